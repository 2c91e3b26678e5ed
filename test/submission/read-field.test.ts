// One answer as its field's type demands: what is mended, what is not guessed.

import { describe, expect, test } from "vitest";
import { readField } from "../../shared/submission/read-field.ts";

const given = (value: string | number) => ({ state: "given", value });
const BLANK = { state: "blank" };
const UNREADABLE = { state: "unreadable" };

describe("a choice", () => {
  const field = { type: "choice", options: ["1. Село", "2. Город", "3. Город", "4. Посёлок городского типа"] } as const;
  test.each([
    ["2. Город", given("2. Город"), "as-typed"],
    [" 2.  город ", given("2. Город"), "as-typed"],
    ["Село", given("1. Село"), "mended"],
    // Another number before the words: the words are the answer.
    ["7) село", given("1. Село"), "mended"],
    // Two options have these words: which was meant nobody knows.
    ["Город", UNREADABLE, "as-typed"],
    ["Деревня", UNREADABLE, "as-typed"],
    ["", BLANK, "as-typed"],
    [null, BLANK, "as-typed"],
  ] as const)("%j", (cell, value, way) => {
    expect(readField(field, cell)).toEqual({ value, way });
  });
});

describe("a count", () => {
  test.each([
    [34, given(34), "as-typed"],
    ["34", given(34), "mended"],
    ["нет", given(0), "none-as-zero"],
    ["—", given(0), "none-as-zero"],
    ["н/д", UNREADABLE, "no-data"],
    [{ percent: 34 }, UNREADABLE, "as-typed"],
    ["тридцать", UNREADABLE, "as-typed"],
    [null, BLANK, "as-typed"],
  ] as const)("%j", (cell, value, way) => {
    expect(readField({ type: "count", options: null }, cell)).toEqual({ value, way });
  });
});

describe("yes or no", () => {
  test.each([
    ["Да", given(1)],
    ["имеется", given(1)],
    [true, given(1)],
    ["НЕТ", given(0)],
    [0, given(0)],
    ["не знаю", UNREADABLE],
    ["", BLANK],
  ] as const)("%j", (cell, value) => {
    expect(readField({ type: "yes-no", options: null }, cell).value).toEqual(value);
  });
});

test("a text is kept without doubled spaces; blanks alone are no answer", () => {
  expect(readField({ type: "text", options: null }, "  с.  Ботлих ").value).toEqual(given("с. Ботлих"));
  expect(readField({ type: "text", options: null }, "  ").value).toEqual(BLANK);
});
