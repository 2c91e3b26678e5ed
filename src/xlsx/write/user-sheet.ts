// A sheet of the user's own, made by hand: its cells with whatever looks they were given, beside the sheets that edits make.

import type { Rectangle } from "../../../shared/workbook/block.ts";
import type { WrittenValue } from "../../../shared/workbook/edit.ts";
import type { CellLook } from "./look-table.ts";
import { checkSheetName } from "./sheet-name.ts";
import { type AtCell, emptySheet, putAtCell, rowAt, type WorkbookModel } from "./workbook-model.ts";

export interface UserCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: WrittenValue;
  readonly look: CellLook;
}

export interface UserSheet {
  readonly name: string;
  readonly cells: readonly UserCell[];
  /** In characters. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Rectangle[];
  readonly notes: readonly AtCell<string>[];
  readonly freeze: { readonly rowCount: number; readonly columnCount: number } | undefined;
}

export function addUserSheet(workbook: WorkbookModel, sheet: UserSheet): void {
  checkSheetName(
    sheet.name,
    workbook.sheets.map(({ name }) => name),
  );
  const made = emptySheet(sheet.name, "plain", false, true);
  for (const { rowIndex, columnIndex, value, look } of sheet.cells) {
    const row = rowAt(made, rowIndex);
    row.values[columnIndex] = value;
    row.looks[columnIndex] = workbook.looks.numberOf(look);
  }
  for (const [column, width] of sheet.widths) made.widths.set(column, Math.min(width, 255));
  for (const [row, height] of sheet.heights) made.heights.set(row, Math.min(height, 409));
  for (const { rowIndex, columnIndex, what } of sheet.notes) putAtCell(made.notes, rowIndex, columnIndex, what);
  made.merges = sheet.merges;
  made.freeze = sheet.freeze;
  workbook.sheets.push(made);
}
