// Custom functions through office.js's own runtime on the model of Excel: the values of the core's table, its errors with their words, and
// many cells in few answers.

import { beforeAll, describe, expect, test, vi } from "vitest";
import { FUNCTION_IDS, type FunctionId } from "../../shared/catalogue/function-parameters.ts";
import { FUNCTION_WORDS_RU as SAY } from "../../shared/catalogue/messages/function-words-ru.ts";
import { CUSTOM_FUNCTIONS, type FunctionArgument, isFunctionError } from "../../shared/functions/function-table.ts";
import { associateFunctions } from "../../src/excel/functions/associate-functions.ts";
import { functionRunner } from "../../src/excel/functions/run-function.ts";
import { CONTEXT } from "../functions/call.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";
import { ERROR_NUMBERS } from "./excel-model/function-calls.ts";
import { PROFILES } from "./excel-model/profiles.ts";
import { startExcel } from "./excel-model/start-excel.ts";
import { exampleCall, put } from "./function-cells.ts";

const HEADER = ["Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];
// 5 of 20 (25%) and 4 of 20 (20%), nobody with «5»: criterion a in both years (test/functions/low-result-school.test.ts).
const LOW = [HEADER, [2020, "ВПР", "Русский язык", 4, 20, 5, 10, 5, 0], [2021, "ВПР", "Русский язык", 4, 20, 4, 10, 6, 0]];

describe.each(PROFILES)("Excel $name", (profile) => {
  let newExcel: () => ExcelModel;
  let loads = 0;
  beforeAll(async () => {
    newExcel = await startExcel(profile);
    associateFunctions(FUNCTION_IDS, async () => {
      loads++;
      if (loads === 1) throw new Error("no connection");
      return functionRunner(() => ({ language: "ru", today: CONTEXT.today }));
    });
  });

  /** One cell calculated over a table that stands on the sheet. */
  async function calculated(id: FunctionId, table: readonly (readonly unknown[])[], ...rest: readonly unknown[]) {
    const excel = newExcel();
    return (await excel.calculate([{ id, args: [put(excel, table), ...rest] }]))[0];
  }

  test("the first calculation without a connection says what to do, and the next one loads the table and answers", async () => {
    expect(await calculated("SHARE", [[1]], [[4]])).toEqual({
      errorCode: ERROR_NUMBERS.notAvailable,
      message: expect.stringContaining("пересчитайте"),
    });
    expect(await calculated("SHARE", [[1]], [[4]])).toEqual({ value: [[0.25]] });
    expect(await calculated("SHARE", [[1]], [[2]])).toEqual({ value: [[0.5]] });
    expect(loads).toBe(2);
  });

  test("every function gives for its example what the core gives, blanks as blank texts", async () => {
    const excel = newExcel();
    const examples = FUNCTION_IDS.map((id, place) => exampleCall(excel, id, place));
    const own = CUSTOM_FUNCTIONS.map(({ run }, index) => run(examples[index]?.own ?? [], CONTEXT));
    expect(own.filter(isFunctionError)).toEqual([]);
    const shown = own.map((cells) => (isFunctionError(cells) ? [] : cells.map((row) => row.map((value) => value ?? ""))));
    expect(await excel.calculate(examples.map(({ call }) => call))).toEqual(shown.map((value) => ({ value })));
  });

  test("LOW_RESULT_SCHOOL names the criterion and its figures", async () => {
    const outcome = await calculated("LOW_RESULT_SCHOOL", LOW, null);
    expect(JSON.stringify(outcome)).toContain("5 из 20 (25%)");
    expect(JSON.stringify(outcome)).toContain("2.1.1.a");
  });

  test.each([
    ["a table of something else", "LOW_RESULT_SCHOOL", [["Имя", "Адрес"]], null, "invalidValue", SAY.lowResult.notATable],
    ["a table without rows", "LOW_RESULT_SCHOOL", [HEADER], null, "notAvailable", SAY.lowResult.noRows],
    ["a share of nobody", "SHARE", [[1]], 0, "divisionByZero", SAY.faults.zeroWhole],
  ] as const)("%s: the cell's error carries the core's words", async (_, id, table, second, code, message) => {
    // The second argument is typed into the formula: a value, not a range.
    expect(await calculated(id, table, second)).toEqual({ errorCode: ERROR_NUMBERS[code], message });
  });

  test("an error among a range's cells is named by the core with its cell", async () => {
    const range = (broken: unknown) => [
      ["2", "3", "4", "5"],
      [4, 16, 14, broken],
    ];
    const outcome = await calculated("QUALITY", range({ error: "#N/A" }), null);
    const own = CUSTOM_FUNCTIONS.find(({ id }) => id === "QUALITY")?.run(
      [range({ error: "#N/A" })] as FunctionArgument[],
      CONTEXT,
    );
    expect(isFunctionError(own) ? own.message : own).toEqual("message" in outcome! ? outcome.message : outcome?.value);
  });

  test("500 cells of LOW_RESULT_SCHOOL come to Excel in one answer", async () => {
    const excel = newExcel();
    const tables = Array.from({ length: 500 }, (_, index) => {
      const [header, ...rows] = LOW;
      // From 0 to 20 of 20 with «2»; «3» makes up the rest.
      const low = index % 21;
      return [header, ...rows.map((row) => [...row.slice(0, 5), low, 20 - low, 0, 0])] as FunctionArgument;
    });
    const calls = tables.map((table, place) => ({
      id: "LOW_RESULT_SCHOOL",
      args: [put(excel, table as unknown[][], place * 5), null],
    }));
    // The runtime of office.js sends what it has after so many milliseconds; the clock that it looks at stands still here, however busy
    // the machine is.
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now());
    const outcomes = await excel.calculate(calls).finally(() => clock.mockRestore());
    expect(excel.functionCalls.batches).toBe(1);
    const expected = tables.map((table) => CUSTOM_FUNCTIONS[0]?.run([table], CONTEXT));
    expect(outcomes).toEqual(expected.map((value) => ({ value })));
    // Zeros may be blanks until one has come as a blank: Excel is asked once for all.
    expect(excel.batches.length).toBeLessThanOrEqual(1);
  });
});
