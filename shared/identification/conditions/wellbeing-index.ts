// Ishimbay's index of social well-being: the circumstances of a school's pupils on one scale, and the schools in the lowest quarter.

import { quantileSorted } from "simple-statistics";

export interface WellbeingIndex {
  /** Each component on 0..1 between the best and the worst school of the municipality; `null` where it is not known. */
  readonly scaled: readonly (number | null)[];
  readonly known: number;
  /** 100 is the most favourable; `null` where nothing is known. */
  readonly index: number | null;
  /** 1 is the most favourable; equal values share a place. */
  readonly place: number | null;
  readonly isLowest: boolean;
}

export interface WellbeingIndexes {
  readonly lowerQuartile: number | null;
  /** In the order of the schools. */
  readonly schools: readonly WellbeingIndex[];
}

/**
 * `components[school][component]`: shares from 0 to 1, more is worse, yes is 1; `weights`: one per component.
 * A component is scaled by the least and the greatest of the municipality; one that is the same everywhere is 0 for all. A school's
 * missing component is left out of both sums, and `known` says how many there are. The lowest are those at or below the lower quartile.
 * Source: order No. 1048 of 05.07.2021 of Ishimbay district, 1.2.1-1.2.9, which names the components and gives neither weights nor
 * scale: both are assumptions. The bounds depend on the other schools, so indexes of two years are not on one scale.
 */
export function wellbeingIndexes(
  components: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): WellbeingIndexes {
  const bounds = weights.map((_, component) => {
    const known = components.flatMap((school) => school[component] ?? []);
    return { least: Math.min(...known), greatest: Math.max(...known) };
  });
  const drafts = components.map((school) => {
    const scaled = weights.map((_, component) => {
      const value = school[component] ?? null;
      const { least, greatest } = bounds[component] ?? { least: 0, greatest: 0 };
      if (value === null) return null;
      return greatest > least ? (value - least) / (greatest - least) : 0;
    });
    let [sum, weightOfKnown, known] = [0, 0, 0];
    for (const [component, value] of scaled.entries()) {
      const weight = weights[component] ?? 0;
      if (value === null) continue;
      sum += weight * value;
      weightOfKnown += weight;
      known++;
    }
    return { scaled, known, index: weightOfKnown > 0 ? 100 * (1 - sum / weightOfKnown) : null };
  });
  const sorted = drafts.flatMap(({ index }) => index ?? []).sort((a, b) => a - b);
  const lowerQuartile = sorted.length === 0 ? null : quantileSorted(sorted, 0.25);
  const schools = drafts.map(({ scaled, known, index }): WellbeingIndex => {
    const place = index === null ? null : sorted.filter((other) => other > index).length + 1;
    return { scaled, known, index, place, isLowest: index !== null && lowerQuartile !== null && index <= lowerQuartile };
  });
  return { lowerQuartile, schools };
}
