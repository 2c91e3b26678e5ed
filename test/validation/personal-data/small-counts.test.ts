// Counts so small that they point to a person.

import { expect, test } from "vitest";
import { isSmallCount } from "../../../shared/validation/personal-data/is-small-count.ts";

test("one to four people are few, nobody and five are not", () => {
  expect([-1, 0, 1, 2, 3, 4, 5, 100].filter((count) => isSmallCount(count))).toEqual([1, 2, 3, 4]);
});

test("another limit may be set: n < 3, as some offices publish", () => {
  expect([0, 1, 2, 3].filter((count) => isSmallCount(count, 3))).toEqual([1, 2]);
});

test("what is no number is no count", () => expect(isSmallCount(Number.NaN)).toBe(false));
