// The results of the schools: every fact of the files at its school and work, counted once, contradictions set aside and named.

import { type Finding, finding } from "../catalogue/findings.ts";
import { compareWorks, type Work, workKey } from "../catalogue/work.ts";
import type { School } from "../schools/identify-school.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { resolveSchools } from "../schools/resolve-schools.ts";
import type {
  Fact,
  JournalCounts,
  JournalRanks,
  MarkCounts,
  Marker,
  MeasureKind,
  RejectedRow,
  ScoreSummary,
} from "../submission/facts.ts";
import { figuresConflict, isByName } from "../submission/figures-conflict.ts";
import { compareNames } from "../text/compare-names.ts";
import type { Location } from "../workbook/location.ts";
import { collectRepetitions, type Repetitions } from "./repetitions.ts";

/** A figure with the cells it came from. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly participants: number;
  readonly at: Location;
  /** From a school's form or a hidden sheet: it never says which year is the latest. */
  readonly isAside?: true;
}

/** What is known of one school in one work. A missing part is `null`: it was not submitted, or its sources contradict each other. */
export interface SchoolResult {
  readonly school: School;
  readonly work: Work;
  readonly marks: Sourced<MarkCounts> | null;
  readonly examScores: Sourced<{ readonly belowMinimum: number; readonly high: number }> | null;
  readonly journal: Sourced<JournalCounts> | null;
  readonly primaryScores: Sourced<ScoreSummary> | null;
  readonly journalRanks: Sourced<JournalRanks> | null;
  readonly admission: Sourced<number> | null;
  /** Parts for which two sources say different things. */
  readonly conflicts: readonly MeasureKind[];
  /** The sign of doubtful objectivity, where the list of markers has one. */
  readonly marker: Location | null;
}

/** What a report says of the region or the whole sample in one work, for comparison. */
export interface GroupResult {
  readonly level: "region" | "sample";
  readonly work: Work;
  readonly participants: number;
  /** Percents of marks 2 to 5. */
  readonly percents: MarkCounts;
  readonly at: Location;
}

/** How the scores of the region or the whole sample are spread in one work, in percents by score. */
export interface GroupScores {
  readonly level: "region" | "sample";
  readonly work: Work;
  readonly participants: number;
  readonly percents: readonly number[];
  readonly at: Location;
}

/** A row of a school that could not be used. */
export type SchoolRejection = Omit<RejectedRow, "school"> & { readonly school: School };

export interface Results {
  readonly schools: readonly School[];
  readonly results: readonly SchoolResult[];
  readonly groups: readonly GroupResult[];
  readonly groupScores: readonly GroupScores[];
  /** Rows of no certain school are left out: their findings name them. */
  readonly rejected: readonly SchoolRejection[];
  readonly municipalities: readonly string[];
  readonly findings: readonly Finding[];
}

interface Cell {
  readonly school: School;
  readonly work: Work;
  readonly facts: Map<MeasureKind, Fact>;
  readonly conflicts: Set<MeasureKind>;
}

export interface ResultsInput {
  readonly facts: readonly Fact[];
  readonly markers: readonly Marker[];
  readonly rejected?: readonly RejectedRow[];
  readonly register: readonly RegisterEntry[];
}

const sameFigures = (a: Fact, b: Fact): boolean =>
  a.participants === b.participants && JSON.stringify(a.measure) === JSON.stringify(b.measure);

const sourced = <Value>({ participants, at, report, isHidden }: Fact, value: Value): Sourced<Value> => ({
  ...{ value, participants, at },
  ...(report === "school-form" || isHidden ? { isAside: true } : {}),
});

function resultOf(cell: Cell, marker: Location | null): SchoolResult {
  const result: { -readonly [Slot in keyof SchoolResult]: SchoolResult[Slot] } = {
    ...{ school: cell.school, work: cell.work, conflicts: [...cell.conflicts], marker },
    ...{ marks: null, examScores: null, journal: null, primaryScores: null, journalRanks: null, admission: null },
  };
  for (const fact of cell.facts.values()) {
    const { measure } = fact;
    if (cell.conflicts.has(measure.kind)) continue;
    switch (measure.kind) {
      case "marks":
        result.marks = sourced(fact, measure.marks);
        break;
      case "exam-scores":
        result.examScores = sourced(fact, { belowMinimum: measure.belowMinimum, high: measure.high });
        break;
      case "journal":
        result.journal = sourced(fact, measure.journal);
        break;
      case "primary-scores":
        result.primaryScores = sourced(fact, measure.scores);
        break;
      case "journal-ranks":
        result.journalRanks = sourced(fact, measure.ranks);
        break;
      case "admission":
        result.admission = sourced(fact, measure.admittedFromOthers);
        break;
      case "mark-percents":
      case "score-percents":
        // Reports give a school whole counts.
        break;
      default:
        measure satisfies never;
    }
  }
  return result;
}

/** Hidden sheets that say otherwise than visible ones, by file and sheet: once a sheet, with a place of the visible figures. */
type Outweighed = Map<string, readonly [hidden: Location, visible: Location]>;

