// The sum of digits times weights: what the control digits of СНИЛС and ИНН are computed from.

/** The first digit times the first weight, and so on to the last weight. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
