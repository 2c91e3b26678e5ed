// Puts what the files say into the store of observations: results of procedures, answers of forms, verdicts worked out from them.

import type { Finding } from "../catalogue/findings.ts";
import { type Field, type Form, fieldsOf } from "../catalogue/forms/form.ts";
import type { Profile } from "../catalogue/profile.ts";
import type { Settings } from "../catalogue/settings.ts";
import { identifyLowResults, type Verdict } from "../identification/identify-low-results.ts";
import { schoolSigns } from "../identification/objectivity/school-signs.ts";
import type { Results, SchoolResult } from "../indicators/school-results.ts";
import { type Cell, reasonOf } from "../notation/cell.ts";
import { type Observation, ObservationStore } from "../observations/observation-store.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { registerId } from "../schools/resolve-schools.ts";
import { answerNumber } from "../submission/answer-number.ts";
import type { FieldValue } from "../submission/field-value.ts";
import { type CheckedSchool, checkSubmissions } from "../validation/check-submissions.ts";
import { ruleSet } from "../validation/rule-set.ts";
import type { Location } from "../workbook/location.ts";
import type { SubmittedFile } from "./read-submitted-file.ts";

export interface ObservedFiles {
  readonly store: ObservationStore;
  /** Of the files that hold forms. */
  readonly findings: readonly Finding[];
  /** Schools of forms of the last year that no result and no register names. */
  readonly unmatched: number;
  /** The names of the organisations by the key under which the store has them. */
  readonly names: ReadonlyMap<string, string>;
}

const BLANK = reasonOf("blank");
const REFUSED = reasonOf("refused");

const placeKey = ({ file, sheet, cell }: Location): string => `${file}|${sheet}|${cell}`;

/** Yes is 1 and no is 0, a choice is its words; a blank is 0 where the form says that it means none. */
function cellOf(value: FieldValue, field: Field): Cell {
  if (value.state === "unreadable") return REFUSED;
  if (field.type === "count" || field.type === "number" || field.type === "yes-no")
    return answerNumber(value, field) ?? (value.state === "given" ? REFUSED : BLANK);
  return value.state === "given" ? value.value : BLANK;
}

/** The answers of one school; a cell with an error that stands is not accepted. */
function addForms(
  store: ObservationStore,
  { school, submissions, findings }: CheckedSchool,
  year: number,
  forms: readonly Form[],
): void {
  const errors = new Set(findings.filter(({ severity }) => severity === "error").map(({ at }) => placeKey(at)));
  for (const [code, { submission }] of submissions) {
    const form = forms.find((one) => one.code === code);
    if (form === undefined) continue;
    store.send("school", year, school.id, code);
    for (const field of fieldsOf(form)) {
      const value = submission.values.get(field.code);
      const at = submission.values.placeOf(field.code);
      if (value === undefined || at === undefined) continue;
      const cell = errors.has(placeKey(at)) ? REFUSED : cellOf(value, field);
      store.add({ of: "school", org: school.id, year, form: code, field: field.code, value: cell, at });
    }
  }
}

/** The code of a work's row in the form of results: `vpr4_ru`. */
function workCodes(forms: readonly Form[]): ReadonlyMap<string, { readonly form: string; readonly row: string }> {
  const rows = forms.flatMap(({ code, sections }) =>
    sections.flatMap((section) => section.rows.map((row) => ({ form: code, row }))),
  );
  return new Map(
    rows.flatMap(({ form, row }) => {
      const { work } = row;
      return work ? [[`${work.procedure}|${work.subject}|${work.grade}`, { form, row: row.code }] as const] : [];
    }),
  );
}

/** The columns of a work that a result gives; two sources that contradict each other give none. */
function columnsOf({
  marks,
  examScores,
  conflicts,
}: SchoolResult): readonly (readonly [column: string, value: Cell, at: Location | null])[] {
  if (marks) {
    const counts = marks.value.map((count, index) => [`mark${index + 2}`, count, marks.at] as const);
    return [["participants", marks.participants, marks.at], ...counts];
  }
  if (examScores) {
    const { participants, value, at } = examScores;
    return [
      ["participants", participants, at],
      ["below", value.belowMinimum, at],
      ["from70", value.high, at],
    ];
  }
  const refused = ["participants", "mark2", "mark3", "mark4", "mark5"].map((column) => [column, REFUSED, null] as const);
  return conflicts.includes("marks") ? refused : [];
}

