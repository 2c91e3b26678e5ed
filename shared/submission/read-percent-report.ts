// Reads the two federal reports whose numbered columns are percents of the participants: marks, and primary scores.

import { finding } from "../catalogue/findings.ts";
import type { Work } from "../catalogue/work.ts";
import { type CheckedRow, checkMunicipality } from "./check-municipality.ts";
import type { Fact, MarkCounts, Measure, RejectedRow } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { type GroupRow, readGroupRows } from "./group-rows.ts";
import { type TableCells, tableCells } from "./read-cells.ts";
import { reportMissing } from "./report-missing.ts";
import { type Precision, printedPrecision, readPercents, restoreCounts } from "./restore-counts.ts";

/** Makes the measure: of counts for a school, of percents for a group of schools. */
type MeasureOf = (numbers: readonly number[], level: "school" | "group") => Measure;

interface ValuesRow extends GroupRow {
  readonly participants: number;
  /** Blanks are taken as zero only where the other values account for every participant. */
  readonly values: readonly number[];
  readonly hasBlanks: boolean;
}

/** The values of one row; `undefined` where they cannot be used, which has been reported. */
function readValues(row: GroupRow, columns: readonly number[], cells: TableCells): ValuesRow | undefined {
  const { participants } = row;
  if (participants === undefined) return undefined;
  const values = columns.map((column) => cells.valueAt(row.row, column, row.name));
  if (values.some((value) => value === undefined)) return undefined;
  const numbers = values.map((value) => value ?? 0);
  return { ...row, participants, values: numbers, hasBlanks: values.includes(null) };
}

interface Series {
  readonly columns: readonly number[];
  readonly precision: Precision;
  readonly cells: TableCells;
  readonly mended: { fractions: number; counts: number };
}

/** Numbers of pupils of a school; `undefined` where the row cannot be used, which has been reported. */
function schoolCounts(row: ValuesRow, { columns, precision, cells, mended }: Series): readonly number[] | undefined {
  const { values, participants, hasBlanks, name: school } = row;
  const at = cells.at(row.row, columns);
  const restored = restoreCounts(values, participants, precision);
  const counts = restored.kind === "counts" ? restored.counts : [];
  const sum = counts.reduce((total, count) => total + count, 0);
  if (restored.kind === "counts" && (sum === participants || !hasBlanks)) {
    if (restored.written !== "percents") mended[restored.written]++;
    if (sum < participants) cells.findings.push(finding("marks-fewer-than-participants", at, { school, sum, participants }));
    return counts;
  }
  if (hasBlanks) reportMissing(cells, row.row, columns, school);
  else if (restored.kind === "not-whole") {
    const { percent, nearest, index } = restored;
    const place = cells.at(row.row, [columns[index] ?? 0]);
    cells.findings.push(finding("percent-not-whole", place, { school, percent, participants, nearest }));
  } else if (restored.kind === "too-coarse") {
    cells.findings.push(finding("percents-too-coarse", at, { school, participants }));
  } else if (restored.kind === "too-many") {
    cells.findings.push(finding("marks-more-than-participants", at, { school, sum: restored.sum, participants }));
  } else if (restored.kind === "unclear") {
    cells.findings.push(finding("values-unclear", at, { school, sum: restored.sum, participants }));
  }
  return undefined;
}

/** Percents of a group of schools; `undefined` where they cannot be used, which has been reported. */
function groupPercents({ values, participants, row, name }: ValuesRow, { cells, columns }: Series) {
  const percents = readPercents(values, participants);
  if (!percents) cells.findings.push(finding("results-missing", cells.at(row, columns), { school: name }));
  return percents;
}

function readPercentReport(table: FoundTable, work: Work, file: string, sheet: string, measureOf: MeasureOf): SheetReading {
  const cells = tableCells(table, file, sheet);
  const keys = [...table.series.keys()].sort((a, b) => Number(a) - Number(b));
  const columns = keys.map((key) => table.series.get(key) ?? 0);
  const rows = readGroupRows(table, cells, file, sheet).map((group) => ({ group, read: readValues(group, columns, cells) }));
  const precision = printedPrecision(rows.flatMap(({ read }) => read?.values ?? []));
  const series: Series = { columns, precision, cells, mended: { fractions: 0, counts: 0 } };
  const checked: CheckedRow[] = [];
  const place = [table.columns.get("participants") ?? 0, ...columns];
  for (const { group, read } of rows) {
    const { unit } = group;
    // Nobody took part, and no result says otherwise: there is nothing to read.
    if (read?.participants === 0 && read.values.every((value) => value === 0)) continue;
    const level = unit.level === "school" ? "school" : "group";
    const numbers = read && (level === "school" ? schoolCounts(read, series) : groupPercents(read, series));
    const at = cells.at(group.row, place);
    const fact: Fact | null =
      read && numbers
        ? { work, unit, participants: read.participants, measure: measureOf(numbers, level), report: table.kind, at }
        : null;
    checked.push({ unit, fact });
  }
  for (const written of ["fractions", "counts"] as const) {
    const count = series.mended[written];
    if (count > 0) cells.findings.push(finding("values-were-not-percents", { file, sheet }, { rows: count, written }));
  }
  const decimals = series.mended.fractions > 0 ? precision.fractions : precision.percents;
  const findings = [...cells.finish(), ...checkMunicipality(checked, decimals)];
  const rejected = checked.flatMap(({ unit, fact }): RejectedRow[] =>
    unit.level === "school" && fact === null ? [{ school: unit.school, work, report: table.kind }] : [],
  );
  return { ...emptyReading(findings), work, facts: checked.flatMap(({ fact }) => fact ?? []), rejected };
}

export const readMarksReport = (table: FoundTable, work: Work, file: string, sheet: string): SheetReading =>
  readPercentReport(table, work, file, sheet, (numbers, level) =>
    level === "school"
      ? { kind: "marks", marks: numbers as unknown as MarkCounts }
      : { kind: "mark-percents", percents: numbers as unknown as MarkCounts },
  );

const weightedMean = (weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, score) => sum + weight * score, 0) / total;
};

/**
 * `maxScore`: the greatest primary score by the head, `null` where it names none. Where a score up to the greatest has no
 * column, that is a finding, and nothing is read.
 */
export function readScoresReport(
  table: FoundTable,
  work: Work,
  file: string,
  sheet: string,
  maxScore: number | null,
): SheetReading {
  const greatest = Math.max(maxScore ?? 0, ...[...table.series.keys()].map(Number));
  const scores = Array.from({ length: greatest + 1 }, (_, score) => String(score));
  const missing = scores.filter((score) => !table.series.has(score));
  if (missing.length > 0) {
    return { ...emptyReading([finding("columns-missing", { file, sheet }, { kind: table.kind, missing })]), work };
  }
  return readPercentReport(table, work, file, sheet, (numbers, level) =>
    level === "school"
      ? { kind: "primary-scores", scores: { mean: weightedMean(numbers), max: greatest, counts: numbers } }
      : { kind: "score-percents", percents: numbers },
  );
}
