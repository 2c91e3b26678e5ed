// Drop-down lists: a rule a list, put in one call over all cells that have one.

import type { DropDown, SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeOf } from "./ranges.ts";

/** A list typed into a rule holds so many items; a longer one does not fit, and the cell takes what is typed. */
const MOST_OPTIONS = 500;

function ruleOf({ options, hint }: DropDown, book: OpenBook): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation();
  if ("sheet" in options) builder.requireValueInRange(rangeOf(book.sheet(options.sheet), options));
  else if (options.length > MOST_OPTIONS) return null;
  else builder.requireValueInList([...options]);
  if (hint !== undefined) builder.setHelpText(hint);
  return builder.setAllowInvalid(false).build();
}

export function putLists(book: OpenBook, { name, dropDowns }: SheetPlan): void {
  const bounds = dropDowns.bounds();
  if (!bounds) return;
  const rules = new Map<string, ReturnType<typeof ruleOf>>();
  const ruleFor = (dropDown: DropDown | undefined): ReturnType<typeof ruleOf> => {
    if (!dropDown) return null;
    const { options, hint } = dropDown;
    const key = JSON.stringify([options, hint ?? null]);
    const known = rules.get(key);
    if (known !== undefined) return known;
    const rule = ruleOf(dropDown, book);
    rules.set(key, rule);
    return rule;
  };
  rangeOf(book.sheet(name), bounds).setDataValidations(dropDowns.dense(bounds, ruleFor));
}