function addResults(store: ObservationStore, { results }: Results, years: ReadonlySet<number>, forms: readonly Form[]): void {
  const codes = workCodes(forms);
  const add = (result: SchoolResult, form: string, field: string, value: Cell, at: Location | null) => {
    const observation: Observation = { of: "school", org: result.school.id, year: result.work.year, form, field, value };
    store.add(at === null ? observation : { ...observation, at });
  };
  for (const result of results.filter(({ work }) => years.has(work.year))) {
    const { work, admission } = result;
    const code = codes.get(`${work.procedure}|${work.subject}|${work.grade}`);
    if (code) for (const [column, value, at] of columnsOf(result)) add(result, code.form, `${code.row}.${column}`, value, at);
    if (admission) {
      add(result, "passport", "grade10_from_other", admission.value, admission.at);
      add(result, "passport", "upper_pupils", admission.participants, admission.at);
    }
  }
}

const VERDICTS: { readonly [verdict in Verdict]: string } = {
  "low-result": "low",
  "not-low-result": "not_found",
  "insufficient-data": "too_little",
};

/** What the tool itself has found of each school. */
function addVerdicts(
  store: ObservationStore,
  results: Results,
  profile: Profile,
  settings: Settings,
  years: readonly number[],
): void {
  const lists = new Set(results.results.filter(({ marker }) => marker !== null).map(({ work }) => work.year));
  const signs = schoolSigns(results);
  for (const year of years) {
    const identification = identifyLowResults(results, profile, { ...settings, identificationYear: year });
    const add = (org: string, form: string, field: string, value: Cell) =>
      store.add({ of: "school", org, year, form, field, value });
    for (const { school, verdict } of identification?.verdicts ?? []) add(school.id, "derived", "verdict", VERDICTS[verdict]);
    for (const { id } of results.schools) {
      const own = results.results.filter(({ school, work }) => school.id === id && work.year === year);
      if (lists.has(year)) add(id, "objectivity_list", "in_marker_list", own.some(({ marker }) => marker !== null) ? 1 : 0);
      const found = signs.filter(
        ({ school, work, conclusion }) => school.id === id && work.year === year && conclusion !== "not-computable",
      );
      const most = found.map(
        (work) =>
          [work.signA, work.signB, work.signC, work.spike, work.journal, work.official].filter((sign) => sign === true).length,
      );
      if (most.length > 0) add(id, "objectivity_list", "objectivity_signs", Math.max(...most));
    }
  }
}

export interface ObserveInput {
  readonly results: Results;
  readonly submitted: readonly SubmittedFile[];
  readonly register: readonly RegisterEntry[];
  readonly profile: Profile;
  readonly settings: Settings;
  /** The academic years that may be asked, the last one first or last. */
  readonly years: readonly number[];
}

export function observeFiles({ results, submitted, register, profile, settings, years }: ObserveInput): ObservedFiles {
  const store = new ObservationStore();
  const names = new Map(results.schools.map(({ id, name }) => [id, name]));
  const findings: Finding[] = [];
  const { book } = ruleSet([], profile.rules, profile.forms);
  const files = submitted.flatMap(({ parts }) => parts);
  const personal = submitted.flatMap((file) => file.personal);
  const last = Math.max(...years);
  const known = new Set([...results.schools.map(({ id }) => id), ...register.map(registerId)]);
  let unmatched = 0;
  for (const year of years) {
    for (const { id } of results.schools) store.ask("school", year, id);
    store.ask("municipality", year, profile.id);
    const checked = checkSubmissions({ files, previous: [], register, year, collected: [], book, personal });
    for (const school of checked.schools) {
      if (school.submissions.size === 0) continue;
      if (year === last && !known.has(school.school.id)) unmatched++;
      names.set(school.school.id, school.school.name);
      addForms(store, school, year, profile.forms);
      if (year === last) findings.push(...school.findings);
    }
  }
  addResults(store, results, new Set(years), profile.forms);
  addVerdicts(store, results, profile, settings, years);
  return { store, findings, names, unmatched };
}
