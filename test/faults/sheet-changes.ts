// What people do to a sheet, on its snapshot: a cell typed over, a row or a column put in or taken out.

import type { CellValue } from "../../shared/workbook/cell.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";

export interface CellWrite {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
}

export const changeSheet = (
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot => ({ ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) });

function withCell(sheet: SheetSnapshot, { rowIndex, columnIndex, value }: CellWrite): SheetSnapshot {
  const row = [...(sheet.rows.find((each) => each.rowIndex === rowIndex)?.values ?? [])];
  while (row.length <= columnIndex) row.push(null);
  row[columnIndex] = value;
  const others = sheet.rows.filter((each) => each.rowIndex !== rowIndex);
  return { ...sheet, rows: [...others, { rowIndex, values: row }].sort((a, b) => a.rowIndex - b.rowIndex) };
}

export const writeCells = (workbook: WorkbookSnapshot, writes: readonly CellWrite[]): WorkbookSnapshot =>
  writes.reduce((changed, write) => changeSheet(changed, write.sheet, (sheet) => withCell(sheet, write)), workbook);

/** `rowIndex` and all below go one row down; the new row holds the given values. */
export const insertRow = (sheet: SheetSnapshot, rowIndex: number, values: readonly CellValue[] = []): SheetSnapshot => ({
  ...sheet,
  rows: [
    ...sheet.rows.filter((row) => row.rowIndex < rowIndex),
    ...(values.length > 0 ? [{ rowIndex, values }] : []),
    ...sheet.rows.filter((row) => row.rowIndex >= rowIndex).map((row) => ({ ...row, rowIndex: row.rowIndex + 1 })),
  ],
});

export const deleteRow = (sheet: SheetSnapshot, rowIndex: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows
    .filter((row) => row.rowIndex !== rowIndex)
    .map((row) => (row.rowIndex > rowIndex ? { ...row, rowIndex: row.rowIndex - 1 } : row)),
});

export const insertColumn = (sheet: SheetSnapshot, columnIndex: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    values:
      row.values.length > columnIndex
        ? [...row.values.slice(0, columnIndex), null, ...row.values.slice(columnIndex)]
        : row.values,
  })),
});

export const deleteColumn = (sheet: SheetSnapshot, columnIndex: number): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, values: row.values.filter((_, index) => index !== columnIndex) })),
});

/** Writes over what a name of the workbook refers to (`'Инструкция'!$B$6`). */
export function nameRefersTo(workbook: WorkbookSnapshot, name: string): { sheet: string; rowIndex: number; columnIndex: number } {
  const refersTo = workbook.names.find((each) => each.name === name)?.refersTo ?? "";
  const match = /^'(.+)'!\$([A-Z])\$(\d+)$/.exec(refersTo);
  if (!match) throw new Error(`no name ${name}`);
  const [, sheet = "", column = "", row = ""] = match;
  return { sheet, rowIndex: Number(row) - 1, columnIndex: column.charCodeAt(0) - 65 };
}
