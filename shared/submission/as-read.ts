// What readers see of a workbook: a sign where nobody has computed a formula, and no text longer than any header, name or answer.

import { type CellValue, UNCOMPUTED } from "../workbook/cell.ts";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

function signed(sheet: SheetSnapshot): SheetSnapshot {
  const columnsOf = new Map<number, number[]>();
  for (const { rowIndex, columnIndex, isUncomputed } of sheet.formulas) {
    if (isUncomputed) columnsOf.set(rowIndex, [...(columnsOf.get(rowIndex) ?? []), columnIndex]);
  }
  if (columnsOf.size === 0) return sheet;
  const known = new Map(sheet.rows.map((row) => [row.rowIndex, row]));
  for (const [rowIndex, columns] of columnsOf) {
    const values = [...(known.get(rowIndex)?.values ?? [])];
    for (const column of columns) {
      while (values.length <= column) values.push(null);
      values[column] ??= UNCOMPUTED;
    }
    known.set(rowIndex, { rowIndex, values });
  }
  const rows: SheetRow[] = [...known.values()].sort((a, b) => a.rowIndex - b.rowIndex);
  return { ...sheet, rows };
}

/** Words that mean anything to a reader stand nearer to the beginning of a cell, a login in brackets at its end. */
const LONGEST_TEXT = 2_000;
const END = 200;

const isLong = (value: CellValue): boolean => typeof value === "string" && value.length > LONGEST_TEXT;

const shortened = (text: string): string => `${text.slice(0, LONGEST_TEXT - END - 1)} ${text.slice(-END)}`;

const cut = (sheet: SheetSnapshot): SheetSnapshot =>
  sheet.rows.some(({ values }) => values.some(isLong))
    ? {
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          values: row.values.map((value) => (typeof value === "string" && isLong(value) ? shortened(value) : value)),
        })),
      }
    : sheet;

export const asRead = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => signed(cut(sheet))),
});
