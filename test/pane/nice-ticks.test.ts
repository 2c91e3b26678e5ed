// Marks of an axis: round numbers that hold all that is drawn.

import fc from "fast-check";
import { expect, test } from "vitest";
import { niceTicks } from "../../taskpane/charts/nice-ticks.ts";

test("marks stand at round numbers", () => {
  expect(niceTicks(0, 0.183, 4)).toEqual([0, 0.05, 0.1, 0.15, 0.2]);
  expect(niceTicks(-3, 7, 4)).toEqual([-5, 0, 5, 10]);
  expect(niceTicks(0, 0, 4)).toEqual([0, 0.5, 1]);
  expect(niceTicks(2018, 2022, 4)).toEqual([2018, 2019, 2020, 2021, 2022]);
});

test("whatever is drawn lies between the first mark and the last, and marks are few", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      (from, span) => {
        const ticks = niceTicks(from, from + span, 4);
        const slack = span * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(from + slack);
        expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(from + span - slack);
        expect(ticks.length).toBeLessThanOrEqual(7);
      },
    ),
  );
});
