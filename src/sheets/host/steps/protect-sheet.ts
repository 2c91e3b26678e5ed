// Protection against a slip of the hand: the spreadsheet warns before a change of a cell that is not to be filled, and lets it pass.
// To forbid changes would mean to name who may make them, which a tool must not do with other people's accounts.

import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeOf } from "./ranges.ts";

export function protectSheet(book: OpenBook, { name, unlocked }: SheetPlan): void {
  if (unlocked === null) return;
  const sheet = book.sheet(name);
  sheet
    .protect()
    .setUnprotectedRanges(unlocked.map((block) => rangeOf(sheet, block)))
    .setWarningOnly(true);
}
