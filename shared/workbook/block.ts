// A block is a rectangle on a named sheet; indices count from 0, A1 addresses and row numbers from 1.

/** A rectangle of cells: indices and counts, without the sheet. */
export interface Rectangle {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle on a named sheet. */
export interface Block extends Rectangle {
  readonly sheet: string;
}

/** The last row and column of an .xlsx sheet, counted from 0. */
export const LAST_ROW_INDEX = 1_048_575;
export const LAST_COLUMN_INDEX = 16_383;

export const block = (sheet: string, rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): Block => ({
  sheet,
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

/** `0` -> `A`, `26` -> `AA`. */
export function columnName(columnIndex: number): string {
  let name = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A1` of one cell: `(0, 0)` -> `A1`. */
export const cellAddress = (rowIndex: number, columnIndex: number): string => `${columnName(columnIndex)}${rowIndex + 1}`;

/** `A1` or `A1:C3` of a rectangle, without the sheet. */
export function rectangleAddress(r: Rectangle): string {
  const first = cellAddress(r.rowIndex, r.columnIndex);
  if (r.rowCount === 1 && r.columnCount === 1) return first;
  return `${first}:${cellAddress(r.rowIndex + r.rowCount - 1, r.columnIndex + r.columnCount - 1)}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;

function columnIndexOf(name: string): number {
  let index = 0;
  for (let i = 0; i < name.length; i++) index = index * 26 + (name.charCodeAt(i) - 64);
  return index - 1;
}

/** Reads `B2` or `B2:D9` (with or without `$`); `undefined` where the text is no address on a sheet. */
export function parseRectangle(address: string): Rectangle | undefined {
  const match = ADDRESS.exec(address);
  if (!match) return undefined;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const columns = [columnIndexOf(column1), columnIndexOf(column2)] as const;
  const rows = [Number(row1) - 1, Number(row2) - 1] as const;
  const rowIndex = Math.min(...rows);
  const columnIndex = Math.min(...columns);
  const lastRow = Math.max(...rows);
  const lastColumn = Math.max(...columns);
  if (lastRow > LAST_ROW_INDEX || lastColumn > LAST_COLUMN_INDEX) return undefined;
  return { rowIndex, columnIndex, rowCount: lastRow - rowIndex + 1, columnCount: lastColumn - columnIndex + 1 };
}

/** A sheet's name as a formula needs it: quoted, with inner quotes doubled. */
export const quotedSheetName = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** `'Sheet'!$A$1:$B$2`: the absolute address that formulas, names and charts use. */
export function absoluteAddress(b: Block): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(b.rowIndex, b.columnIndex);
  const last = corner(b.rowIndex + b.rowCount - 1, b.columnIndex + b.columnCount - 1);
  return `${quotedSheetName(b.sheet)}!${first === last ? first : `${first}:${last}`}`;
}
