// The overall score of several criteria, by the weights that the municipality has set.

/**
 * `null` without weights, with others than one for each score, or with none above 0: weights are the municipality's decision and are
 * never supposed equal. Source: «сводная оценка» of order No. 28 of 10.02.2021 of Zelenchuksky.
 */
export function weightedScore(scores: readonly number[], weights: readonly number[] | null): number | null {
  if (weights === null || weights.length !== scores.length) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0 || weights.some((weight) => weight < 0)) return null;
  return scores.reduce((sum, score, index) => sum + score * (weights[index] ?? 0), 0) / total;
}
