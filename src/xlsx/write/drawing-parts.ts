// The charts of one sheet: the drawing that places them over cells, with their descriptions, and a part for each chart.

import { chartXml } from "./chart-part.ts";
import { FILE_WORDS, type FileLanguage } from "./file-properties.ts";
import type { PartSink } from "./package-parts.ts";
import { Relations } from "./relations.ts";
import type { PlacedChart, SheetModel, WorkbookModel } from "./workbook-model.ts";
import { attributeText, XML_HEAD } from "./xml-text.ts";

const NAMESPACES = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the parts and gives the relation that the sheet's `<drawing>` names. */
export function writeDrawingParts(
  workbook: WorkbookModel,
  sheet: SheetModel,
  at: { readonly partNumber: number; readonly firstChartNumber: number; readonly language: FileLanguage },
  sheetRelations: Relations,
  parts: PartSink,
): string {
  const relations = new Relations();
  const anchors = sheet.charts.map((placed, i) => {
    const chartNumber = at.firstChartNumber + i;
    const type = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    parts.add(`xl/charts/chart${chartNumber}.xml`, type, chartXml(workbook, placed.chart, chartNumber, at.language));
    const relation = relations.add("chart", `../charts/chart${chartNumber}.xml`);
    return anchorXml(placed, i, relation, FILE_WORDS[at.language].chart);
  });
  const path = `drawings/drawing${at.partNumber}.xml`;
  const content = `${XML_HEAD}<xdr:wsDr ${NAMESPACES}>${anchors.join("")}</xdr:wsDr>`;
  parts.add(`xl/${path}`, "application/vnd.openxmlformats-officedocument.drawing+xml", content);
  relations.writeFor(`xl/${path}`, parts);
  return sheetRelations.add("drawing", `../${path}`);
}

function anchorXml({ over, chart }: PlacedChart, index: number, relation: string, word: string): string {
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  // Id 1 is the drawing's own.
  const names = `id="${index + 2}" name="${word} ${index + 1}" descr="${attributeText(chart.description)}"`;
  return [
    // "oneCell": rows that a filter hides must not flatten the chart.
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(over.columnIndex, over.rowIndex)}</xdr:from>`,
    `<xdr:to>${corner(over.columnIndex + over.columnCount, over.rowIndex + over.rowCount)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${names}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
