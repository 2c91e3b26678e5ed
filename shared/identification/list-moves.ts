// Two years' lists compared: who left the list, who entered it, who stayed.

export interface ListMoves {
  readonly left: readonly string[];
  readonly entered: readonly string[];
  readonly stayed: readonly string[];
  /** Schools that left, of those on last year's list; `null` where that list was empty. */
  readonly positiveShare: number | null;
  /** Schools that entered, of those outside last year's list; `null` where there were none. */
  readonly negativeShare: number | null;
}

/**
 * `before`, `now`: schools on the list last year and this year; `schools`: all that exist in both years, by which a school that was
 * closed or merged neither leaves nor enters. Answers keep the order of `schools`.
 * Source: order No. 1048 of 05.07.2021 of Ishimbay district, 2.2: positive and negative changes of the list.
 */
export function listMoves(before: readonly string[], now: readonly string[], schools: readonly string[]): ListMoves {
  const [was, is] = [new Set(before), new Set(now)];
  const left = schools.filter((school) => was.has(school) && !is.has(school));
  const entered = schools.filter((school) => !was.has(school) && is.has(school));
  const stayed = schools.filter((school) => was.has(school) && is.has(school));
  const listed = left.length + stayed.length;
  const unlisted = schools.length - listed;
  return {
    left,
    entered,
    stayed,
    positiveShare: listed === 0 ? null : left.length / listed,
    negativeShare: unlisted === 0 ? null : entered.length / unlisted,
  };
}
