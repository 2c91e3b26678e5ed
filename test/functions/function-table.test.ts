// What holds for every custom function: words in both languages, an example that works, and no argument that makes it throw.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import { functionWordsOf } from "../../shared/catalogue/messages/languages.ts";
import { exampleFormula } from "../../shared/functions/example-formula.ts";
import { toRange } from "../../shared/functions/function-argument.ts";
import { CUSTOM_FUNCTIONS, type CustomFunction, isFunctionError } from "../../shared/functions/function-table.ts";
import { CONTEXT, errorOf } from "./call.ts";
import { exampleArguments } from "./example-arguments.ts";

const LANGUAGES = ["ru", "en"] as const;

/** What hosts do hand over, and what they should not. */
const CELL = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(null, "", undefined, 0, 1, 2, 3, 4, 5, 12, 40, 0.45, -1, 2021, true, false) },
  {
    weight: 4,
    arbitrary: fc.constantFrom("2", "3,5", "45%", "1 234", "н", "нет", "#REF!", "#ДЕЛ/0!", "больше", "список", "2021/22", "A1"),
  },
  { weight: 3, arbitrary: fc.constantFrom("Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", "ВПР", "РУ", "Итого") },
  { weight: 1, arbitrary: fc.constantFrom({ date: "2015-03-01" }, { percent: 45 }, { error: "#N/A" }, Number.NaN, 1e308) },
  { weight: 1, arbitrary: fc.anything() },
);
const RANGE = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(CELL, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 7 }));
const ARGUMENT = fc.oneof({ weight: 3, arbitrary: RANGE }, { weight: 1, arbitrary: CELL });

/** A cell of a result that any host can show. */
const isShown = (value: unknown): boolean =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));

function expectSound(called: CustomFunction, args: readonly unknown[], language: "ru" | "en" = "ru"): void {
  const result = called.run(args as Parameters<CustomFunction["run"]>[0], { ...CONTEXT, language });
  if (isFunctionError(result)) {
    expect(["value", "na", "div0"]).toContain(result.error);
    expect(result.message.length).toBeGreaterThan(5);
    expect(result.message).not.toMatch(/undefined|NaN|\[object/);
    return;
  }
  expect(result.length).toBeGreaterThan(0);
  const width = result[0]?.length ?? 0;
  expect(width).toBeGreaterThan(0);
  for (const row of result) {
    expect(row.length).toBe(width);
    for (const value of row) expect(isShown(value), String(value)).toBe(true);
  }
}

test("the table lists every function once, in the order of the catalogue", () => {
  expect(CUSTOM_FUNCTIONS.map(({ id }) => id)).toEqual(FUNCTION_IDS);
});

test("names can be typed: letters, digits and underscores, three characters or more, none twice in a language", () => {
  for (const language of LANGUAGES) {
    const { functions } = functionWordsOf(language);
    const names = FUNCTION_IDS.map((id) => functions[id].name);
    for (const name of names) expect(name).toMatch(/^[A-ZА-ЯЁ][A-ZА-ЯЁ0-9_]{2,}$/);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("optional parameters stand after the required ones, as hosts demand", () => {
  for (const { parameters } of CUSTOM_FUNCTIONS) {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  }
});

describe.each(CUSTOM_FUNCTIONS)("$id", (called) => {
  test.each(LANGUAGES)("has words in %s for itself and every parameter", (language) => {
    const text = functionWordsOf(language).functions[called.id];
    const letters = language === "ru" ? /[а-яё]{3}/i : /[a-z]{3}/i;
    expect(text.title).toMatch(letters);
    expect(text.description).toMatch(/\.$/);
    const parameters: Record<string, { name: string; description: string }> = text.parameters;
    expect(Object.keys(parameters)).toEqual(called.parameters.map(({ id }) => id));
    const names = Object.values(parameters).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of Object.values(parameters)) {
      expect(name).toMatch(/^[a-zа-яё][a-zа-яё0-9_]*$/);
      expect(description.length).toBeGreaterThan(9);
      expect(description).not.toMatch(/\.$/);
    }
  });

  test.each(LANGUAGES)("has an example that gives a result in %s", (language) => {
    const result = called.run(exampleArguments(called.id), { ...CONTEXT, language });
    expect(isFunctionError(result)).toBe(false);
    expectSound(called, exampleArguments(called.id), language);
  });

  test("gives a rectangle or a readable error for any arguments, and never throws", () => {
    const count = called.parameters.length;
    fc.assert(
      fc.property(fc.array(ARGUMENT, { minLength: 0, maxLength: count + 1 }), (args) => expectSound(called, args)),
      { numRuns: 150 },
    );
  });

  test("gives a rectangle or a readable error for its example with any one cell changed", () => {
    const args = exampleArguments(called.id);
    const [first] = args;
    if (!Array.isArray(first)) return;
    const place = fc.tuple(fc.nat(first.length - 1), fc.nat((first[0]?.length ?? 1) - 1), CELL);
    fc.assert(
      fc.property(place, ([row, column, cell]) => {
        const changed = first.map((values, r) => values.map((value, c) => (r === row && c === column ? cell : value)));
        expectSound(called, [changed, ...args.slice(1)]);
      }),
      { numRuns: 100 },
    );
  });

  test("a missing required argument and one argument too many are named", () => {
    expect(errorOf(called).message).toMatch(/^Не указан аргумент «.+»\.$/);
    const tooMany = Array.from({ length: called.parameters.length + 1 }, () => 1);
    expect(errorOf(called, ...tooMany).message).toContain(String(called.parameters.length));
  });
});

describe("the formula of an example", () => {
  test("is written as the host writes formulas", () => {
    expect(exampleFormula("SHARE", { name: "MSOKO.SHARE", separator: "," })).toBe("=MSOKO.SHARE(B1:B3,C1:C3)");
    expect(exampleFormula("LOW_RESULT_SCHOOL", { name: "LOW_RESULT_SCHOOL", separator: ";" })).toBe(
      '=LOW_RESULT_SCHOOL(A1:J5;"2021/22")',
    );
    expect(exampleFormula("QUALITY", { name: "КАЧЕСТВО", separator: ";" })).toBe("=КАЧЕСТВО(A1:F3;1)");
  });

  test("moves with the cells of the example", () => {
    const place = { rowIndex: 9, columnIndex: 3 };
    expect(exampleFormula("RISK_ZONE", { name: "R", separator: ";" }, place)).toBe("=R(E10:E13;F11)");
  });
});

describe("what hosts hand over becomes cells of the core in one place", () => {
  test.each([
    ["a single value", 5, [[5]]],
    ["nothing", undefined, [[null]]],
    ["a blank as Sheets writes it", "", [[null]]],
    ["one row without its rectangle", [1, "", 3], [[1, null, 3]]],
    [
      "rows of unequal length",
      [[1], [2, 3]],
      [
        [1, null],
        [2, 3],
      ],
    ],
    ["an empty rectangle", [[]], [[null]]],
    ["errors in either language", [["#REF!", "#ДЕЛ/0!"]], [[{ error: "#REF!" }, { error: "#ДЕЛ/0!" }]]],
    ["a text that only begins like an error", [["#1 в списке"]], [["#1 в списке"]]],
    ["no number", [[Number.NaN, Number.POSITIVE_INFINITY]], [[{ error: "#NUM!" }, { error: "#NUM!" }]]],
    ["what no cell can hold", [[{ any: 1 }, Symbol.iterator]], [[{ error: "#VALUE!" }, { error: "#VALUE!" }]]],
  ])("%s", (_, given, cells) => {
    expect(toRange(given)).toEqual(cells);
  });
});
