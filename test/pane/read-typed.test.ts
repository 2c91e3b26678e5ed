// What a field of numbers takes for a number: nothing else is taken for another one.

import { expect, test } from "vitest";
import { readTyped } from "../../taskpane/parts/read-typed.ts";

test.each([
  ["3,5", 3.5],
  ["3.5", 3.5],
  [" 20 % ", 20],
  ["0", 0],
  ["100", 100],
  ["", null],
  ["3O", null],
  ["-1", null],
  ["101", null],
  ["1e1", null],
  ["3,5,1", null],
  ["1 000", null],
])("«%s» is %s", (text, value) => {
  expect(readTyped(text, 0, 100, false)).toBe(value);
});

test("a count is whole", () => {
  expect(readTyped("3,5", 1, 10, true)).toBe(null);
  expect(readTyped("3", 1, 10, true)).toBe(3);
});
