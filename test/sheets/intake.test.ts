// The intake of responses to a form: whatever order events come in, every answer has one result, in its own row.

import { beforeEach, describe, expect, it } from "vitest";
import { importResponses } from "../../src/sheets/intake/import-responses.ts";
import { installTrigger } from "../../src/sheets/intake/install-trigger.ts";
import { repair, switchMarks } from "../../src/sheets/intake/intake-menu.ts";
import { takeResponse } from "../../src/sheets/intake/take-response.ts";
import { makeRandom } from "../faults/random.ts";
import { FakeTrigger } from "../hosts/sheets-model/fake-trigger.ts";
import { insertRowBefore } from "../hosts/sheets-model/people-at-work.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { modelState } from "./model-state.ts";
import { RESPONSES, RESULTS, ResponseSheet, resultsOf } from "./response-sheet.ts";

/** A call costs tens of milliseconds, and a day has ninety minutes of triggers: as many for the first response as for the thousandth. */
const CALLS_OF_EVENT = 60;

let model: SheetsModel;
let responses: ResponseSheet;

beforeEach(() => {
  model = new SheetsModel();
  model.install();
  responses = new ResponseSheet(model);
});

const take = (row: number): void => takeResponse(responses.event(row), "ru");
const textsOf = (sheet: string): string => JSON.stringify(modelState(model)).split(`"name":"${sheet}"`)[1] ?? "";

// Every school has ten teachers: with more than ten of the highest category a rule is broken (П-13).
describe("a response", () => {
  it("is checked as it comes, and its findings stand in its row", () => {
    const good = responses.append(1);
    const bad = responses.append(2, { teachers_highest: 20 });
    take(good);
    take(bad);
    const results = resultsOf(model);
    expect(results.get(good)).toEqual(["СОШ № 1", "Принято", 0, null]);
    expect(results.get(bad)?.slice(0, 2)).toEqual(["СОШ № 2", "Есть ошибки"]);
    expect(results.get(bad)?.[3]).toMatch(/20/);
  });

  it("that comes again changes nothing; corrected, it has the new result only", () => {
    const row = responses.append(1, { teachers_highest: 20 });
    take(row);
    const once = JSON.stringify(modelState(model));
    take(row);
    expect(JSON.stringify(modelState(model)) === once).toBe(true);
    responses.correct(row, "teachers_highest", 2);
    take(row);
    expect(resultsOf(model)).toEqual(new Map([[row, ["СОШ № 1", "Принято", 0, null]]]));
  });

  it("without a school is said to be without, not passed over; emptied, it has no result", () => {
    const row = responses.append(1);
    responses.sheet.grid.type(row, 2, "");
    responses.sheet.grid.type(row, 3, "");
    take(row);
    expect(resultsOf(model).get(row)?.[1]).toBe("Не принято");
    for (let column = 1; column <= 60; column++) responses.sheet.grid.type(row, column, "");
    take(row);
    expect(resultsOf(model).size).toBe(0);
  });

  it("never becomes a formula on the intake's sheet", () => {
    const row = responses.append(1);
    responses.sheet.grid.type(row, 3, '\'=HYPERLINK("http://example.com";"жми")');
    take(row);
    const sheet = model.spreadsheet.sheetNamed(RESULTS);
    for (let column = 1; column <= 9; column++) expect(sheet?.grid.cell(row, column).formula).toBe("");
  });

  it("waits for the one before; where it cannot, it leaves without a word, and the next run takes it", () => {
    const row = responses.append(1);
    model.locks.isHeldByOthers = true;
    take(row);
    expect(resultsOf(model).size).toBe(0);
    model.locks.isHeldByOthers = false;
    expect(importResponses("ru")).toMatchObject({ responses: 1, left: 0 });
    expect(resultsOf(model).size).toBe(1);
  });

  it("is written before the next one may look: the service puts changes off, and the lock waits for them", () => {
    for (const school of [1, 2]) take(responses.append(school));
    expect(model.locks.givenBackEarly).toBe(0);
  });

  it("is marked on its own sheet only where that is asked for", () => {
    const row = responses.append(2, { teachers_highest: 20 });
    take(row);
    expect(responses.sheet.grid.cell(row, 1).note).toBe("");
    switchMarks();
    take(row);
    expect(responses.sheet.grid.cell(row, 1).note).toMatch(/20/);
    expect(responses.sheet.grid.cell(row, 1).looks).toMatchObject({ background: "#FBE0DD" });
  });
});

