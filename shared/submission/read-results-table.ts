// Reads a plain table of results, a row a work: year, procedure, subject, grade, participants, and the counts of the results.

import { finding } from "../catalogue/findings.ts";
import { findProcedure, type Procedure } from "../catalogue/procedures.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import { fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import { addUpClasses, type ClassFact, classLetter } from "./add-up-classes.ts";
import type { Fact, MarkCounts, Measure, RejectedRow } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, isNameless, type TableCells, tableCells } from "./read-cells.ts";
import { reportMissing } from "./report-missing.ts";
import { type Precision, printedPrecision, type RestoredCounts, restoreCount, restoreCounts } from "./restore-counts.ts";
import { collectUnclear, readRowWork } from "./row-work.ts";

interface ResultsRow {
  readonly row: SheetRow;
  readonly school: SchoolMention;
  readonly participants: number;
}

interface Reader {
  readonly table: FoundTable;
  readonly cells: TableCells;
  /** The columns of marks 2 to 5, those that there are. */
  readonly markColumns: readonly number[];
  /** How the percents of some columns are printed, over the whole table. */
  readonly precisionOf: (columns: readonly number[]) => Precision;
  /** Reports columns that the table lacks: once, not in every row. */
  readonly reportColumns: (row: SheetRow, missing: readonly string[]) => void;
}

/** The finding of a row whose numbers of pupils cannot be told. */
function reportUnrestored(restored: RestoredCounts, line: ResultsRow, columns: readonly number[], cells: TableCells): void {
  const { row, participants } = line;
  const school = line.school.name;
  const at = cells.at(row, columns);
  if (restored.kind === "not-whole") {
    const { percent, nearest, index } = restored;
    const place = cells.at(row, [columns[index] ?? 0]);
    cells.findings.push(finding("percent-not-whole", place, { school, percent, participants, nearest }));
  } else if (restored.kind === "too-coarse") {
    cells.findings.push(finding("percents-too-coarse", at, { school, participants }));
  } else if (restored.kind !== "counts") {
    cells.findings.push(finding("marks-more-than-participants", at, { school, sum: restored.sum, participants }));
  }
}

const MARKS = ["2", "3", "4", "5"];

/** The marks of one row as counts, restored from percents where they are such; what cannot be told is reported. */
export function readMarks(line: ResultsRow, reader: Reader): Measure | undefined {
  const { table, cells, markColumns: columns, precisionOf } = reader;
  const { row, participants } = line;
  const school = line.school.name;
  if (columns.length < MARKS.length) {
    reader.reportColumns(
      row,
      MARKS.filter((mark) => !table.series.has(mark)),
    );
    return undefined;
  }
  const values = columns.map((column) => cells.valueAt(row, column, school));
  if (values.includes(undefined)) return undefined;
  const numbers = values.map((value) => value ?? 0);
  const restored = restoreCounts(numbers, participants, precisionOf(columns));
  const counts = restored.kind === "counts" ? restored.counts : numbers;
  const sum = counts.reduce((total, count) => total + count, 0);
  // A blank is a zero only where the other marks account for every participant.
  if (values.includes(null) && sum !== participants) {
    reportMissing(cells, row, columns, school);
    return undefined;
  }
  // This table is one of counts, so whole numbers that make up neither are counts with some pupils left out.
  const isCounts = restored.kind === "counts" || (restored.kind === "unclear" && restored.sum < participants);
  if (!isCounts) {
    reportUnrestored(restored, line, columns, cells);
    return undefined;
  }
  if (sum < participants)
    cells.findings.push(finding("marks-fewer-than-participants", cells.at(row, columns), { school, sum, participants }));
  return { kind: "marks", marks: counts as unknown as MarkCounts };
}

/** Numbers of pupils in named columns, each a part of the participants, or their percents where the header or the cell says so. */
function readParts(line: ResultsRow, names: readonly string[], reader: Reader): readonly number[] | undefined {
  const { table, cells, precisionOf } = reader;
  const { row, participants } = line;
  const school = line.school.name;
  const columnOf = (name: string) => table.columns.get(name) ?? table.columns.get(`${name}Percent`);
  const missing = names.filter((name) => columnOf(name) === undefined);
  if (missing.length > 0) {
    reader.reportColumns(row, missing);
    return undefined;
  }
  const columns = names.map((name) => columnOf(name) ?? 0);
  const amounts = columns.map((column) => cells.amountAt(row, column, school));
  if (amounts.includes(undefined)) return undefined;
  if (amounts.includes(null)) {
    reportMissing(cells, row, columns, school);
    return undefined;
  }
  const counts: number[] = [];
  for (const [index, amount] of amounts.entries()) {
    const column = columns[index] ?? 0;
    const { value, isPercent } = amount ?? { value: 0, isPercent: false };
    if (!isPercent && value >= 0 && table.columns.has(names[index] ?? "")) {
      counts.push(value);
      continue;
    }
    const restored = restoreCount(value, participants, precisionOf([column]).percents);
    if (restored.kind !== "counts") {
      reportUnrestored(restored, line, [column], cells);
      return undefined;
    }
    counts.push(restored.counts[0] ?? 0);
  }
  const sum = counts.reduce((total, value) => total + value, 0);
  if (sum > participants || counts.some((count) => !Number.isInteger(count))) {
    cells.findings.push(finding("marks-more-than-participants", cells.at(row, columns), { school, sum, participants }));
    return undefined;
  }
  return counts;
}

