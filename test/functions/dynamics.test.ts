// DYNAMICS: figures over the years, and the share of «2» from a table of results.

import { describe, expect, test } from "vitest";
import { DYNAMICS } from "../../shared/functions/dynamics.ts";
import { cellsOf, errorOf } from "./call.ts";

const [WORSE, BETTER, STEADY, ONE_YEAR] = [
  "отрицательная динамика",
  "положительная динамика",
  "без заметных изменений",
  "данные только за один год",
];

describe("figures: a row a school, a column a year", () => {
  test("ten points of «2» more are a negative dynamics, 9.9 are not", () => {
    expect(
      cellsOf(DYNAMICS, [
        [12, 15, 22],
        [12, 15, 21.9],
        [22, 15, 12],
      ]),
    ).toEqual([
      [10, WORSE],
      [expect.closeTo(9.9, 9), STEADY],
      [-10, BETTER],
    ]);
  });

  test("fractions of one are counted in points too", () => {
    expect(
      cellsOf(DYNAMICS, [
        [0.12, 0.22],
        ["12%", "15%"],
      ]),
    ).toEqual([
      [expect.closeTo(10, 9), WORSE],
      [expect.closeTo(3, 9), STEADY],
    ]);
  });

  test("a header of years is no figure; a year without data is no zero", () => {
    const range = [
      [2023, "2023/24", 2025],
      [12, null, 24],
      [null, null, null],
      [null, 30, "нет"],
    ];
    expect(cellsOf(DYNAMICS, range)).toEqual([
      ["Изменение, п.п.", "Динамика"],
      [12, WORSE],
      [null, null],
      [ONE_YEAR, null],
    ]);
  });

  test("more is better where the figure is the quality; the bound can be another", () => {
    expect(
      cellsOf(
        DYNAMICS,
        [
          [60, 45],
          [45, 60],
        ],
        "больше",
      ),
    ).toEqual([
      [-15, WORSE],
      [15, BETTER],
    ]);
    expect(cellsOf(DYNAMICS, [[60, 45]], "больше", 20)).toEqual([[-15, STEADY]]);
    expect(cellsOf(DYNAMICS, [[3.8, 3.2]], "больше", "0,5")[0]?.[1]).toBe(WORSE);
  });

  test("a word is named by its cell, in its row", () => {
    expect(
      cellsOf(DYNAMICS, [
        [12, 24],
        [12, "много"],
      ])[1],
    ).toEqual(["B2: должно быть число.", null]);
  });
});

describe("a table of results", () => {
  const HEADER = ["Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];
  const row = (school: string, year: number, two: number, subject = "Русский язык") =>
    [school, year, "ВПР", subject, 4, 20, two, 20 - two, 0, 0] as const;

  test("the share of «2» of every school and work, from the first year to the last", () => {
    const range = [
      HEADER,
      row("СОШ № 1", 2023, 2),
      row("СОШ № 1", 2025, 4), // 2 of 20 and 4 of 20: exactly ten points
      row("СОШ № 2", 2023, 4),
      row("СОШ № 2", 2025, 4),
      row("СОШ № 2", 2025, 1, "Математика"),
    ];
    const work = (subject: string) => `ВПР, ${subject}, 4 класс`;
    expect(cellsOf(DYNAMICS, range)).toEqual([
      ["Школа", "Работа", "Годы", "Доля «2» сначала", "Доля «2» теперь", "Изменение, п.п.", "Динамика"],
      ["СОШ № 2", work("Математика"), "2025", 0.05, 0.05, null, ONE_YEAR],
      ["СОШ № 1", work("Русский язык"), "2023 → 2025", 0.1, 0.2, 10, WORSE],
      ["СОШ № 2", work("Русский язык"), "2023 → 2025", 0.2, 0.2, 0, STEADY],
    ]);
  });

  test("a row that cannot be used is told of after the answer; without any row that is the answer", () => {
    const range = [HEADER, row("СОШ № 1", 2023, 2), row("СОШ № 1", 2025, 21)];
    expect(cellsOf(DYNAMICS, range)[2]?.[0]).toMatch(/^Использованы не все строки\. H3: СОШ № 1: -1 меньше нуля/);
    expect(errorOf(DYNAMICS, [HEADER, row("СОШ № 1", 2025, 21)]).message).toMatch(/^Ни одна строка не пригодна\. H2: СОШ № 1/);
  });
});

test("arguments that cannot be used", () => {
  expect(errorOf(DYNAMICS, [[null, null]]).error).toBe("na");
  expect(errorOf(DYNAMICS, [[1, 2]], "вверх").error).toBe("value");
  expect(errorOf(DYNAMICS, [[1, 2]], null, 0).message).toBe("Аргумент «порог» — число от 0 до 100.");
});
