// Writes our own sheets into somebody's package: like those of a fresh workbook, but with texts inside the cells and looks by
// the numbers of the workbook's own styles.

import { cellXmlMaker } from "../../write/cell-xml.ts";
import { cutText, LONGEST_CELL_TEXT } from "../../write/cut-text.ts";
import { writeDrawingParts } from "../../write/drawing-parts.ts";
import type { FileProperties } from "../../write/file-properties.ts";
import { writeNoteParts } from "../../write/note-parts.ts";
import { Relations } from "../../write/relations.ts";
import { sheetPart } from "../../write/sheet-part.ts";
import type { WorkbookModel } from "../../write/workbook-model.ts";
import { textElement } from "../../write/xml-text.ts";
import type { FreeNames } from "../package/free-names.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import { PatchRefused } from "../patch-refused.ts";
import type { PatchedStyles } from "../styles/patched-styles.ts";
import type { SheetPlan } from "../workbook/plan-sheets.ts";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** Where the writer's relations lead from. */
const FOLDER = /^xl\/worksheets\/[^/]+$/i;

/** The school's table of strings stays as it is. */
const inlineText = (text: string): string => ` t="inlineStr"><is>${textElement(cutText(text, LONGEST_CELL_TEXT))}</is>`;

export function writeOwnSheets(
  parts: PatchedPackage,
  workbook: WorkbookModel,
  plan: SheetPlan,
  around: { readonly styles: PatchedStyles; readonly names: FreeNames; readonly properties: FileProperties },
): void {
  const { styles, names, properties } = around;
  const { author, language } = properties;
  const formats: number[] = [];
  const formatOf = (look: number): number => (formats[look] ??= styles.ofLook(workbook.looks.looks[look]!));
  const cellXml = cellXmlMaker(workbook.looks, inlineText, formatOf);

  for (const { model, part, index } of plan.own) {
    if (!FOLDER.test(part)) throw new PatchRefused("unusual", part);
    const relations = new Relations();
    let drawingId: string | undefined;
    let notesDrawingId: string | undefined;
    if (model.charts.length > 0) {
      const at = { partNumber: names.drawingNumber(), firstChartNumber: names.chartNumber(), language };
      drawingId = writeDrawingParts(workbook, model, at, relations, parts);
    }
    if (model.notes.size > 0) {
      const shapeBlock = names.shapeBlock();
      const written = writeNoteParts(model, { partNumber: names.notesNumber(), shapeBlock, author }, relations, parts);
      notesDrawingId = written.drawingId;
      names.takeBlocksBefore(written.nextShapeBlock);
    }
    const isActive = index === plan.activeIndex;
    const xml = sheetPart(model, { cellXml, differences: styles, relations, language, isActive, drawingId, notesDrawingId });
    parts.add(part, SHEET_TYPE, xml);
    relations.writeFor(part, parts);
  }
}
