// workbook.xml: the sheets in order, the active one, the defined names, and the wish to recalculate on opening.

import { absoluteAddress, quotedSheetName } from "../../../shared/workbook/block.ts";
import type { SheetModel, WorkbookModel } from "./workbook-model.ts";
import { attributeText, elementText, XML_HEAD } from "./xml-text.ts";

const NAMESPACES = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

export const activeSheetIndex = ({ sheets, activeSheet }: WorkbookModel): number =>
  Math.max(
    0,
    sheets.findIndex((sheet) => sheet.name === activeSheet),
  );

/** `relationIds` go with the sheets, by index. */
export function workbookXml(workbook: WorkbookModel, relationIds: readonly string[]): string {
  const active = activeSheetIndex(workbook);
  const sheets = workbook.sheets.map(({ name, isHidden }, i) => {
    const state = isHidden ? ' state="veryHidden"' : "";
    return `<sheet name="${attributeText(name)}" sheetId="${i + 1}"${state} r:id="${relationIds[i] ?? ""}"/>`;
  });
  const names = definedNames(workbook);
  return [
    `${XML_HEAD}<workbook ${NAMESPACES}><workbookPr/>`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"${active > 0 ? ` activeTab="${active}"` : ""}/></bookViews>`,
    `<sheets>${sheets.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    // Cached values show at once; Excel then computes them anew with its own functions.
    '<calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}

function definedNames(workbook: WorkbookModel): readonly string[] {
  const own = [...workbook.names.values()].map(({ name, block }) => definedName(name, "", absoluteAddress(block)));
  return [...workbook.sheets.flatMap(builtInNames), ...own];
}

/** Names that Excel keeps for itself: the filter's rectangle and the rows that repeat on each page. */
export function builtInNames({ name, filter, page }: SheetModel, index: number): readonly string[] {
  const rows = page?.repeatedRowCount ?? 0;
  return [
    ...(filter ? [definedName("_xlnm._FilterDatabase", ` localSheetId="${index}" hidden="1"`, absoluteAddress(filter))] : []),
    ...(rows > 0 ? [definedName("_xlnm.Print_Titles", ` localSheetId="${index}"`, `${quotedSheetName(name)}!$1:$${rows}`)] : []),
  ];
}

export const definedName = (name: string, attributes: string, refersTo: string): string =>
  `<definedName name="${attributeText(name)}"${attributes}>${elementText(refersTo)}</definedName>`;
