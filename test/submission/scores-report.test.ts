// «Распределение первичных баллов»: the mean and the greatest score of each school.

import { expect, test } from "vitest";
import { foundIn, head, type Row, readRows, schoolsOf } from "./snapshot-of.ts";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const HEADER: Row = ["Группы участников", "Кол-во ОО", "Кол-во участников", ...SCORES];
// By hand: 8 pupils, one at 0 (12.5%), one at 3, four at 5 (50%), two at 8 (25%): 0 + 3 + 20 + 16 = 39, mean 4.875.
const SCHOOL: Row = ["Школа(edu630010)", null, 8, 12.5, 0, 0, 12.5, 0, 50, 0, 0, 25];
const report = (max: number, ...rows: Row[]): Row[] => [
  ...head("Распределение первичных баллов", "ВПР 2021 Математика 4 класс", max),
  ...rows,
];

test("the mean is counted by hand, the greatest score is the stated one", () => {
  const part = readRows(report(8, HEADER, SCHOOL));
  expect(schoolsOf(part)).toEqual([
    {
      school: "630010",
      participants: 8,
      measure: { kind: "primary-scores", scores: { mean: 4.875, max: 8, counts: [1, 0, 0, 1, 0, 4, 0, 0, 2] } },
    },
  ]);
  expect(part.findings).toEqual([]);
});

test("the columns in another order give the same mean: a score is its header, not its place", () => {
  const turned = (row: Row): Row => [...row.slice(0, 3), ...row.slice(3).reverse()];
  expect(schoolsOf(readRows(report(8, turned(HEADER), turned(SCHOOL))))[0]?.measure).toEqual({
    kind: "primary-scores",
    scores: { mean: 4.875, max: 8, counts: [1, 0, 0, 1, 0, 4, 0, 0, 2] },
  });
});

test.each([
  ["inside", 8, (row: Row) => row.filter((_v, i) => i !== 9), "6"],
  ["at the end", 8, (row: Row) => row.slice(0, -1), "8"],
])("a score's column is gone %s: one finding for the sheet, and no mean of what is left", (_where, max, cut, missing) => {
  const part = readRows(report(max, cut(HEADER), cut(SCHOOL), cut(SCHOOL)));
  expect(part.facts).toEqual([]);
  expect(foundIn(part)).toEqual([
    { code: "columns-missing", cell: undefined, facts: { kind: "scores-report", missing: [missing] } },
  ]);
});

test("blanks instead of zeros are zeros where the rest accounts for every pupil", () => {
  const blank = SCHOOL.map((value) => (value === 0 ? null : value));
  expect(schoolsOf(readRows(report(8, HEADER, blank)))[0]?.measure).toMatchObject({ scores: { mean: 4.875 } });
});

test("the distribution is not mistaken for marks, nor marks for a distribution", () => {
  const sheet = readRows(report(8, HEADER, SCHOOL)).sheets[0];
  expect(sheet?.kind).toBe("scores-report");
});
