// SHARE: part by whole, in whatever shapes a table has them.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHARE } from "../../shared/functions/share.ts";
import { cellsOf, errorOf, single } from "./call.ts";

test("two columns with their headers", () => {
  expect(cellsOf(SHARE, [["Высоких"], [6], ["3"], [null]], [["Всего"], [40], [25], [20]])).toEqual([
    ["Доля"],
    [0.15],
    [0.12],
    [null],
  ]);
});

test("one whole for all, a row of wholes for every row, a column for every column", () => {
  const parts = [
    [1, 2],
    [3, 4],
  ];
  expect(cellsOf(SHARE, parts, 4)).toEqual([
    [0.25, 0.5],
    [0.75, 1],
  ]);
  expect(cellsOf(SHARE, parts, [[4, 8]])[1]).toEqual([0.75, 0.5]);
  expect(cellsOf(SHARE, parts, [[4], [8]])[1]).toEqual([0.375, 0.5]);
});

describe("one cell answers with an error that says why", () => {
  test.each([
    ["nobody in the whole", 0, 0, "div0", "Делить не на что: в целом ноль."],
    ["a part greater than its whole", 41, 40, "value", "Часть (41) больше целого (40)."],
    ["a blank part", null, 40, "na", "Нет данных."],
    ["«нет» in the place of a number", "нет", 40, "na", "Нет данных."],
    ["a negative number", -1, 40, "value", "A1: число не может быть отрицательным."],
    ["an error cell", "#ССЫЛКА!", 40, "value", "A1: должно быть число."],
  ])("%s", (_, part, whole, error, message) => {
    expect(errorOf(SHARE, part, whole)).toEqual({ error, message });
  });

  test("ranges that do not go together", () => {
    expect(errorOf(SHARE, [[1], [2]], [[1], [2], [3]]).message).toContain("«часть» и «целое» разной формы");
  });
});

test("among others the fault stands in its own cell", () => {
  expect(cellsOf(SHARE, [[1], [5]], [[2], [4]])).toEqual([[0.5], ["Часть (5) больше целого (4)."]]);
});

test("is never above one, and the two shares of a whole make up one", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (part, rest) => {
      fc.pre(part + rest > 0);
      const [a, b] = [single(SHARE, part, part + rest), single(SHARE, rest, part + rest)] as number[];
      expect((a ?? 0) + (b ?? 0)).toBeCloseTo(1, 12);
    }),
  );
});
