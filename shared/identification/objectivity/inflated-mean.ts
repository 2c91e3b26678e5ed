// Sign A of the federal algorithm: a school's mean primary score is above the region's with certainty.

import { type MeanInterval, meanInterval } from "../../statistics/mean-interval.ts";

/** A class of fewer pupils has a deviation that is itself chance. */
const FEW_PARTICIPANTS = 10;

export interface InflatedMean {
  readonly school: MeanInterval;
  readonly region: MeanInterval;
  readonly holds: boolean;
  /** Why the sign should be read with care. */
  readonly notes: readonly ("zero-spread" | "few-participants")[];
}

/**
 * `school[score]`, `region[score]`: numbers of pupils by primary score, or percents of the region with its number of pupils.
 * `null` where the school or the region has fewer than two pupils.
 * The sign holds when the lower bound of the school's interval is above the upper bound of the region's (strictly); the region
 * includes the school.
 * Source: «Математический алгоритм маркировки ОО» (appendix to the method of the indicator «Уровень объективности оценки
 * образовательных результатов»), t = 1.96. A strong school bears it as well: alone it is a reason to look, and no conclusion.
 */
export function inflatedMean(school: readonly number[], region: readonly number[], regionTotal?: number): InflatedMean | null {
  const [own, all] = [meanInterval(school), meanInterval(region, regionTotal)];
  if (!own || !all) return null;
  const notes: InflatedMean["notes"][number][] = [];
  if (own.deviation === 0) notes.push("zero-spread");
  if (own.count < FEW_PARTICIPANTS) notes.push("few-participants");
  return { school: own, region: all, holds: own.lower > all.upper, notes };
}
