// The change of a share with its interval: the score method without continuity correction (R. G. Newcombe, 1998, method 10).

/** A share as counts. */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export interface Change extends Interval {
  readonly change: number;
}

/** Two-sided 95%. */
const Z_95 = 1.96;

const shareOf = ({ count, of }: CountedShare): number => count / of;

/** E. B. Wilson, 1927. */
function wilson({ count, of }: CountedShare, z = Z_95): Interval {
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return { lower: (middle - half) / scale, upper: (middle + half) / scale };
}

export function changeOf(before: CountedShare, after: CountedShare, z = Z_95): Change {
  const [p1, p2] = [shareOf(before), shareOf(after)];
  const [first, second] = [wilson(before, z), wilson(after, z)];
  const change = p2 - p1;
  return {
    change,
    lower: change - Math.hypot(p2 - second.lower, first.upper - p1),
    upper: change + Math.hypot(second.upper - p2, p1 - first.lower),
  };
}
