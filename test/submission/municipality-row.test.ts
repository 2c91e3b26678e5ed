// The row of the municipality above its schools: it must be their sum, and one fault is reported once.

import { expect, test } from "vitest";
import { codesOf, foundIn, MUNICIPALITY, marksReport, type Row, readRows, SCHOOL_1, SCHOOL_2, SCHOOL_3 } from "./snapshot-of.ts";

const OTHER: Row = ["Муниципалитет 60(reg00_m060)", 1, 85, 1.18, 45.88, 40, 12.94];
const SAMPLE: Row = ["Вся выборка", 628, 24967, 7.6, 31.59, 44.96, 15.84];

test("the municipality row agrees with its schools", () => {
  expect(readRows(marksReport(SAMPLE, MUNICIPALITY, SCHOOL_1, SCHOOL_2, SCHOOL_3)).findings).toEqual([]);
});

test("a school is missing under the municipality row: both sums are named", () => {
  // 48 + 85 = 133 of 211.
  expect(foundIn(readRows(marksReport(MUNICIPALITY, SCHOOL_1, SCHOOL_2)))).toEqual([
    { code: "municipality-differs", cell: "C9:G9", facts: { municipality: "Муниципалитет 63", stated: 211, sum: 133 } },
  ]);
});

test("the shares of the municipality row are not those of its schools: the first is named", () => {
  const wrong = [...MUNICIPALITY.slice(0, 3), 3.84, 36.91, 47.87, 11.37];
  expect(foundIn(readRows(marksReport(wrong, SCHOOL_1, SCHOOL_2, SCHOOL_3)))).toEqual([
    {
      code: "municipality-marks-differ",
      cell: "C9:G9",
      facts: { municipality: "Муниципалитет 63", mark: 2, stated: 3.84, computed: 2.84 },
    },
  ]);
});

test("a table printed with one decimal agrees within that decimal", () => {
  // 48 pupils: 10.4, 31.3 (31.25), 41.7, 16.7. Municipality of one school, its shares as rounded by another hand: 31.2.
  const part = readRows(
    marksReport(["Район(reg00_m063)", 1, 48, 10.4, 31.2, 41.7, 16.7], ["А(edu630010)", null, 48, 10.4, 31.3, 41.7, 16.7]),
  );
  expect(part.findings).toEqual([]);
});

test("a school that cannot be read is one finding: the sum of the others is not held against the municipality", () => {
  const wrong: Row = [...SCHOOL_1.slice(0, 4), 32.25, ...SCHOOL_1.slice(5)];
  expect(codesOf(readRows(marksReport(MUNICIPALITY, wrong, SCHOOL_2, SCHOOL_3)))).toEqual(["percent-not-whole"]);
  const blank: Row = [SCHOOL_1[0] ?? "", null, null, ...SCHOOL_1.slice(3)];
  expect(codesOf(readRows(marksReport(MUNICIPALITY, blank, SCHOOL_2, SCHOOL_3)))).toEqual(["participants-missing"]);
});

test("several municipalities in a regional file: each is held against its own schools, a fault in one does not hide the other", () => {
  expect(readRows(marksReport(OTHER, SCHOOL_2, MUNICIPALITY, SCHOOL_1, SCHOOL_2, SCHOOL_3)).findings).toEqual([]);
  const wrong: Row = [...SCHOOL_2.slice(0, 3), 2.18, ...SCHOOL_2.slice(4)];
  const part = readRows(marksReport(OTHER, wrong, MUNICIPALITY, SCHOOL_1, SCHOOL_3));
  expect(foundIn(part)).toMatchObject([
    { code: "percent-not-whole", cell: "D10" },
    { code: "municipality-differs", facts: { municipality: "Муниципалитет 63", stated: 211, sum: 126 } },
  ]);
});

test("a municipality named without a code above the schools is no school", () => {
  const part = readRows(marksReport(["Ботлихский район", ...MUNICIPALITY.slice(1)], SCHOOL_1, SCHOOL_2, SCHOOL_3));
  expect(part.facts[0]?.unit).toEqual({ level: "municipality", name: "Ботлихский район" });
  expect(part.findings).toEqual([]);
});

test("a republican school named first is a school, the republic is the region", () => {
  const part = readRows(
    marksReport(["Республика Дагестан", ...SAMPLE.slice(1)], ["Республиканская гимназия", ...SCHOOL_1.slice(1)]),
  );
  expect(part.facts.map(({ unit }) => unit.level)).toEqual(["region", "school"]);
});

test("fractions of one in the rows above the schools are fractions too", () => {
  const fractions = (row: Row): Row => [...row.slice(0, 3), ...row.slice(3).map((p) => Number(((p as number) / 100).toFixed(4)))];
  const part = readRows(marksReport(...[SAMPLE, MUNICIPALITY, SCHOOL_1, SCHOOL_2, SCHOOL_3].map(fractions)));
  // «Вся выборка» of examples/district-63: 7.6, 31.59, 44.96, 15.84 percent.
  expect(part.facts[0]?.measure).toEqual({ kind: "mark-percents", percents: [7.6, 31.59, 44.96, 15.84] });
  expect(codesOf(part)).toEqual(["values-were-not-percents"]);
});

test("a school with a pupil without a mark shifts the shares, which its own row tells of: the municipality's are not held against them", () => {
  // School 1 with 7 of «5» instead of 8, so 47 marks of 48 pupils: 10.42, 31.25, 41.67, 14.58. With school 2: 6, 54, 54, 18 of 132 marks
  // and 133 pupils; the row has the shares of the marks: 4.55, 40.91, 40.91, 13.64.
  const unmarked: Row = [...SCHOOL_1.slice(0, 6), 14.58];
  const total: Row = ["Муниципалитет 63(reg00_m063)", 2, 133, 4.55, 40.91, 40.91, 13.64];
  const codes = codesOf(readRows(marksReport(total, unmarked, SCHOOL_2)));
  expect(codes).not.toContain("municipality-marks-differ");
  // The same row over schools where everybody has a mark is another's: 6 of 133 is 4.51.
  expect(codesOf(readRows(marksReport(total, SCHOOL_1, SCHOOL_2)))).toContain("municipality-marks-differ");
});
