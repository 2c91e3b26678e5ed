// RANK_GROUP: places, quarters and medians of schools within their clusters.

import { describe, expect, test } from "vitest";
import { RANK_GROUP } from "../../shared/functions/rank-group.ts";
import { cellsOf, errorOf } from "./call.ts";

const column = (...cells: readonly (string | number | null)[]) => cells.map((cell) => [cell]);

// By hand: 80, 70, 70, 50 are the places 1, 2, 2, 4; the median is 70; quartiles (type 7) of the sorted list are 65, 70 and 72.5.
test("one group: equal values share a place, the next is skipped; 4 is the worst quarter", () => {
  expect(cellsOf(RANK_GROUP, column(70, 80, 50, 70))).toEqual([
    [2, 4, 2, 70],
    [1, 4, 1, 70],
    [4, 4, 4, 70],
    [2, 4, 2, 70],
  ]);
});

test("groups are told apart by their words, not by their spelling; a header names the columns", () => {
  const values = column("Качество", 60, 40, "50", 30);
  const groups = column("Вид", "сельская", "Городская", " сельская ", "городскaя"); // the last «a» is Latin
  expect(cellsOf(RANK_GROUP, values, groups)).toEqual([
    ["Место", "Из", "Четверть", "Медиана группы"],
    [1, 2, 1, 55],
    [1, 2, 1, 35],
    [2, 2, 4, 55],
    [2, 2, 4, 35],
  ]);
});

test("less is better where the figure is a share of «2»", () => {
  expect(cellsOf(RANK_GROUP, column(30, 10, 20), null, "меньше").map(([place]) => place)).toEqual([3, 1, 2]);
  expect(cellsOf(RANK_GROUP, column(30, 10, 20), null, "less").map(([place]) => place)).toEqual([3, 1, 2]);
});

describe("rows without a place", () => {
  test("a blank stays blank and is not counted; a fault is said in its row", () => {
    const rows = cellsOf(RANK_GROUP, column(10, null, "много", 20, 5), column("А", "А", "А", "А", null));
    expect(rows).toEqual([
      [2, 2, 4, 15],
      [null, null, null, null],
      ["A3: должно быть число.", null, null, null],
      [1, 2, 1, 15],
      ["Не указана группа.", null, null, null],
    ]);
  });

  test("nothing but blanks", () => {
    expect(errorOf(RANK_GROUP, column(null, null)).error).toBe("na");
  });
});

describe("arguments that cannot be used", () => {
  test("two columns", () => {
    expect(errorOf(RANK_GROUP, [[1, 2]]).message).toBe("Аргумент «значения» — ровно один столбец.");
  });
  test("groups of another height", () => {
    expect(errorOf(RANK_GROUP, column(1, 2), column("А")).error).toBe("value");
  });
  test("a side that is none", () => {
    expect(errorOf(RANK_GROUP, column(1, 2), null, "лучше").message).toBe("Аргумент «лучше» — «больше» или «меньше» («лучше»).");
  });
});
