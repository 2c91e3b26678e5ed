// CHECK_FORM(form; [first cell]; [municipality]): what is wrong in a filled form, or in every row of a form's response sheet.

import type { Finding } from "../catalogue/findings.ts";
import type { RuleText } from "../catalogue/forms/rule-text.ts";
import { checkWordsOf } from "../catalogue/messages/languages.ts";
import { findingCells, ruleOf } from "../reports/check-workbook/finding-cells.ts";
import { sortFindings } from "../reports/findings-sheet.ts";
import { readForms } from "../submission/read-forms.ts";
import { checkSubmissions } from "../validation/check-submissions.ts";
import { withoutPersonalData } from "../validation/personal-data/without-personal-data.ts";
import { ruleSet } from "../validation/rule-set.ts";
import type { RuleBook } from "../validation/validate-submissions.ts";
import { customFunction, type FunctionProfile } from "./custom-function.ts";
import { type FunctionResult, isFunctionError, type ResultValue } from "./function-result.ts";
import { namedProfile } from "./named-profile.ts";
import { rangeCorner } from "./range-corner.ts";
import { rangeSheet } from "./range-sheet.ts";

const COMPILED = new WeakMap<readonly RuleText[], RuleBook>();

/** The profile's rules, compiled at the first call: a page that never checks a form does not wait for them. */
function bookOf({ rules, forms }: FunctionProfile): RuleBook {
  const book = COMPILED.get(rules) ?? ruleSet([], rules, forms).book;
  COMPILED.set(rules, book);
  return book;
}

/**
 * `form`: the sheet of a filled form, from its title on, or a response sheet: a header of questions and a row a school.
 * `firstCell`: the address of the range's first cell, for the addresses in the answer; A1 without it.
 * Gives a header and a row a finding: school, severity, cell, what is wrong with both sides' numbers, which cells it may be, what to
 * do, the rule's code. Without a finding one cell says so. Personal data are reported by their column and not read.
 * `municipality`: whose forms and rules; the chosen one without it.
 * Errors: a municipality without a profile, a range that is none of its forms.
 * Source: shared/validation under the rules of the profile; last year's forms and the specialist's own rules are not at hand here.
 */
export const CHECK_FORM = customFunction("CHECK_FORM", ({ form, firstCell, municipality }, tools): FunctionResult => {
  const { say, words, language, today } = tools;
  const corner = rangeCorner(firstCell, say.functions.CHECK_FORM.parameters.firstCell.name, tools);
  if (isFunctionError(corner)) return corner;
  const profile = namedProfile(municipality, tools);
  if (isFunctionError(profile)) return profile;
  const sheet = rangeSheet(form, corner);
  const clean = withoutPersonalData({ file: "", sheets: [sheet], names: [] }, { on: today });
  const read = readForms(clean.workbook, profile.forms, null);
  if (read.submissions.length === 0) return { error: "value", message: say.form.needed };
  // No other form is owed.
  const collected = [...new Set(read.submissions.map((submission) => submission.form))];
  const input = { files: [read], previous: [], register: [], year: null, collected, personal: clean.findings };
  const outcome = checkSubmissions({ ...input, book: bookOf(profile) });
  const protocol = { ...words, check: checkWordsOf(language) };
  const rowOf = (each: Finding, school: string): ResultValue[] => {
    const { text, suspects, advice } = findingCells(each, protocol);
    return [school, words.severities[each.severity], each.at.cell ?? null, text, suspects || null, advice, ruleOf(each) || null];
  };
  const rows = [
    ...sortFindings(outcome.findings).map((each) => rowOf(each, protocol.check.general)),
    ...outcome.schools.flatMap(({ school, findings }) =>
      sortFindings(findings).map((each) => rowOf(each, school.name || school.id)),
    ),
  ];
  return rows.length === 0 ? [[say.form.clean(outcome.schools.length)]] : [say.headers.findings, ...rows];
});
