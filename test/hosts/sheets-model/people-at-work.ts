// What people do to a sheet between two runs of a script: rows are deleted, inserted, sorted. Names of the spreadsheet move with them.

import { FakeNamedRange } from "./fake-named-range.ts";
import { FakeRange } from "./fake-range.ts";
import type { FakeSheet } from "./fake-sheet.ts";
import type { SheetsModel } from "./sheets-model.ts";

function moveNames(model: SheetsModel, sheet: FakeSheet, to: (row: number) => number | null): void {
  const { spreadsheet } = model;
  for (const [name, { range }] of [...spreadsheet.names]) {
    if (range.sheet !== sheet) continue;
    const row = to(range.row);
    spreadsheet.names.delete(name);
    if (row === null) continue;
    const moved = new FakeRange(sheet, row, range.column, range.rowCount, range.columnCount);
    spreadsheet.names.set(name, new FakeNamedRange(spreadsheet, name, moved));
  }
}

export function deleteRow(model: SheetsModel, sheet: FakeSheet, deleted: number): void {
  const to = (row: number): number | null => (row === deleted ? null : row > deleted ? row - 1 : row);
  sheet.grid.moveRows(to);
  moveNames(model, sheet, to);
}

export function insertRowBefore(model: SheetsModel, sheet: FakeSheet, before: number): void {
  const to = (row: number): number => (row >= before ? row + 1 : row);
  sheet.grid.rowCount++;
  sheet.grid.moveRows(to);
  moveNames(model, sheet, to);
}

/** Sorts whole rows from `first` on by what a column shows, as a filter's button does; blanks go last. */
export function sortRows(sheet: FakeSheet, first: number, column: number, descending = false): void {
  const last = sheet.grid.last().row;
  const shown = (row: number): string => {
    const { value } = sheet.grid.cell(row, column);
    return "value" in value ? String(value.value) : "";
  };
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const sorted = [...rows].sort((a, b) => {
    const [left, right] = [shown(a), shown(b)];
    if (left === "" || right === "") return left === right ? a - b : left === "" ? 1 : -1;
    return (left < right ? -1 : left > right ? 1 : a - b) * (descending ? -1 : 1);
  });
  const places = new Map(sorted.map((row, index) => [row, first + index]));
  sheet.grid.moveRows((row) => places.get(row) ?? row);
}
