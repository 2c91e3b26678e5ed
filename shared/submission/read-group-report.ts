// Reads the three federal reports by groups of participants: marks, primary scores, comparison with the class journal.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Work } from "../catalogue/work.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import { checkMunicipality } from "./check-municipality.ts";
import type { Fact, MarkCounts, Measure, Unit } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, type TableCells, tableCells } from "./read-cells.ts";
import { readUnit } from "./read-unit.ts";
import { printedDecimals, restoreCounts } from "./restore-counts.ts";

interface GroupRow {
  readonly row: SheetRow;
  readonly unit: Unit;
  /** The school's name for findings; blank above the school level. */
  readonly school: string;
  readonly participants: number;
}

function readGroupRows(table: FoundTable, cells: TableCells): GroupRow[] {
  const rows: GroupRow[] = [];
  let schoolsSeen = false;
  for (const row of table.rows) {
    const label = cells.text(row, "group");
    if (label === "" || isBlankRow(row)) continue;
    const unit = readUnit(label, schoolsSeen);
    const school = unit.level === "school" ? unit.school.name : "";
    if (unit.level === "school") schoolsSeen = true;
    const participants = cells.number(row, "participants", school);
    if (participants === undefined) continue;
    if (participants === null || participants < 0 || !Number.isInteger(participants)) {
      if (unit.level === "school") {
        cells.findings.push(finding("participants-missing", cells.at(row, [table.columns.get("participants") ?? 0]), { school }));
      }
      continue;
    }
    rows.push({ row, unit, school, participants });
  }
  return rows;
}

/** Values of the numbered columns; `undefined` where one of them is unreadable and already reported. Blanks are zero percent. */
function seriesValues(row: GroupRow, columns: readonly number[], cells: TableCells): number[] | undefined {
  const values = columns.map((column) => cells.numberAt(row.row, column, row.school));
  if (values.some((value) => value === undefined)) return undefined;
  // A row without a single value says nothing of its pupils: that is not zero.
  if (row.participants > 0 && values.every((value) => value === null)) return undefined;
  return values.map((value) => value ?? 0);
}

type SeriesMeasure = (unit: Unit, counts: readonly number[] | null, values: readonly number[]) => Measure;

/** Reads a report whose numbered columns are percents of the participants. */
function readPercentSeries(table: FoundTable, work: Work, file: string, sheet: string, measureOf: SeriesMeasure): SheetReading {
  const cells = tableCells(table, file, sheet);
  const keys = [...table.series.keys()].sort((a, b) => Number(a) - Number(b));
  const columns = keys.map((key) => table.series.get(key) ?? 0);
  const rows = readGroupRows(table, cells).map((row) => ({ ...row, values: seriesValues(row, columns, cells) }));
  const decimals = printedDecimals(rows.flatMap((row) => row.values ?? []));
  const facts: Fact[] = [];
  const mended = { fractions: 0, counts: 0 };
  for (const { row, unit, school, participants, values } of rows) {
    if (values === undefined) continue;
    const at = cells.at(row, [table.columns.get("participants") ?? 0, ...columns]);
    if (unit.level !== "school") {
      facts.push({ work, unit, participants, measure: measureOf(unit, null, values), report: table.kind, at });
      continue;
    }
    if (participants === 0) continue;
    const restored = restoreCounts(values, participants, decimals);
    if (restored.kind === "not-whole") {
      const place = cells.at(row, [columns[restored.index] ?? 0]);
      const { percent, nearest } = restored;
      cells.findings.push(finding("percent-not-whole", place, { school, percent, participants, nearest }));
    } else if (restored.kind === "too-coarse") {
      cells.findings.push(finding("percents-too-coarse", at, { school, participants }));
    } else if (restored.kind === "too-many") {
      cells.findings.push(finding("marks-more-than-participants", at, { school, sum: restored.sum, participants }));
    } else {
      if (restored.written !== "percents") mended[restored.written]++;
      const sum = restored.counts.reduce((total, count) => total + count, 0);
      if (sum < participants) {
        cells.findings.push(finding("marks-fewer-than-participants", at, { school, sum, participants }));
      }
      facts.push({ work, unit, participants, measure: measureOf(unit, restored.counts, values), report: table.kind, at });
    }
  }
  const findings = cells.findings.length === 0 ? checkMunicipality(facts) : [];
  for (const written of ["fractions", "counts"] as const) {
    const count = mended[written];
    if (count > 0) cells.findings.push(finding("values-were-not-percents", { file, sheet }, { rows: count, written }));
  }
  return { ...emptyReading([...cells.finish(), ...findings]), work, facts };
}

export const readMarksReport = (table: FoundTable, work: Work, file: string, sheet: string): SheetReading =>
  readPercentSeries(table, work, file, sheet, (_unit, counts, values) =>
    counts
      ? { kind: "marks", marks: counts as unknown as MarkCounts }
      : { kind: "mark-percents", percents: values as unknown as MarkCounts },
  );

const weightedMean = (weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, score) => sum + weight * score, 0) / total;
};

export function readScoresReport(
  table: FoundTable,
  work: Work,
  file: string,
  sheet: string,
  maxScore: number | null,
): SheetReading {
  const greatest = Math.max(...[...table.series.keys()].map(Number));
  return readPercentSeries(table, work, file, sheet, (_unit, counts, values) => ({
    kind: "primary-scores",
    scores: { mean: weightedMean(counts ?? values), max: maxScore ?? greatest },
  }));
}

