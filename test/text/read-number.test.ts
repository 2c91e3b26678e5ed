// Numbers as people type them into cells; what is no number stays none.

import { expect, test } from "vitest";
import { readNumber } from "../../shared/text/read-number.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";

test.each<[CellValue, number, "plain" | "percent", boolean]>([
  [45, 45, "plain", false],
  [0, 0, "plain", false],
  [-3.5, -3.5, "plain", false],
  [{ percent: 28.26 }, 28.26, "percent", false],
  ["45", 45, "plain", true],
  ["45%", 45, "percent", true],
  ["45,5 %", 45.5, "percent", true],
  ["0,45", 0.45, "plain", true],
  ["0.45", 0.45, "plain", true],
  ["1 234,5", 1234.5, "plain", true],
  ["1\u00a0234\u00a0567", 1234567, "plain", true],
  [" 12 ", 12, "plain", true],
  ["−5", -5, "plain", true],
  ["0 чел.", 0, "plain", true],
  ["12 чел", 12, "plain", true],
  ["3 человека", 3, "plain", true],
  ["2 шт.", 2, "plain", true],
])("%j is %s, %s", (cell, value, unit, wasText) => {
  expect(readNumber(cell)).toEqual({ kind: "number", value, unit, wasText });
});

test.each<CellValue | undefined>([null, undefined, "", "  ", "\u00a0"])("%j is blank", (cell) => {
  expect(readNumber(cell)).toEqual({ kind: "blank" });
});

// X and x are Latin, Х and х Cyrillic.
test.each(["н/д", "нет данных", "X", "x", "Х", "х", "нет отметки", "не явился", "не пройд."])(
  "«%s» says that there is no value, which is not zero",
  (cell) => {
    expect(readNumber(cell)).toEqual({ kind: "absent", saysNone: false });
  },
);

test.each(["-", "–", "—", "нет", "Нет", "отсутствует"])("«%s» may also say that there is nobody to count", (cell) => {
  expect(readNumber(cell)).toEqual({ kind: "absent", saysNone: true });
});

test.each<CellValue>([
  true,
  false,
  { date: "2021-04-20" },
  { error: "#REF!" },
  "много",
  "20.04.2021",
  "12 34",
  "1.234,5",
  "5-",
  "1e3",
  "45 из 50",
  "#ССЫЛКА!",
  "=1+1",
])("%j is no number", (cell) => {
  expect(readNumber(cell)).toEqual({ kind: "unreadable" });
});
