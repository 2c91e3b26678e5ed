// How a failing check is told in a few characters: «425 ≠ 421 (П-01)», and «0, нужно > 0 (П-02)» where a sign alone would puzzle.

import type { Operator } from "../../notation/linear-check.ts";
import { type Formula, formula } from "../../workbook/formula.ts";

/** Both sides, the rule's code, and the word «нужно», as values or as formulas. */
interface FailureParts<Part> {
  readonly left: Part;
  readonly right: Part;
  readonly code: Part;
  readonly need: Part;
}

export const FAILURE_FORMULAS: { readonly [operator in Operator]: (parts: FailureParts<Formula>) => Formula } = {
  "=": ({ left, right, code }) => formula`${left}&" ≠ "&${right}&" ("&${code}&")"`,
  "<>": ({ left, right, code }) => formula`${left}&" = "&${right}&" ("&${code}&")"`,
  "<=": ({ left, right, code }) => formula`${left}&" > "&${right}&" ("&${code}&")"`,
  ">=": ({ left, right, code }) => formula`${left}&" < "&${right}&" ("&${code}&")"`,
  "<": ({ left, right, code, need }) => formula`${left}&", "&LOWER(${need})&" < "&${right}&" ("&${code}&")"`,
  ">": ({ left, right, code, need }) => formula`${left}&", "&LOWER(${need})&" > "&${right}&" ("&${code}&")"`,
};

export const FAILURE_TEXTS: { readonly [operator in Operator]: (parts: FailureParts<string | number>) => string } = {
  "=": ({ left, right, code }) => `${left} ≠ ${right} (${code})`,
  "<>": ({ left, right, code }) => `${left} = ${right} (${code})`,
  "<=": ({ left, right, code }) => `${left} > ${right} (${code})`,
  ">=": ({ left, right, code }) => `${left} < ${right} (${code})`,
  "<": ({ left, right, code, need }) => `${left}, ${String(need).toLowerCase()} < ${right} (${code})`,
  ">": ({ left, right, code, need }) => `${left}, ${String(need).toLowerCase()} > ${right} (${code})`,
};
