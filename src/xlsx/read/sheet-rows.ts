// Gathers the cells of a sheet into rows: where a cell stands, that no two stand on one place, and how many there are.

import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "../../../shared/workbook/block.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { FormulaCell, SheetRow } from "../../../shared/workbook/snapshot.ts";
import { damaged } from "../zip/unreadable.ts";
import type { CellBudget } from "./cell-budget.ts";

export class SheetRows {
  readonly rows: SheetRow[] = [];
  readonly hiddenRows: number[] = [];
  readonly formulas: FormulaCell[] = [];
  /** The row being read. */
  rowIndex = -1;
  /** Where the next cell stands if it does not say. */
  nextColumn = 0;
  #isAscending = true;
  #count = 0;
  /** One row's cells; kept between rows so that each row takes no more memory than it has cells. */
  readonly #cells: CellValue[] = [];
  readonly #budget: CellBudget;
  readonly #part: string;

  constructor(part: string, budget: CellBudget) {
    this.#part = part;
    this.#budget = budget;
  }

  beginRow(rowIndex: number, hidden: boolean): void {
    if (!(rowIndex >= 0 && rowIndex <= LAST_ROW_INDEX)) throw damaged(this.#part);
    this.rowIndex = rowIndex;
    this.nextColumn = 0;
    if (hidden) this.hiddenRows.push(rowIndex);
  }

  put(columnIndex: number, value: CellValue): void {
    if (columnIndex > LAST_COLUMN_INDEX) throw damaged(this.#part);
    this.nextColumn = columnIndex + 1;
    if (value === null) return;
    const cells = this.#cells;
    if (columnIndex < this.#count) {
      if (cells[columnIndex] !== null) throw damaged(this.#part);
    } else {
      while (cells.length <= columnIndex) cells.push(null);
      this.#count = columnIndex + 1;
    }
    cells[columnIndex] = value;
  }

  putFormula(columnIndex: number, formula: string | null, isComputed: boolean): void {
    this.#budget.spendCells(1);
    const { rowIndex } = this;
    this.formulas.push(isComputed ? { rowIndex, columnIndex, formula } : { rowIndex, columnIndex, formula, isUncomputed: true });
  }

  endRow(): void {
    const count = this.#count;
    if (count === 0) return;
    this.#budget.spendCells(count);
    const { rows } = this;
    const previous = rows[rows.length - 1];
    if (previous && previous.rowIndex >= this.rowIndex) this.#isAscending = false;
    rows.push({ rowIndex: this.rowIndex, values: this.#cells.slice(0, count) });
    this.#cells.fill(null, 0, count);
    this.#count = 0;
  }

  /** After the last row: puts rows into order; the same row twice is a fault. */
  finish(): void {
    if (this.#isAscending) return;
    const { rows } = this;
    rows.sort((a, b) => a.rowIndex - b.rowIndex);
    for (let i = 1; i < rows.length; i++) if (rows[i]!.rowIndex === rows[i - 1]!.rowIndex) throw damaged(this.#part);
  }
}
