// SCALE_SCORE: primary scores to marks. Borders are those of the published descriptions and letters that the catalogue names.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARK_SCALES } from "../../shared/catalogue/mark-scales.ts";
import { wordsOf } from "../../shared/catalogue/messages/languages.ts";
import { workKey } from "../../shared/catalogue/work.ts";
import { SCALE_SCORE } from "../../shared/functions/scale-score.ts";
import { cellsOf, errorOf, single } from "./call.ts";

describe("every scale of the catalogue", () => {
  test("stands once, ascends, ends within the greatest score, and names its source", () => {
    expect(new Set(MARK_SCALES.map(({ work }) => workKey(work))).size).toBe(MARK_SCALES.length);
    for (const { from, max, source } of MARK_SCALES) {
      const borders = [0, ...from, max + 1];
      expect([...borders].sort((a, b) => a - b)).toEqual(borders);
      expect(new Set(borders).size).toBe(borders.length);
      expect(source.length).toBeGreaterThan(10);
    }
  });

  test.each(MARK_SCALES)("$work is found by its own words", ({ work, from: [three] }) => {
    const line = wordsOf("ru").work(work);
    expect(single(SCALE_SCORE, three - 1, line)).toBe(2);
  });
});

describe("the work is named", () => {
  // Description of the work of 2021: 0–13, 14–23, 24–32, 33–38.
  const MARKS = [[2], [3], [3], [4], [4], [5], [5]];
  const SCORES = [[13], [14], [23], [24], [32], [33], ["38"]];

  test.each([
    ["in one line, as the head of an export has it", "ВПР 2021 Русский язык 4 класс"],
    ["in the lines of a head", [["Распределение первичных баллов"], ["ВПР 2021 4 класс"], ["Предмет: Русский язык"]]],
    ["in cells", [["ВПР", "2020/21", "РУ", 4]]],
  ])("%s", (_, scale) => {
    expect(cellsOf(SCALE_SCORE, SCORES, scale)).toEqual(MARKS);
  });

  test("blanks and «н» stay blank, a header becomes the result's own", () => {
    expect(cellsOf(SCALE_SCORE, [["Балл"], [33], [null], ["н"]], "ВПР 2021 Русский язык 4 класс")).toEqual([
      ["Отметка"],
      [5],
      [null],
      [null],
    ]);
  });
});

describe("no scale is ever guessed", () => {
  test("another year: the years that there are, and what to do", () => {
    expect(errorOf(SCALE_SCORE, 20, "ВПР 2024 Русский язык 4 класс")).toEqual({
      error: "na",
      message: "Нет шкалы: ВПР 2024, Русский язык, 4 класс (есть за 2021). Укажите свою: от скольких баллов 3, 4, 5 и максимум.",
    });
  });

  test.each([
    ["ЕГЭ 2026 Физика", "не переводятся в отметки"],
    ["ВПР Русский язык 4 класс", "не указано: год"],
    ["Русский язык", "процедура, год, класс"],
    ["ВПР 2021 физкультура 4 класс", "не указано: предмет"],
  ])("%s", (scale, message) => {
    expect(errorOf(SCALE_SCORE, 20, scale).message).toContain(message);
  });

  test("two subjects that contradict each other", () => {
    expect(errorOf(SCALE_SCORE, 20, [["ВПР 2021 Русский язык 4 класс"], ["Предмет: Математика"]]).error).toBe("value");
  });

  test("a score that the official scale prints under two marks", () => {
    const GEOGRAPHY = "ВПР 2021 География 8 класс";
    expect(errorOf(SCALE_SCORE, 35, GEOGRAPHY).error).toBe("na");
    expect(single(SCALE_SCORE, 34, GEOGRAPHY)).toBe(4);
    expect(single(SCALE_SCORE, 36, GEOGRAPHY)).toBe(5);
  });

  test("a percent among scores is no score", () => {
    const [, row = []] = cellsOf(SCALE_SCORE, [[38], ["50%"]], "ВПР 2021 Русский язык 5 класс");
    expect(row[0]).toContain("A2: должен быть целый балл от 0 до 45 («50%»)");
  });

  test.each([-1, 39, 12.5, "много", "50%"])("%s is no score of a work of 38 points", (score) => {
    expect(errorOf(SCALE_SCORE, score, "ВПР 2021 Русский язык 4 класс").message).toContain(
      "A1: должен быть целый балл от 0 до 38",
    );
  });
});

describe("a scale of one's own", () => {
  test("the least scores for 3, 4 and 5, with the greatest score or without", () => {
    expect(cellsOf(SCALE_SCORE, [[9], [10], [17], [22]], [[10, 17, 22, 24]])).toEqual([[2], [3], [4], [5]]);
    expect(single(SCALE_SCORE, 100, [[10, 17, 22]])).toBe(5);
    expect(errorOf(SCALE_SCORE, 25, [[10, 17, 22, 24]]).message).toContain("от 0 до 24");
  });

  test("under its header", () => {
    expect(
      single(SCALE_SCORE, 17, [
        ["3 от", "4 от", "5 от"],
        [10, 17, 22],
      ]),
    ).toBe(4);
  });

  test("numbers that do not ascend", () => {
    expect(errorOf(SCALE_SCORE, 17, [[22, 17, 10]]).message).toContain("по возрастанию");
  });
});

describe("points without which a total is not enough", () => {
  const RUSSIAN = "ОГЭ 2026 Русский язык";

  test("mathematics of the ОГЭ needs two points in geometry for any mark above 2", () => {
    const MATHS = "ОГЭ 2026 Математика";
    expect(cellsOf(SCALE_SCORE, [[15], [15], [7]], MATHS, [[1], [2], [7]])).toEqual([[2], [4], [2]]);
    expect(single(SCALE_SCORE, 15, MATHS)).toBe("4, если баллов за геометрию не меньше 2; иначе ниже");
    expect(single(SCALE_SCORE, 7, MATHS)).toBe(2);
  });

  test("Russian needs 6 and 9 for literacy; with fewer the mark is the next lower one that needs fewer", () => {
    expect(cellsOf(SCALE_SCORE, [[33], [33], [33], [26], [15]], RUSSIAN, [[9], [8], [5], [5], [0]])).toEqual([
      [5],
      [4],
      [3],
      [3],
      [3],
    ]);
    expect(single(SCALE_SCORE, 20, RUSSIAN)).toBe(3);
    expect(single(SCALE_SCORE, 33, RUSSIAN)).toContain("5, если баллов за грамотность (ГК1–ГК4) не меньше 9");
  });
});

test("more points never give a lower mark", () => {
  fc.assert(
    fc.property(fc.constantFrom(...MARK_SCALES), fc.nat(100), fc.nat(100), ({ work, max, unclear = [] }, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(more <= max && !unclear.includes(less) && !unclear.includes(more));
      const mark = (score: number) => single(SCALE_SCORE, score, wordsOf("ru").work(work), 10) as number;
      expect(mark(less)).toBeLessThanOrEqual(mark(more));
    }),
  );
});
