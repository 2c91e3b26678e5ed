// Blank cells in the arguments of functions: builds that hand them over as zeros give the answers of builds that do not, or say in words
// that they cannot.

import fc from "fast-check";
import { expect, test } from "vitest";
import { FUNCTION_IDS, FUNCTION_PARAMETERS } from "../../shared/catalogue/function-parameters.ts";
import { associateFunctions } from "../../src/excel/functions/associate-functions.ts";
import { functionRunner } from "../../src/excel/functions/run-function.ts";
import { EXCEL_WORDS_RU } from "../../src/excel/words/ru.ts";
import { CONTEXT } from "../functions/call.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";
import { ERROR_NUMBERS, type FunctionCall } from "./excel-model/function-calls.ts";
import { at } from "./excel-model/handed-over.ts";
import { M365, profileNamed } from "./excel-model/profiles.ts";
import { startExcel } from "./excel-model/start-excel.ts";
import { exampleCall, put } from "./function-cells.ts";

const EXCEL_2021 = profileNamed("2021");

async function excelOf(profile = EXCEL_2021): Promise<ExcelModel> {
  const newExcel = await startExcel(profile);
  associateFunctions(FUNCTION_IDS, async () => functionRunner(() => ({ language: "ru", today: CONTEXT.today })));
  return newExcel();
}

const refusal = (parameter: string) => ({
  errorCode: ERROR_NUMBERS.invalidValue,
  message: EXCEL_WORDS_RU.functions.blanksUnknown(parameter),
});

test("a school that has sent nothing is not in the mean, and no school of a group of three", async () => {
  const excel = await excelOf();
  const table = put(excel, [
    ["Качество", "Участников"],
    [0.8, 20],
    [null, 30],
    [0.6, 10],
  ]);
  expect(table.reference).toBe("Лист1!A1:B4");
  const calls = [
    { id: "WEIGHTED_MEAN", args: [at("Лист1!A1:A4"), at("Лист1!B1:B4")] },
    { id: "RANK_GROUP", args: [at("Лист1!A1:A4"), null, null] },
  ];
  const [mean, rank] = await excel.calculate(calls);
  // (0.8·20 + 0.6·10) / 30; with 0 for the blank it would be 22/60.
  expect(mean).toEqual({ value: [[expect.closeTo(22 / 30, 12)]] });
  // Two schools have places.
  expect(rank).toMatchObject({
    value: [[expect.anything()], [1, 2], ["", ""], [2, 2]].map((row) => expect.arrayContaining(row)),
  });
  expect(excel.batches).toHaveLength(1);
});

test("whole columns: only the rows that hold something are asked for and read", async () => {
  const excel = await excelOf();
  put(excel, [
    ["Школа", "2", "3", "4", "5"],
    ["СОШ № 1", 0, 10, 5, 5],
    ["СОШ № 2", 5, 5, 5, 5],
  ]);
  const [outcome] = await excel.calculate([{ id: "PASS_RATE", args: [at("Лист1!A:E"), null] }]);
  // 20 of 20 and 15 of 20.
  expect(outcome).toEqual({ value: [["Успеваемость"], [1], [0.75]] });
  expect(excel.batches[0]?.answerBytes).toBeLessThan(2_000);
});

test.each([
  ["a calculation over cells", [[[1], [0]]], "часть"],
  ["another workbook's cells", [{ reference: "[Книга2.xlsx]Лист1!A1:A2" }], "часть"],
])("%s: zeros that may be blanks are refused in words", async (_, [part], name) => {
  const excel = await excelOf();
  // The model opens one workbook; Excel would hand over the other's cells like this.
  if ("reference" in (part as object)) excel.handOver = () => ({ value: [[1], [0]], address: "[Книга2.xlsx]Лист1!A1:A2" });
  const [outcome] = await excel.calculate([{ id: "SHARE", args: [part, [[4], [5]]] }]);
  expect(outcome).toEqual(refusal(name));
});

test("a calculation over cells is answered once a blank has come as a blank", async () => {
  const excel = await excelOf(M365);
  put(excel, [[1], [null], [2]]);
  const computed: FunctionCall = {
    id: "SHARE",
    args: [
      [[1], [0]],
      [[4], [5]],
    ],
  };
  expect(await excel.calculate([computed])).toEqual([refusal("часть")]);
  await excel.calculate([{ id: "SHARE", args: [at("Лист1!A1:A3"), [[4], [5], [6]]] }]);
  expect(await excel.calculate([computed])).toEqual([{ value: [[0.25], [0]] }]);
});

test("Excel does not answer what is blank: the cell says so, and the next calculation asks again", async () => {
  const excel = await excelOf();
  const call: FunctionCall = { id: "SHARE", args: [put(excel, [[1], [null]]), [[4], [5]]] };
  excel.failure = { batch: 0, code: "GeneralException" };
  expect(await excel.calculate([call])).toEqual([
    { errorCode: ERROR_NUMBERS.notAvailable, message: EXCEL_WORDS_RU.functions.blanksNotRead },
  ]);
  expect(await excel.calculate([call])).toEqual([{ value: [[0.25], [""]] }]);
});

/** Tables as offices have them, and as they should not be. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom("СОШ № 1", "СОШ № 2", "н/д", "15%", "7707083893", "", 0.5) },
);
const HEADERS = [
  ["Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"],
  ["Школа", "2", "3", "4", "5"],
  ["2", "3", "4", "5"],
  ["Показатель"],
  null,
] as const;
const table = fc.constantFrom(...HEADERS).chain((header) => {
  const width = header?.length ?? 4;
  const row = fc.array(cell, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => [...(header ? [[...header]] : []), ...rows]);
});

test("1,000 random tables and every example: the answers of Excel 2021 are those of M365", async () => {
  const tables = fc.sample(table, { numRuns: 1_000, seed: 20_260_610 });
  const outcomesOf = async (profile: typeof M365) => {
    const excel = await excelOf(profile);
    const examples = FUNCTION_IDS.map((id, place) => exampleCall(excel, id, place).call);
    const calls = tables.map((each, index): FunctionCall => {
      const id = FUNCTION_IDS[index % FUNCTION_IDS.length]!;
      const below = 1_000 + index * 8;
      const whole = put(excel, each, below);
      // Further ranges are columns of the same table; single values stand in a cell, which may be blank.
      const args = FUNCTION_PARAMETERS[id].map(({ kind, optional }, place) => {
        if (place === 0) return whole;
        if (kind === "range") return optional ? null : at(`Лист1!A${below + 1}:A${below + each.length}`);
        return index % 2 === 0 ? null : at(`Лист1!B${below + each.length}`);
      });
      return { id, args };
    });
    const outcomes = await excel.calculate([...examples, ...calls]);
    return { outcomes, batches: excel.batches.length };
  };
  const [old, current] = [await outcomesOf(EXCEL_2021), await outcomesOf(M365)];
  expect(old.outcomes).toEqual(current.outcomes);
  expect(old.batches).toBe(1);
  // There was something to compare: answers and errors, and blanks among the cells.
  expect(current.outcomes.filter((each) => "value" in each).length).toBeGreaterThan(300);
  expect(tables.filter((rows) => rows.some((row) => row.includes(null))).length).toBeGreaterThan(500);
}, 60_000);
