// A clean submission on which faults are put: what the school sends, what it sent last year, and where each answer stands.

import type { Field } from "../../shared/catalogue/forms/form.ts";
import { type Form, fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { FORMS, RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { type FieldKey, fieldKey } from "../../shared/notation/linear-check.ts";
import type { RegisterEntry } from "../../shared/schools/register-entry.ts";
import { type FormFile, readForms } from "../../shared/submission/read-forms.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import { ruleBook } from "../../shared/validation/validate-submissions.ts";
import { parseRectangle } from "../../shared/workbook/block.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { filledForm, PLANS } from "./filled-form.ts";
import { type MadeSchool, madeSchool, type Values } from "./made-school.ts";

export const BOOK = ruleBook(
  FORMS,
  RULE_TEXTS.flatMap((rule) => {
    const outcome = compileRule(rule, FORMS);
    if (!outcome.ok) throw new Error(`${rule.code}: ${JSON.stringify(outcome.fault)}`);
    return outcome.instances;
  }),
);

/** An answer of the clean submission and its place. */
export interface Answer {
  readonly field: Field;
  readonly key: FieldKey;
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
}

export interface Base {
  readonly name: string;
  /** A form of ours, or a row of a sheet of responses. */
  readonly source: "form" | "responses";
  readonly workbook: WorkbookSnapshot;
  readonly previous: WorkbookSnapshot | null;
  readonly previousFile: FormFile | null;
  readonly register: readonly RegisterEntry[];
  /** The year that is collected; `null`: not asked for. */
  readonly year: number | null;
  readonly answers: readonly Answer[];
  /** Every number of this and last year, by key. */
  readonly numbers: ReadonlyMap<FieldKey, number | null>;
  /** Another school, to paste from. */
  readonly other: () => Base;
}

/** The year that the made schools are asked for. */
export const YEAR = 2026;

const numberOf = (field: Field, value: number | string | undefined): number | null =>
  typeof value === "number" ? value : value === undefined && field.blankMeans === "none" ? 0 : null;

function numbersOf(form: Form, values: Values, year: "current" | "previous"): [FieldKey, number | null][] {
  return fieldsOf(form).map((field) => [fieldKey(form.code, year, field.code), numberOf(field, values.get(field.code))]);
}

const entryOf = ({ login, name }: Pick<MadeSchool, "login" | "name">): RegisterEntry => ({
  login,
  code: null,
  name,
  otherNames: [],
  mail: null,
  at: { file: "реестр.xlsx" },
});

function madeBase(school: MadeSchool, other: () => Base): Base {
  const workbook = filledForm(school.login, school.name, YEAR, school.now);
  const previous = filledForm(school.login, school.name, YEAR - 1, school.before);
  const answers = PLANS.flatMap(({ form, cells }) =>
    [...cells.values()].map(
      ({ field, block }): Answer => ({
        field,
        key: fieldKey(form.code, "current", field.code),
        sheet: block.sheet,
        rowIndex: block.rowIndex,
        columnIndex: block.columnIndex,
        value: school.now[form.code]?.get(field.code) ?? null,
      }),
    ),
  );
  return {
    name: school.name,
    source: "form",
    workbook,
    previous,
    previousFile: readForms(previous, FORMS, null),
    register: [entryOf(school)],
    year: YEAR,
    answers,
    numbers: new Map(
      FORMS.flatMap((form) => [
        ...numbersOf(form, school.now[form.code] ?? new Map(), "current"),
        ...numbersOf(form, school.before[form.code] ?? new Map(), "previous"),
      ]),
    ),
    other,
  };
}

export function madeBases(count: number): Base[] {
  const schools = Array.from({ length: count }, (_, index) => madeSchool(index));
  const bases: Base[] = [];
  schools.forEach((school, index) => {
    const next = (index + 1) % count;
    bases.push(madeBase(school, () => bases[next]!));
  });
  return bases;
}

/** The base of one row of a sheet of responses, from its clean reading. */
export function responseBase(workbook: WorkbookSnapshot, submission: Submission, other: () => Base): Base {
  const form = FORMS.find(({ code }) => code === submission.form);
  const sheet = workbook.sheets.find(({ name }) => name === submission.at.sheet);
  if (!form || !sheet) throw new Error(`no sheet of ${workbook.file}`);
  const row = parseRectangle(submission.at.cell ?? "")?.rowIndex ?? 0;
  const values = sheet.rows.find(({ rowIndex }) => rowIndex === row)?.values ?? [];
  const answers = fieldsOf(form).flatMap((field): Answer[] => {
    const columnIndex = parseRectangle(submission.values.placeOf(field.code)?.cell ?? "")?.columnIndex;
    if (columnIndex === undefined) return [];
    const key = fieldKey(form.code, "current", field.code);
    return [{ field, key, sheet: sheet.name, rowIndex: row, columnIndex, value: values[columnIndex] ?? null }];
  });
  const read = (field: Field): number | null => {
    const value = submission.values.get(field.code);
    if (value?.state === "given") return typeof value.value === "number" ? value.value : null;
    return field.blankMeans === "none" ? 0 : null;
  };
  return {
    name: `${workbook.file} ${submission.school.name}`,
    source: "responses",
    workbook: {
      ...workbook,
      sheets: [{ ...sheet, rows: sheet.rows.filter(({ rowIndex }) => rowIndex === row || rowIndex === 0) }],
    },
    previous: null,
    previousFile: null,
    register: [],
    year: null,
    answers,
    numbers: new Map(answers.map(({ field, key }) => [key, read(field)])),
    other,
  };
}
