// Places with ties, median and quarters, counted by hand.

import { expect, test } from "vitest";
import { placeAmong } from "../../shared/statistics/place-among.ts";

const ranks = (values: readonly number[], better: "more" | "less") => placeAmong(values, better)?.places.map(({ rank }) => rank);
const quarters = (values: readonly number[], better: "more" | "less") =>
  placeAmong(values, better)?.places.map(({ quarter }) => quarter);

test("equal values share a place, and the next one is skipped", () => {
  expect(ranks([70, 90, 70, 50], "more")).toEqual([2, 1, 2, 4]);
  expect(ranks([70, 90, 70, 50], "less")).toEqual([2, 4, 2, 1]);
});

test("eight different values: two to a quarter", () => {
  // Sorted 1..8; linear quartiles (R type 7): 2.75, 4.5, 6.25.
  const values = [8, 1, 7, 2, 6, 3, 5, 4];
  expect(placeAmong(values, "less")?.median).toBe(4.5);
  expect(quarters(values, "less")).toEqual([4, 1, 4, 1, 3, 2, 3, 2]);
  expect(quarters(values, "more")).toEqual([1, 4, 1, 4, 2, 3, 2, 3]);
});

test("a value on a border belongs to the better quarter", () => {
  // Sorted 10, 20, 30, 40, 50; quartiles fall on 20, 30, 40 themselves.
  expect(quarters([10, 20, 30, 40, 50], "less")).toEqual([1, 1, 2, 3, 4]);
  expect(quarters([10, 20, 30, 40, 50], "more")).toEqual([4, 3, 2, 1, 1]);
});

test("all equal: all first, all in the best quarter", () => {
  expect(placeAmong([5, 5, 5], "more")).toEqual({
    median: 5,
    places: Array.from({ length: 3 }, () => ({ rank: 1, of: 3, quarter: 1 })),
  });
});

test("ties over a border stay together", () => {
  // Sorted 0, 0, 0, 10; quartiles 0, 0, 2.5.
  expect(quarters([0, 0, 10, 0], "less")).toEqual([1, 1, 4, 1]);
  expect(placeAmong([0, 0, 10, 0], "less")?.median).toBe(0);
});

test("a zero median is a plain zero in both directions", () => {
  expect(Object.is(placeAmong([0, 0, 0], "more")?.median, 0)).toBe(true);
  expect(Object.is(placeAmong([0, 0, 0], "less")?.median, 0)).toBe(true);
});

test("one value, and none", () => {
  expect(placeAmong([3], "more")).toEqual({ median: 3, places: [{ rank: 1, of: 1, quarter: 1 }] });
  expect(placeAmong([], "more")).toBeUndefined();
});

test("the given list is not changed", () => {
  const values = [3, 1, 2];
  placeAmong(values, "more");
  expect(values).toEqual([3, 1, 2]);
});
