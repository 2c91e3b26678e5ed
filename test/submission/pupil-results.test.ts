// «Индивидуальные результаты»: pupils' rows become counts of their school, and nothing of a pupil comes out.

import { expect, test } from "vitest";
import type { FilePart } from "../../shared/submission/file-part.ts";
import { codesOf, foundIn, head, type Row, readRows, schoolsOf } from "./snapshot-of.ts";

const HEADER: Row = [
  "ОО",
  "Муниципалитет",
  "Название ОО",
  "Код участника",
  "Класс",
  "Вариант",
  "1К1 (2б)",
  "1K2 (1б)",
  "Первичный балл",
  "Отметка",
  "Отметка по журналу",
];
const ONE = ["edu203389", "reg20_m012", "МБОУ «СОШ № 1»"];
const TWO = ["edu203390", "reg20_m012", "МБОУ «СОШ № 2»"];
const pupil = (
  school: Row,
  code: string | number,
  total: number | string,
  mark: number | string,
  journal: number | string,
): Row => [...school, code, "4А", 1, 2, "X", total, mark, journal];
// By hand, school 1: marks 2, 3, 4, 4, 5; journal 3, 3, 4, 5, none: lowered 2, confirmed 2, raised 0; scores 5 + 10 + 17 + 16 + 22 = 70, mean 14.
const PUPILS_1: Row[] = [
  pupil(ONE, 40001, 5, 2, 3),
  pupil(ONE, 40002, 10, 3, 3),
  pupil(ONE, 40003, 17, 4, 4),
  pupil(ONE, 40004, 16, 4, 5),
  pupil(ONE, 40005, 22, 5, "нет отметки"),
];
// School 2: marks 5, 3; journal 4, 3: raised 1, confirmed 1; scores 23 + 11 = 34, mean 17. The third was absent.
const PUPILS_2: Row[] = [pupil(TWO, 40006, 23, 5, 4), pupil(TWO, 40007, 11, 3, 3), pupil(TWO, 40008, "Х", "X", 4)];
/** Pupils by score from 0 to 24. */
const byScore = (...scores: readonly number[]) =>
  Array.from({ length: 25 }, (_, score) => scores.filter((each) => each === score).length);
// Of the four pupils with both: journal 3, 3, 4, 5 and scores 5, 10, 17, 16. Mean ranks 1.5, 1.5, 3, 4 and 1, 2, 4, 3: Pearson's
// coefficient of the ranks is 3.5 / sqrt(4.5 · 5); by the printed formula, with squares 0.25 + 0.25 + 1 + 1 = 2.5, it is 1 - 15 / 60.
const RANKS_1 = { spearman: expect.closeTo(3.5 / Math.sqrt(4.5 * 5), 12), printedFormula: 0.75 };
const FACTS_1 = [
  { school: "203389", participants: 5, measure: { kind: "marks", marks: [1, 1, 2, 1] } },
  { school: "203389", participants: 5, measure: { kind: "journal", journal: { lowered: 2, confirmed: 2, raised: 0 } } },
  {
    school: "203389",
    participants: 5,
    measure: { kind: "primary-scores", scores: { mean: 14, max: 24, counts: byScore(5, 10, 17, 16, 22) } },
  },
  { school: "203389", participants: 4, measure: { kind: "journal-ranks", ranks: RANKS_1 } },
];
const FACTS_2 = [
  { school: "203390", participants: 2, measure: { kind: "marks", marks: [0, 1, 0, 1] } },
  { school: "203390", participants: 2, measure: { kind: "journal", journal: { lowered: 0, confirmed: 1, raised: 1 } } },
  {
    school: "203390",
    participants: 2,
    measure: { kind: "primary-scores", scores: { mean: 17, max: 24, counts: byScore(23, 11) } },
  },
];
const report = (...rows: Row[]): Row[] => [
  ...head("Индивидуальные результаты", "ВПР 2026 Русский язык 4 класс", 24),
  ["", null, null, null, null, null, "Б", "П"],
  HEADER,
  ...rows,
];
const heading = (name: string, count: number): Row => [`${name} | Кол-во участников: ${count}`];

const expectNoPupil = (part: FilePart) => expect(JSON.stringify(part)).not.toMatch(/4000\d|4А/);

test("several schools in one file, each under its heading in one cell", () => {
  const part = readRows(
    report(heading("МБОУ «СОШ № 1»(edu203389)", 5), ...PUPILS_1, heading("МБОУ «СОШ № 2»(edu203390)", 3), ...PUPILS_2),
  );
  expect(schoolsOf(part)).toEqual([...FACTS_1, ...FACTS_2]);
  expect(part.facts[0]?.work).toEqual({ procedure: "vpr", year: 2026, subject: "РУ", grade: 4 });
  // Header in row 9, heading in row 10, pupils in rows 11 to 15; the mark stands in J.
  expect(part.facts[0]?.at.cell).toBe("J11:J15");
  expect(foundIn(part)).toEqual([
    { code: "pupils-without-mark", cell: "J17:J19", facts: { school: "МБОУ «СОШ № 2»", pupils: 1 } },
  ]);
  expectNoPupil(part);
});

