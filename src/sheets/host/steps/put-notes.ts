// Notes on cells, in one call. On somebody's sheet the other notes within the same rectangle are put back as they are.

import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeOf } from "./ranges.ts";

export function putNotes(book: OpenBook, { name, notes, isMadeAnew }: SheetPlan): void {
  const bounds = notes.bounds();
  if (!bounds) return;
  const range = rangeOf(book.sheet(name), bounds);
  const standing = isMadeAnew ? [] : range.getNotes();
  range.setNotes(
    notes.dense(bounds, (note, row, column) => note ?? standing[row - bounds.rowIndex]?.[column - bounds.columnIndex] ?? ""),
  );
}
