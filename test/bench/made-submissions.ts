// Answers as a reader hands them on: a submission of a form, every answer with its state and its cell.

import { type Form, fieldsOf } from "../../shared/catalogue/forms/form.ts";
import type { SchoolMention } from "../../shared/schools/school-mention.ts";
import type { FieldValue, Submission } from "../../shared/submission/submission.ts";
import type { Location } from "../../shared/workbook/location.ts";
import type { Answers } from "./made-answers.ts";

/** Where the answers of a form stand; shared by all the submissions of one sheet's layout, so that they take less memory. */
export type Places = ReadonlyMap<string, Location>;

export const placesOf = (form: Form, file: string): Places =>
  new Map(fieldsOf(form).map(({ code, row, column }) => [code, { file, sheet: form.title, cell: `R${row}C${column}` }]));

export const mentionOf = (index: number): SchoolMention => {
  const login = String(100_000 + index);
  return { login, oldLogin: false, code: null, name: `МБОУ СОШ № ${index}` };
};

export function submissionOf(
  form: Form,
  answers: Answers,
  places: Places,
  school: SchoolMention,
  year: number,
  file: string,
): Submission {
  const values = new Map<string, FieldValue>();
  for (const [code, value] of answers) {
    const at = places.get(code)!;
    values.set(code, value === null ? { state: "blank", at } : { state: "given", value, at });
  }
  return { form: form.code, version: form.version, school, year, values, at: { file, sheet: form.title }, findings: [] };
}
