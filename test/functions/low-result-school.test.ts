// LOW_RESULT_SCHOOL as a person uses it: a range with a header in, a verdict or a table out.

import { describe, expect, test } from "vitest";
import { FUNCTION_WORDS_RU as SAY } from "../../shared/catalogue/messages/function-words-ru.ts";
import { LOW_RESULT_SCHOOL } from "../../shared/functions/low-result-school.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import { cellsOf, errorOf } from "./call.ts";

const call = (range: readonly (readonly CellValue[])[], year = "") =>
  cellsOf(LOW_RESULT_SCHOOL, range, year).map((row) => row.map(String));
const refusal = (range: readonly (readonly CellValue[])[], year = "") => errorOf(LOW_RESULT_SCHOOL, range, year);

const HEADER = ["Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];

describe("a table of one school", () => {
  // 5 of 20 (25%) and 4 of 20 (20%), nobody with «5»: criterion a in both years.
  const LOW = [HEADER, [2020, "ВПР", "Русский язык", 4, 20, 5, 10, 5, 0], [2021, "ВПР", "Русский язык", 4, 20, 4, 10, 6, 0]];

  test("gives one cell with the verdict, the year it is for, and why", () => {
    const [[text = ""] = [], ...more] = call(LOW);
    expect(more).toEqual([]);
    expect(text).toContain("низкие результаты (2021/22; критерии: Ботлихский район, приказ № 19 от 25.01.2025)");
    expect(text).toContain("2.1.1.a");
    expect(text).toContain("5 из 20 (25%)");
    expect(text).toContain("4 из 20 (20%)");
  });

  test("blank rows, text numbers, another order of columns and Latin look-alikes change nothing", () => {
    const header = ["5", "4", "3", "2", "Участникoв", "Клaсс", "Предмет", "Процедурa", "Год"]; // o, a, a are Latin
    const rows = LOW.slice(1).map((row) => [...row].reverse().map((value) => (typeof value === "number" ? ` ${value} ` : value)));
    expect(call([header, [null], ...rows, [null, null]])).toEqual(call(LOW));
  });

  test("percents in the place of counts are understood", () => {
    const percents = [
      HEADER,
      [2020, "ВПР", "Русский язык", 4, 20, 25, 50, 25, 0],
      [2021, "ВПР", "Русский язык", 4, 20, 20, 50, 30, 0],
    ];
    expect(call(percents)).toEqual(call(LOW));
  });

  test("an academic year reads as its campaign: 2020/21 is «ВПР 2021»", () => {
    const academic = [HEADER, ["2019/20", ...(LOW[1] ?? []).slice(1)], ["2020/2021", ...(LOW[2] ?? []).slice(1)]];
    expect(call(academic)).toEqual(call(LOW));
  });

  test("the year of identification can be given; with 2023/24 only 2021 is in the window, and that is too little", () => {
    expect(call(LOW, "2023/24")[0]?.[0]).toContain("данных мало (2023/24; ");
  });
});

test("a table of several schools spills a header and a row a school", () => {
  const rows = [
    ["Школа", ...HEADER],
    ["СОШ № 1", 2020, "ОГЭ", "Математика", 9, 10, 3, 4, 3, 0],
    ["СОШ № 1", 2021, "ОГЭ", "Математика", 9, 10, 4, 4, 2, 0],
    ["СОШ № 2", 2020, "ОГЭ", "Математика", 9, 10, 0, 4, 3, 3],
    ["СОШ № 2", 2021, "ОГЭ", "Математика", 9, 10, 0, 4, 2, 4],
    ["СОШ № 3", 2021, "ОГЭ", "Математика", 9, 10, 0, 4, 2, 4],
  ];
  expect(call(rows).map((row) => row.slice(0, 4))).toEqual([
    ["Школа", "Вывод", "Критерии (Ботлихский район, приказ № 19 от 25.01.2025)", "Проверено"],
    ["СОШ № 1", "низкие результаты", "2.1.1.f", "1 из 10"],
    ["СОШ № 2", "не выявлена", "", "1 из 10"],
    ["СОШ № 3", "данных мало", "", "0 из 10"],
  ]);
});

test("ЕГЭ by scores: below the minimum and 70 points and more", () => {
  const rows = [
    ["Год", "Процедура", "Предмет", "Участников", "Ниже минимума", "70 и более"],
    [2020, "ЕГЭ", "Математика профильная", 10, 3, 0],
    [2021, "ЕГЭ", "Математика профильная", 10, 5, 0],
  ];
  expect(call(rows)[0]?.[0]).toContain("2.1.1.e");
});

describe("a table that cannot be used says what is wrong", () => {
  test.each([
    ["nothing at all", [[null]]],
    ["a number", [[5]]],
    [
      "a table of something else",
      [
        ["Имя", "Адрес"],
        ["а", "б"],
      ],
    ],
  ])("%s", (_, range) => {
    expect(refusal(range)).toEqual({ error: "value", message: SAY.lowResult.notATable });
  });

  test("a header without rows", () => {
    expect(refusal([HEADER])).toEqual({ error: "na", message: SAY.lowResult.noRows });
  });

  test("rows of which none is usable: the reasons with their cells", () => {
    const { message } = refusal([HEADER, [2021, "ВПР", "Русский язык", 4, 20, 15, 10, 5, 0]]);
    expect(message).toContain("результатов 30, а участников 20");
    expect(message).toContain("F2:I2");
  });

  test("a year that is no year", () => {
    expect(refusal([HEADER], "двадцатый").message).toContain("двадцатый");
  });
});

test("a row that could not be used is told of after the verdicts, with its cells", () => {
  const rows = [
    ["Школа", ...HEADER],
    ["СОШ № 1", 2020, "ВПР", "Русский язык", 4, 20, 5, 10, 5, 0],
    ["СОШ № 1", 2021, "ВПР", "Русский язык", 4, 20, 15, 10, 5, 0],
  ];
  expect(call(rows)[2]?.[0]).toMatch(/Использованы не все строки\. G3:J3: СОШ № 1: результатов 30/);
});

test("a name that looks like a formula comes back as the same text", () => {
  const name = '=HYPERLINK("http://x","y")';
  const rows = [
    ["Школа", ...HEADER],
    [name, 2021, "ВПР", "Русский язык", 4, 20, 4, 10, 6, 0],
  ];
  expect(call(rows)[1]?.[0]).toBe(name);
});
