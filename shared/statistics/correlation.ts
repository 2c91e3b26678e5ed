// How two figures of the same schools go together: Spearman's and Pearson's coefficients with their intervals.

import { quantileSorted, sampleCorrelation, sampleRankCorrelation } from "simple-statistics";
import { seededRandom } from "./seeded-random.ts";

/** Of three pairs or fewer nothing can be said of the coefficient's interval. */
export const LEAST_PAIRS = 4;

/** The two-sided 95% point in full: intervals of coefficients are customarily computed with it. */
const Z = 1.959963984540054;

export type Interval = readonly [lower: number, upper: number];

export interface Correlation {
  readonly count: number;
  /** Ties share the mean rank. */
  readonly spearman: number;
  /** `null` where the coefficient is ±1, or for fewer than four pairs. */
  readonly spearmanInterval: Interval | null;
  /** `null` where the spread is lost in rounding. */
  readonly pearson: number | null;
  readonly pearsonInterval: Interval | null;
}

const hasSpread = (values: readonly number[]): boolean => values.some((value) => value !== values[0]);

/** Sums of fractions overstep 1 by the last binary digits. */
const NOISE = 1e-12;
const withinOne = (coefficient: number): number => (Math.abs(coefficient) > 1 - NOISE ? Math.sign(coefficient) : coefficient);

/** Fisher's transformation: the interval on the scale of atanh, taken back. */
function transformed(coefficient: number, count: number, error: number): Interval | null {
  if (count < LEAST_PAIRS || Math.abs(coefficient) === 1) return null;
  const middle = Math.atanh(coefficient);
  return [Math.tanh(middle - Z * error), Math.tanh(middle + Z * error)];
}

/**
 * The coefficients of pairs `xs[i]`, `ys[i]`. `null` for fewer than three pairs, or where one of the figures is the same everywhere.
 * Source: the interval of Spearman's coefficient by D. G. Bonett and T. A. Wright (2000), standard error √((1 + r²/2) / (n − 3)); of
 * Pearson's by R. A. Fisher, 1/√(n − 3).
 */
export function correlation(xs: readonly number[], ys: readonly number[]): Correlation | null {
  const count = xs.length;
  if (count < 3 || !hasSpread(xs) || !hasSpread(ys)) return null;
  const spearman = withinOne(sampleRankCorrelation([...xs], [...ys]));
  const pearson = withinOne(sampleCorrelation([...xs], [...ys]));
  const isNumber = Number.isFinite(pearson);
  return {
    count,
    spearman,
    spearmanInterval: transformed(spearman, count, Math.sqrt((1 + spearman ** 2 / 2) / (count - 3))),
    pearson: isNumber ? pearson : null,
    pearsonInterval: isNumber ? transformed(pearson, count, 1 / Math.sqrt(count - 3)) : null,
  };
}

export interface Bootstrap {
  readonly lower: number;
  readonly upper: number;
  readonly resamples: number;
  /** Resamples in which one of the figures has no spread: they have no coefficient. */
  readonly skipped: number;
}

/** The middle 95% of Spearman's coefficient over resampled schools: the same answer for the same figures, by a fixed seed. */
export function bootstrapSpearman(
  xs: readonly number[],
  ys: readonly number[],
  resamples: number,
  seed: number,
): Bootstrap | null {
  const random = seededRandom(seed);
  const count = xs.length;
  const found: number[] = [];
  for (let sample = 0; sample < resamples; sample++) {
    const chosen = Array.from({ length: count }, () => Math.floor(random() * count));
    const [left, right] = [chosen.map((index) => xs[index] ?? 0), chosen.map((index) => ys[index] ?? 0)];
    if (hasSpread(left) && hasSpread(right)) found.push(withinOne(sampleRankCorrelation(left, right)));
  }
  if (found.length === 0) return null;
  found.sort((a, b) => a - b);
  return {
    lower: quantileSorted(found, 0.025),
    upper: quantileSorted(found, 0.975),
    resamples,
    skipped: resamples - found.length,
  };
}
