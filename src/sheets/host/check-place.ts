// What is looked at before anything is changed: whose the sheets are, whether they may be changed, whether the plan fits at all.

import { HostRefusal } from "../../../shared/commands/host.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { foreignSheets } from "../../../shared/workbook/own-sheets.ts";
import type { WorkbookPlan } from "./plan/plan-edits.ts";
import { readNames } from "./read/read-names.ts";
import type { OpenBook } from "./steps/open-book.ts";

/** Cells of one spreadsheet. */
const MOST_CELLS = 10_000_000;

/** `isWhole`: the sheet is emptied or deleted, which one closed range on it forbids. */
function checkProtection(book: OpenBook, name: string, isWhole: boolean): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const found = (isWhole ? [SHEET, RANGE] : [SHEET]).flatMap((type) => book.find(name)?.getProtections(type) ?? []);
  const isClosed = found.some((protection) => !protection.isWarningOnly() && !protection.canEdit());
  if (isClosed) throw new HostRefusal("sheet-protected", name);
}

export function checkPlace(book: OpenBook, plan: WorkbookPlan, edits: readonly Edit[]): void {
  const foreign = foreignSheets(edits, {
    sheets: book.names.map((name) => ({ name })),
    names: readNames(book.spreadsheet),
  });
  if (foreign.length > 0) throw new HostRefusal("not-permitted", foreign.join(", "));
  const made = new Set(plan.sheets.flatMap(({ isMadeAnew, name }) => (isMadeAnew ? name : [])));
  const places = [
    ...plan.sheets.flatMap(({ isMadeAnew, name }) => (isMadeAnew ? [] : name)),
    ...(plan.active === null || made.has(plan.active) ? [] : [plan.active]),
  ];
  const absent = places.find((name) => !book.find(name));
  if (absent !== undefined) throw new HostRefusal("place-absent", absent);
  const cells = plan.sheets.reduce((sum, sheet) => {
    const { rows, columns } = sheet.extent();
    return sum + rows * columns;
  }, 0);
  if (cells > MOST_CELLS) throw new HostRefusal("too-large", String(cells));
  const kept = book.names.filter((name) => !plan.deleted.includes(name)).length;
  if (kept + made.size === 0) throw new HostRefusal("not-permitted", plan.deleted.join(", "));
  for (const { name, isMadeAnew } of plan.sheets) checkProtection(book, name, isMadeAnew);
  for (const name of plan.deleted) checkProtection(book, name, true);
}