describe("the sheet of responses", () => {
  it("with questions that are not known, or known twice, is said to have them", () => {
    model = new SheetsModel();
    model.install();
    responses = new ResponseSheet(model, [
      ...new ResponseSheet(new SheetsModel()).header,
      "Ваш любимый цвет",
      "[pupils] Ещё раз",
    ]);
    take(responses.append(1));
    expect(textsOf(RESULTS)).toContain("Ваш любимый цвет");
  });

  it("with a question that was deleted and made again: the column that is filled counts; two that differ, neither", () => {
    model = new SheetsModel();
    model.install();
    const { header } = new ResponseSheet(new SheetsModel());
    responses = new ResponseSheet(model, [...header, "[teachers] Сколько учителей?"]);
    const [old, again] = [header.findIndex((title) => title.startsWith("[teachers]")) + 1, header.length + 1];
    const [moved, twice] = [responses.append(1), responses.append(2)];
    responses.sheet.grid.type(moved, old, "");
    responses.sheet.grid.type(moved, again, 10);
    responses.sheet.grid.type(twice, again, 12);
    for (const row of [moved, twice]) take(row);
    expect(resultsOf(model).get(moved)).toEqual(["СОШ № 1", "Принято", 0, null]);
    expect(resultsOf(model).get(twice)?.[1]).toBe("Есть ошибки");
    expect(resultsOf(model).get(twice)?.[3]).toContain("в двух столбцах по-разному");
  });

  it("that collects addresses of e-mail stops the intake by that alone", () => {
    model = new SheetsModel();
    model.install();
    responses = new ResponseSheet(model, [...new ResponseSheet(new SheetsModel()).header, "Адрес электронной почты"]);
    take(responses.append(1));
    expect(textsOf(RESULTS)).toContain("Приём остановлен");
  });

  it("with a title above its header is taken all the same", () => {
    take(responses.append(1));
    insertRowBefore(model, responses.sheet, 1);
    take(responses.append(2));
    expect([...resultsOf(model)].map(([row, [school]]) => [row, school])).toEqual([
      [3, "СОШ № 1"],
      [4, "СОШ № 2"],
    ]);
  });

  it("with a column of persons stops the intake, which copies nothing and stays stopped until it is repaired", () => {
    const first = responses.append(1);
    take(first);
    responses.sheet.grid.type(1, 50, "ФИО обучающегося");
    const second = responses.append(2);
    responses.sheet.grid.type(second, 50, "Иванов Иван Иванович");
    take(second);
    expect(resultsOf(model).get(second)?.[1]).toBe("Не принято");
    expect(textsOf(RESULTS)).toContain("Приём остановлен");
    expect(textsOf(RESULTS)).not.toContain("Иванов");
    responses.sheet.grid.type(1, 50, "");
    responses.sheet.grid.type(second, 50, "");
    const third = responses.append(3);
    take(third);
    expect(resultsOf(model).get(third)?.[1]).toBe("Не принято");
    repair();
    expect([...resultsOf(model).values()].map(([, state]) => state)).toEqual(["Принято", "Принято", "Принято"]);
    expect(textsOf(RESULTS)).not.toContain("Приём остановлен");
    take(responses.append(4));
    expect(resultsOf(model).size).toBe(4);
  });

  it("renamed, and the sheet of results renamed, are known again", () => {
    take(responses.append(1));
    responses.sheet.name = "Ответы";
    const results = model.spreadsheet.sheetNamed(RESULTS);
    if (results) results.name = "Моя проверка";
    take(responses.append(2));
    importResponses("ru");
    expect(model.spreadsheet.sheets.map(({ name }) => name)).toEqual(["Лист1", "Ответы", "Моя проверка"]);
    expect(results?.grid.cell(3, 2).value).toEqual({ kind: "text", value: "СОШ № 2" });
  });

  it("is not there: that is said", () => {
    model = new SheetsModel();
    model.install();
    repair();
    expect(model.ui.alerts[0]).toContain("лист с ответами");
  });

  it("deleted with its results is made anew by the next response", () => {
    take(responses.append(1));
    model.spreadsheet.sheets = model.spreadsheet.sheets.filter(({ name }) => name !== RESULTS);
    const row = responses.append(2);
    take(row);
    expect(resultsOf(model).get(row)?.[1]).toBe("Принято");
  });

  it("a table of the user's under the name of the results is never written over; ours gets a number", () => {
    model.spreadsheet.addSheet(RESULTS).grid.type(1, 1, "моё");
    const row = responses.append(1);
    take(row);
    expect(resultsOf(model, `${RESULTS} (2)`).get(row)?.[1]).toBe("Принято");
    expect(model.spreadsheet.sheetNamed(RESULTS)?.grid.cell(1, 1).value).toEqual({ kind: "text", value: "моё" });
  });
});

