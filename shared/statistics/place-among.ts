// The place of each value among all: rank with ties, median, and the quarter it falls into.

import { medianSorted, quantileSorted } from "simple-statistics";

export interface Place {
  /** 1 is the best; equal values share a place, and the next place is skipped («1, 2, 2, 4»). */
  readonly rank: number;
  readonly of: number;
  /** 1 is the best quarter, 4 the worst; a value on a border belongs to the better quarter. */
  readonly quarter: 1 | 2 | 3 | 4;
}

export interface Places {
  readonly median: number;
  readonly places: readonly Place[];
}

/** Places in the order of the given values; `undefined` for an empty list. Quartiles: linear between order statistics of the list. */
export function placeAmong(values: readonly number[], better: "more" | "less"): Places | undefined {
  if (values.length === 0) return undefined;
  // Better values first: the comparison below is then the same in both directions.
  const signed = values.map((value) => (better === "more" ? -value : value));
  const sorted = [...signed].sort((a, b) => a - b);
  const borders = [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share));
  const median = medianSorted(sorted);
  const firstRank = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!firstRank.has(value)) firstRank.set(value, index + 1);
  });
  const places = signed.map((value): Place => {
    const passed = borders.filter((border) => value > border).length;
    return { rank: firstRank.get(value) ?? 0, of: values.length, quarter: (passed + 1) as Place["quarter"] };
  });
  return { median: better === "more" ? -median : median, places };
}
