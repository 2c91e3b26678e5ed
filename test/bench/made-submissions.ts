// Answers as a reader hands them on: a row of a sheet's table, every answer with its state and its cell.

import type { Form } from "../../shared/catalogue/forms/form.ts";
import type { SchoolMention } from "../../shared/schools/school-mention.ts";
import { answerLayout } from "../../shared/submission/answer-layout.ts";
import { AnswerTable } from "../../shared/submission/answer-table.ts";
import { Answers } from "../../shared/submission/answers.ts";
import type { FieldValue } from "../../shared/submission/field-value.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import { rowLocation } from "../../shared/workbook/location.ts";
import type { MadeAnswers } from "./made-answers.ts";

export const mentionOf = (index: number): SchoolMention => {
  const login = String(100_000 + index);
  return { login, oldLogin: false, code: null, name: `МБОУ СОШ № ${index}` };
};

/** The table of a sheet that tells of so many schools, each asked for the fields with these codes. */
export const sheetTable = ({ code, title }: Form, codes: Iterable<string>, schools: number, file: string): AnswerTable =>
  new AnswerTable(answerLayout(code, [...codes]), schools, (row, column) => rowLocation(file, title, row + 1, column));

export const asValue = (answer: number | string | null): FieldValue =>
  answer === null ? { state: "blank" } : { state: "given", value: answer };

/** The next row of the table. */
export function submissionIn(
  table: AnswerTable,
  { code, version, title }: Form,
  answers: MadeAnswers,
  school: SchoolMention,
  year: number,
  file: string,
): Submission {
  const values = new Answers(table, [...answers.values()].map(asValue));
  return { form: code, version, school, year, isHidden: false, values, at: { file, sheet: title }, findings: [] };
}

/** On a sheet of its own. */
export const submissionOf = (form: Form, answers: MadeAnswers, school: SchoolMention, year: number, file: string): Submission =>
  submissionIn(sheetTable(form, answers.keys(), 1, file), form, answers, school, year, file);
