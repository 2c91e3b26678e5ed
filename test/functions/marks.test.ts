// MARKS_SUMMARY, PASS_RATE, QUALITY and SOU: a table, four bare columns, a list of marks; figures counted by hand.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARKS_SUMMARY } from "../../shared/functions/marks-summary.ts";
import { PASS_RATE } from "../../shared/functions/pass-rate.ts";
import { QUALITY } from "../../shared/functions/quality.ts";
import { SOU } from "../../shared/functions/sou.ts";
import { cellsOf, errorOf, single } from "./call.ts";

const TITLES = ["Успеваемость", "Качество", "Средняя отметка", "СОУ"];

describe("four numbers are counts of 2, 3, 4 and 5", () => {
  // 1, 2, 3, 4 pupils of 10: (2+3+4)/10; (3+4)/10; (2·1+3·2+4·3+5·4)/10; (4 + 0.64·3 + 0.36·2 + 0.16·1)/10.
  test("the four indicators in a row", () => {
    const [row = []] = cellsOf(MARKS_SUMMARY, [[1, 2, 3, 4]]);
    expect(row[0]).toBe(0.9);
    expect(row[1]).toBe(0.7);
    expect(row[2]).toBe(4);
    expect(row[3]).toBeCloseTo(0.68, 12);
  });

  test("the same one by one", () => {
    expect(single(PASS_RATE, [[1, 2, 3, 4]])).toBe(0.9);
    expect(single(QUALITY, [[1, 2, 3, 4]])).toBe(0.7);
    expect(single(SOU, [[1, 2, 3, 4]])).toBeCloseTo(0.68, 12);
  });

  test("text numbers, spaces and NBSP are numbers", () => {
    expect(single(QUALITY, [["1", " 2 ", "3\u00a0", "4 чел."]])).toBe(0.7);
  });

  test("percents without the number of participants give the same shares", () => {
    expect(single(QUALITY, [["12,5%", "25%", "37,5%", "25%"]])).toBe(0.625);
    expect(single(QUALITY, [[12.5, 25, 37.5, 25]])).toBe(0.625);
    expect(single(QUALITY, [[0.125, 0.25, 0.375, 0.25]])).toBe(0.625);
  });

  test("another weight of mark 2: 0.14 takes 0.002 off", () => {
    expect(single(SOU, [[1, 2, 3, 4]], null, "0,14")).toBeCloseTo(0.678, 12);
    expect(errorOf(SOU, [[1, 2, 3, 4]], null, 16).message).toBe("Аргумент «вес_двойки» — число от 0 до 1.");
  });
});

describe("the result stands beside the rows of the range", () => {
  test("title rows, header, blank rows and rows of totals keep their places", () => {
    const range = [
      ["Итоги ВПР", null, null, null, null, null],
      ["Школа", "Участников", "2", "3", "4", "5"],
      ["СОШ № 1", 10, 1, 2, 3, 4],
      [null, null, null, null, null, null],
      ["СОШ № 2", 10, 5, 5, 0, 0],
      ["Итого", 20, 6, 7, 3, 4],
    ];
    const rows = cellsOf(MARKS_SUMMARY, range);
    expect(rows.map(([passRate]) => passRate)).toEqual([null, TITLES[0], 0.9, null, 0.5, 0.7]);
    expect(rows[1]).toEqual(TITLES);
  });

  test("a header of two rows, «Отметки» over 2, 3, 4, 5, in another order", () => {
    const range = [
      ["Школа", "Участников", "Отметки", null, null, null],
      [null, null, 5, 4, 3, 2],
      ["СОШ № 1", 10, 4, 3, 2, 1],
    ];
    expect(cellsOf(QUALITY, range)).toEqual([["Качество"], [null], [0.7]]);
  });

  test("percents beside the number of participants are brought back to counts", () => {
    const range = [
      ["Школа", "Участников", "2", "3", "4", "5"],
      ["СОШ № 1", 46, 28.26, 30.43, 23.91, 17.39], // 13, 14, 11, 8 of 46
    ];
    expect(cellsOf(QUALITY, range)[1]).toEqual([19 / 46]);
  });

  test("a bare header of marks on top of bare counts", () => {
    expect(
      cellsOf(QUALITY, [
        [5, 4, 3, 2],
        [4, 3, 2, 1],
      ]),
    ).toEqual([["Качество"], [0.7]]);
  });

  test("counts that look like numbers of columns stay counts", () => {
    expect(
      cellsOf(QUALITY, [
        [2, 3, 4, 5],
        [1, 2, 3, 4],
      ]),
    ).toEqual([["Качество"], [0.7]]);
  });

  test("counts 2, 3, 4, 5 below other counts are counts", () => {
    expect(
      cellsOf(QUALITY, [
        [1, 2, 3, 4],
        [2, 3, 4, 5],
      ]),
    ).toEqual([[0.7], [9 / 14]]);
  });
});