test("a heading in several cells, with brackets in the name and a Latin c in «участников»", () => {
  const cells: Row = ["МБОУ «СОШ № 1 (корпус 2)»", "(edu203389)", null, "Кол-во учаcтников:", 5];
  const part = readRows(report(cells, ...PUPILS_1));
  expect(schoolsOf(part)).toEqual(FACTS_1);
  expect(part.facts[0]?.unit).toMatchObject({ school: { name: "МБОУ «СОШ № 1 (корпус 2)»" } });
  expect(part.findings).toEqual([]);
});

test("without headings the rows say whose pupil it is, in whatever order they stand", () => {
  const [a, b, c, d, e] = PUPILS_1 as [Row, Row, Row, Row, Row];
  const [f, g] = PUPILS_2 as [Row, Row];
  const part = readRows(report(a, f, b, c, g, d, e));
  expect(schoolsOf(part)).toEqual([...FACTS_1, ...FACTS_2]);
  expect(part.findings).toEqual([]);
});

test("without logins the names tell the schools apart", () => {
  const nameOnly = (rows: readonly Row[]) => rows.map((row): Row => [null, null, ...row.slice(2)]);
  const part = readRows(report(...nameOnly(PUPILS_1), ...nameOnly(PUPILS_2.slice(0, 2))));
  expect(schoolsOf(part).map(({ school, participants }) => [school, participants])).toEqual([
    ["МБОУ «СОШ № 1»", 5],
    ["МБОУ «СОШ № 1»", 5],
    ["МБОУ «СОШ № 1»", 5],
    // Of four pupils both the mark in the journal and the score are known.
    ["МБОУ «СОШ № 1»", 4],
    ["МБОУ «СОШ № 2»", 2],
    ["МБОУ «СОШ № 2»", 2],
    ["МБОУ «СОШ № 2»", 2],
  ]);
});

test("without login, name and heading the pupils are no one's, and are not counted", () => {
  const part = readRows(report(...PUPILS_1.map((row): Row => [null, null, null, ...row.slice(3)])));
  expect(part.facts).toEqual([]);
  expect(foundIn(part)).toEqual([{ code: "row-without-school", cell: undefined, facts: { rows: 5 } }]);
  expectNoPupil(part);
});

test.each(["X", "Х", "x", "х", "нет отметки", "-", "не пройд.", null])("the absent mark %j is no mark and no zero", (mark) => {
  const part = readRows(report(...PUPILS_1, [...pupil(ONE, 40009, 20, "", 4).slice(0, 9), mark, 4]));
  expect(schoolsOf(part)).toEqual(FACTS_1);
  expect(codesOf(part)).toEqual(["pupils-without-mark"]);
});

test.each([{ error: "#REF!" }, "д", 7, 4.5, true])(
  "%j in the column of marks is reported with its cell, and the pupil is not counted",
  (mark) => {
    const part = readRows(
      report(heading("МБОУ «СОШ № 1»(edu203389)", 6), ...PUPILS_1, [...pupil(ONE, 40009, 20, "", 4).slice(0, 9), mark, 4]),
    );
    expect(schoolsOf(part)).toEqual(FACTS_1);
    expect(foundIn(part)).toEqual([{ code: "number-unreadable", cell: "J16", facts: { school: "МБОУ «СОШ № 1»" } }]);
    expectNoPupil(part);
  },
);

test("the heading states more pupils than there are rows", () => {
  const part = readRows(report(heading("МБОУ «СОШ № 1»(edu203389)", 89), ...PUPILS_1, heading("МБОУ «СОШ № 2»(edu203390)", 3)));
  expect(schoolsOf(part)).toEqual(FACTS_1);
  expect(foundIn(part)).toEqual([
    { code: "pupils-counted-differently", cell: "J11:J15", facts: { school: "МБОУ «СОШ № 1»", stated: 89, counted: 5 } },
    { code: "pupils-counted-differently", cell: "J16", facts: { school: "МБОУ «СОШ № 2»", stated: 3, counted: 0 } },
  ]);
});

test("all values as text, as in the files of 2021", () => {
  const asText = (row: Row): Row => row.map((value) => (typeof value === "number" ? String(value) : value));
  expect(schoolsOf(readRows(report(...PUPILS_1.map(asText))))).toEqual(FACTS_1);
});

test("prefilled rows without a pupil's code are no pupils", () => {
  const prefilled = Array.from({ length: 1499 }, (): Row => [null, null, null, null, null, null, null, null, 0]);
  const part = readRows(report(...PUPILS_1, ...prefilled));
  expect(schoolsOf(part)).toEqual(FACTS_1);
  expect(part.findings).toEqual([]);
});
