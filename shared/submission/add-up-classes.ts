// Adds up rows of the classes of one grade (5а, 5б): a work is a grade's, and each class is a part of it.

import { type Finding, finding } from "../catalogue/findings.ts";
import { workKey } from "../catalogue/work.ts";
import { fold } from "../text/fold.ts";
import type { Fact, MarkCounts, Measure } from "./facts.ts";

/** A fact of a row, with the class that the row names: «5 а»; blank where it names the whole grade. */
export interface ClassFact {
  readonly fact: Fact;
  readonly className: string;
}

/** «5а», «5 "Б"», «5-в класс» -> its letter. */
export const classLetter = (grade: string): string => /^\d{1,2}[ "-]{0,3}([а-я])(?![а-я])/.exec(fold(grade))?.[1] ?? "";

function sumOf(measures: readonly Measure[]): Measure | null {
  const [first, ...others] = measures;
  if (first?.kind === "marks" && others.every((each) => each.kind === "marks")) {
    const all = [first, ...others] as Extract<Measure, { kind: "marks" }>[];
    return {
      kind: "marks",
      marks: [0, 1, 2, 3].map((i) => all.reduce((sum, { marks }) => sum + (marks[i] ?? 0), 0)) as unknown as MarkCounts,
    };
  }
  if (first?.kind === "exam-scores" && others.every((each) => each.kind === "exam-scores")) {
    const all = [first, ...others] as Extract<Measure, { kind: "exam-scores" }>[];
    return {
      kind: "exam-scores",
      belowMinimum: all.reduce((sum, each) => sum + each.belowMinimum, 0),
      high: all.reduce((sum, each) => sum + each.high, 0),
    };
  }
  return null;
}

const schoolKey = ({ unit }: Fact): string => (unit.level === "school" ? JSON.stringify(unit.school) : unit.level);

/** Rows of one school and work whose classes are all named and all different; others stay as they are, and contradict each other. */
export function addUpClasses(rows: readonly ClassFact[]): {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
} {
  const groups = new Map<string, ClassFact[]>();
  for (const row of rows) {
    const key = `${schoolKey(row.fact)}|${workKey(row.fact.work)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const facts: Fact[] = [];
  let added = 0;
  for (const group of groups.values()) {
    const letters = new Set(group.map(({ className }) => className));
    const sum =
      group.length > 1 && letters.size === group.length && !letters.has("") ? sumOf(group.map(({ fact }) => fact.measure)) : null;
    const [first] = group;
    if (!sum || !first) {
      facts.push(...group.map(({ fact }) => fact));
      continue;
    }
    added += group.length;
    const participants = group.reduce((total, { fact }) => total + fact.participants, 0);
    facts.push({ ...first.fact, participants, measure: sum });
  }
  const [first] = rows;
  return {
    facts,
    findings:
      added > 0 && first
        ? [finding("classes-added-up", { file: first.fact.at.file, sheet: first.fact.at.sheet ?? "" }, { rows: added })]
        : [],
  };
}
