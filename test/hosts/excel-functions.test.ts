// Custom functions through office.js's own runtime on the model of Excel: the values of the core's table, its errors with their words, and
// many cells in few answers.

import { expect, test, vi } from "vitest";
import { FUNCTION_EXAMPLES } from "../../shared/catalogue/function-examples.ts";
import { FUNCTION_IDS, type FunctionId } from "../../shared/catalogue/function-parameters.ts";
import { FUNCTION_WORDS_RU as SAY } from "../../shared/catalogue/messages/function-words-ru.ts";
import { CUSTOM_FUNCTIONS, type FunctionArgument, isFunctionError } from "../../shared/functions/function-table.ts";
import { parseRectangle } from "../../shared/workbook/block.ts";
import { associateFunctions } from "../../src/excel/functions/associate-functions.ts";
import { runFunction } from "../../src/excel/functions/run-function.ts";
import { CONTEXT } from "../functions/call.ts";
import { ERROR_NUMBERS } from "./excel-model/function-calls.ts";
import { startExcel } from "./excel-model/start-excel.ts";

const newExcel = await startExcel();

let loads = 0;
associateFunctions(FUNCTION_IDS, async () => {
  loads++;
  if (loads === 1) throw new Error("no connection");
  return (id, args) => runFunction(id, args, { language: "ru", today: CONTEXT.today });
});

/** A single cell calculated. */
const calculated = async (id: FunctionId, ...args: readonly unknown[]) => (await newExcel().calculate([{ id, args }]))[0];

const HEADER = ["Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];
// 5 of 20 (25%) and 4 of 20 (20%), nobody with «5»: criterion a in both years (test/functions/low-result-school.test.ts).
const LOW = [HEADER, [2020, "ВПР", "Русский язык", 4, 20, 5, 10, 5, 0], [2021, "ВПР", "Русский язык", 4, 20, 4, 10, 6, 0]];

/** The example's arguments as Excel hands them over, with what is left out as `null`. */
function exampleArguments(id: FunctionId): (FunctionArgument | null)[] {
  const { cells, arguments: given } = FUNCTION_EXAMPLES[id];
  const parameters = CUSTOM_FUNCTIONS.find((each) => each.id === id)?.parameters ?? [];
  return parameters.map((_, index): FunctionArgument | null => {
    const argument = given[index];
    if (argument === undefined) return null;
    if (typeof argument === "number") return argument;
    if (typeof argument === "object") return argument.text;
    const { rowIndex, columnIndex, rowCount, columnCount } = parseRectangle(argument) ?? { rowIndex: 0, columnIndex: 0 };
    const rows = cells.slice(rowIndex, rowIndex + (rowCount ?? 1));
    return rows.map((row) => Array.from({ length: columnCount ?? 1 }, (_, column) => row[columnIndex + column] ?? null));
  });
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
  const calls = CUSTOM_FUNCTIONS.map(({ id }) => ({ id, args: exampleArguments(id) }));
  const own = CUSTOM_FUNCTIONS.map(({ run }, index) => run(calls[index]?.args ?? [], CONTEXT));
  expect(own.filter(isFunctionError)).toEqual([]);
  const shown = own.map((cells) => (isFunctionError(cells) ? [] : cells.map((row) => row.map((value) => value ?? ""))));
  expect(await newExcel().calculate(calls)).toEqual(shown.map((value) => ({ value })));
});

test("LOW_RESULT_SCHOOL names the criterion and its figures", async () => {
  const outcome = await calculated("LOW_RESULT_SCHOOL", LOW, null);
  expect(JSON.stringify(outcome)).toContain("5 из 20 (25%)");
  expect(JSON.stringify(outcome)).toContain("2.1.1.a");
});

test.each([
  ["a table of something else", "LOW_RESULT_SCHOOL", [[["Имя", "Адрес"]], null], "invalidValue", SAY.lowResult.notATable],
  ["a table without rows", "LOW_RESULT_SCHOOL", [[HEADER], null], "notAvailable", SAY.lowResult.noRows],
  ["a share of nobody", "SHARE", [[[1]], [[0]]], "divisionByZero", SAY.faults.zeroWhole],
] as const)("%s: the cell's error carries the core's words", async (_, id, args, code, message) => {
  expect(await calculated(id, ...args)).toEqual({ errorCode: ERROR_NUMBERS[code], message });
});

test("an error among a range's cells is named by the core with its cell", async () => {
  const broken = { code: "#N/A", type: "CustomFunctionError" };
  const range: readonly (readonly unknown[])[] = [
    ["2", "3", "4", "5"],
    [4, 16, 14, broken],
  ];
  const outcome = await calculated("QUALITY", range, null);
  const own = CUSTOM_FUNCTIONS.find(({ id }) => id === "QUALITY")?.run(
    [
      [
        ["2", "3", "4", "5"],
        [4, 16, 14, { error: "#N/A" }],
      ],
    ],
    CONTEXT,
  );
  expect(isFunctionError(own) ? own.message : own).toEqual("message" in outcome! ? outcome.message : outcome?.value);
});

test("500 cells of LOW_RESULT_SCHOOL come to Excel in one answer", async () => {
  const excel = newExcel();
  const calls = Array.from({ length: 500 }, (_, index) => {
    const [header, ...rows] = LOW;
    // From 0 to 20 of 20 with «2»; «3» makes up the rest.
    const low = index % 21;
    return { id: "LOW_RESULT_SCHOOL", args: [[header, ...rows.map((row) => [...row.slice(0, 5), low, 20 - low, 0, 0])], null] };
  });
  // The runtime of office.js sends what it has after so many milliseconds; the clock that it looks at stands still here, however busy
  // the machine is.
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now());
  const outcomes = await excel.calculate(calls).finally(() => clock.mockRestore());
  expect(excel.functionCalls.batches).toBe(1);
  const expected = calls.map(({ args }) => CUSTOM_FUNCTIONS[0]?.run([args[0] as FunctionArgument], CONTEXT));
  expect(outcomes).toEqual(expected.map((value) => ({ value })));
  expect(excel.batches).toEqual([]);
});
