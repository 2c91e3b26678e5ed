// «Сравнение отметок с отметками по журналу», in the present layout and in that of 2019-2022.

import { expect, test } from "vitest";
import { codesOf, foundIn, head, type Row, readRows, schoolsOf } from "./snapshot-of.ts";

const TITLE = "Сравнение отметок с отметками по журналу";
const LOWERED = "Понизили (Отметка < Отметка по журналу)";
const CONFIRMED = "Подтвердили (Отметка = Отметке по журналу)";
const RAISED = "Повысили (Отметка > Отметка по журналу)";
const HEADER: Row = [
  "Группы участников",
  "Кол-во участников(всего)",
  ...[LOWERED, CONFIRMED, RAISED].flatMap((part) => [`${part} %`, `${part} Кол-во участников`]),
];
// Examples/district-63/vpr/2021, «РУ 4 Сравнение отметок с отметками по журналу»: 63-001 and 63-002 as printed.
const SCHOOL_1: Row = ["Школа 63-001(edu630010)", 48, 20.83, 10, 72.92, 35, 6.25, 3];
const SCHOOL_2: Row = ["Школа 63-002(edu630020)", 85, 9.41, 8, 87.06, 74, 3.53, 3];
const JOURNAL_1 = { kind: "journal", journal: { lowered: 10, confirmed: 35, raised: 3 } };
const JOURNAL_2 = { kind: "journal", journal: { lowered: 8, confirmed: 74, raised: 3 } };
const BOTH = [
  { school: "630010", participants: 48, measure: JOURNAL_1 },
  { school: "630020", participants: 85, measure: JOURNAL_2 },
];
const report = (...rows: Row[]): Row[] => [...head(TITLE), ...rows];

test("the export as it comes gives the counts", () => {
  const part = readRows(report(HEADER, SCHOOL_1, SCHOOL_2));
  expect(schoolsOf(part)).toEqual(BOTH);
  expect(part.facts[0]?.at.cell).toBe("B9:H9");
  expect(part.findings).toEqual([]);
});

test("a merged header in two rows is read as one", () => {
  const upper: Row = ["Группы участников", "Кол-во участников(всего)", LOWERED, null, CONFIRMED, null, RAISED, null];
  const lower: Row = [null, null, "%", "Кол-во участников", "%", "Кол-во участников", "%", "Кол-во участников"];
  const part = readRows(report(upper, lower, SCHOOL_1, SCHOOL_2));
  expect(schoolsOf(part)).toEqual(BOTH);
  expect(part.facts[0]?.at.cell).toBe("B10:H10");
});

test("pupils without a journal mark: percents of those with one, or of all participants, are both right", () => {
  // 30 participants, 27 with a journal mark. 9/27 = 33.33%, 15/27 = 55.56%, 3/27 = 11.11%; of 30: 30%, 50%, 10%.
  const ofMarked = readRows(report(HEADER, ["Школа(edu630010)", 30, 33.33, 9, 55.56, 15, 11.11, 3]));
  const ofAll = readRows(report(HEADER, ["Школа(edu630010)", 30, 30, 9, 50, 15, 10, 3]));
  for (const part of [ofMarked, ofAll]) {
    expect(schoolsOf(part)[0]?.measure).toEqual({ kind: "journal", journal: { lowered: 9, confirmed: 15, raised: 3 } });
    expect(foundIn(part)).toEqual([{ code: "journal-marks-missing", cell: undefined, facts: { schools: 1, pupils: 3 } }]);
  }
});

test("a percent that fits neither base: the counts are used, and the cell is named", () => {
  const part = readRows(report(HEADER, ["Школа 63-001(edu630010)", 48, 20.83, 10, 71.92, 35, 6.25, 3], SCHOOL_2));
  expect(schoolsOf(part)).toEqual(BOTH);
  expect(foundIn(part)).toEqual([
    { code: "journal-percent-differs", cell: "E9", facts: { school: "Школа 63-001", percent: 71.92, counted: 72.92 } },
  ]);
});

test("more comparisons than participants: the school is left out", () => {
  const part = readRows(report(HEADER, ["Школа 63-001(edu630010)", 47, 20.83, 10, 72.92, 35, 6.25, 3], SCHOOL_2));
  expect(schoolsOf(part)).toEqual(BOTH.slice(1));
  expect(foundIn(part)).toEqual([
    { code: "journal-counts-too-many", cell: "B9:H9", facts: { school: "Школа 63-001", sum: 48, participants: 47 } },
  ]);
});

test("a blank count is a zero only where the others account for every participant", () => {
  const proven = readRows(report(HEADER, ["А(edu630010)", 78, null, null, 100, 78, null, null]));
  expect(schoolsOf(proven)[0]?.measure).toEqual({ kind: "journal", journal: { lowered: 0, confirmed: 78, raised: 0 } });
  const unknown = readRows(report(HEADER, ["А(edu630010)", 48, null, null, 72.92, 35, 6.25, 3]));
  expect(schoolsOf(unknown)).toEqual([]);
  expect(foundIn(unknown)).toEqual([{ code: "results-missing", cell: "D9", facts: { school: "А" } }]);
});

test("a percent in the column of counts is no count", () => {
  const part = readRows(report(HEADER, ["А(edu630010)", 48, 20.83, { percent: 20 }, 72.92, 35, 6.25, 3]));
  expect(foundIn(part)).toEqual([{ code: "number-unreadable", cell: "D9", facts: { school: "А" } }]);
});

const OLD_HEADER: Row = ["Группы участников", "Кол-во участников", "%"];
const oldGroup = (name: string, [lowered, confirmed, raised, total]: readonly number[]): Row[] => [
  [name],
  ["Понизили (Отметка < Отметка по журналу) %", lowered ?? null],
  ["Подтвердили (Отметка = Отметке по журналу) %", confirmed ?? null],
  ["Повысили (Отметка > Отметка по журналу) %", raised ?? null],
  ["Всего", total ?? null],
];

test("the layout of 2019-2022: rows of parts under the name of each school; «Всего» is a part, not a total", () => {
  const part = readRows(
    report(
      OLD_HEADER,
      ...oldGroup("Район(reg00_m063)", [18, 109, 6, 133]),
      ...oldGroup("Школа 63-001(edu630010)", [10, 35, 3, 48]),
      ...oldGroup("Школа 63-002(edu630020)", [8, 74, 3, 85]),
    ),
  );
  expect(part.sheets[0]).toMatchObject({ kind: "journal-report-old", schools: 2 });
  expect(schoolsOf(part)).toEqual(BOTH);
  expect(part.findings).toEqual([]);
});

test("a part of the older layout is gone: the school is named, not dropped", () => {
  const group = oldGroup("Школа 63-001(edu630010)", [10, 35, 3, 48]).slice(0, 4);
  const part = readRows(report(OLD_HEADER, ...group, ...oldGroup("Школа 63-002(edu630020)", [8, 74, 3, 85])));
  expect(schoolsOf(part)).toEqual(BOTH.slice(1));
  expect(foundIn(part)).toEqual([{ code: "results-missing", cell: "B12", facts: { school: "Школа 63-001" } }]);
});

test("an unreadable part of the older layout is one finding", () => {
  const group = oldGroup("Школа 63-001(edu630010)", [10, 35, 3, 48]).map(
    (row, i): Row => (i === 2 ? [row[0] ?? null, { error: "#REF!" }] : row),
  );
  expect(codesOf(readRows(report(OLD_HEADER, ...group)))).toEqual(["number-unreadable"]);
});
