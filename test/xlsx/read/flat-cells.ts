// A sheet as read, laid out flat for comparison: values and formulas by A1 address.

import { cellAddress } from "../../../shared/workbook/block.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { JudgedSheet } from "./saxes-reader.ts";

export function flatCells(sheet: SheetSnapshot): JudgedSheet {
  const cells = new Map<string, unknown>();
  for (const { rowIndex, values } of sheet.rows) {
    values.forEach((value, column) => {
      if (value !== null) cells.set(cellAddress(rowIndex, column), value);
    });
  }
  const formulas = new Map(sheet.formulas.map((f) => [cellAddress(f.rowIndex, f.columnIndex), f.formula]));
  return { cells, formulas };
}
