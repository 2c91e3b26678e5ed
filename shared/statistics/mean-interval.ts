// The mean of whole scores with its 95% interval, from how many pupils have each score.

import { Z_95 } from "./share-interval.ts";

export interface MeanInterval {
  readonly count: number;
  readonly mean: number;
  /** With n - 1 in the denominator. */
  readonly deviation: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * `counts[score]`: how many pupils have that score; percents of a large group do as well, with `total` as its number of pupils.
 * `null` for fewer than two pupils, who have no spread.
 */
export function meanInterval(counts: readonly number[], total?: number, z = Z_95): MeanInterval | null {
  const sum = counts.reduce((all, count) => all + count, 0);
  const count = total ?? sum;
  if (count < 2 || sum <= 0) return null;
  const mean = counts.reduce((all, of, score) => all + of * score, 0) / sum;
  const squares = counts.reduce((all, of, score) => all + of * (score - mean) ** 2, 0);
  const deviation = Math.sqrt(((squares / sum) * count) / (count - 1));
  const half = (z * deviation) / Math.sqrt(count);
  return { count, mean, deviation, lower: mean - half, upper: mean + half };
}