const JOURNAL = ["lowered", "confirmed", "raised"] as const;
type JournalPart = (typeof JOURNAL)[number];
type JournalNumbers = { readonly [part in JournalPart]: number };

interface JournalRow extends GroupRow {
  readonly counts: JournalNumbers;
}

/** Half of the last printed decimal; exports print two, some offices retype one. */
const JOURNAL_TOLERANCE = 0.0501;

/**
 * The printed percents must be those of the counts, out of the pupils with a journal mark or out of all participants: exports of
 * different years do it either way. The first percent that fits neither base is the finding; the counts are what is used.
 */
function journalPercentFinding(
  row: SheetRow,
  counts: JournalNumbers,
  participants: number,
  school: string,
  table: FoundTable,
  cells: TableCells,
): Finding[] {
  const printed = JOURNAL.flatMap((part) => {
    const column = table.columns.get(`${part}Percent`);
    const percent = column === undefined ? null : cells.numberAt(row, column, school);
    return typeof percent === "number" && column !== undefined ? [{ part, column, percent }] : [];
  });
  const withJournalMark = counts.lowered + counts.confirmed + counts.raised;
  const misfit = (base: number) =>
    printed.find(({ part, percent }) => Math.abs(percent - (base === 0 ? 0 : (100 * counts[part]) / base)) > JOURNAL_TOLERANCE);
  const wrong = misfit(withJournalMark);
  if (!wrong || !misfit(participants)) return [];
  const { part, column, percent } = wrong;
  const counted = Number(((100 * counts[part]) / Math.max(1, withJournalMark)).toFixed(2));
  return [finding("journal-percent-differs", cells.at(row, [column]), { school, percent, counted })];
}

/** Makes facts of rows with journal counts, and checks the counts against the participants and the printed percents. */
function journalFacts(
  rows: readonly JournalRow[],
  work: Work,
  cells: TableCells,
  table: FoundTable,
  file: string,
  sheet: string,
) {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  let pupilsWithoutMark = 0;
  let schoolsWithoutMark = 0;
  const columns = [...table.columns.values()].filter((index) => index !== table.columns.get("group"));
  for (const { row, unit, school, participants, counts } of rows) {
    const at = cells.at(row, columns);
    const sum = counts.lowered + counts.confirmed + counts.raised;
    if (sum > participants) {
      findings.push(finding("journal-counts-too-many", at, { school, sum, participants }));
      continue;
    }
    if (unit.level === "school" && sum < participants) {
      pupilsWithoutMark += participants - sum;
      schoolsWithoutMark++;
    }
    if (unit.level === "school") findings.push(...journalPercentFinding(row, counts, participants, school, table, cells));
    facts.push({ work, unit, participants, measure: { kind: "journal", journal: counts }, report: table.kind, at });
  }
  if (pupilsWithoutMark > 0) {
    const facts = { schools: schoolsWithoutMark, pupils: pupilsWithoutMark };
    findings.push(finding("journal-marks-missing", { file, sheet }, facts));
  }
  return { ...emptyReading([...cells.finish(), ...findings]), work, facts };
}

export function readJournalReport(table: FoundTable, work: Work, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const rows = readGroupRows(table, cells).flatMap((row): JournalRow[] => {
    if (row.participants === 0) return [];
    const [lowered, confirmed, raised] = JOURNAL.map((part) => cells.number(row.row, part, row.school));
    if (lowered === undefined || confirmed === undefined || raised === undefined) return [];
    if (lowered === null && confirmed === null && raised === null) return [];
    return [{ ...row, counts: { lowered: lowered ?? 0, confirmed: confirmed ?? 0, raised: raised ?? 0 } }];
  });
  return journalFacts(rows, work, cells, table, file, sheet);
}

const OLD_PARTS: readonly (readonly [JournalPart | "total", RegExp])[] = [
  ["lowered", /^понизили/i],
  ["confirmed", /^подтвердили/i],
  ["raised", /^повысили/i],
  ["total", /^всего/i],
];

/** The layout of 2019-2022: under the name of a group stand rows «Понизили», «Подтвердили», «Повысили», «Всего». */
export function readOldJournalReport(table: FoundTable, work: Work, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const rows: JournalRow[] = [];
  let unit: Unit | undefined;
  let counts: { -readonly [part in JournalPart | "total"]?: number } = {};
  let schoolsSeen = false;
  for (const row of table.rows) {
    const label = cells.text(row, "group");
    if (label === "") continue;
    const part = OLD_PARTS.find(([, words]) => words.test(label))?.[0];
    if (part === undefined) {
      unit = readUnit(label, schoolsSeen);
      schoolsSeen ||= unit.level === "school";
      counts = {};
      continue;
    }
    const school = unit?.level === "school" ? unit.school.name : "";
    const count = cells.number(row, "participants", school);
    if (typeof count === "number") counts[part] = count;
    const { lowered, confirmed, raised, total } = counts;
    if (
      part === "total" &&
      unit &&
      total !== undefined &&
      lowered !== undefined &&
      confirmed !== undefined &&
      raised !== undefined
    ) {
      rows.push({ row, unit, school, participants: total, counts: { lowered, confirmed, raised } });
    }
  }
  return journalFacts(rows, work, cells, table, file, sheet);
}
