// The table of the measure on a screen: a row a kind, the totals last, what misses its target marked.

import { type Tally, totalOf, visibleOf } from "./tally.ts";

export const TARGETS = { recall: 0.99, findingsPerFault: 1.1, named: 0.95, first: 0.85 } as const;

const share = (part: number, whole: number): string => (whole === 0 ? "—" : (part / whole).toFixed(3));

function cellsOf(tally: Tally): string[] {
  const visible = visibleOf(tally);
  return [
    tally.name,
    String(tally.faults),
    String(tally.invisible),
    share(tally.found, visible),
    share(tally.findings, visible),
    share(tally.named, tally.placed),
    share(tally.first, tally.placed),
  ];
}

/** What of the targets a row misses. */
function missesOf(tally: Tally): string[] {
  const visible = visibleOf(tally);
  return [
    ...(tally.found < TARGETS.recall * visible ? ["recall"] : []),
    ...(tally.findings > TARGETS.findingsPerFault * visible ? ["findings"] : []),
    ...(tally.named < TARGETS.named * tally.placed ? ["named"] : []),
    ...(tally.first < TARGETS.first * tally.placed ? ["first"] : []),
  ];
}

const WIDTHS = [26, 7, 10, 8, 9, 7, 7];
const line = (cells: readonly string[], misses: readonly string[]): string => {
  const text = cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[index] ?? 0)))
    .join(" ");
  return misses.length === 0 ? text : `${text}   MISSES ${misses.join(", ")}`;
};

export const printHead = (): void =>
  console.log(line(["kind", "faults", "invisible", "recall", "findings", "named", "first"], []));

export const printTally = (tally: Tally): void => console.log(line(cellsOf(tally), missesOf(tally)));

/** Mended kinds have no findings to count; faults and mendings are summed apart. */
export function totalsOf(tallies: readonly Tally[]): { readonly faults: Tally; readonly mended: Tally } {
  return {
    faults: totalOf(
      tallies.filter(({ isMended }) => !isMended),
      "all faults",
    ),
    mended: totalOf(
      tallies.filter(({ isMended }) => isMended),
      "all mended",
    ),
  };
}
