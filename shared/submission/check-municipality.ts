// Holds the schools of a report against the row of their municipality in the same report: is a school missing or wrong?

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Fact, MarkCounts, Unit } from "./facts.ts";

/** A row of the report; `fact` is `null` where it could not be used, which has been reported. */
export interface CheckedRow {
  readonly unit: Unit;
  readonly fact: Fact | null;
}

interface Group {
  readonly total: Fact;
  readonly name: string;
  readonly schools: Fact[];
  isComplete: boolean;
}

/** In the order of the rows: each school belongs to the municipality above it. A group with an unusable row cannot be checked. */
function groupsOf(rows: readonly CheckedRow[]): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  for (const { unit, fact } of rows) {
    if (unit.level === "school") {
      if (fact) current?.schools.push(fact);
      else if (current) current.isComplete = false;
      continue;
    }
    current = unit.level === "municipality" && fact ? { total: fact, name: unit.name, schools: [], isComplete: true } : undefined;
    if (current) groups.push(current);
  }
  return groups.filter((group) => group.isComplete && group.schools.length > 0);
}

const resultsOf = ({ measure }: Fact): number =>
  measure.kind === "marks" ? measure.marks.reduce((sum, count) => sum + count, 0) : 0;

function checkMarks(group: Group, participants: number, decimals: number): Finding[] {
  if (group.total.measure.kind !== "mark-percents") return [];
  // Pupils without a mark have been reported with their school, and shift the shares.
  if (group.schools.some((fact) => resultsOf(fact) !== fact.participants)) return [];
  const { percents } = group.total.measure;
  const sums: MarkCounts = [0, 1, 2, 3].map((mark) =>
    group.schools.reduce((sum, { measure }) => sum + (measure.kind === "marks" ? (measure.marks[mark] ?? 0) : 0), 0),
  ) as unknown as MarkCounts;
  for (const [index, sum] of sums.entries()) {
    const computed = Number(((100 * sum) / participants).toFixed(2));
    const stated = percents[index] ?? 0;
    // One unit of the last decimal: both sides are rounded.
    if (Math.abs(computed - stated) > 1.01 * 10 ** -decimals) {
      const facts = { municipality: group.name, mark: index + 2, stated: Number(stated.toFixed(2)), computed };
      return [finding("municipality-marks-differ", group.total.at, facts)];
    }
  }
  return [];
}

/** The first contradiction of each municipality: what follows from it is not reported again. `decimals`: as the percents are printed. */
export function checkMunicipality(rows: readonly CheckedRow[], decimals: number): Finding[] {
  return groupsOf(rows).flatMap((group) => {
    const sum = group.schools.reduce((total, fact) => total + fact.participants, 0);
    const stated = group.total.participants;
    if (stated === sum) return checkMarks(group, sum, decimals);
    return [finding("municipality-differs", group.total.at, { municipality: group.name, stated, sum })];
  });
}
