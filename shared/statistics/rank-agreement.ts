// How far marks and scores of the same pupils go in one order: Spearman's coefficient, tie-corrected and as letters print it.

import { correlation } from "./correlation.ts";

export interface RankAgreement {
  readonly count: number;
  /** Tie-corrected: Pearson's coefficient of the mean ranks. */
  readonly spearman: number;
  /** 1 − 6Σd² / (n(n² − 1)), which is exact only without ties. */
  readonly printedFormula: number;
}

/** Mean ranks: equal values share the mean of their places. */
function meanRanks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** `null` for fewer than three pairs, or where one of the figures is the same everywhere. */
export function rankAgreement(xs: readonly number[], ys: readonly number[]): RankAgreement | null {
  const found = correlation(xs, ys);
  if (!found) return null;
  const { count, spearman } = found;
  const [left, right] = [meanRanks(xs), meanRanks(ys)];
  const squares = left.reduce((sum, rank, index) => sum + (rank - (right[index] ?? 0)) ** 2, 0);
  return { count, spearman, printedFormula: 1 - (6 * squares) / (count * (count ** 2 - 1)) };
}
