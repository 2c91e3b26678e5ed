// Turns lists of numbers into the rows and columns that a form has: the ends of a range must exist, gaps inside it are natural.

import type { FormSection } from "../catalogue/forms/form.ts";
import type { Span } from "../catalogue/rule-faults.ts";
import { fail } from "./fault.ts";
import { type FormIndex, nearestNumber } from "./form-index.ts";
import type { NumberList, PlacedNumber } from "./parsed-rule.ts";

export const columnNumbers = (section: FormSection): number[] =>
  section.columns.map(({ number }) => number).sort((a, b) => a - b);

/** The ends of the ranges of a list: what a section must have for the list to be meant for it. */
export const endsOf = (list: NumberList): PlacedNumber[] => list.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));

const expand = (list: NumberList, known: readonly number[]): number[] =>
  list.flatMap(({ from, to }) => known.filter((number) => number >= from.value && number <= to.value));

/** Fails (fault.ts) where the form has no such row; `at` is the number's place in the text of the rule. */
export function sectionOfRow(form: FormIndex, row: number, at: Span): FormSection {
  const section = form.sectionOfRow.get(row);
  const known = form.sectionOfRow.keys();
  return section ?? fail("row-unknown", at, { row, form: form.code, nearest: nearestNumber(row, known) });
}

/** The rows that the form has between the ends of each range; fails where it lacks an end. */
export function expandRows(list: NumberList, form: FormIndex): number[] {
  for (const { value, at } of endsOf(list)) sectionOfRow(form, value, at);
  return expand(
    list,
    [...form.sectionOfRow.keys()].sort((a, b) => a - b),
  );
}

/** `row` is the row whose section it is. */
export function expandColumns(list: NumberList, section: FormSection, row: number, form: FormIndex): number[] {
  const known = columnNumbers(section);
  for (const { value, at } of endsOf(list)) {
    if (!known.includes(value)) {
      fail("column-unknown", at, { column: value, row, form: form.code, nearest: nearestNumber(value, known) });
    }
  }
  return expand(list, known);
}
