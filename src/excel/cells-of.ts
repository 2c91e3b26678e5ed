// A rectangle of a sheet, let go of at once: what Excel is not asked to keep it need not be asked to forget.

import type { Rectangle } from "../../shared/workbook/block.ts";

/** A sheet that is there by the time it is asked for: steps are planned before new sheets are made. */
export type SheetAt = () => Excel.Worksheet;

export const cellsOf = (sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).untrack();

export const cellOn = (sheet: Excel.Worksheet, rowIndex: number, columnIndex: number): Excel.Range =>
  cellsOf(sheet, { rowIndex, columnIndex, rowCount: 1, columnCount: 1 });
