// Cells of one sheet of the model: what stands where, within a grid of a given size.

import type { Area } from "./area.ts";
import { BLANK_CELL, type CellState } from "./cell-state.ts";
import { typed } from "./typed-value.ts";

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

export class Grid {
  rowCount = DEFAULT_ROWS;
  columnCount = DEFAULT_COLUMNS;
  /** Known until the next change: a sheet is asked for it at every step of a run. */
  #last: { readonly row: number; readonly column: number } | null = null;
  readonly #rows = new Map<number, Map<number, CellState>>();

  cell(row: number, column: number): CellState {
    return this.#rows.get(row)?.get(column) ?? BLANK_CELL;
  }

  change(row: number, column: number, change: Partial<CellState>): void {
    const cells = this.#rows.get(row) ?? new Map<number, CellState>();
    this.#rows.set(row, cells);
    cells.set(column, { ...this.cell(row, column), ...change });
    const isBlank = cells.get(column)?.value.kind === "blank";
    // A value further down or to the right only moves the last cell; a blank may uncover another.
    if (isBlank) this.#last = null;
    else if (this.#last) this.#last = { row: Math.max(this.#last.row, row), column: Math.max(this.#last.column, column) };
  }

  changeAll(change: (cell: CellState) => Partial<CellState>): void {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) this.change(row, column, change(cell));
  }

  /** Only cells that anything was ever done to. */
  changeWithin(area: Area, change: (cell: CellState) => Partial<CellState>): void {
    for (const [row, cells] of this.#rows) {
      if (row < area.row || row >= area.row + area.rowCount) continue;
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columnCount) this.change(row, column, change(cell));
      }
    }
  }

  /** Takes every row to where `to` says, notes and looks with it; `null`: the row is gone. */
  moveRows(to: (row: number) => number | null): void {
    const moved = [...this.#rows].flatMap(([row, cells]) => {
      const target = to(row);
      return target === null ? [] : [[target, cells] as const];
    });
    this.#rows.clear();
    this.#last = null;
    for (const [row, cells] of moved) this.#rows.set(row, cells);
  }

  /** As if a person had typed it. */
  type(row: number, column: number, value: unknown): void {
    const { format } = this.cell(row, column);
    const { value: kept, format: given } = typed(value, format);
    const formula = kept.kind === "formula" ? kept.value : "";
    this.change(row, column, { value: kept, formula, link: null, ...(given && format === "General" ? { format: given } : {}) });
  }

  /** The last row and column, from 1, that hold a value; 0: the sheet is blank. */
  last(): { readonly row: number; readonly column: number } {
    this.#last ??= this.#findLast();
    return this.#last;
  }

  #findLast(): { readonly row: number; readonly column: number } {
    let [row, column] = [0, 0];
    for (const [index, cells] of this.#rows) {
      for (const [at, { value }] of cells) {
        if (value.kind === "blank") continue;
        row = Math.max(row, index);
        column = Math.max(column, at);
      }
    }
    return { row, column };
  }
}
