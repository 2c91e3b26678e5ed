// Holds the schools of a report against the row of their municipality in the same report: is a school missing or wrong?

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Fact, MarkCounts } from "./facts.ts";

interface Group {
  readonly total: Fact;
  readonly name: string;
  readonly schools: Fact[];
}

/** The facts in the order of the rows: each school belongs to the municipality above it. */
function groupsOf(facts: readonly Fact[]): Group[] {
  const groups: Group[] = [];
  for (const fact of facts) {
    if (fact.unit.level === "municipality") groups.push({ total: fact, name: fact.unit.name, schools: [] });
    else if (fact.unit.level === "school") groups[groups.length - 1]?.schools.push(fact);
  }
  return groups.filter((group) => group.schools.length > 0);
}

function checkMarks(group: Group, participants: number): Finding[] {
  if (group.total.measure.kind !== "mark-percents") return [];
  const { percents } = group.total.measure;
  const sums: MarkCounts = [0, 1, 2, 3].map((mark) =>
    group.schools.reduce((sum, { measure }) => sum + (measure.kind === "marks" ? (measure.marks[mark] ?? 0) : 0), 0),
  ) as unknown as MarkCounts;
  for (const [index, sum] of sums.entries()) {
    const computed = Number(((100 * sum) / participants).toFixed(2));
    const stated = percents[index] ?? 0;
    // One unit of the second decimal: both sides are rounded.
    if (Math.abs(computed - stated) > 0.0101) {
      const facts = { municipality: group.name, mark: index + 2, stated: Number(stated.toFixed(2)), computed };
      return [finding("municipality-marks-differ", group.total.at, facts)];
    }
  }
  return [];
}

/** The first contradiction of each municipality: what follows from it is not reported again. */
export function checkMunicipality(facts: readonly Fact[]): Finding[] {
  return groupsOf(facts).flatMap((group) => {
    const sum = group.schools.reduce((total, fact) => total + fact.participants, 0);
    const stated = group.total.participants;
    if (stated === sum) return checkMarks(group, sum);
    return [finding("municipality-differs", group.total.at, { municipality: group.name, stated, sum })];
  });
}