describe("the trigger", () => {
  it("is one, however often the intake is switched on", () => {
    for (let i = 0; i < 5; i++) installTrigger();
    expect(model.scripts.triggers.map(({ handler }) => handler)).toEqual(["onFormResponse", "sweepResponses"]);
    model.scripts.triggers = [...model.scripts.triggers, new FakeTrigger("onFormResponse", "1x")];
    installTrigger();
    expect(model.scripts.triggers).toHaveLength(2);
  });

  it("of another spreadsheet with the same add-on is left alone, and does not stand in for ours", () => {
    model.scripts.triggers = [new FakeTrigger("onFormResponse", "another spreadsheet")];
    installTrigger();
    installTrigger();
    expect(model.scripts.triggers.map(({ source }) => source)).toEqual(["another spreadsheet", "1x", null]);
  });
});

describe("a failure at every call of an event", () => {
  it("leaves what the next event, or the import, mends", () => {
    const row = responses.append(1, { teachers_highest: 20 });
    const other = responses.append(2);
    take(other);
    model.calls.reset();
    take(row);
    const { count } = model.calls;
    const expected = resultsOf(model);
    for (let call = 1; call <= count; call++) {
      for (let column = 1; column <= 11; column++) model.spreadsheet.sheetNamed(RESULTS)?.grid.type(3, column, "");
      model.calls.failAt(call);
      expect(() => take(row), `call ${call}`).toThrow();
      take(row);
      expect(resultsOf(model), `call ${call}`).toEqual(expected);
    }
    expect(count).toBeLessThanOrEqual(CALLS_OF_EVENT);
  });
});

describe("a thousand responses", () => {
  it("with repeats and corrections in any order: none lost, none double, each finding in its row", () => {
    const { next: random, whole } = makeRandom(20260520);
    const pending: number[] = [];
    const wrong = new Set<number>();
    const deliver = (): void => {
      const [row] = pending.splice(whole(0, pending.length - 1), 1);
      if (row === undefined) return;
      take(row);
      // One event in twenty is delivered twice.
      if (random() < 0.05) take(row);
    };
    for (let school = 1; school <= 1_000; school++) {
      const isWrong = random() < 0.1;
      const row = responses.append(school, isWrong ? { teachers_highest: whole(11, 24) } : {});
      if (isWrong) wrong.add(row);
      pending.push(row);
      if (random() < 0.05) {
        const corrected = whole(2, row);
        if (random() < 0.5) {
          responses.correct(corrected, "teachers_highest", 2);
          wrong.delete(corrected);
        } else {
          responses.correct(corrected, "teachers_highest", 19);
          wrong.add(corrected);
        }
        pending.push(corrected);
      }
      while (pending.length > 30 || (pending.length > 0 && random() < 0.5)) deliver();
    }
    while (pending.length > 0) deliver();
    const results = resultsOf(model);
    expect(results.size).toBe(1_000);
    for (const [row, [school, state]] of results) {
      expect(school).toBe(`СОШ № ${row - 1}`);
      expect(state, `row ${row}`).toBe(wrong.has(row) ? "Есть ошибки" : "Принято");
    }
    expect(importResponses("ru")).toMatchObject({ responses: 1_000, left: 0 });
    expect(resultsOf(model)).toEqual(results);
    expect(RESPONSES).toBe(responses.sheet.name);
  }, 300_000);
});
