// A campaign as it really goes: schools answer, answer again, correct; people sort, delete and insert rows on both sheets; runs find the
// lock held, fail in the middle, or never come. After one sweep each school's last answer has its own result beside it, and no letter
// went to anybody twice or to a school that was never at fault.

import fc from "fast-check";
import { expect, it } from "vitest";
import { quietly, sweepSheets, takeResponse } from "../../src/sheets/intake/take-response.ts";
import { letterDesk } from "../../src/sheets/letters/letter-desk.ts";
import { switchLetters } from "../../src/sheets/letters/letter-settings.ts";
import { deleteRow, insertRowBefore, sortRows } from "../hosts/sheets-model/people-at-work.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { RESULTS, ResponseSheet, resultsOf } from "./response-sheet.ts";

const SCHOOLS = 4;
/** A thousand and more by hand: `MSOKO_CAMPAIGNS=1000 npx vitest run test/sheets/campaign-of-responses.test.ts`. */
const RUNS = Number(process.env.MSOKO_CAMPAIGNS ?? 100);
const PATIENCE_MS = 60_000 + 3_000 * RUNS;

/** The state columns, by hand, of the results' sheet: a click on the filter's arrow. */
const BY_STATE = 5;
const BY_SCHOOL = 2;

type Deed =
  | { readonly kind: "answer"; readonly school: number; readonly isWrong: boolean; readonly told: boolean }
  | { readonly kind: "correct"; readonly school: number; readonly isWrong: boolean; readonly told: boolean }
  | { readonly kind: "sort-responses" | "sort-results"; readonly column: number; readonly descending: boolean }
  | { readonly kind: "insert-above-responses" | "insert-above-results" }
  | { readonly kind: "delete-response" | "delete-result"; readonly at: number }
  | { readonly kind: "busy" }
  | { readonly kind: "cut"; readonly call: number }
  | { readonly kind: "hour" };

const school = fc.integer({ min: 1, max: SCHOOLS });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("answer"), school, isWrong: fc.boolean(), told: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("correct"), school, isWrong: fc.boolean(), told: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("sort-responses"), column: fc.constantFrom(1, 2), descending: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("sort-results"),
      column: fc.constantFrom(BY_SCHOOL, BY_STATE),
      descending: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("insert-above-responses", "insert-above-results") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("delete-response", "delete-result"), at: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "busy" }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut"), call: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "hour" }) },
) as fc.Arbitrary<Deed>;

class Campaign {
  readonly model = new SheetsModel();
  readonly responses: ResponseSheet;
  /** Schools that ever sent something wrong. */
  readonly wereWrong = new Set<number>();

  constructor() {
    this.model.install();
    const register = this.model.spreadsheet.addSheet("Реестр");
    const rows = [
      ["Логин", "Наименование", "Почта"],
      ...Array.from({ length: SCHOOLS }, (_, index) => [
        `edu${203001 + index}`,
        `СОШ № ${index + 1}`,
        `school${index + 1}@example.ru`,
      ]),
    ];
    for (const [i, row] of rows.entries()) for (const [j, value] of row.entries()) register.grid.type(i + 1, j + 1, value);
    this.responses = new ResponseSheet(this.model);
    switchLetters(true);
  }

