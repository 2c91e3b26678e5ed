// Sign B of the federal algorithm: pupils with better marks in the journal have lower primary scores.

import { correlation } from "../../statistics/correlation.ts";

export interface MarksAgainstScores {
  readonly count: number;
  /** Tie-corrected. */
  readonly spearman: number;
  /** By the formula as the letter prints it, which is exact only without ties: said where it leads elsewhere. */
  readonly printedFormula: number;
  readonly holds: boolean;
}

/** Mean ranks: equal values share the mean of their places. */
function meanRanks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/**
 * `journal[i]` and `scores[i]`: the mark in the journal and the primary score of one pupil; a pupil without one of them is left out
 * by the caller. `null` for fewer than three pupils, or where all have the same mark or the same score.
 * Source: «Математический алгоритм маркировки ОО», r_s < 0. Its printed form 1 − 6Σd² / (n(n² − 1)) can differ from the
 * tie-corrected one in sign, and marks are full of ties: the tie-corrected one decides.
 */
export function marksAgainstScores(journal: readonly number[], scores: readonly number[]): MarksAgainstScores | null {
  const found = correlation(journal, scores);
  if (!found) return null;
  const { count, spearman } = found;
  const [left, right] = [meanRanks(journal), meanRanks(scores)];
  const squares = left.reduce((sum, rank, index) => sum + (rank - (right[index] ?? 0)) ** 2, 0);
  return { count, spearman, printedFormula: 1 - (6 * squares) / (count * (count ** 2 - 1)), holds: spearman < 0 };
}
