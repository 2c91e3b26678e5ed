// Sign C of the federal algorithm: the result of one cohort falls or rises out of all proportion from one grade to the next.

import { quantileSorted } from "simple-statistics";

/** With fewer schools the quartiles say nothing. */
const LEAST_SCHOOLS = 4;
/** Outside three interquartile ranges of the quartiles a ratio is extreme. */
const RANGES = 3;

/** The cohort's mean score in percent of the greatest one, in grade N and a year later in grade N + 1. */
export interface Cohort {
  readonly before: number | null;
  readonly after: number | null;
}

export type JumpVerdict = "drop" | "growth" | "none" | "not-computable";

export interface CohortJump {
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly growthBelow: number;
  readonly dropAbove: number;
  /** In the order of the cohorts; `null` where one of the years is missing, or the later result is zero. */
  readonly ratios: readonly (number | null)[];
  readonly verdicts: readonly JumpVerdict[];
}

/**
 * The ratio before / after of every school against the quartiles of all. `null` for fewer than four schools with both years.
 * Source: «Математический алгоритм маркировки ОО»: drop above Q3 + 3·IQR, growth below Q1 − 3·IQR. It names no kind of quartile;
 * the linear one (Excel's QUARTILE.INC) is taken.
 */
export function cohortJump(cohorts: readonly Cohort[]): CohortJump | null {
  const ratios = cohorts.map(({ before, after }) => (before === null || after === null || after <= 0 ? null : before / after));
  const sorted = ratios.filter((ratio) => ratio !== null).sort((a, b) => a - b);
  if (sorted.length < LEAST_SCHOOLS) return null;
  const [lowerQuartile, upperQuartile] = [quantileSorted(sorted, 0.25), quantileSorted(sorted, 0.75)];
  const range = upperQuartile - lowerQuartile;
  const [growthBelow, dropAbove] = [lowerQuartile - RANGES * range, upperQuartile + RANGES * range];
  const verdicts = ratios.map((ratio): JumpVerdict => {
    if (ratio === null) return "not-computable";
    if (ratio > dropAbove) return "drop";
    return ratio < growthBelow ? "growth" : "none";
  });
  return { lowerQuartile, upperQuartile, growthBelow, dropAbove, ratios, verdicts };
}
