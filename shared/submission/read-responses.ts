// Reads a form's response sheet: a row a school, a column a question. Questions are found by code, by title, then by alias.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Field, type Form, fieldsOf } from "../catalogue/forms/form.ts";
import { readSchoolMention } from "../schools/school-mention.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { type CellValue, isUncomputed } from "../workbook/cell.ts";
import { rowLocation } from "../workbook/location.ts";
import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";
import { answerLayout } from "./answer-layout.ts";
import { AnswerTable } from "./answer-table.ts";
import { Answers } from "./answers.ts";
import type { FieldValue } from "./field-value.ts";
import { isBlankRow } from "./read-cells.ts";
import { fieldFault, MendedAnswers, readField } from "./read-field.ts";
import { readYear } from "./read-work.ts";
import type { Submission } from "./submission.ts";

const SCHOOL_HEADERS: readonly (readonly ["login" | "code" | "name" | "year" | "time", RegExp])[] = [
  ["time", /^(отметка времени|timestamp|время (создания|отправки|заполнения))/],
  ["login", /логин/],
  ["code", /^код ?(оо|школы|организации)$/],
  ["name", /^(школа|оо|ваша школа)$|(наименование|название).{0,120}(оо|организаци|школ|учрежден)/],
  ["year", /^(учебный год|период)$/],
];

/** A sheet is a form's response sheet when so many of its questions, and at least this share of the form's, are known. */
const LEAST_QUESTIONS = 5;
/** A title or two may stand above the header. */
export const HEADER_ROWS = 5;
const LEAST_SHARE = 0.2;

type SchoolColumn = (typeof SCHOOL_HEADERS)[number][0];

interface QuestionMap {
  readonly form: Form;
  readonly fields: ReadonlyMap<number, Field>;
  /** Further columns of a question that has one already: a question that was deleted and made again leaves its old column. */
  readonly spares: ReadonlyMap<number, readonly number[]>;
  readonly school: ReadonlyMap<SchoolColumn, number>;
  readonly unmapped: readonly string[];
  /** Titles that mean two fields. */
  readonly ambiguous: readonly string[];
}

const CODE_IN_TITLE = /\[([A-Za-z0-9_.]+)\]/;

interface Questions {
  readonly byTitle: ReadonlyMap<string, readonly Field[]>;
  readonly byCode: ReadonlyMap<string, Field>;
  readonly count: number;
}

// Forms are literals and there are many sheets: the questions of each form are listed once.
const QUESTIONS = new WeakMap<Form, Questions>();

function questionsOf(form: Form): Questions {
  const known = QUESTIONS.get(form);
  if (known) return known;
  const titles = new Map<string, Field[]>();
  for (const field of fieldsOf(form)) {
    for (const title of new Set([field.label, ...field.aliases].map(fold)))
      titles.set(title, [...(titles.get(title) ?? []), field]);
  }
  const fields = fieldsOf(form);
  const questions = { byTitle: titles, byCode: new Map(fields.map((field) => [field.code, field])), count: fields.length };
  QUESTIONS.set(form, questions);
  return questions;
}

function mapQuestions(header: SheetRow, form: Form): QuestionMap {
  const { byTitle, byCode } = questionsOf(form);
  const fields = new Map<number, Field>();
  const school = new Map<SchoolColumn, number>();
  const columnOf = new Map<string, number>();
  const spares = new Map<number, number[]>();
  const unmapped: string[] = [];
  const ambiguous: string[] = [];
  header.values.forEach((cell, columnIndex) => {
    const title = cellText(cell).trim();
    if (title === "") return;
    const code = CODE_IN_TITLE.exec(title)?.[1];
    const coded = code === undefined ? undefined : byCode.get(code);
    const titled = byTitle.get(fold(title.replace(CODE_IN_TITLE, ""))) ?? [];
    const field = coded ?? (titled.length === 1 ? titled[0] : undefined);
    if (field) {
      const first = columnOf.get(field.code);
      if (first !== undefined) spares.set(first, [...(spares.get(first) ?? []), columnIndex]);
      else {
        columnOf.set(field.code, columnIndex);
        fields.set(columnIndex, field);
      }
      return;
    }
    const own = SCHOOL_HEADERS.find(([name, words]) => !school.has(name) && words.test(fold(title)));
    if (own) school.set(own[0], columnIndex);
    else (titled.length > 1 ? ambiguous : unmapped).push(title);
  });
  return { form, fields, spares, school, unmapped, ambiguous };
}

