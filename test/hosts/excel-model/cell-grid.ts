// The cells of one sheet that hold something.

import type { Rectangle } from "../../../shared/workbook/block.ts";
import type { Cell } from "./parse-typed.ts";

export const isInside = (r: Rectangle, row: number, column: number): boolean =>
  row >= r.rowIndex && row < r.rowIndex + r.rowCount && column >= r.columnIndex && column < r.columnIndex + r.columnCount;

export const covers = (outer: Rectangle, inner: Rectangle): boolean =>
  isInside(outer, inner.rowIndex, inner.columnIndex) &&
  isInside(outer, inner.rowIndex + inner.rowCount - 1, inner.columnIndex + inner.columnCount - 1);

export class CellGrid {
  readonly #rows = new Map<number, Map<number, Cell>>();

  at(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  put(row: number, column: number, cell: Cell | null): void {
    const cells = this.#rows.get(row) ?? new Map<number, Cell>();
    if (cell === null) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0) this.#rows.delete(row);
    else this.#rows.set(row, cells);
  }

  clear(r: Rectangle): void {
    for (const [row, cells] of this.#rows) {
      if (row < r.rowIndex || row >= r.rowIndex + r.rowCount) continue;
      for (const column of [...cells.keys()]) if (isInside(r, row, column)) cells.delete(column);
      if (cells.size === 0) this.#rows.delete(row);
    }
  }

  /** Every cell that holds something, row after row. */
  *cells(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, cells] of [...this.#rows].sort(([a], [b]) => a - b)) {
      for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) yield [row, column, cell];
    }
  }

  /** The smallest rectangle around all of them, or around those inside a rectangle. */
  used(inside?: Rectangle): Rectangle | null {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    for (const [row, cells] of this.#rows) {
      const columns = [...cells.keys()].filter((column) => !inside || isInside(inside, row, column));
      if (columns.length === 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of columns) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    if (bottom < 0) return null;
    return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
