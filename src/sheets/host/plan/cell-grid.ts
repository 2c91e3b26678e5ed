// Something said of cells of one sheet, by row and column: folded edit by edit, handed over in rectangles.

import type { Rectangle } from "../../../../shared/workbook/block.ts";

export class CellGrid<Said> {
  // Not a hard-private field: those are looked up in a map where the target has none, and this is the inner loop.
  private readonly rows = new Map<number, (Said | undefined)[]>();

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  get(rowIndex: number, columnIndex: number): Said | undefined {
    return this.rows.get(rowIndex)?.[columnIndex];
  }

  set(rowIndex: number, columnIndex: number, said: Said): void {
    const row = this.rows.get(rowIndex);
    if (row) row[columnIndex] = said;
    else {
      const made: (Said | undefined)[] = [];
      made[columnIndex] = said;
      this.rows.set(rowIndex, made);
    }
  }

  fill({ rowIndex, columnIndex, rowCount, columnCount }: Rectangle, change: (before: Said | undefined) => Said): void {
    for (let row = rowIndex; row < rowIndex + rowCount; row++) {
      for (let column = columnIndex; column < columnIndex + columnCount; column++) {
        this.set(row, column, change(this.get(row, column)));
      }
    }
  }

  /** The least rectangle that holds everything; `null`: nothing was said. */
  bounds(): Rectangle | null {
    if (this.isEmpty) return null;
    let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
    for (const [rowIndex, row] of this.rows) {
      top = Math.min(top, rowIndex);
      bottom = Math.max(bottom, rowIndex);
      left = Math.min(
        left,
        row.findIndex((said) => said !== undefined),
      );
      right = Math.max(right, row.length - 1);
    }
    return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  dense<Value>(
    { rowIndex, columnIndex, rowCount, columnCount }: Rectangle,
    valueAt: (said: Said | undefined, rowIndex: number, columnIndex: number) => Value,
  ): Value[][] {
    return Array.from({ length: rowCount }, (_, i) => {
      const row = this.rows.get(rowIndex + i);
      return Array.from({ length: columnCount }, (__, j) => valueAt(row?.[columnIndex + j], rowIndex + i, columnIndex + j));
    });
  }

  /** Rectangles of cells of which one and the same is said, by what `keyOf` makes of it; `undefined` leaves a cell out. */
  rectangles<Key>(keyOf: (said: Said) => Key | undefined): ReadonlyMap<Key, readonly Rectangle[]> {
    const closed = new Map<Key, Rectangle[]>();
    let open = new Map<string, { key: Key; at: Rectangle }>();
    const numbers = new Map<Key, number>();
    const numberOf = (key: Key): number => numbers.get(key) ?? numbers.set(key, numbers.size).size - 1;
    const close = ({ key, at }: { key: Key; at: Rectangle }) => closed.set(key, [...(closed.get(key) ?? []), at]);
    for (const [rowIndex, row] of [...this.rows].sort(([a], [b]) => a - b)) {
      const next: typeof open = new Map();
      for (const { key, columnIndex, columnCount } of runsOf(row, keyOf)) {
        const place = `${numberOf(key)} ${columnIndex} ${columnCount}`;
        const above = open.get(place);
        const continues = above !== undefined && above.at.rowIndex + above.at.rowCount === rowIndex;
        const at = continues
          ? { ...above.at, rowCount: above.at.rowCount + 1 }
          : { rowIndex, columnIndex, rowCount: 1, columnCount };
        if (continues) open.delete(place);
        next.set(place, { key, at });
      }
      for (const each of open.values()) close(each);
      open = next;
    }
    for (const each of open.values()) close(each);
    return closed;
  }
}

interface Run<Key> {
  readonly key: Key;
  readonly columnIndex: number;
  readonly columnCount: number;
}

function runsOf<Said, Key>(row: readonly (Said | undefined)[], keyOf: (said: Said) => Key | undefined): Run<Key>[] {
  const runs: Run<Key>[] = [];
  for (let column = 0; column < row.length; column++) {
    const said = row[column];
    const key = said === undefined ? undefined : keyOf(said);
    if (key === undefined) continue;
    const last = runs[runs.length - 1];
    if (last && last.key === key && last.columnIndex + last.columnCount === column) {
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else runs.push({ key, columnIndex: column, columnCount: 1 });
  }
  return runs;
}
