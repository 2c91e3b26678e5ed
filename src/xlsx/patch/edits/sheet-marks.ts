// What is to be marked on one sheet that is not ours: notes, and colours by cell.

import type { Edit } from "../../../../shared/workbook/edit.ts";
import type { StyleName } from "../../../../shared/workbook/style.ts";
import { type AtCell, checkBlock, putAtCell } from "../../write/workbook-model.ts";

/** More cells than anybody looks at; a whole column is no mark. */
const MOST_STYLED_CELLS = 1_000_000;

export class SheetMarks {
  readonly notes = new Map<string, AtCell<string>>();
  /** Styles one over another, by row index and column index. */
  readonly styles = new Map<number, Map<number, readonly StyleName[]>>();
  readonly #chains = new Map<string, readonly StyleName[]>();
  #styledCells = 0;

  take(edit: Extract<Edit, { kind: "note" | "style" }>): void {
    if (edit.kind === "note") putAtCell(this.notes, edit.rowIndex, edit.columnIndex, edit.text);
    else this.#takeStyle(edit);
  }

  #takeStyle({ block, style }: Extract<Edit, { kind: "style" }>): void {
    checkBlock(block);
    this.#styledCells += block.rowCount * block.columnCount;
    if (this.#styledCells > MOST_STYLED_CELLS) throw new Error(`More than ${MOST_STYLED_CELLS} cells to colour on one sheet`);
    for (let row = block.rowIndex; row < block.rowIndex + block.rowCount; row++) {
      const cells = this.styles.get(row) ?? new Map<number, readonly StyleName[]>();
      this.styles.set(row, cells);
      for (let column = block.columnIndex; column < block.columnIndex + block.columnCount; column++) {
        cells.set(column, this.#chain(cells.get(column), style));
      }
    }
  }

  /** One array for each chain of styles, so that cells of one look share what is worked out for it. */
  #chain(before: readonly StyleName[] | undefined, style: StyleName): readonly StyleName[] {
    const names = [...(before ?? []), style];
    const key = names.join(" ");
    const known = this.#chains.get(key) ?? names;
    this.#chains.set(key, known);
    return known;
  }
}
