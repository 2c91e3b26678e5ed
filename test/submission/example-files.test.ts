// The files of examples/district-63, opened as a user opens them: the printed figures, and nothing lost between the sheets.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import type { FilePart } from "../../shared/submission/file-part.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { codesOf, marksOf, schoolsOf } from "./snapshot-of.ts";

const ROOT = "examples/district-63";
const read = (path: string): FilePart => {
  const outcome = readWorkbook(readFileSync(join(ROOT, path)), path);
  if (!outcome.ok) throw new Error(outcome.finding.code);
  return readFile(outcome.workbook, FORMS);
};
const FILES = ["2020", "2021"].flatMap((year) => readdirSync(join(ROOT, "vpr", year)).map((name) => join("vpr", year, name)));

test("«РУ 4 Статистика по отметкам» 2021: 26 schools, 1984 pupils, as the municipality's row prints", () => {
  const part = read("vpr/2021/РУ 4 Статистика по отметкам.xlsx");
  const schools = schoolsOf(part);
  expect(schools).toHaveLength(26);
  expect(schools.reduce((sum, { participants }) => sum + participants, 0)).toBe(1984);
  // Printed: 3.78, 29.59, 48.39, 18.25 percent of 1984, that is 75, 587, 960 and 362 pupils.
  const sums = Object.values(marksOf(part)).reduce((sum, marks) => sum.map((n, i) => n + (marks[i] ?? 0)), [0, 0, 0, 0]);
  expect(sums).toEqual([75, 587, 960, 362]);
  expect(part.findings).toEqual([]);
  expect(part.sheets[0]?.work).toEqual({ procedure: "vpr", year: 2021, subject: "РУ", grade: 4 });
});

test("«РУ 4 Сравнение» 2021: the counts of the schools add up to the municipality's printed row", () => {
  const schools = schoolsOf(read("vpr/2021/РУ 4 Сравнение отметок с отметками по журналу.xlsx"));
  const sum = (part: "lowered" | "confirmed" | "raised") =>
    schools.reduce((total, { measure }) => total + (measure.kind === "journal" ? measure.journal[part] : 0), 0);
  // Printed: 253, 1406, 325.
  expect([sum("lowered"), sum("confirmed"), sum("raised")]).toEqual([253, 1406, 325]);
});

test("«РУ 4 Распределение» 2021: the greatest score is 38, the mean of 63-001 is that of its printed percents", () => {
  const [first] = schoolsOf(read("vpr/2021/РУ 4 Распределение первичных баллов.xlsx"));
  expect(first).toMatchObject({ school: "630010", participants: 48, measure: { scores: { max: 38 } } });
  // The printed percents of 63-001 as counts of 48: 1 at 8, 2 at 9, 1 at 11, 1 at 13, 1 at 15, 3 at 16, 17 and 18, 1 at 20 to 22, 2 at 23,
  // 6 at 24, 2 at 25, 3 at 27, 2 at 28, 1 at 29, 2 at 30, 31 and 32, 5 at 33, 1 at 35, 2 at 38: 48 pupils, 1149 points.
  const mean = first?.measure.kind === "primary-scores" ? first.measure.scores.mean : 0;
  expect(mean * 48).toBeCloseTo(1149, 9);
});

test.each(FILES)("%s is read whole, with no finding but pupils without a journal mark", (path) => {
  const part = read(path);
  expect(part.sheets).toHaveLength(1);
  expect(part.sheets[0]?.kind).toMatch(/^(marks|scores|journal)-report$/);
  // 35 rows hold something; 9 of them are the head, «Вся выборка», «Регион» and the municipality stand above the schools.
  expect(part.facts.filter(({ unit }) => unit.level !== "school")).toHaveLength(3);
  expect(part.sheets[0]?.schools).toBe(schoolsOf(part).length);
  expect(codesOf(part).filter((code) => code !== "journal-marks-missing")).toEqual([]);
});

test("the questionnaire is not mistaken for results", () => {
  expect(codesOf(read("passport.xlsx"))).toEqual(["file-for-check"]);
});
