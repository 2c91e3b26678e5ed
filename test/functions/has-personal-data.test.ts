// HAS_PERSONAL_DATA: as a list and cell by cell. Persons and numbers are made up; the СНИЛС is the published example.

import { expect, test } from "vitest";
import { HAS_PERSONAL_DATA } from "../../shared/functions/has-personal-data.ts";
import { cellsOf, errorOf } from "./call.ts";

const TABLE = [
  ["Код участника", "ФИО", "Отметка"],
  ["40001", "Примеров Пример Примерович", 4],
  ["40002", null, 5],
];

test("a list: the column by its first cell, what it looks like, what to do, and no value of it", () => {
  const rows = cellsOf(HAS_PERSONAL_DATA, TABLE);
  expect(rows[0]).toEqual(["Ячейка", "Что замечено", "Что сделать"]);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[0]).toBe("B2");
  expect(rows[1]?.[1]).toContain("Столбец B");
  expect(JSON.stringify(rows)).not.toContain("Примеров");
});

test("cell by cell: what should be taken out, blanks aside", () => {
  expect(cellsOf(HAS_PERSONAL_DATA, TABLE, "ячейки")).toEqual([
    [false, true, false],
    [false, true, false],
    [false, false, false],
  ]);
  expect(cellsOf(HAS_PERSONAL_DATA, TABLE, "cells")).toEqual(cellsOf(HAS_PERSONAL_DATA, TABLE, "по ячейкам"));
});

test("the places are the sheet's own where the first cell is given, in whatever alphabet it is typed", () => {
  expect(cellsOf(HAS_PERSONAL_DATA, TABLE, null, "D10")[1]?.[0]).toBe("E11");
  expect(cellsOf(HAS_PERSONAL_DATA, TABLE, null, "'Лист 1'!$С$10")[1]?.[0]).toBe("D11"); // С is Cyrillic
  expect(cellsOf(HAS_PERSONAL_DATA, TABLE, "ячейки", "D10")).toEqual(cellsOf(HAS_PERSONAL_DATA, TABLE, "ячейки"));
  expect(errorOf(HAS_PERSONAL_DATA, TABLE, null, "десятая").message).toContain("адрес ячейки");
});

test("a single СНИЛС in a cell of its own", () => {
  expect(cellsOf(HAS_PERSONAL_DATA, "112-233-445 95", "ячейки")).toEqual([[true]]);
});

test("figures of schools hold nothing personal", () => {
  const table = [
    ["Школа", "Участников", "2", "3", "4", "5"],
    ["СОШ № 1", 40, 4, 16, 14, 6],
  ];
  expect(cellsOf(HAS_PERSONAL_DATA, table)).toEqual([["Персональных данных не найдено."]]);
  expect(cellsOf(HAS_PERSONAL_DATA, table, "ячейки").flat()).not.toContain(true);
});

test("a view that is none", () => {
  expect(errorOf(HAS_PERSONAL_DATA, TABLE, "таблица").message).toBe("Аргумент «вид» — «список» или «ячейки» («таблица»).");
});
