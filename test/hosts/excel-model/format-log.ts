// The looks of a sheet as they were set: by property, rectangle after rectangle; of two over one cell the later holds.

import { LAST_COLUMN_INDEX, type Rectangle } from "../../../shared/workbook/block.ts";
import { covers, isInside } from "./cell-grid.ts";

interface Entry {
  readonly where: Rectangle;
  readonly value: unknown;
  readonly turn: number;
}

/** Looks of single cells are found by their place, those of areas by going through them from the latest on. */
interface PropertyLooks {
  areas: Entry[];
  readonly cells: Map<number, Entry>;
}

const placeOf = (row: number, column: number): number => row * (LAST_COLUMN_INDEX + 1) + column;

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.rowIndex < b.rowIndex + b.rowCount &&
  b.rowIndex < a.rowIndex + a.rowCount &&
  a.columnIndex < b.columnIndex + b.columnCount &&
  b.columnIndex < a.columnIndex + a.columnCount;

export class FormatLog {
  readonly #looks = new Map<string, PropertyLooks>();
  #turn = 0;

  set(where: Rectangle, property: string, value: unknown): void {
    const looks = this.#looks.get(property) ?? { areas: [], cells: new Map<number, Entry>() };
    this.#looks.set(property, looks);
    const entry = { where, value, turn: ++this.#turn };
    if (where.rowCount * where.columnCount === 1) looks.cells.set(placeOf(where.rowIndex, where.columnIndex), entry);
    else looks.areas = [...looks.areas.filter((earlier) => !covers(where, earlier.where)), entry];
  }

  at(row: number, column: number, property: string): unknown {
    const looks = this.#looks.get(property);
    if (!looks) return undefined;
    const own = looks.cells.get(placeOf(row, column));
    for (let i = looks.areas.length - 1; i >= 0; i--) {
      const area = looks.areas[i]!;
      if (own && own.turn > area.turn) break;
      if (isInside(area.where, row, column)) return area.value;
    }
    return own?.value;
  }

  /** The one value of all cells, `null` where they differ (as Excel says it). */
  over(where: Rectangle, property: string): unknown {
    const { areas = [], cells = new Map<number, Entry>() } = this.#looks.get(property) ?? {};
    if (where.rowCount * where.columnCount === 1) return this.at(where.rowIndex, where.columnIndex, property);
    const met = [...areas, ...cells.values()].filter((entry) => meet(entry.where, where)).sort((a, b) => b.turn - a.turn);
    const values = new Set<unknown>();
    for (const entry of met) {
      values.add(entry.value);
      if (covers(entry.where, where)) return values.size === 1 ? entry.value : null;
    }
    return values.size === 0 ? undefined : null;
  }

  clear(where: Rectangle): void {
    for (const [property, looks] of this.#looks) {
      for (const [place, entry] of looks.cells) if (covers(where, entry.where)) looks.cells.delete(place);
      this.set(where, property, undefined);
    }
  }
}
