// Reads the federal comparison of marks with the class journal, in its present layout and in that of 2019-2022.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Work } from "../catalogue/work.ts";
import { fold } from "../text/fold.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { Fact, Unit } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { nameOf, readGroupRows } from "./group-rows.ts";
import { type TableCells, tableCells } from "./read-cells.ts";
import { readUnit } from "./read-unit.ts";
import { reportMissing } from "./report-missing.ts";

const JOURNAL = ["lowered", "confirmed", "raised"] as const;
type JournalPart = (typeof JOURNAL)[number];
type JournalNumbers = { readonly [part in JournalPart]: number };

interface JournalRow {
  readonly row: SheetRow;
  readonly unit: Unit;
  readonly name: string;
  readonly participants: number;
  readonly counts: JournalNumbers;
}

/** Half of the last printed decimal; exports print two, some offices retype one. */
const JOURNAL_TOLERANCE = 0.0501;

/**
 * The printed percents must be those of the counts, out of the pupils with a journal mark or out of all participants: exports of
 * different years do it either way. The first percent that fits neither base is the finding; the counts are what is used.
 */
function percentFinding({ row, counts, participants, name }: JournalRow, table: FoundTable, cells: TableCells): Finding[] {
  const printed = JOURNAL.flatMap((part) => {
    const column = table.columns.get(`${part}Percent`);
    const amount = column === undefined ? null : cells.amountAt(row, column, name);
    return amount && column !== undefined ? [{ part, column, percent: amount.value }] : [];
  });
  const withJournalMark = counts.lowered + counts.confirmed + counts.raised;
  const misfit = (base: number) =>
    printed.find(({ part, percent }) => Math.abs(percent - (base === 0 ? 0 : (100 * counts[part]) / base)) > JOURNAL_TOLERANCE);
  const wrong = misfit(withJournalMark);
  if (!wrong || !misfit(participants)) return [];
  const { part, column, percent } = wrong;
  const counted = Number(((100 * counts[part]) / Math.max(1, withJournalMark)).toFixed(2));
  return [finding("journal-percent-differs", cells.at(row, [column]), { school: name, percent, counted })];
}

/** Makes facts of rows with journal counts, and checks the counts against the participants and the printed percents. */
function journalReading(
  rows: readonly JournalRow[],
  work: Work,
  cells: TableCells,
  table: FoundTable,
  file: string,
  sheet: string,
): SheetReading {
  const facts: Fact[] = [];
  let pupilsWithoutMark = 0;
  let schoolsWithoutMark = 0;
  const columns = [...table.columns.values()].filter((index) => index !== table.columns.get("group"));
  for (const line of rows) {
    const { row, unit, name: school, participants, counts } = line;
    const at = cells.at(row, columns);
    const values = Object.values(counts);
    const sum = values.reduce((total, count) => total + count, 0);
    if (values.some((count) => count < 0 || !Number.isInteger(count))) {
      cells.findings.push(finding("number-unreadable", at, { school }));
      continue;
    }
    if (sum > participants) {
      cells.findings.push(finding("journal-counts-too-many", at, { school, sum, participants }));
      continue;
    }
    if (unit.level === "school" && sum < participants) {
      pupilsWithoutMark += participants - sum;
      schoolsWithoutMark++;
    }
    if (unit.level === "school") cells.findings.push(...percentFinding(line, table, cells));
    facts.push({ work, unit, participants, measure: { kind: "journal", journal: counts }, report: table.kind, at });
  }
  if (pupilsWithoutMark > 0) {
    const facts = { schools: schoolsWithoutMark, pupils: pupilsWithoutMark };
    cells.findings.push(finding("journal-marks-missing", { file, sheet }, facts));
  }
  return { ...emptyReading(cells.finish()), work, facts };
}

export function readJournalReport(table: FoundTable, work: Work, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const rows = readGroupRows(table, cells, file, sheet).flatMap(({ row, unit, name, participants }): JournalRow[] => {
    if (participants === undefined) return [];
    const read = JOURNAL.map((part) => cells.number(row, part, name));
    const [lowered = 0, confirmed = 0, raised = 0] = read.map((count) => count ?? 0);
    if (read.includes(undefined)) return [];
    const sum = lowered + confirmed + raised;
    if (participants === 0 && sum === 0) return [];
    // A blank is a zero only where the other counts account for every participant.
    if (read.includes(null) && sum !== participants) {
      const columns = JOURNAL.map((part) => table.columns.get(part) ?? 0);
      reportMissing(cells, row, columns, name);
      return [];
    }
    return [{ row, unit, name, participants, counts: { lowered, confirmed, raised } }];
  });
  return journalReading(rows, work, cells, table, file, sheet);
}

const OLD_PARTS: readonly (readonly [JournalPart | "total", RegExp])[] = [
  ["lowered", /^понизили/],
  ["confirmed", /^подтвердили/],
  ["raised", /^повысили/],
  ["total", /^всего/],
];

interface OldGroup {
  readonly unit: Unit;
  readonly name: string;
  row: SheetRow;
  readonly counts: { -readonly [part in JournalPart | "total"]?: number };
  isReported: boolean;
}

/** The layout of 2019-2022: under the name of a group stand rows «Понизили», «Подтвердили», «Повысили», «Всего». */
export function readOldJournalReport(table: FoundTable, work: Work, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const column = table.columns.get("participants") ?? 0;
  const groups: OldGroup[] = [];
  let schoolsSeen = false;
  for (const row of table.rows) {
    const label = cells.text(row, "group");
    if (label === "") continue;
    const part = OLD_PARTS.find(([, words]) => words.test(fold(label)))?.[0];
    const group = groups[groups.length - 1];
    if (part === undefined) {
      const unit = readUnit(label, schoolsSeen);
      schoolsSeen ||= unit.level === "school";
      groups.push({ unit, name: nameOf(unit, label), row, counts: {}, isReported: false });
    } else if (group) {
      const count = cells.numberAt(row, column, group.name);
      if (count === undefined) group.isReported = true;
      else if (count !== null) group.counts[part] = count;
      group.row = row;
    }
  }
  const rows = groups.flatMap(({ unit, name, row, counts, isReported }): JournalRow[] => {
    const { lowered, confirmed, raised, total } = counts;
    if (lowered !== undefined && confirmed !== undefined && raised !== undefined && total !== undefined) {
      return total === 0 ? [] : [{ row, unit, name, participants: total, counts: { lowered, confirmed, raised } }];
    }
    if (!isReported) cells.findings.push(finding("results-missing", cells.at(row, [column]), { school: name }));
    return [];
  });
  return journalReading(rows, work, cells, table, file, sheet);
}
