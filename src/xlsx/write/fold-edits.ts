// Applies a list of edits, in order, to an empty workbook.

import type { Edit } from "../../../shared/workbook/edit.ts";
import { changeLooks } from "./change-looks.ts";
import { checkDefinedName, checkSheetName } from "./sheet-name.ts";
import { withoutRectangle } from "./without-rectangle.ts";
import {
  checkBlock,
  emptySheet,
  emptyWorkbook,
  putAtCell,
  rowAt,
  type SheetModel,
  sheetNamed,
  type WorkbookModel,
} from "./workbook-model.ts";

export function foldEdits(edits: readonly Edit[]): WorkbookModel {
  const workbook = emptyWorkbook();
  for (const edit of edits) applyEdit(workbook, edit);
  // Only the last word on a sheet's protection counts, hence not while folding.
  for (const sheet of workbook.sheets) {
    for (const block of sheet.unlocked ?? []) changeLooks(workbook, { ...block, sheet: sheet.name }, { kind: "unlock" });
  }
  return workbook;
}

function applyEdit(workbook: WorkbookModel, edit: Edit): void {
  switch (edit.kind) {
    case "ensure-sheet":
      ensureSheet(workbook, edit);
      break;
    case "put-values":
      putValues(sheetNamed(workbook, edit.sheet), edit);
      break;
    case "style":
      changeLooks(workbook, edit.block, { kind: "style", name: edit.style });
      break;
    case "number-format":
      changeLooks(workbook, edit.block, { kind: "number-format", name: edit.format });
      break;
    case "column-widths":
      putSizes(sheetNamed(workbook, edit.sheet).widths, edit.columnIndex, edit.widths, 255);
      break;
    case "row-heights":
      putSizes(sheetNamed(workbook, edit.sheet).heights, edit.rowIndex, edit.heights, 409);
      break;
    case "freeze": {
      const isFrozen = edit.rowCount > 0 || edit.columnCount > 0;
      sheetNamed(workbook, edit.sheet).freeze = isFrozen ? edit : undefined;
      break;
    }
    case "filter":
      checkBlock(edit.block);
      sheetNamed(workbook, edit.block.sheet).filter = edit.block;
      break;
    case "drop-down":
      putDropDown(sheetNamed(workbook, edit.block.sheet), edit);
      break;
    case "conditional-format":
      checkBlock(edit.block);
      sheetNamed(workbook, edit.block.sheet).conditionalFormats.push(edit);
      break;
    case "note":
      putAtCell(sheetNamed(workbook, edit.sheet).notes, edit.rowIndex, edit.columnIndex, edit.text);
      break;
    case "link":
      putAtCell(sheetNamed(workbook, edit.sheet).links, edit.rowIndex, edit.columnIndex, edit.to);
      break;
    case "chart":
      checkBlock(edit.over);
      sheetNamed(workbook, edit.over.sheet).charts.push(edit);
      break;
    case "protect":
      sheetNamed(workbook, edit.sheet).unlocked = edit.unlocked;
      break;
    case "name":
      checkDefinedName(edit.name);
      checkBlock(edit.block);
      workbook.names.set(edit.name.toLowerCase(), edit);
      break;
    case "page":
      sheetNamed(workbook, edit.sheet).page = edit;
      break;
    case "delete-own-sheet":
      deleteSheet(workbook, edit.sheet);
      break;
    case "activate":
      workbook.activeSheet = sheetNamed(workbook, edit.sheet).name;
      break;
    default:
      edit satisfies never;
  }
}

function ensureSheet(workbook: WorkbookModel, { sheet: name, tab = "plain" }: Extract<Edit, { kind: "ensure-sheet" }>): void {
  const place = workbook.sheets.findIndex((sheet) => sheet.name === name);
  if (place >= 0) {
    workbook.sheets[place] = emptySheet(name, tab);
    return;
  }
  checkSheetName(
    name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  workbook.sheets.push(emptySheet(name, tab));
}

function putValues(sheet: SheetModel, { rowIndex, columnIndex, values }: Extract<Edit, { kind: "put-values" }>): void {
  const columnCount = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columnCount === 0) return;
  checkBlock({ rowIndex, columnIndex, rowCount: values.length, columnCount });
  values.forEach((from, i) => {
    const to = rowAt(sheet, rowIndex + i).values;
    for (let column = 0; column < from.length; column++) to[columnIndex + column] = from[column] ?? null;
  });
}

function putSizes(sizes: Map<number, number>, firstIndex: number, values: readonly number[], largest: number): void {
  values.forEach((size, i) => {
    if (!Number.isFinite(size) || size < 0) throw new Error(`No such width or height: ${size}`);
    sizes.set(firstIndex + i, Math.min(size, largest));
  });
}

function putDropDown(sheet: SheetModel, { block, options, hint }: Extract<Edit, { kind: "drop-down" }>): void {
  checkBlock(block);
  if (Array.isArray(options) && options.length === 0) throw new Error("A drop-down list needs at least one option");
  // Excel repairs a file where two validations hold one cell.
  const earlier = sheet.dropDowns
    .map((dropDown) => ({ ...dropDown, blocks: dropDown.blocks.flatMap((taken) => withoutRectangle(taken, block)) }))
    .filter((dropDown) => dropDown.blocks.length > 0);
  sheet.dropDowns = [...earlier, { blocks: [block], options, hint }];
}

/** A sheet that is not there is as it should be: commands clear away what an earlier run may have left. */
function deleteSheet(workbook: WorkbookModel, name: string): void {
  const place = workbook.sheets.findIndex((sheet) => sheet.name === name);
  if (place < 0) return;
  workbook.sheets.splice(place, 1);
  for (const [key, { block }] of workbook.names) if (block.sheet === name) workbook.names.delete(key);
  if (workbook.activeSheet === name) workbook.activeSheet = undefined;
}
