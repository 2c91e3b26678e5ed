// Frozen panes and the buttons for sorting and filtering.

import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeOf } from "./ranges.ts";

export function freezeSheet(book: OpenBook, { name, freeze, filter }: SheetPlan): void {
  const sheet = book.sheet(name);
  if (freeze) {
    sheet.setFrozenRows(freeze.rowCount);
    sheet.setFrozenColumns(freeze.columnCount);
  }
  if (!filter) return;
  // Where the step is done again, the sheet has its filter already, and takes no other.
  sheet.getFilter()?.remove();
  rangeOf(sheet, filter).createFilter();
}
