// Where a value came from. A location travels the whole way, so that a figure on a summary tab can name its source cells.

import { rectangleAddress } from "./block.ts";

/** A place in a file: the whole file, a sheet of it, or a block of cells on that sheet. */
export interface Location {
  readonly file: string;
  readonly sheet?: string;
  /** A1 address, `D12` or `D12:G12`. */
  readonly cell?: string;
}

/** The location of one row's cells from `firstColumn` to `lastColumn` (indices from 0). */
export function rowLocation(
  file: string,
  sheet: string,
  rowIndex: number,
  firstColumn: number,
  lastColumn = firstColumn,
): Location {
  const columnIndex = Math.min(firstColumn, lastColumn);
  const columnCount = Math.abs(lastColumn - firstColumn) + 1;
  return { file, sheet, cell: rectangleAddress({ rowIndex, columnIndex, rowCount: 1, columnCount }) };
}
