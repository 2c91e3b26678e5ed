// A form's workbook of one made-up school, for tests: its edits, its bytes, and where its fields stand.

import type { Field } from "../../shared/catalogue/forms/form.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { PASSPORT } from "../../shared/catalogue/forms/passport.ts";
import { RESULTS } from "../../shared/catalogue/forms/results.ts";
import { formWordsOf } from "../../shared/catalogue/messages/form-words.ts";
import { type FormsInput, makeForms } from "../../shared/commands/make-forms.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { type FormPlan, type PlannedCell, planForm } from "../../shared/reports/form-workbook/form-plan.ts";
import { rectangleAddress } from "../../shared/workbook/block.ts";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook.ts";

export const WORDS = formWordsOf("ru");

export const PLANS: readonly FormPlan[] = FORMS.map((form) => planForm(form, form.names.ru.tab));

export const CELLS: readonly PlannedCell[] = PLANS.flatMap(({ cells }) => [...cells.values()]);

/** `Паспорт!C22` of the field with the code. */
export const placeOf = (code: string): string => {
  const cell = CELLS.find(({ field }) => field.code === code);
  if (!cell) throw new Error(`No field ${code}`);
  return `${cell.block.sheet}!${rectangleAddress(cell.block)}`;
};

/** The cell beside that says what the checks say. */
export const statusPlaceOf = (code: string): string => {
  for (const { sections } of PLANS) {
    const row = sections.flatMap(({ rows }) => rows).find(({ cells }) => cells.some(({ field }) => field.code === code));
    if (row) return `${row.status.sheet}!${rectangleAddress(row.status)}`;
  }
  throw new Error(`No field ${code}`);
};

const INPUT: FormsInput = {
  register: [
    { login: "203001", code: null, name: "МКОУ «Ботлихская СОШ № 1»", otherNames: [], mail: null, at: { file: "реестр.xlsx" } },
  ],
  profile: BOTLIKH,
  municipality: BOTLIKH.name,
  year: 2026,
  deadline: "2026-06-10",
  sendTo: null,
  previous: new Map(),
};

export function madeForm(changes: Partial<FormsInput> = {}): Uint8Array {
  const outcome = makeForms({ ...INPUT, ...changes }, "ru");
  if (!outcome.ok) throw new Error(outcome.repeated.join());
  const [form] = outcome.forms;
  if (!form) throw new Error("no form");
  return writeWorkbook(form.edits(), { title: form.fileName, author: "МСОКО", created: "2025-09-01T00:00:00Z", language: "ru" });
}

export const isCount = ({ type }: Field): boolean => type === "count";

/** Names of the sheets to fill. */
export const TABS = { passport: PASSPORT.names.ru.tab, results: RESULTS.names.ru.tab };
