// A sheet of responses to the form «Паспорт» on the model, as Google Forms fills it: rows come, are corrected, and events tell of them.

import { fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { GOOD } from "../check/made-submissions.ts";
import type { FakeSheet } from "../hosts/sheets-model/fake-sheet.ts";
import type { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

export const RESPONSES = "Ответы на форму (1)";
export const RESULTS = `Приём: ${RESPONSES}`;

const ASKED = Object.keys(GOOD);
const labelOf = (code: string): string =>
  FORMS.flatMap(fieldsOf).find((field) => field.form === "passport" && field.code === code)?.label ?? code;

const HEADER: readonly string[] = [
  "Отметка времени",
  "Логин",
  "Название ОО",
  // Some questions are known by code, others by title.
  ...ASKED.map((code, index) => (index % 2 === 0 ? `[${code}] ${labelOf(code)}` : labelOf(code))),
];

export interface FormEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly values: readonly string[];
}

export class ResponseSheet {
  readonly sheet: FakeSheet;
  #sent = 0;

  constructor(
    model: SheetsModel,
    readonly header: readonly string[] = HEADER,
  ) {
    this.sheet = model.spreadsheet.addSheet(RESPONSES);
    this.sheet.grid.rowCount = 1_200;
    this.sheet.grid.columnCount = 60;
    for (const [index, title] of header.entries()) this.sheet.grid.type(1, index + 1, title);
  }

  /** A new row; gives its number. */
  append(school: number, answers: Readonly<Record<string, number | string>> = {}): number {
    // Forms write below the last row that holds anything.
    const row = this.sheet.grid.last().row + 1;
    const values = { ...GOOD, ...answers };
    const time = new Date(Date.UTC(2026, 4, 20, 6, 0, 0) + ++this.#sent * 60_000);
    const own = [time, `edu${203000 + school}`, `СОШ № ${school}`];
    for (const [index, value] of [...own, ...ASKED.map((code) => values[code])].entries()) {
      this.sheet.grid.type(row, index + 1, value ?? "");
    }
    return row;
  }

  /** A correction by the respondent: of the one answer. */
  correct(row: number, code: string, value: number | string): void {
    this.sheet.grid.type(row, 4 + ASKED.indexOf(code), value);
  }

  answerAt(row: number, code: string): unknown {
    return valueAt(this.sheet, row, 4 + ASKED.indexOf(code));
  }

  /** The event of a row, with values that nobody should believe. */
  event(row: number): FormEvent {
    const range = this.sheet.service().getRange(row, 1, 1, this.header.length);
    return { range, values: this.header.map(() => "") };
  }
}

const valueAt = (sheet: FakeSheet, row: number, column: number): unknown => {
  const { value } = sheet.grid.cell(row, column);
  return "value" in value ? value.value : null;
};

/**
 * Results by the number of their response's row: school, state, errors, findings. Each result must name the row in which the response of
 * its own school is now, and no response has two.
 */
export function resultsOf(model: SheetsModel, name = RESULTS): Map<number, readonly unknown[]> {
  const sheet = model.spreadsheet.sheetNamed(name);
  const results = new Map<number, readonly unknown[]>();
  if (!sheet) return results;
  for (let row = 2; row <= sheet.grid.last().row; row++) {
    const cells = Array.from({ length: 11 }, (_, column) => valueAt(sheet, row, column + 1));
    if (cells.slice(0, 8).every((value) => value === null) || typeof cells[0] !== "number") continue;
    if (results.has(cells[0])) throw new Error(`The response in row ${cells[0]} has two results`);
    results.set(cells[0], [cells[1], cells[4], cells[5], cells[7]]);
  }
  return results;
}

/** What «Письмо школе» says, by the number of the response's row. */
export function lettersOf(model: SheetsModel): Map<number, unknown> {
  const sheet = model.spreadsheet.sheetNamed(RESULTS);
  const letters = new Map<number, unknown>();
  for (let row = 2; sheet && row <= sheet.grid.last().row; row++) {
    const response = valueAt(sheet, row, 1);
    if (typeof response === "number") letters.set(response, valueAt(sheet, row, 9));
  }
  return letters;
}
