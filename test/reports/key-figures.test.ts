// The first figures of the summary: a verdict is named once, by the word that its formula counts.

import { expect, test } from "vitest";
import { rowsOf, summaryOf, TWO_BAD_YEARS } from "./made-district.ts";

test("each verdict is said once beside its number", () => {
  const rows = rowsOf(summaryOf(TWO_BAD_YEARS).edits, "Сводка");
  expect(rows.slice(4, 8).map((row) => row.slice(1, 4))).toEqual([
    ["Низкие результаты", 1, null],
    ["Не выявлена", 0, null],
    ["Данных мало", 0, null],
    ["Всего школ", 1, null],
  ]);
});
