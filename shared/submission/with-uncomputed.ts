// Puts a sign into the cells whose formula nobody has computed, so that no reader takes them for blanks.

import { UNCOMPUTED } from "../workbook/cell.ts";
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

export const withUncomputed = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map(signed),
});
