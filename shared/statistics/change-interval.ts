// Newcombe's interval of a change between two shares: by how much a share truly rose or fell.

import { shareInterval, Z_95 } from "./share-interval.ts";

/** So many pupils of so many. */
export type CountOf = readonly [count: number, total: number];

export interface ChangeInterval {
  /** Later minus earlier; between -1 and 1. */
  readonly change: number;
  readonly lower: number;
  readonly upper: number;
  /** The interval holds zero: the change may be chance. */
  readonly holdsZero: boolean;
}

/**
 * The change from `before` to `after`, two different groups of pupils. `null` where one of them is empty.
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions (1998), method 10: Wilson's
 * intervals of both shares, combined by their squares.
 */
export function changeInterval(before: CountOf, after: CountOf, z = Z_95): ChangeInterval | null {
  const earlier = shareInterval(before[0], before[1], z);
  const later = shareInterval(after[0], after[1], z);
  if (!earlier || !later) return null;
  const change = later.share - earlier.share;
  const lower = change - Math.hypot(later.share - later.lower, earlier.upper - earlier.share);
  const upper = change + Math.hypot(later.upper - later.share, earlier.share - earlier.lower);
  return { change, lower, upper, holdsZero: lower <= 0 && upper >= 0 };
}
