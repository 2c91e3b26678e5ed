// Restores numbers of pupils from the rounded percents that the federal exports print.

export type RestoredCounts =
  | { readonly kind: "counts"; readonly counts: readonly number[]; readonly written: "percents" | "fractions" | "counts" }
  /** The value is the percent of no whole number of pupils, or below zero; `nearest` is the whole number next to it. */
  | { readonly kind: "not-whole"; readonly index: number; readonly percent: number; readonly nearest: number }
  /** So many participants that the printed decimals leave more than one answer. */
  | { readonly kind: "too-coarse" }
  /** More pupils with marks than participants. */
  | { readonly kind: "too-many"; readonly sum: number }
  /** Whole numbers that make up neither a hundred percent nor all participants: percents or counts, no one can tell. */
  | { readonly kind: "unclear"; readonly sum: number };

/** How many decimals of a percent the values of a table are printed with, should they be percents or fractions of one. */
export interface Precision {
  readonly percents: number;
  readonly fractions: number;
}

/** Up to two decimals; binary noise such as 68.45999999999999 aside. */
function printedDecimals(values: readonly number[]): number {
  let decimals = 0;
  for (const value of values) {
    const rounded = Math.round(value * 100);
    if (rounded % 10 !== 0) return 2;
    if (rounded % 100 !== 0) decimals = 1;
  }
  return decimals;
}

/** 0.2826 -> 28.26, without the noise of the multiplication. */
const asPercent = (fraction: number): number => Math.round(fraction * 1e8) / 1e6;

/** The precision of a whole table: a row of round values does not make the table a coarse one. */
export const printedPrecision = (values: readonly number[]): Precision => ({
  percents: printedDecimals(values),
  fractions: printedDecimals(values.filter((value) => value <= 1).map(asPercent)),
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Half of the last printed decimal, and as much again for each further value of a sum. */
const slack = (values: number, decimals: number): number => 0.5 * values * 10 ** -decimals + 1e-6;

function fromPercents(percents: readonly number[], participants: number, decimals: number): RestoredCounts {
  if (participants > 100 * 10 ** decimals) return { kind: "too-coarse" };
  const counts: number[] = [];
  const tolerance = slack(1, decimals);
  for (const [index, percent] of percents.entries()) {
    const nearest = Math.round((percent * participants) / 100);
    const printed = participants === 0 ? 0 : (100 * nearest) / participants;
    if (percent < 0 || Math.abs(printed - percent) > tolerance) return { kind: "not-whole", index, percent, nearest };
    counts.push(nearest);
  }
  const sum = sumOf(counts);
  return sum > participants ? { kind: "too-many", sum } : { kind: "counts", counts, written: "percents" };
}

/** The number of pupils that is `percent` of `participants`, alone in its row: nothing else can vouch for it. */
export const restoreCount = (percent: number, participants: number, decimals: number): RestoredCounts =>
  fromPercents([percent], participants, decimals);

/**
 * Numbers of pupils whose percents are `values`, out of `participants`.
 * A percent `p` printed with `d` decimals is k pupils of n when |100k/n - p| is at most half of the last decimal; the answer is
 * the only one while n is at most 100 * 10^d (with 2 decimals: 10,000). The reading that accounts for every participant is taken:
 * percents, else counts, else fractions of one. Where none does, the values are percents of fewer marks than participants, unless
 * they may as well be counts. Source: the exports of ФИС ОКО print percents with 2 decimals; checked on all bundled reports.
 */
export function restoreCounts(values: readonly number[], participants: number, precision: Precision): RestoredCounts {
  const negative = values.findIndex((value) => value < 0);
  if (negative >= 0) return { kind: "not-whole", index: negative, percent: values[negative] ?? 0, nearest: 0 };
  const percents = fromPercents(values, participants, precision.percents);
  if (percents.kind === "counts" && sumOf(percents.counts) === participants) return percents;
  const sum = sumOf(values);
  const areWhole = values.every((value) => Number.isInteger(value) && value >= 0);
  if (areWhole && sum === participants) return { kind: "counts", counts: values, written: "counts" };
  // In a table of whole numbers only, a lone 1 is a pupil and no fraction.
  if (precision.percents > 0 && 100 * Math.abs(sum - 1) <= slack(values.length, precision.fractions)) {
    const fractions = fromPercents(values.map(asPercent), participants, precision.fractions);
    return fractions.kind === "counts" ? { ...fractions, written: "fractions" } : fractions;
  }
  const sumToHundred = Math.abs(sum - 100) <= slack(values.length, precision.percents);
  return areWhole && !sumToHundred ? { kind: "unclear", sum } : percents;
}

/**
 * The same choice for a group of schools, whose percents are of too many pupils for counts: the values as percents, or `undefined`
 * where they make up neither a hundred percent, nor all participants, nor one.
 */
export function readPercents(values: readonly number[], participants: number): readonly number[] | undefined {
  const sum = sumOf(values);
  if (Math.abs(sum - 100) <= 1) return values;
  if (participants > 0 && sum === participants) return values.map((value) => (100 * value) / participants);
  return Math.abs(sum - 1) <= 0.01 ? values.map(asPercent) : undefined;
}
