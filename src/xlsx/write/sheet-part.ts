// One worksheet part, its elements in the order that the schema demands (ECMA-376 part 1, 18.3.1.99).

import { type Rectangle, rectangleAddress } from "../../../shared/workbook/block.ts";
import { ByteSink } from "./byte-sink.ts";
import type { CellXml } from "./cell-xml.ts";
import { conditionalFormatsXml } from "./conditional-formats.ts";
import { dataValidationsXml } from "./data-validations.ts";
import type { FileLanguage } from "./file-properties.ts";
import { hyperlinksXml } from "./hyperlinks.ts";
import { pageSetupXml } from "./page-setup.ts";
import type { Relations } from "./relations.ts";
import { usedRectangle, writeSheetData } from "./sheet-data.ts";
import { columnsXml, sheetPropertiesXml, sheetViewsXml } from "./sheet-views.ts";
import type { DifferenceFormats } from "./styles-part.ts";
import { inReadingOrder, type SheetModel } from "./workbook-model.ts";
import { XML_HEAD } from "./xml-text.ts";

export interface SheetSurroundings {
  readonly cellXml: CellXml;
  readonly differences: Pick<DifferenceFormats, "indexOf">;
  readonly relations: Relations;
  readonly language: FileLanguage;
  readonly isActive: boolean;
  /** Relations to the sheet's charts and notes, where there are any. */
  readonly drawingId: string | undefined;
  readonly notesDrawingId: string | undefined;
}

const NAMESPACES = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

export function sheetPart(sheet: SheetModel, around: SheetSurroundings): Uint8Array {
  const sink = new ByteSink();
  sink.write(`${XML_HEAD}<worksheet ${NAMESPACES}>`);
  sink.write(sheetPropertiesXml(sheet));
  sink.write(`<dimension ref="${rectangleAddress(usedRectangle(sheet))}"/>`);
  sink.write(sheetViewsXml(sheet, around.isActive));
  sink.write('<sheetFormatPr defaultRowHeight="15"/>');
  sink.write(columnsXml(sheet));
  writeSheetData(sheet, around.cellXml, sink);
  sink.write(protectionXml(sheet));
  if (sheet.filter) sink.write(`<autoFilter ref="${rectangleAddress(sheet.filter)}"/>`);
  sink.write(mergesXml(sheet.merges));
  sink.write(conditionalFormatsXml(sheet.conditionalFormats, around.differences));
  sink.write(dataValidationsXml(sheet.dropDowns, around.language));
  sink.write(hyperlinksXml(inReadingOrder(sheet.links), around.relations));
  sink.write(pageSetupXml(sheet, around.language));
  if (around.drawingId !== undefined) sink.write(`<drawing r:id="${around.drawingId}"/>`);
  if (around.notesDrawingId !== undefined) sink.write(`<legacyDrawing r:id="${around.notesDrawingId}"/>`);
  sink.write("</worksheet>");
  return sink.bytes();
}

function mergesXml(merges: readonly Rectangle[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => `<mergeCell ref="${rectangleAddress(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

/** In this element 0 allows. Without a password; columns may be widened, and buttons of a filter may be used. */
function protectionXml({ unlocked, filter }: SheetModel): string {
  if (unlocked === undefined) return "";
  return `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"${filter ? ' autoFilter="0"' : ""}/>`;
}
