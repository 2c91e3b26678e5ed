// Several tables on one sheet: each ends where the next one's title or header begins, and each is about its own work.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { CASES } from "../cases-folder.ts";
import {
  COUNTS_1,
  COUNTS_2,
  codesOf,
  head,
  MARKS_HEADER,
  marksOf,
  marksReport,
  type Row,
  readRows,
  SCHOOL_1,
  SCHOOL_2,
  SCHOOL_3,
  sheetOf,
} from "./snapshot-of.ts";

const RUSSIAN = marksReport(SCHOOL_1);
// Whole percents of 20: 2 + 5 + 8 + 5.
const SCHOOL_4: Row = ["Школа 63-004(edu630040)", null, 20, 10, 25, 40, 25];
const mathematics = (...rows: Row[]): Row[] => [
  ...head("Статистика по отметкам", "ВПР 2021 Математика 5 класс"),
  MARKS_HEADER,
  ...rows,
];

/** Of each fact about a school: its login, subject and grade. */
const told = (rows: readonly Row[]) =>
  readRows(rows).facts.flatMap(({ unit, work }) =>
    unit.level === "school" ? [`${unit.school.login} ${work.subject} ${work.grade}`] : [],
  );

describe("one report under another", () => {
  test.each([
    ["after a blank row", [[]]],
    ["after no row", []],
    ["after a total of the first", [["Итого", null, 48, null, null, null, null]]],
  ] as [string, Row[]][])("%s: the second one's schools get its own work", (_, between) => {
    expect(told([...RUSSIAN, ...between, ...mathematics(SCHOOL_4)])).toEqual(["630010 РУ 4", "630040 МА 5"]);
  });

  test("the same school in both has two results, not one of both", () => {
    const part = readRows([...RUSSIAN, [], ...mathematics(["Школа 63-001(edu630010)", null, 20, 10, 25, 40, 25])]);
    expect(part.facts.map(({ work, measure }) => [work.subject, measure])).toEqual([
      ["РУ", { kind: "marks", marks: COUNTS_1 }],
      ["МА", { kind: "marks", marks: [2, 5, 8, 5] }],
    ]);
    expect(part.sheets.map(({ work, schools }) => [work?.subject, schools])).toEqual([
      ["РУ", 1],
      ["МА", 1],
    ]);
  });

  test("a title of the work alone is enough; the report's own title need not come again", () => {
    const second: Row[] = [["ВПР 2021 Математика 5 класс"], MARKS_HEADER, SCHOOL_4];
    expect(told([...RUSSIAN, ...second])).toEqual(["630010 РУ 4", "630040 МА 5"]);
  });

  test("a report of another kind below: comparison with the journal", () => {
    const journal: Row[] = [
      ...head("Сравнение отметок с отметками по журналу"),
      [
        "Группы участников",
        "Кол-во участников",
        "Понизили, кол-во",
        "Понизили, %",
        "Подтвердили, кол-во",
        "Подтвердили, %",
        "Повысили, кол-во",
        "Повысили, %",
      ],
      ["Школа 63-001(edu630010)", 48, 10, 20.83, 30, 62.5, 8, 16.67],
    ];
    expect(readRows([...RUSSIAN, [], ...journal]).sheets.map(({ kind }) => kind)).toEqual(["marks-report", "journal-report"]);
  });

  test("a second report that does not say of what work it is, is refused and taken for none", () => {
    const part = readRows([...RUSSIAN, [], ["Статистика по отметкам"], MARKS_HEADER, SCHOOL_4]);
    expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
    expect(codesOf(part)).toEqual(["work-unclear"]);
  });

  test("a second report with a column lost is named; the first is read", () => {
    const broken = mathematics().slice(0, -1);
    const part = readRows([...RUSSIAN, [], ...broken, MARKS_HEADER.slice(0, 6), SCHOOL_4.slice(0, 6)]);
    expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
    expect(part.findings).toMatchObject([{ code: "columns-missing", facts: { missing: ["5"] } }]);
  });

  test("two lists of pupils of two subjects are two works", () => {
    const pupils = (title: string, marks: readonly number[]): Row[] => [
      ["Индивидуальные результаты"],
      [title],
      ["Логин", "Код участника", "Отметка"],
      ...marks.map((mark, index): Row => ["edu630010", `0${index}`, mark]),
    ];
    const rows = [...pupils("ВПР 2021 Русский язык 4 класс", [2, 3, 3]), [], ...pupils("ВПР 2021 Математика 4 класс", [5, 5])];
    const marks = readRows(rows).facts.filter(({ measure }) => measure.kind === "marks");
    expect(marks.map(({ work, participants }) => [work.subject, participants])).toEqual([
      ["РУ", 3],
      ["МА", 2],
    ]);
  });

  test("a register below a table of results is a register", () => {
    const results: Row[] = [
      ["Год", "Процедура", "Предмет", "Класс", "Логин", "Участников", 2, 3, 4, 5],
      [2021, "ВПР", "Русский язык", 4, "edu630010", 48, 5, 15, 20, 8],
    ];
    const part = readRows([...results, [], ["Реестр школ"], ["Логин", "Наименование"], ["edu630010", "Школа 63-001"]]);
    expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
    expect(part.register.map(({ name }) => name)).toEqual(["Школа 63-001"]);
  });
});