/** Finds the form whose questions the sheet's first row asks; `undefined` where it is no response sheet. */
function findQuestions(sheet: SheetSnapshot, forms: readonly Form[]): { header: SheetRow; map: QuestionMap } | undefined {
  for (const header of sheet.rows.slice(0, HEADER_ROWS)) {
    const maps = forms.map((form) => mapQuestions(header, form)).sort((a, b) => b.fields.size - a.fields.size);
    const [best] = maps;
    if (!best || best.fields.size < Math.min(LEAST_QUESTIONS, questionsOf(best.form).count)) continue;
    if (best.fields.size >= LEAST_SHARE * questionsOf(best.form).count && (best.school.has("name") || best.school.has("login"))) {
      return { header, map: best };
    }
  }
  return undefined;
}

const isFilled = (cell: CellValue | undefined): boolean => cellText(cell).trim() !== "";

/** Of the columns of one question the one that is filled in this row; `null` where two are filled and differ: nobody knows which counts. */
function answeredColumn({ values }: SheetRow, first: number, spares: readonly number[]): number | null {
  const filled = [first, ...spares].filter((column) => isFilled(values[column]));
  const [answered = first, ...others] = filled;
  const same = others.every((column) => cellText(values[column]).trim() === cellText(values[answered]).trim());
  return same ? answered : null;
}

/** Where the header of a sheet of responses is, and the columns that tell its responses apart; `undefined` for any other sheet. */
export function findResponses(
  sheet: SheetSnapshot,
  forms: readonly Form[],
): { readonly headerRowIndex: number; readonly columns: ReadonlyMap<SchoolColumn, number> } | undefined {
  const found = findQuestions(sheet, forms);
  return found && { headerRowIndex: found.header.rowIndex, columns: found.map.school };
}

export interface Responses {
  readonly form: Form;
  readonly submissions: readonly Submission[];
  /** Findings of the sheet as a whole; those of a row stand in its submission. */
  readonly findings: readonly Finding[];
}

/** `undefined`: the sheet is no response sheet of any of the forms. Two rows of one school stay two submissions, in their order. */
export function readResponses(sheet: SheetSnapshot, file: string, forms: readonly Form[]): Responses | undefined {
  const found = findQuestions(sheet, forms);
  if (!found) return undefined;
  const { header, map } = found;
  const here = { file, sheet: sheet.name };
  const findings: Finding[] = [];
  if (map.unmapped.length > 0) findings.push(finding("questions-unmapped", here, { titles: map.unmapped }));
  if (map.ambiguous.length > 0) findings.push(finding("questions-ambiguous", here, { titles: map.ambiguous }));
  const mended = new MendedAnswers();
  const columns = [...map.fields.keys()];
  const layout = answerLayout(
    map.form.code,
    [...map.fields.values()].map(({ code }) => code),
  );
  const rowIndexes: number[] = [];
  const table = new AnswerTable(layout, sheet.rows.length, (row, column) =>
    rowLocation(file, sheet.name, rowIndexes[row]!, columns[column]!),
  );
  const submissions = sheet.rows
    .filter((row) => row.rowIndex > header.rowIndex && !isBlankRow(row))
    .flatMap((row): Submission[] => {
      const text = (name: SchoolColumn) => {
        const column = map.school.get(name);
        return column === undefined ? "" : cellText(row.values[column]);
      };
      const school = readSchoolMention(text("login"), text("code"), text("name"));
      if (school.login === null && school.code === null && school.name === "") return [];
      const own: Finding[] = [];
      const read = [...map.fields].map(([firstColumn, field]): FieldValue => {
        const columnIndex = answeredColumn(row, firstColumn, map.spares.get(firstColumn) ?? []);
        if (columnIndex === null) {
          const cell = rowLocation(file, sheet.name, row.rowIndex, firstColumn);
          own.push(finding("answers-of-one-question", cell, { what: field.label }));
          return { state: "unreadable" };
        }
        if (isUncomputed(row.values[columnIndex])) {
          const cell = rowLocation(file, sheet.name, row.rowIndex, columnIndex);
          own.push(finding("formula-without-value", cell, { what: field.label }));
          return { state: "unreadable" };
        }
        const answer = readField(field, row.values[columnIndex]);
        mended.count(answer);
        if (answer.value.state === "unreadable") {
          own.push(fieldFault(field, answer, rowLocation(file, sheet.name, row.rowIndex, columnIndex)));
        }
        return answer.value;
      });
      rowIndexes.push(row.rowIndex);
      const values = new Answers(table, read);
      const year = readYear(text("year")) ?? null;
      const at = rowLocation(file, sheet.name, row.rowIndex, Math.min(...columns), Math.max(...columns));
      return [
        { form: map.form.code, version: null, school, year, isHidden: sheet.visibility !== "visible", values, at, findings: own },
      ];
    });
  findings.push(...mended.findings(here));
  return { form: map.form, submissions, findings };
}
