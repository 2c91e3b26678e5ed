// What the cells of «Статистика по отметкам» may hold: text, percents, fractions, counts, errors, and one wrong figure.

import { expect, test } from "vitest";
import type { CellValue } from "../../shared/workbook/cell.ts";
import {
  COUNTS_1,
  COUNTS_2,
  COUNTS_3,
  foundIn,
  marksOf,
  marksReport,
  type Row,
  readRows,
  SCHOOL_1,
  SCHOOL_2,
  SCHOOL_3,
} from "./snapshot-of.ts";

const RESTORED = { "630010": COUNTS_1, "630020": COUNTS_2, "630030": COUNTS_3 };
const SCHOOLS = [SCHOOL_1, SCHOOL_2, SCHOOL_3];
const withMarks = (change: (percent: number, row: number, mark: number) => CellValue): Row[] =>
  marksReport(
    ...SCHOOLS.map((row, i): Row => [...row.slice(0, 3), ...row.slice(3).map((value, mark) => change(value as number, i, mark))]),
  );

test("numbers as text with a decimal comma are read, and one note counts the cells", () => {
  // 3 schools x 4 marks = 12 cells.
  const part = readRows(withMarks((percent) => String(percent).replace(".", ",")));
  expect(marksOf(part)).toEqual(RESTORED);
  expect(foundIn(part)).toEqual([{ code: "numbers-were-text", cell: undefined, facts: { cells: 12 } }]);
});

test("percent cells are percents", () => {
  const part = readRows(withMarks((percent) => ({ percent })));
  expect(marksOf(part)).toEqual(RESTORED);
  expect(part.findings).toEqual([]);
});

test("four decimals of a percent are read", () => {
  const counts = [COUNTS_1, COUNTS_2, COUNTS_3];
  const participants = [48, 85, 78];
  const part = readRows(
    withMarks((_p, i, mark) => Number(((100 * (counts[i]?.[mark] ?? 0)) / (participants[i] ?? 1)).toFixed(4))),
  );
  expect(marksOf(part)).toEqual(RESTORED);
});

test("binary noise such as 68.45999999999999 is read as it is printed", () => {
  expect(marksOf(readRows(withMarks((percent) => percent + 1e-13)))).toEqual(RESTORED);
});

test("fractions of one are read as such, and a note says so", () => {
  const part = readRows(withMarks((percent) => Number((percent / 100).toFixed(4))));
  expect(marksOf(part)).toEqual(RESTORED);
  expect(foundIn(part)).toEqual([
    { code: "values-were-not-percents", cell: undefined, facts: { rows: 3, written: "fractions" } },
  ]);
});

test("fractions with two decimals are whole percents: enough for 20 pupils, too coarse for 250", () => {
  // 0.05, 0.45, 0.3, 0.2 of 20 are 1, 9, 6 and 4 pupils.
  const part = readRows(
    marksReport(["А(edu630010)", null, 20, 0.05, 0.45, 0.3, 0.2], ["Б(edu630020)", null, 250, 0.05, 0.45, 0.3, 0.2]),
  );
  expect(marksOf(part)).toEqual({ "630010": [1, 9, 6, 4] });
  expect(foundIn(part)[0]).toEqual({ code: "percents-too-coarse", cell: "D10:G10", facts: { school: "Б", participants: 250 } });
});

test("counts instead of percents are read as such, and a note says so", () => {
  const counts = [COUNTS_1, COUNTS_2, COUNTS_3];
  const part = readRows(withMarks((_percent, i, mark) => counts[i]?.[mark] ?? 0));
  expect(marksOf(part)).toEqual(RESTORED);
  expect(foundIn(part)).toEqual([{ code: "values-were-not-percents", cell: undefined, facts: { rows: 3, written: "counts" } }]);
});

test("counts that do not add up could be percents as well: nothing is guessed", () => {
  // 2 + 10 + 20 + 16 = 48 of 50; as percents of 50 they would be 1, 5, 10 and 8 pupils.
  const part = readRows(marksReport(["А(edu630010)", null, 50, 2, 10, 20, 16]));
  expect(marksOf(part)).toEqual({});
  expect(foundIn(part)).toEqual([{ code: "values-unclear", cell: "D9:G9", facts: { school: "А", sum: 48, participants: 50 } }]);
});

test("a lone 1 in a table of counts is one pupil, not all of them", () => {
  const part = readRows(marksReport(["А(edu630010)", null, 50, 0, 1, 0, 0]));
  expect(marksOf(part)).toEqual({});
  expect(foundIn(part)[0]?.code).toBe("values-unclear");
});

