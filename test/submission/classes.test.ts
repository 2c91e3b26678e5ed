// Rows of the classes of one grade are added up; rows that contradict each other are not.

import { expect, test } from "vitest";
import { withoutLaterYears } from "../../shared/submission/without-later-years.ts";
import { codesOf, marksOf, type Row, readRows } from "./snapshot-of.ts";

const HEADER: Row = ["Год", "Процедура", "Предмет", "Класс", "Логин", "Участников", 2, 3, 4, 5];
const row = (grade: string | number, marks: readonly number[], year = 2021): Row => [
  ...[year, "ВПР", "Математика", grade, "edu630010"],
  marks.reduce((sum, count) => sum + count, 0),
  ...marks,
];

test("5а, 5 «Б» and 5-в are added up, which is said", () => {
  const part = readRows([HEADER, row("5а", [1, 9, 8, 2]), row("5 «Б»", [2, 10, 5, 3]), row("5-в", [0, 5, 5, 0])]);
  // 1 + 2 + 0, 9 + 10 + 5, 8 + 5 + 5, 2 + 3 + 0; 20 + 20 + 10 pupils.
  expect(marksOf(part)).toEqual({ "630010": [3, 24, 18, 5] });
  expect(part.facts[0]?.participants).toBe(50);
  expect(codesOf(part)).toEqual(["classes-added-up"]);
});

test("the same class twice, and a class beside the whole grade, stay two rows that contradict each other", () => {
  expect(readRows([HEADER, row("5а", [1, 9, 8, 2]), row("5а", [2, 10, 5, 3])]).facts).toHaveLength(2);
  expect(readRows([HEADER, row("5а", [1, 9, 8, 2]), row(5, [2, 10, 5, 3])]).facts).toHaveLength(2);
});

test("a row of a year that has not begun is not used; its finding says where it stands", () => {
  const part = withoutLaterYears(readRows([HEADER, row(5, [1, 9, 8, 2]), row(6, [1, 9, 8, 2], 2052)]), "2022-05-01");
  expect(part.facts).toHaveLength(1);
  expect(part.rejected).toHaveLength(1);
  expect(part.findings).toMatchObject([
    { code: "year-not-begun", severity: "error", facts: { year: 2052, now: 2022, rows: 1 }, at: { cell: "A3:J3" } },
  ]);
  // September begins the next academic year.
  expect(withoutLaterYears(readRows([HEADER, row(5, [1, 9, 8, 2], 2023)]), "2022-09-01").facts).toHaveLength(1);
});