function readMeasure(line: ResultsRow, procedure: Procedure, reader: Reader): Measure | undefined {
  if (procedure.results === "marks") return readMarks(line, reader);
  if (procedure.results === "scores") {
    const parts = readParts(line, ["belowMinimum", "high"], reader);
    return parts && { kind: "exam-scores", belowMinimum: parts[0] ?? 0, high: parts[1] ?? 0 };
  }
  const parts = readParts(line, ["admitted"], reader);
  return parts && { kind: "admission", admittedFromOthers: parts[0] ?? 0 };
}

export function makeReader(table: FoundTable, cells: TableCells): Reader {
  const reported = new Set<string>();
  const precisions = new Map<string, Precision>();
  const written = MARKS.every((mark) => table.series.has(mark)) ? MARKS : MARKS.map((mark) => `${mark} %`);
  return {
    markColumns: written.flatMap((mark) => table.series.get(mark) ?? []),
    table,
    cells,
    precisionOf: (columns) => {
      const key = columns.join();
      const known = precisions.get(key);
      if (known) return known;
      const numbers: number[] = [];
      for (const { values } of table.rows) {
        for (const column of columns) {
          const read = readNumber(values[column]);
          if (read.kind === "number") numbers.push(read.value);
        }
      }
      const precision = printedPrecision(numbers);
      precisions.set(key, precision);
      return precision;
    },
    reportColumns: (row, missing) => {
      const key = missing.join("|");
      if (!reported.has(key)) cells.findings.push(finding("columns-missing", cells.at(row, [0]), { kind: table.kind, missing }));
      reported.add(key);
    },
  };
}

export function readResultsTable(table: FoundTable, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const reader = makeReader(table, cells);
  const rows: ClassFact[] = [];
  const rejected: RejectedRow[] = [];
  const known = [...table.columns.values(), ...table.series.values()];
  const namesSchools = ["login", "code", "name", "fullName"].some((column) => table.columns.has(column));
  const unclear = collectUnclear(cells, (row, part) => {
    const column = table.columns.get(part);
    return cells.at(row, column === undefined ? known : [column]);
  });
  let nameless = 0;
  for (const row of table.rows) {
    if (isBlankRow(row) || known.every((column) => row.values[column] === null || row.values[column] === undefined)) continue;
    const school = cells.school(row);
    if (namesSchools && isNameless(school)) {
      nameless++;
      continue;
    }
    const procedure = findProcedure(fold(cells.text(row, "procedure")));
    const work = readRowWork(row, procedure, cells);
    if (!procedure || !("year" in work)) {
      rejected.push({ school, work: null, report: table.kind });
      if (!("year" in work)) for (const part of work) unclear.add(row, part);
      continue;
    }
    const participants = cells.number(row, "participants", school.name);
    const reject = () => rejected.push({ school, work, report: table.kind });
    if (participants === undefined) {
      reject();
      continue;
    }
    if (participants === null || participants < 0 || !Number.isInteger(participants)) {
      reject();
      const at = cells.at(row, [table.columns.get("participants") ?? 0]);
      cells.findings.push(finding("participants-missing", at, { school: school.name }));
      continue;
    }
    if (participants === 0) continue;
    const measure = readMeasure({ row, school, participants }, procedure, reader);
    if (!measure) {
      reject();
      continue;
    }
    const fact: Fact = {
      work,
      unit: { level: "school", school },
      participants,
      measure,
      report: table.kind,
      at: cells.at(row, known),
    };
    rows.push({ fact, className: classLetter(cells.text(row, "grade")) });
  }
  const { facts, findings: added } = addUpClasses(rows);
  cells.findings.push(...unclear.findings(), ...added);
  if (nameless > 0) cells.findings.push(finding("row-without-school", { file, sheet }, { rows: nameless }));
  return { ...emptyReading(cells.finish()), facts, rejected };
}