test("one wrong percent: one finding at its cell, the other schools are read", () => {
  // 31.25% of 48 is 15 pupils; 32.25% is 15.48, and 15 of 48 print as 31.25%.
  const part = readRows(withMarks((percent, i, mark) => (i === 0 && mark === 1 ? 32.25 : percent)));
  expect(marksOf(part)).toEqual({ "630020": COUNTS_2, "630030": COUNTS_3 });
  expect(foundIn(part)).toEqual([
    {
      code: "percent-not-whole",
      cell: "E9",
      facts: { school: "Школа 63-001", percent: 32.25, participants: 48, nearest: 15 },
    },
  ]);
});

test("a wrong percent that is a whole number of pupils too: too many or too few marks", () => {
  // 16 of 48 are 33.33%, 14 are 29.17%: 49 and 47 marks of 48 pupils.
  const wrong = (percent: number) => readRows(withMarks((value, i, mark) => (i === 0 && mark === 1 ? percent : value)));
  expect(foundIn(wrong(33.33))).toEqual([
    { code: "marks-more-than-participants", cell: "D9:G9", facts: { school: "Школа 63-001", sum: 49, participants: 48 } },
  ]);
  expect(foundIn(wrong(29.17))).toEqual([
    { code: "marks-fewer-than-participants", cell: "D9:G9", facts: { school: "Школа 63-001", sum: 47, participants: 48 } },
  ]);
});

test("a blank among the marks is a zero only where the others account for every pupil", () => {
  // 63-003 printed 0% of «2»; a blank there is proven. 63-001 has 5 of 48 pupils with «2»: a blank there is unknown.
  expect(marksOf(readRows(withMarks((percent, i, mark) => (i === 2 && mark === 0 ? null : percent))))).toEqual(RESTORED);
  const part = readRows(withMarks((percent, i, mark) => (i === 0 && mark === 0 ? null : percent)));
  expect(marksOf(part)).toEqual({ "630020": COUNTS_2, "630030": COUNTS_3 });
  expect(foundIn(part)).toEqual([{ code: "results-missing", cell: "D9", facts: { school: "Школа 63-001" } }]);
});

test.each<[string, CellValue]>([
  ["#REF!", { error: "#REF!" }],
  ["a date", { date: "2021-04-20" }],
  ["a boolean", true],
  ["words", "много"],
])("a cell with %s is reported with its place, and its school left out", (_what, value) => {
  const part = readRows(withMarks((percent, i, mark) => (i === 1 && mark === 2 ? value : percent)));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1, "630030": COUNTS_3 });
  expect(foundIn(part)).toEqual([{ code: "number-unreadable", cell: "F10", facts: { school: "Школа 63-002" } }]);
});

test.each<[string, CellValue, string]>([
  ["blank", null, "participants-missing"],
  ["«нет»", "нет", "participants-missing"],
  ["a fraction", 48.5, "participants-missing"],
  ["negative", -48, "participants-missing"],
  ["a percent", { percent: 48 }, "number-unreadable"],
  ["#DIV/0!", { error: "#DIV/0!" }, "number-unreadable"],
])("the number of participants is %s: the school is left out with one finding", (_what, value, code) => {
  const part = readRows(marksReport([SCHOOL_1[0] ?? null, null, value, ...SCHOOL_1.slice(3)], SCHOOL_2));
  expect(marksOf(part)).toEqual({ "630020": COUNTS_2 });
  expect(foundIn(part)).toEqual([{ code, cell: "C9", facts: { school: "Школа 63-001" } }]);
});

test("participants «48 чел.» are 48", () => {
  const part = readRows(marksReport([SCHOOL_1[0] ?? null, null, "48 чел.", ...SCHOOL_1.slice(3)]));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
});

test("a school where nobody wrote the work is no result and no fault; marks of nobody are a fault", () => {
  const part = readRows(
    marksReport(SCHOOL_1, ["Б(edu630020)", null, 0, 0, 0, 0, 0], ["В(edu630030)", null, 0, null, null, null, null]),
  );
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
  expect(part.findings).toEqual([]);
  expect(foundIn(readRows(marksReport(SCHOOL_1, ["Б(edu630020)", null, 0, 10, 40, 40, 10])))[0]).toMatchObject({
    code: "percent-not-whole",
    cell: "D10",
    facts: { percent: 10, participants: 0, nearest: 0 },
  });
});

test("whole percents of more than a hundred pupils leave several answers", () => {
  // 10% of 250 is printed for 24 (9.6%), 25 (10%) and 26 (10.4%) pupils.
  const part = readRows(marksReport(["А(edu630010)", null, 250, 10, 20, 30, 40]));
  expect(marksOf(part)).toEqual({});
  expect(foundIn(part)).toEqual([{ code: "percents-too-coarse", cell: "D9:G9", facts: { school: "А", participants: 250 } }]);
});

test("whole percents of a row do not make a table with two decimals a coarse one", () => {
  const part = readRows(marksReport(["А(edu630010)", null, 250, 10, 20, 30, 40], SCHOOL_2));
  expect(marksOf(part)["630010"]).toEqual([25, 50, 75, 100]);
});