  get #sheet() {
    return this.responses.sheet;
  }

  /** The header's row, wherever rows above it were inserted. */
  get #header(): number {
    for (let row = 1; ; row++) if (this.textAt(row, 1) === "Отметка времени") return row;
  }

  textAt(row: number, column: number): unknown {
    const { value } = this.#sheet.grid.cell(row, column);
    return "value" in value ? value.value : null;
  }

  rows(): number[] {
    const [first, last] = [this.#header + 1, this.#sheet.grid.last().row];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
      (row) => this.textAt(row, 1) !== null,
    );
  }

  event(row: number): void {
    try {
      takeResponse(this.responses.event(row), "ru", letterDesk());
    } catch {
      // The run failed: Apps Script writes to its owner, and nobody does anything.
    }
  }

  hour(): void {
    quietly(() => sweepSheets(null, "ru", letterDesk()));
  }

  do(each: Deed): void {
    const { model } = this;
    const results = model.spreadsheet.sheetNamed(RESULTS);
    if (each.kind === "answer") {
      const row = this.responses.append(each.school, each.isWrong ? { teachers_highest: 20 } : {});
      if (each.isWrong) this.wereWrong.add(each.school);
      if (each.told) this.event(row);
    } else if (each.kind === "correct") {
      const row = this.rows().find((at) => this.textAt(at, 3) === `СОШ № ${each.school}`);
      if (row === undefined) return;
      this.responses.correct(row, "teachers_highest", each.isWrong ? 20 : 2);
      if (each.isWrong) this.wereWrong.add(each.school);
      if (each.told) this.event(row);
    } else if (each.kind === "sort-responses") sortRows(this.#sheet, this.#header + 1, each.column, each.descending);
    else if (each.kind === "sort-results" && results) sortRows(results, this.#resultsHeader() + 1, each.column, each.descending);
    else if (each.kind === "insert-above-responses" && this.#header < 5) insertRowBefore(model, this.#sheet, 1);
    else if (each.kind === "insert-above-results" && results) insertRowBefore(model, results, 1);
    else if (each.kind === "delete-response") {
      const row = this.rows()[each.at];
      if (row !== undefined) deleteRow(model, this.#sheet, row);
    } else if (each.kind === "delete-result" && results) deleteRow(model, results, this.#resultsHeader() + 1 + each.at);
    else if (each.kind === "busy") {
      model.locks.isHeldByOthers = true;
      this.hour();
      model.locks.isHeldByOthers = false;
    } else if (each.kind === "cut") {
      model.calls.failAt(each.call);
      try {
        this.hour();
      } catch {
        // Cut in the middle of whatever it did.
      }
      model.calls.reset();
    } else if (each.kind === "hour") this.hour();
  }

  #resultsHeader(): number {
    const mark = [...this.model.spreadsheet.names].find(([name]) => name.startsWith("MSOKO_INTAKE_"));
    return mark?.[1].range.row ?? 1;
  }
}

it(
  "ends, after one sweep, with each school's last answer beside its own result, and no letter too many",
  () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 3, maxLength: 25 }), (deeds) => {
        const campaign = new Campaign();
        for (const each of deeds) campaign.do(each);
        campaign.hour();
        const results = resultsOf(campaign.model);
        const rows = campaign.rows();
        expect([...results.keys()].sort((a, b) => a - b)).toEqual(rows);
        // By plain loops over the responses: which row is each school's last, and is it right.
        const lastOf = new Map<unknown, number>();
        for (const row of rows) {
          const [name, time] = [campaign.textAt(row, 3), Number(campaign.textAt(row, 1))];
          const before = lastOf.get(name);
          if (before === undefined || time > Number(campaign.textAt(before, 1))) lastOf.set(name, row);
        }
        for (const row of rows) {
          const name = campaign.textAt(row, 3);
          const [named, state] = results.get(row) ?? [];
          expect(named).toBe(name);
          const last = lastOf.get(name);
          const highest = campaign.responses.answerAt(row, "teachers_highest");
          const expected = last !== row ? `Заменён ответом в строке ${last}` : highest === 20 ? "Есть ошибки" : "Принято";
          expect(state).toBe(expected);
        }
        const { letters } = campaign.model.mail;
        const texts = letters.map(({ to, body }) => `${to} ${body}`);
        for (const [index, text] of texts.entries()) {
          // The same letter may come again only after another one about the same form came in between.
          const before = texts.slice(0, index).filter((each) => each.startsWith(text.split(" ")[0] ?? ""));
          expect(before.at(-1)).not.toBe(text);
        }
        for (const { to } of letters) expect([...campaign.wereWrong].map((each) => `school${each}@example.ru`)).toContain(to);
      }),
      { numRuns: RUNS, seed: 20260520 },
    );
  },
  PATIENCE_MS,
);

it("120 schools at fault against a quota of 100 letters: all have theirs by the second day", () => {
  const model = new SheetsModel();
  model.install();
  const register = model.spreadsheet.addSheet("Реестр");
  for (const [column, title] of ["Логин", "Наименование", "Почта"].entries()) register.grid.type(1, column + 1, title);
  const responses = new ResponseSheet(model);
  switchLetters(true);
  for (let number = 1; number <= 120; number++) {
    const entry = [`edu${203000 + number}`, `СОШ № ${number}`, `school${number}@example.ru`];
    for (const [column, value] of entry.entries()) register.grid.type(number + 1, column + 1, value);
    responses.append(number, { teachers_highest: 20 });
  }
  const day = (): void => {
    for (let hour = 0; hour < 24; hour++) quietly(() => sweepSheets(null, "ru", letterDesk()));
  };
  day();
  expect(model.mail.letters.length).toBe(100);
  model.mail.nextDay();
  day();
  const addresses = model.mail.letters.map(({ to }) => to);
  expect(new Set(addresses).size).toBe(120);
  expect(addresses.length).toBe(120);
});