/** Figures that come twice: the same in the same kind of report is a repetition, different ones are a conflict, and none is chosen. */
function placeFact(cell: Cell, fact: Fact, repetitions: Repetitions, outweighed: Outweighed): Finding[] {
  const { kind } = fact.measure;
  const earlier = cell.facts.get(kind);
  if (!earlier) {
    cell.facts.set(kind, fact);
    return [];
  }
  if (sameFigures(earlier, fact)) {
    if (earlier.report === fact.report) repetitions.add(earlier, fact);
    return [];
  }
  if ((earlier.isHidden ?? false) !== (fact.isHidden ?? false)) {
    const [hidden, visible] = earlier.isHidden ? [earlier, fact] : [fact, earlier];
    cell.facts.set(kind, visible);
    outweighed.set(`${hidden.at.file}\n${hidden.at.sheet}`, [hidden.at, visible.at]);
    return [];
  }
  const isFirst = !cell.conflicts.has(kind);
  cell.conflicts.add(kind);
  const byName = [earlier, fact].every(({ unit }) => unit.level === "school" && isByName(unit.school));
  return isFirst ? [figuresConflict(cell.school.name, cell.work, byName, earlier.at, fact.at)] : [];
}

/** Reports of one work must agree on how many pupils wrote it. */
function participantFindings(result: SchoolResult): Finding[] {
  const { marks, primaryScores, journal, school, work } = result;
  if (!marks) return [];
  for (const [other, report] of [
    [primaryScores, "scores-report"],
    [journal, "journal-report"],
  ] as const) {
    if (other && other.participants !== marks.participants) {
      const facts = { school: school.name, work, marks: marks.participants, other: other.participants, report };
      return [finding("participants-differ", other.at, facts)];
    }
  }
  return [];
}

/** Works whose greatest primary score differs from year to year: their scores are not on one scale. */
function scaleFindings(results: readonly SchoolResult[]): Finding[] {
  const scales = new Map<string, { readonly work: Work; readonly scores: Map<number, number>; readonly at: Location }>();
  for (const { work, primaryScores } of results) {
    if (!primaryScores) continue;
    const key = `${work.procedure}|${work.subject}|${work.grade}`;
    const scale = scales.get(key) ?? { work, scores: new Map(), at: primaryScores.at };
    scale.scores.set(work.year, primaryScores.value.max);
    scales.set(key, scale);
  }
  return [...scales.values()]
    .filter(({ scores }) => new Set(scores.values()).size > 1)
    .map(({ work, scores, at }) =>
      finding("max-score-changed", at, { work, years: [...scores.keys()], scores: [...scores.values()] }),
    );
}

/** Joins the facts of all files by school and work. */
export function buildResults({ facts, markers, rejected = [], register }: ResultsInput): Results {
  const mentions = [
    ...facts.flatMap(({ unit, at }) => (unit.level === "school" ? [{ school: unit.school, at }] : [])),
    ...markers.map(({ school, at }) => ({ school, at })),
  ];
  const resolved = resolveSchools(register, mentions);
  const cells = new Map<string, Cell>();
  const groups = new Map<string, GroupResult>();
  const groupScores = new Map<string, GroupScores>();
  const municipalities = new Set<string>();
  const repetitions = collectRepetitions();
  const outweighed: Outweighed = new Map();
  const findings: Finding[] = [...resolved.findings];
  for (const fact of facts) {
    const { unit, work, measure, participants, at } = fact;
    if (unit.level === "municipality") municipalities.add(unit.name);
    else if (unit.level !== "school") {
      const key = `${unit.level}|${workKey(work)}`;
      const group = { level: unit.level, work, participants, at };
      switch (measure.kind) {
        case "mark-percents":
          if (!groups.has(key)) groups.set(key, { ...group, percents: measure.percents });
          break;
        case "score-percents":
          if (!groupScores.has(key)) groupScores.set(key, { ...group, percents: measure.percents });
          break;
        case "marks":
        case "exam-scores":
        case "journal":
        case "primary-scores":
        case "journal-ranks":
        case "admission":
          // Of groups above the school percents of marks and of scores are compared, and nothing else.
          break;
        default:
          measure satisfies never;
      }
    } else {
      const school = resolved.schoolOf(unit.school);
      const key = `${school.id}|${workKey(work)}`;
      const cell = cells.get(key) ?? { school, work, facts: new Map(), conflicts: new Set() };
      cells.set(key, cell);
      findings.push(...placeFact(cell, fact, repetitions, outweighed));
    }
  }
  findings.push(...repetitions.findings());
  for (const [{ file, sheet }, visible] of outweighed.values()) {
    const named = visible.file === file ? (visible.sheet ?? file) : visible.file;
    findings.push(finding("sheet-hidden-unused", { file, ...(sheet === undefined ? {} : { sheet }) }, { visible: named }));
  }
  const marked = new Map<string, Location>();
  for (const { school, work, at } of markers) marked.set(`${resolved.schoolOf(school).id}|${workKey(work)}`, at);
  // The register's order is the specialist's; without one, schools stand by name.
  const present = new Set([...cells.values()].map((cell) => cell.school));
  const schools = resolved.schools.filter((school) => school.registered || present.has(school));
  if (register.length === 0) schools.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const order = new Map(schools.map((school, index) => [school, index]));
  const results = [...cells]
    .map(([key, cell]) => resultOf(cell, marked.get(key) ?? null))
    .sort((a, b) => compareWorks(a.work, b.work) || (order.get(a.school) ?? 0) - (order.get(b.school) ?? 0));
  for (const result of results) findings.push(...participantFindings(result));
  findings.push(...scaleFindings(results));
  if (municipalities.size > 1) {
    findings.push(finding("several-municipalities", { file: "" }, { names: [...municipalities] }));
  }
  return {
    schools,
    results,
    groups: [...groups.values()],
    groupScores: [...groupScores.values()],
    rejected: rejected.flatMap((row): SchoolRejection[] => {
      const school = resolved.find(row.school);
      return school && order.has(school) ? [{ ...row, school }] : [];
    }),
    municipalities: [...municipalities],
    findings,
  };
}
