// Which work a report is about: from its title, its sheet's name, its date; and what is missing when they do not say.

import { expect, test } from "vitest";
import { readWork, readYear } from "../../shared/submission/read-work.ts";
import { foundIn, MARKS_HEADER, type Row, readRows, SCHOOL_1, sheetOf } from "./snapshot-of.ts";

const read = (rows: readonly Row[], sheet = "Лист1") => readWork(sheetOf(sheet, rows).rows, sheet);
const RUSSIAN_4 = { procedure: "vpr", year: 2021, subject: "РУ", grade: 4 };

test.each<[string, Row[], string]>([
  ["all in one line", [["ВПР 2021 Русский язык 4 класс"]], "Лист1"],
  ["the academic year in the title", [["ВПР 2020/2021 учебный год. Русский язык, 4-й класс"]], "Лист1"],
  ["the academic year in short", [["Всероссийская проверочная работа 2020-21, русский язык, 4а класс"]], "Лист1"],
  ["in several cells", [["ВПР", 2021, "Русский язык", "4 класс"]], "Лист1"],
  ["subject and class in lines of their own", [["ВПР 2021"], ["Предмет:", "Русский язык"], ["Класс:", 4]], "Лист1"],
  ["subject and class only in the sheet's name", [["ВПР 2021"]], "РУ 4 Статистика по отметкам"],
  ["the year only in the date of a spring", [["ВПР Русский язык 4 класс"], ["Дата:", { date: "2021-04-20" }]], "Лист1"],
  ["the year only in a date as text", [["ВПР Русский язык 4 класс"], ["Дата: 20.04.2021"]], "Лист1"],
  ["the date above the title", [["Дата:", "20.04.2021"], ["ВПР Русский язык 4 класс"]], "Лист1"],
  ["Latin look-alikes", [["BПP 2021 Pyccкий язык 4 клaсc"]], "Лист1"],
])("%s", (_what, rows, sheet) => {
  expect(read(rows, sheet)).toMatchObject({ work: RUSSIAN_4, missing: [] });
});

test("ВПР of the autumn of 2020 is the campaign of 2020; another procedure of that autumn belongs to 2020/21", () => {
  // As in examples/district-63: «ВПР 2020» is dated 15.09.2020.
  expect(read([["ВПР Русский язык 4 класс"], ["Дата:", "15.09.2020"]]).work.year).toBe(2020);
  expect(read([["НИКО Русский язык 6 класс"], ["Дата:", "15.10.2020"]]).work.year).toBe(2021);
});

test("the title goes before the sheet's name and the date", () => {
  const head = read([["ВПР 2021 Русский язык 4 класс"], ["Дата:", "20.04.2019"]], "МА 5 Статистика");
  expect(head.work).toEqual(RUSSIAN_4);
});

test("the greatest score is read as a number or as text", () => {
  expect(read([["Максимальный первичный балл:", 38]]).maxScore).toBe(38);
  expect(read([["Максимальный балл", "38"]]).maxScore).toBe(38);
});

test.each<[string, Row[], string, string[]]>([
  ["no year", [["ВПР Русский язык 4 класс"]], "Лист1", ["year"]],
  ["no year and no grade", [["ВПР Русский язык"]], "Лист1", ["year", "grade"]],
  ["sheet name only", [], "РУ 4 Статистика", ["procedure", "year"]],
  ["date only", [["Дата:", "20.04.2021"]], "Лист1", ["procedure", "subject", "grade"]],
  ["two years that are no academic year", [["ВПР 2019/2021 Русский язык 4 класс"]], "Лист1", ["year"]],
])("%s: what is missing is named, and no figure is used", (_what, rows, sheet, missing) => {
  expect(read(rows, sheet).missing).toEqual(missing);
  const part = readRows([...rows, MARKS_HEADER, SCHOOL_1], sheet);
  expect(part.facts).toEqual([]);
  expect(foundIn(part)).toEqual([{ code: "work-unclear", cell: undefined, facts: { missing } }]);
});

test.each([
  ["2021", 2021],
  ["2020/2021", 2021],
  ["2020 / 21", 2021],
  ["2020–2021 уч. год", 2021],
  ["2019/20", 2020],
  ["2019/2021", undefined],
  ["ВПР 2021 - 11 класс", 2021],
  ["2021-04-20", 2021],
  ["21", undefined],
  ["1999", undefined],
  ["20210", undefined],
])("the year of «%s» is %s", (text, year) => {
  expect(readYear(text)).toBe(year);
});

test.each<[string, Row[]]>([
  ["another subject", [["ВПР 2021 Русский язык 4 класс"], ["Предмет:", "Математика"]]],
  ["another grade in a second title", [["ВПР 2021 Русский язык 4 класс"], ["ВПР 2021 Русский язык 5 класс"]]],
])("two lines of the head that say %s: the report is not used, and both are named", (_what, rows) => {
  const part = readRows([...rows, MARKS_HEADER, SCHOOL_1], "Лист1");
  expect(part.facts).toEqual([]);
  expect(part.findings.map(({ code }) => code)).toEqual(["head-contradicts"]);
});

test("«Математика» and «Математика (профильный уровень)» do not contradict each other", () => {
  expect(read([["ЕГЭ 2021 Математика профильная 11 класс"], ["Предмет:", "Математика"]], "Лист1").contradictions).toEqual([]);
});
