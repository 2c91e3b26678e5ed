// A share of pupils over the years: its change with an interval, its slope, its gaps.

import { type ChangeInterval, type CountOf, changeInterval } from "../../statistics/change-interval.ts";
import { linearFit } from "../../statistics/linear-fit.ts";

/** Years of a slope: two points always lie on a line. */
const LEAST_YEARS = 3;

export interface SeriesPoint {
  readonly year: number;
  /** So many of so many; `null` for a year without data, which is no zero. */
  readonly count: CountOf | null;
}

export interface ShareSeries {
  readonly first: number;
  readonly last: number;
  /** From the first to the last known year; shares between -1 and 1. */
  readonly change: ChangeInterval;
  /** Percentage points a year by least squares; `null` for fewer than three known years. */
  readonly slopePoints: number | null;
  /** From each known year to the next known one, in percentage points. */
  readonly steps: readonly { readonly year: number; readonly points: number }[];
  /** A year between the first and the last one is missing. */
  readonly hasGap: boolean;
}

const shareOf = ([count, total]: CountOf): number => count / total;

/** `points`: in any order. `null` for fewer than two known years. */
export function shareSeries(points: readonly SeriesPoint[]): ShareSeries | null {
  const known = points
    .flatMap(({ year, count }) => (count && count[1] > 0 ? [{ year, count }] : []))
    .sort((a, b) => a.year - b.year);
  const [first, last] = [known[0], known[known.length - 1]];
  const change = first && last && first !== last ? changeInterval(first.count, last.count) : null;
  if (!first || !last || !change) return null;
  const percents = known.map(({ count }) => 100 * shareOf(count));
  const fit =
    known.length < LEAST_YEARS
      ? null
      : linearFit(
          known.map(({ year }) => year),
          percents,
        );
  return {
    first: first.year,
    last: last.year,
    change,
    slopePoints: fit ? fit.slope : null,
    steps: known.slice(1).map(({ year }, index) => ({ year, points: (percents[index + 1] ?? 0) - (percents[index] ?? 0) })),
    hasGap: last.year - first.year + 1 > known.length,
  };
}
