// Edits to bytes: applies the edits to an empty workbook and gives a fresh .xlsx. The same edits always give the same bytes.

import type { Edit } from "../../../shared/workbook/edit.ts";
import { type Codec, PORTABLE_CODEC } from "../zip/codec.ts";
import { cellXmlMaker } from "./cell-xml.ts";
import { checkTargets } from "./check-targets.ts";
import { writeDrawingParts } from "./drawing-parts.ts";
import type { FileProperties } from "./file-properties.ts";
import { foldEdits } from "./fold-edits.ts";
import { writeNoteParts } from "./note-parts.ts";
import { placeOptionLists } from "./option-lists.ts";
import { PackageParts } from "./package-parts.ts";
import { writePropertyParts } from "./property-parts.ts";
import { Relations } from "./relations.ts";
import { SharedStrings } from "./shared-strings.ts";
import { sheetPart } from "./sheet-part.ts";
import { DifferenceFormats, writeStylesPart } from "./styles-part.ts";
import type { WorkbookModel } from "./workbook-model.ts";
import { activeSheetIndex, workbookXml } from "./workbook-part.ts";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const writeWorkbook = (edits: readonly Edit[], properties: FileProperties, codec: Codec = PORTABLE_CODEC): Uint8Array =>
  writeModel(foldEdits(edits), properties, codec);

/** The model must not be used again: writing adds looks and sheets of lists to it. */
export function writeModel(workbook: WorkbookModel, properties: FileProperties, codec: Codec = PORTABLE_CODEC): Uint8Array {
  placeOptionLists(workbook);
  checkTargets(workbook);

  const parts = new PackageParts();
  const packageRelations = new Relations();
  const workbookRelations = new Relations();
  const strings = new SharedStrings();
  const differences = new DifferenceFormats();
  packageRelations.add("document", "xl/workbook.xml");

  const sheetIds = writeSheets(workbook, properties, { parts, strings, differences, workbookRelations });
  parts.add("xl/workbook.xml", `${MAIN}.sheet.main+xml`, workbookXml(workbook, sheetIds));
  // After the sheets: a cell's value may have asked for a look or a string of its own.
  writeStylesPart(workbook.looks.looks, differences, workbookRelations, parts);
  strings.writePart(workbookRelations, parts);
  writePropertyParts(properties, packageRelations, parts);
  workbookRelations.writeFor("xl/workbook.xml", parts);
  packageRelations.writeFor("", parts);
  return parts.zip(codec);
}

interface Shared {
  readonly parts: PackageParts;
  readonly strings: SharedStrings;
  readonly differences: DifferenceFormats;
  readonly workbookRelations: Relations;
}

/** Writes each sheet with its charts and notes; gives the relations' ids by the sheet's index. */
function writeSheets(workbook: WorkbookModel, { author, language }: FileProperties, shared: Shared): readonly string[] {
  const { parts, differences } = shared;
  const cellXml = cellXmlMaker(workbook.looks, shared.strings.cellContent);
  const active = activeSheetIndex(workbook);
  const next = { chart: 1, drawing: 1, notes: 1, shapeBlock: 1 };

  return workbook.sheets.map((sheet, i) => {
    const path = `worksheets/sheet${i + 1}.xml`;
    const relations = new Relations();
    let drawingId: string | undefined;
    let notesDrawingId: string | undefined;
    if (sheet.charts.length > 0) {
      const at = { partNumber: next.drawing++, firstChartNumber: next.chart, language };
      drawingId = writeDrawingParts(workbook, sheet, at, relations, parts);
      next.chart += sheet.charts.length;
    }
    if (sheet.notes.size > 0) {
      const written = writeNoteParts(sheet, { partNumber: next.notes++, shapeBlock: next.shapeBlock, author }, relations, parts);
      notesDrawingId = written.drawingId;
      next.shapeBlock = written.nextShapeBlock;
    }
    const isActive = i === active;
    const part = sheetPart(sheet, { cellXml, differences, relations, language, isActive, drawingId, notesDrawingId });
    parts.add(`xl/${path}`, `${MAIN}.worksheet+xml`, part);
    relations.writeFor(`xl/${path}`, parts);
    return shared.workbookRelations.add("worksheet", path);
  });
}