describe("one value of all rows", () => {
  const RANGE = [
    ["Школа", "Участников", "2", "3", "4", "5"],
    ["СОШ № 1", 90, 0, 0, 0, 90],
    ["СОШ № 2", 10, 10, 0, 0, 0],
    ["Всего", 100, 10, 0, 0, 90],
  ];

  // The mean of 100% and 0% would be 50%.
  test("is of all pupils together, without the row of totals", () => {
    expect(cellsOf(PASS_RATE, RANGE, 1)).toEqual([[0.9]]);
    expect(cellsOf(PASS_RATE, RANGE, true)).toEqual([[0.9]]);
  });

  test("cannot be made of percents without participants", () => {
    expect(
      errorOf(
        PASS_RATE,
        [
          [12.5, 25, 37.5, 25],
          [10, 20, 30, 40],
        ],
        1,
      ).message,
    ).toContain("«Участников»");
  });

  test("is spoilt by a row that cannot be read", () => {
    expect(errorOf(PASS_RATE, [...RANGE, ["СОШ № 3", 10, 5, null, 4, null]], 1).error).toBe("value");
  });
});

describe("a list of marks", () => {
  test("in a column with its header; a blank and «н» are pupils without a mark", () => {
    expect(single(QUALITY, [["Отметка"], [5], ["4"], [3], [2], [null], ["н"]])).toBe(0.5);
  });

  test("in a row", () => {
    expect(cellsOf(MARKS_SUMMARY, [[5, 5, 4, 3, 2]])[0]?.slice(0, 3)).toEqual([0.8, 0.6, 3.8]);
  });

  test("a cell that is no mark is named", () => {
    expect(errorOf(QUALITY, [[5], [4], [6]])).toEqual({
      error: "value",
      message: "A3: должна быть отметка от 2 до 5 («6»).",
    });
  });
});

describe("what cannot be computed says why", () => {
  const HEADER = ["Школа", "Участников", "2", "3", "4", "5"];

  test("nobody took part", () => {
    expect(errorOf(QUALITY, [[0, 0, 0, 0]])).toEqual({ error: "div0", message: "нет участников" });
  });

  test("no data at all", () => {
    expect(errorOf(QUALITY, [[null, null, null, null]]).error).toBe("na");
  });

  test("a blank is not a zero", () => {
    expect(errorOf(QUALITY, [[1, null, 3, 4]]).message).toMatch(/^A1:D1: заполните все четыре/);
  });

  test("more marks than participants: in the row's own cell, the other rows stay", () => {
    const rows = cellsOf(QUALITY, [HEADER, ["СОШ № 1", 9, 1, 2, 3, 4], ["СОШ № 2", 10, 1, 2, 3, 4]]);
    expect(rows[1]?.[0]).toMatch(/^C2:F2: СОШ № 1: результатов 10, а участников 9/);
    expect(rows[2]).toEqual([0.7]);
  });

  test("no number of participants", () => {
    const [, row = []] = cellsOf(QUALITY, [HEADER, [null, null, 4, 3, 2, 1], ["СОШ № 2", 10, 1, 2, 3, 4]]);
    expect(row[0]).toMatch(/^B2: Строка 2: нет числа участников/);
  });

  test("an error cell is no number", () => {
    expect(errorOf(QUALITY, [[1, "#REF!", 3, 4]]).message).toContain("B1");
  });

  test("a column that stands twice", () => {
    expect(
      errorOf(QUALITY, [
        [...HEADER, "5"],
        ["СОШ № 1", 10, 1, 2, 3, 4, 4],
      ]).message,
    ).toContain("повторяется");
  });

  test("a range of another shape", () => {
    expect(
      errorOf(QUALITY, [
        [1, 2, 3],
        [4, 5, 6],
      ]).message,
    ).toContain("ровно четыре столбца");
  });
});

test("a list, its counts, and its counts under a header all give one answer", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(2, 3, 4, 5), { minLength: 5, maxLength: 40 }), (marks) => {
      const counts = [2, 3, 4, 5].map((mark) => marks.filter((each) => each === mark).length);
      const list = cellsOf(
        MARKS_SUMMARY,
        marks.map((mark) => [mark]),
      );
      const header = ["Школа", "Участников", 2, 3, 4, 5];
      expect(cellsOf(MARKS_SUMMARY, [counts])).toEqual(list);
      expect(cellsOf(MARKS_SUMMARY, [header, ["СОШ № 1", marks.length, ...counts]])[1]).toEqual(list[0]);
      const [passRate = 0, quality = 0, meanMark = 0, sou = 0] = (list[0] ?? []) as number[];
      expect(quality).toBeLessThanOrEqual(passRate);
      expect(meanMark).toBeGreaterThanOrEqual(2);
      expect(sou).toBeGreaterThanOrEqual(0.16);
      expect(sou).toBeLessThanOrEqual(1);
    }),
  );
});
