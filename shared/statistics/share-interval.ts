// Wilson's interval of a share: within which bounds the true share lies when so many pupils of so many were counted.

/** The two-sided 95% point of the normal distribution, as methods print it. */
export const Z_95 = 1.96;

export interface ShareInterval {
  /** All three between 0 and 1. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * `count` of `total` pupils. `null` where nobody was counted.
 * Source: E. B. Wilson, Probable inference (1927); it never leaves 0..1 and holds for small classes, where the textbook's ± does not.
 */
export function shareInterval(count: number, total: number, z = Z_95): ShareInterval | null {
  if (total <= 0) return null;
  const share = count / total;
  const square = z * z;
  const middle = (share + square / (2 * total)) / (1 + square / total);
  const half = (z / (1 + square / total)) * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total));
  // At 0 and at 1 the bound is exact; the arithmetic misses it by the last binary digit.
  return {
    share,
    lower: count === 0 ? 0 : Math.max(0, middle - half),
    upper: count === total ? 1 : Math.min(1, middle + half),
  };
}
