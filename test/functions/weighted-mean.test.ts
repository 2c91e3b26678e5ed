// WEIGHTED_MEAN: the figure of a municipality from the figures of its schools.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WEIGHTED_MEAN } from "../../shared/functions/weighted-mean.ts";
import { errorOf, single } from "./call.ts";

// 20 of 40 and 9 of 10 pupils: 29 of 50; the mean of the percents would be 70.
test("is of all pupils, not of schools", () => {
  expect(single(WEIGHTED_MEAN, [[50], [90]], [[40], [10]])).toBe(58);
});

test("a percent takes the scale of the numbers beside it", () => {
  expect(single(WEIGHTED_MEAN, [["Качество"], ["50%"], [90]], [["Участников"], [40], [10]])).toBe(58);
  expect(single(WEIGHTED_MEAN, [["50%"], [0.9]], [[40], [10]])).toBeCloseTo(0.58, 12);
  expect(single(WEIGHTED_MEAN, [["50%"], ["90 %"]], [[40], [10]])).toBeCloseTo(0.58, 12);
});

test("who sent nothing is not in the mean", () => {
  expect(single(WEIGHTED_MEAN, [[50], [null], ["н/д"], [90]], [[40], [1000], [1000], [10]])).toBe(58);
});

describe("what cannot be weighted is an error", () => {
  test.each([
    ["a value without its weight", [[50], [90]], [[40], [null]], "na", "A2: значение есть, а числа участников нет."],
    ["a negative weight", [[50], [90]], [[40], [-1]], "value", "A2: число не может быть отрицательным."],
    ["weights of nobody", [[50], [90]], [[0], [0]], "div0", "Делить не на что: в целом ноль."],
    ["a word among the values", [[50], ["много"]], [[40], [10]], "value", "A2: должно быть число."],
    ["a word among the weights", [[50], [90]], [[40], ["десять"]], "value", "A2: должно быть число."],
    ["no values", [[null]], [[40]], "na", "Нет данных."],
  ])("%s", (_, values, weights, error, message) => {
    expect(errorOf(WEIGHTED_MEAN, values, weights)).toEqual({ error, message });
  });

  test("ranges of different heights", () => {
    expect(errorOf(WEIGHTED_MEAN, [[50], [90]], [[40]]).error).toBe("value");
  });
});

test("lies between the least and the greatest value, and equal weights make it the plain mean", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 2, max: 100 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 500 }),
      (values, weight) => {
        const column = values.map((value) => [value]);
        const mean = single(
          WEIGHTED_MEAN,
          column,
          values.map(() => [weight]),
        ) as number;
        expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 9);
      },
    ),
  );
});

test("a percent beside 1, which is all pupils as a fraction, is a fraction too", () => {
  // 50% of 40 pupils and all of 10: 30 of 50.
  expect(single(WEIGHTED_MEAN, [["50%"], [1]], [[40], [10]])).toBeCloseTo(0.6, 12);
  expect(single(WEIGHTED_MEAN, [["50%"], [1.5]], [[40], [10]])).toBeCloseTo(40.3, 12);
});
