// A school among the schools of its cluster: place, quartile, and whether it is in the lowest quarter.

import { medianSorted, quantileSorted } from "simple-statistics";

/** Of fewer schools there is no quarter. */
const LEAST_CLUSTER = 4;

export interface ClusterPlace {
  readonly cluster: string;
  readonly of: number;
  /** 1 is the best; equal values share a place. */
  readonly place: number;
  /** `null` in a cluster that is too small to be judged. */
  readonly lowerQuartile: number | null;
  readonly median: number;
  /** `null` where the cluster is too small. */
  readonly isLowest: boolean | null;
}

/**
 * `schools[i]`: the cluster and the figure (more is better) of a school; a school without a figure is `null` in the answer.
 * In the lowest quarter is a value at or below the lower quartile and below the median: equal lowest schools are lowest together, and
 * a cluster of equal schools has none. Somebody is always in the lowest quarter: it compares, it does not judge.
 * Source: «хуже, чем все школы в кластере» of order No. 1048 of 05.07.2021 of Ishimbay district; quartiles are linear.
 */
export function lowInCluster(
  schools: readonly { readonly cluster: string; readonly value: number | null }[],
  leastCluster = LEAST_CLUSTER,
): readonly (ClusterPlace | null)[] {
  const values = new Map<string, number[]>();
  for (const { cluster, value } of schools) {
    if (value === null) continue;
    const own = values.get(cluster) ?? [];
    values.set(cluster, own);
    own.push(value);
  }
  for (const own of values.values()) own.sort((a, b) => a - b);
  return schools.map(({ cluster, value }): ClusterPlace | null => {
    const sorted = values.get(cluster) ?? [];
    if (value === null) return null;
    const place = sorted.filter((other) => other > value).length + 1;
    const median = medianSorted(sorted);
    const base = { cluster, of: sorted.length, place, median };
    if (sorted.length < leastCluster) return { ...base, lowerQuartile: null, isLowest: null };
    const lowerQuartile = quantileSorted(sorted, 0.25);
    return { ...base, lowerQuartile, isLowest: value <= lowerQuartile && value < median };
  });
}
