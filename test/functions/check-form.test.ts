// CHECK_FORM: a form's own sheet and a response sheet, as a person selects them.

import { expect, test } from "vitest";
import { CHECK_FORM } from "../../shared/functions/check-form.ts";
import type { FunctionArgument } from "../../shared/functions/function-table.ts";
import { madeForm } from "../forms/made-form.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { cellsOf, errorOf } from "./call.ts";

const HEADER = ["Школа", "Важность", "Ячейка", "Что замечено", "Где может быть ошибка", "Что сделать", "Правило"];

const QUESTIONS = [
  ...["pupils", "upper_pupils", "grade10_admitted", "grade10_from_other", "teachers", "teachers_highest", "teachers_under30"],
  ...["teachers_pension", "rooms", "rooms_computer", "rooms_projector", "computers", "computers_outdated", "computers_internet"],
];
const TITLES = ["Школа", ...QUESTIONS.map((code) => `[${code}]`)];
const GOOD = ["СОШ № 1", 240, 40, 22, 2, 18, 9, 3, 5, 20, 18, 12, 30, 6, 28];
/** 21 teachers of the highest category among 18. */
const BAD = ["СОШ № 2", 240, 40, 22, 2, 18, 21, 3, 5, 20, 18, 12, 30, 6, 28];

test("a response sheet: a finding a row, with both sides' numbers and its cell; the good school is not in the list", () => {
  const [header, row = [], ...more] = cellsOf(CHECK_FORM, [TITLES, GOOD, BAD]);
  expect(header).toEqual(HEADER);
  expect(more).toEqual([]);
  expect(row.slice(0, 3)).toEqual(["СОШ № 2", "ошибка", "G3"]);
  expect(row[3]).toContain("21 ≤ 18");
});

test("places are the sheet's own where the first cell is given", () => {
  expect(cellsOf(CHECK_FORM, [TITLES, BAD], "B5")[1]?.[2]).toBe("H6");
});

test("without a finding one cell says so", () => {
  expect(cellsOf(CHECK_FORM, [TITLES, GOOD])).toEqual([["Замечаний нет (школ: 1)."]]);
});

test("an error cell and a word in the place of a number are findings of their cells", () => {
  const broken = GOOD.map((value, column) => (column === 5 ? "#ССЫЛКА!" : column === 9 ? "много" : value));
  expect(cellsOf(CHECK_FORM, [TITLES, broken]).map(([, , cell]) => cell)).toEqual(expect.arrayContaining(["F2", "J2"]));
});

test("personal data are told of by their column, and not repeated", () => {
  const range = [
    [...TITLES, "ФИО ученика"],
    [...GOOD, "Примеров Пример Примерович"],
  ];
  const rows = cellsOf(CHECK_FORM, range);
  expect(rows[1]?.[3]).toContain("Столбец P");
  expect(JSON.stringify(rows)).not.toContain("Примеров");
});

test.each([
  ["as it was handed out: one warning says that it is blank", null, 1, "предупреждение", "не заполнена"],
  ["with one answer: what is required is missing, each in its own cell", 8, 20, "ошибка", "нет ответа"],
])("the sheet of a form %s", async (_, teachers, least, severity, text) => {
  const entry = {
    login: "203001",
    code: null,
    name: "МКОУ «Ботлихская СОШ № 1»",
    otherNames: [],
    mail: null,
    at: { file: "реестр.xlsx" },
  };
  const workbook = await readByExceljs(madeForm({ register: [entry], year: 2026 }));
  const sheet = workbook.getWorksheet("Паспорт школы") ?? workbook.worksheets[1];
  const range: FunctionArgument[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    // Formulas of the form show blanks until it is filled.
    const cells = Array.from({ length: 8 }, (_, i) => row.getCell(i + 1).value);
    range.push(cells.map((value) => (typeof value === "string" || typeof value === "number" ? value : null)));
  });
  const ofTeachers = range.find((row) => row.includes("Всего учителей"));
  if (ofTeachers) ofTeachers[2] = teachers;
  const rows = cellsOf(CHECK_FORM, range as FunctionArgument);
  expect(rows[1]?.[0]).toContain("Ботлихская СОШ № 1");
  expect(rows.length).toBeGreaterThan(least);
  expect(new Set(rows.slice(1).map(([, severityOf]) => severityOf))).toEqual(new Set([severity]));
  expect(rows.slice(1).every((row) => String(row[3]).includes(text))).toBe(true);
});

test("a range that is no form", () => {
  expect(
    errorOf(CHECK_FORM, [
      ["Имя", "Адрес"],
      ["а", "б"],
    ]).message,
  ).toBe("Нужен лист заполненной формы или таблица ответов с заголовком.");
});
