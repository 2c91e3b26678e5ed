// Results beside circumstances: schools whose results are above or below what their conditions would lead one to expect.

import { quantileSorted } from "simple-statistics";
import { linearFit } from "../../statistics/linear-fit.ts";

/** A residual of more than one deviation is called above or below what is expected. */
const NOTICEABLE = 1;
/** With fewer schools a line through them is drawn by one of them. */
const LEAST_SCHOOLS = 6;

export type Expectation = "above" | "as-expected" | "below";

/**
 * Thirds of conditions against thirds of results: low with adverse conditions, low in spite of good ones, resilient (good results in
 * adverse conditions), or none of these.
 */
export type ConditionsGroup = "low-with-adverse-conditions" | "low-in-spite-of-good-conditions" | "resilient" | "other";

export interface Resilience {
  readonly expected: number;
  readonly standardised: number;
  readonly reading: Expectation;
  readonly group: ConditionsGroup;
}

export interface ResilienceOfAll {
  readonly intercept: number;
  readonly slope: number;
  readonly residualDeviation: number;
  /** In the order of the schools. */
  readonly schools: readonly Resilience[];
}

function groupOf(index: number, result: number, indexes: readonly number[], results: readonly number[]): ConditionsGroup {
  const isAdverse = index <= quantileSorted(indexes, 1 / 3);
  const isFavourable = index >= quantileSorted(indexes, 2 / 3);
  const isLow = result <= quantileSorted(results, 1 / 3);
  if (isLow && isAdverse) return "low-with-adverse-conditions";
  if (isLow && isFavourable) return "low-in-spite-of-good-conditions";
  return isAdverse && result >= quantileSorted(results, 2 / 3) ? "resilient" : "other";
}

/**
 * `indexes[i]`: conditions of a school (more is more favourable); `results[i]`: its result (more is better).
 * `null` for fewer than six schools, or where all have the same conditions.
 * The line is ordinary least squares, the residual is measured in its deviation with n − 2; thirds are linear quantiles.
 * Thirds are relative: somebody is always in the lowest.
 */
export function resilience(indexes: readonly number[], results: readonly number[]): ResilienceOfAll | null {
  const fit = indexes.length < LEAST_SCHOOLS ? null : linearFit(indexes, results);
  if (!fit) return null;
  const { intercept, slope, residualDeviation } = fit;
  const [sortedIndexes, sortedResults] = [[...indexes].sort((a, b) => a - b), [...results].sort((a, b) => a - b)];
  const schools = indexes.map((index, school): Resilience => {
    const standardised = fit.standardised[school] ?? 0;
    const reading = standardised > NOTICEABLE ? "above" : standardised < -NOTICEABLE ? "below" : "as-expected";
    const group = groupOf(index, results[school] ?? 0, sortedIndexes, sortedResults);
    return { expected: intercept + slope * index, standardised, reading, group };
  });
  return { intercept, slope, residualDeviation, schools };
}
