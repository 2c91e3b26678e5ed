// How far a verdict is from turning, held against a search through every possible result of the same pupils.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Criterion } from "../../shared/catalogue/criteria.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/catalogue/settings.ts";
import { workEvidence } from "../../shared/identification/work-evidence.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { schoolResult } from "./school-result.ts";

const CRITERION = BOTLIKH.criteria[0] as Criterion;

type Counts = readonly [low: number, middle: number, high: number];

const statusOf = ([low, middle, high]: Counts, settings: Settings) => {
  const result = schoolResult({ year: 2021, marks: [low, middle, 0, high] });
  return workEvidence(CRITERION, result.work, result, settings);
};

/** All ways to divide n pupils into «2», «3» or «4», and «5». */
function divisions(participants: number): Counts[] {
  const all: Counts[] = [];
  for (let low = 0; low <= participants; low++) {
    for (let high = 0; low + high <= participants; high++) all.push([low, participants - low - high, high]);
  }
  return all;
}

/** Pupils whose result differs between two divisions: those whom no matching pairs off. */
const pupilsBetween = (a: Counts, b: Counts): number =>
  a.reduce((sum, count) => sum + count, 0) - a.reduce((paired, count, i) => paired + Math.min(count, b[i] ?? 0), 0);

const counts = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)).filter(([a, b, c]) => a + b + c > 0);

test.each(["both", "any", "share"] as const)(
  "%s: the distance is the least number of pupils in any other result that turns the work",
  (combine) => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), (given, percent) => {
        const settings = { ...DEFAULT_SETTINGS, combine, lowPercents: { [CRITERION.code]: percent } };
        const { status, pupilsToFlip } = statusOf(given, settings);
        const others = divisions(given[0] + given[1] + given[2]).filter((other) => statusOf(other, settings).status !== status);
        expect(pupilsToFlip).toBe(Math.min(...others.map((other) => pupilsBetween(given, other))));
      }),
      { numRuns: 300 },
    );
  },
);

test("the share is compared as exact fractions, never as rounded percents", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(10_000), fc.integer({ min: 1, max: 9999 }), (n, part, hundredths) => {
      const low = Math.min(part, n);
      const settings = { ...DEFAULT_SETTINGS, combine: "share" as const, lowPercents: { [CRITERION.code]: hundredths / 100 } };
      // Independent: exact integers of arbitrary size.
      const isReached = 10_000n * BigInt(low) >= BigInt(hundredths) * BigInt(n);
      expect(statusOf([low, n - low, 0], settings).status).toBe(isReached ? "met" : "not-met");
    }),
  );
});
