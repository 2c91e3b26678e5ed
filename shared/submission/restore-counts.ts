// Restores numbers of pupils from the rounded percents that the federal exports print.

export type RestoredCounts =
  | { readonly kind: "counts"; readonly counts: readonly number[]; readonly written: "percents" | "fractions" | "counts" }
  /** The value is the percent of no whole number of pupils; `nearest` is the whole number next to it. */
  | { readonly kind: "not-whole"; readonly index: number; readonly percent: number; readonly nearest: number }
  /** So many participants that the printed decimals leave more than one answer. */
  | { readonly kind: "too-coarse" }
  /** More pupils with marks than participants. */
  | { readonly kind: "too-many"; readonly sum: number };

/** How many decimals (0 to 2) the values of a table are printed with; binary noise such as 68.45999999999999 aside. */
export function printedDecimals(values: readonly number[]): number {
  let decimals = 0;
  for (const value of values) {
    const rounded = Math.round(value * 100);
    if (rounded % 10 !== 0) return 2;
    if (rounded % 100 !== 0) decimals = 1;
  }
  return decimals;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Numbers of pupils whose percents are `values`, out of `participants`.
 * A percent `p` printed with `d` decimals is k pupils of n when |100k/n - p| is at most half of the last decimal; the answer is
 * the only one while n is at most 100 * 10^d (with 2 decimals: 10,000). Values that are counts or fractions already are known by
 * their sum. Source: the exports of ФИС ОКО print percents with 2 decimals; checked on all bundled reports.
 */
export function restoreCounts(values: readonly number[], participants: number, decimals: number): RestoredCounts {
  const sum = sumOf(values);
  const slack = 0.5 * values.length * 10 ** -decimals + 1e-6;
  if (Math.abs(sum - 100) > slack) {
    if (participants > 0 && sum === participants && values.every(Number.isInteger)) {
      return { kind: "counts", counts: values, written: "counts" };
    }
    // Fractions of one are told from tiny percents by adding up to one, not to a hundred.
    if (Math.abs(sum - 1) <= 1e-4 * values.length) {
      const asPercents = restoreCounts(
        values.map((value) => Number((value * 100).toFixed(6))),
        participants,
        Math.max(decimals, 2),
      );
      return asPercents.kind === "counts" ? { ...asPercents, written: "fractions" } : asPercents;
    }
  }
  if (participants > 100 * 10 ** decimals) return { kind: "too-coarse" };
  const tolerance = 0.5 * 10 ** -decimals + 1e-6;
  const counts: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const percent = values[index] ?? 0;
    const nearest = Math.round((percent * participants) / 100);
    if (percent < 0 || (participants === 0 ? percent !== 0 : Math.abs((100 * nearest) / participants - percent) > tolerance)) {
      return { kind: "not-whole", index, percent, nearest };
    }
    counts.push(nearest);
  }
  const total = sumOf(counts);
  return total > participants ? { kind: "too-many", sum: total } : { kind: "counts", counts, written: "percents" };
}
