// Counts over the faults of one kind, and over all of them.

export interface Tally {
  readonly name: string;
  readonly family: string;
  readonly isMended: boolean;
  faults: number;
  /** Contradict nothing: nobody could see them in what was sent. */
  invisible: number;
  found: number;
  findings: number;
  /** Faults with a true cell, and of them: named, and named first. */
  placed: number;
  named: number;
  first: number;
  /** The first few that were missed, to be looked into. */
  readonly misses: string[];
}

export const newTally = (name: string, family: string, isMended: boolean): Tally => ({
  name,
  family,
  isMended,
  faults: 0,
  invisible: 0,
  found: 0,
  findings: 0,
  placed: 0,
  named: 0,
  first: 0,
  misses: [],
});

const MOST_MISSES = 6;

export function remember(tally: Tally, miss: string): void {
  if (tally.misses.length < MOST_MISSES) tally.misses.push(miss);
}

export const visibleOf = ({ faults, invisible }: Tally): number => faults - invisible;

export function totalOf(tallies: readonly Tally[], name: string): Tally {
  const total = newTally(name, "", false);
  for (const each of tallies) {
    for (const count of ["faults", "invisible", "found", "findings", "placed", "named", "first"] as const)
      total[count] += each[count];
  }
  return total;
}
