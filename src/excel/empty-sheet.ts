// Empties one of our own sheets in place: formulas of the user's that point to it go on pointing to it.

import type { TouchedSheet } from "./look-at-workbook.ts";
import { type Step, step } from "./step.ts";

/** Our protection has no password. First of all steps: a sheet that the user has locked with one is refused before anything is changed. */
export const unprotectStep = ({ sheet }: TouchedSheet): Step[] =>
  sheet.protection.protected ? [step(2, () => sheet.protection.unprotect())] : [];

export function emptySheet({ sheet, charts, tables, remarks }: TouchedSheet): Step {
  // From the last on: an item that office.js knows by its place keeps it while those behind it go.
  const parts = [charts.items, tables.items, ...remarks.all.map((place) => place.items)].flatMap((items) => [...items].reverse());
  return step(30 + parts.length, () => {
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    for (const part of parts) part.delete();
    sheet.autoFilter.remove();
    sheet.freezePanes.unfreeze();
    const whole = sheet.getRange().untrack();
    whole.unmerge();
    whole.conditionalFormats.clearAll();
    whole.dataValidation.clear();
    whole.clear("All");
    whole.rowHidden = false;
    whole.columnHidden = false;
    whole.format.useStandardWidth = true;
    whole.format.useStandardHeight = true;
    whole.format.protection.locked = true;
  });
}