describe("what is no further table", () => {
  test("the same header printed anew on every page", () => {
    const part = readRows([...marksReport(SCHOOL_1), MARKS_HEADER, SCHOOL_2, ["Страница 2"], MARKS_HEADER, SCHOOL_3]);
    expect(Object.keys(marksOf(part))).toEqual(["630010", "630020", "630030"]);
    expect(part.sheets).toHaveLength(1);
  });

  test("a note with the report's title between rows loses none of them", () => {
    const rows = [...marksReport(SCHOOL_1), ["Статистика по отметкам сверена 20.05.2021"], SCHOOL_2];
    expect(marksOf(readRows(rows))).toMatchObject({ "630010": COUNTS_1, "630020": COUNTS_2 });
  });
});

test("law: however many reports stand on one sheet, they say what they say on sheets of their own", () => {
  const subjects = ["Русский язык", "Математика", "Окружающий мир"];
  const report = fc.record({
    subject: fc.constantFrom(...subjects),
    grade: fc.integer({ min: 4, max: 8 }),
    schools: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
    gap: fc.boolean(),
  });
  const rowsOf = ({ subject, grade, schools }: { subject: string; grade: number; schools: readonly number[] }): Row[] => [
    ...head("Статистика по отметкам", `ВПР 2021 ${subject} ${grade} класс`),
    MARKS_HEADER,
    ...schools.map((school): Row => [`Школа ${school}(edu6300${String(school).padStart(2, "0")})`, null, 20, 10, 25, 40, 25]),
  ];
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (reports) => {
      const together = reports.flatMap((each): Row[] => [...rowsOf(each), ...(each.gap ? [[]] : [])]);
      expect(told(together)).toEqual(reports.flatMap((each) => told(rowsOf(each))));
    }),
    { numRuns: 60 },
  );
});

describe("hidden sheets", () => {
  const table = (twos: number, year = 2021): Row[] => [
    ["Год", "Процедура", "Предмет", "Класс", "Логин", "Участников", 2, 3, 4, 5],
    [year, "ВПР", "Русский язык", 4, "edu630010", 20, twos, 10 - twos, 5, 5],
  ];
  test.each(["hidden", "very-hidden"] as const)("a %s sheet is read, and that is said", (visibility) => {
    const part = readFile(
      {
        file: "файл.xlsx",
        names: [],
        sheets: [sheetOf("Итог", table(1)), sheetOf("прошлый", table(9, 2020), { visibility })],
      },
      FORMS,
    );
    expect(part.facts).toHaveLength(2);
    expect(part.findings).toMatchObject([{ code: "sheet-hidden", severity: "warning", at: { sheet: "прошлый" } }]);
  });

  test("a hidden sheet with nothing that is read is nobody's business", () => {
    const hidden = sheetOf("списки", [["1. Да"], ["2. Нет"]], { visibility: "hidden" });
    expect(readFile({ file: "файл.xlsx", names: [], sheets: [sheetOf("Итог", table(1)), hidden] }, FORMS).findings).toEqual([]);
  });
});

describe.skipIf(!CASES)("the folder of cases (skipped where it is absent)", () => {
  const read = (name: string) => {
    const outcome = readWorkbook(readFileSync(join(CASES ?? "", "arrives", name)), name);
    if (!outcome.ok) throw new Error(outcome.finding.code);
    return readFile(outcome.workbook, FORMS);
  };
  test("R25b: two reports one under another, other schools below", () => {
    const part = read("R25b__подряд.xlsx");
    expect(
      part.facts.flatMap(({ unit, work }) =>
        unit.level === "school" ? `${unit.school.login} ${work.subject} ${work.grade}` : [],
      ),
    ).toEqual(["990001 РУ 4", "990002 РУ 4", "990003 РУ 4", "990004 МА 5", "990005 МА 5"]);
    expect(part.findings).toEqual([]);
  });
  test("R25f: five schools' own reports of one work: five schools and no false error", () => {
    const part = read("R25f__свод.xlsx");
    expect(Object.keys(marksOf(part))).toHaveLength(5);
    expect(part.findings).toEqual([]);
  });
  test("S01b: a hidden sheet with another year is said", () => {
    expect(codesOf(read("S01b__t.xlsx"))).toEqual(["sheet-hidden"]);
  });
});
