// Reads a plain table of results, a row a work: year, procedure, subject, grade, participants, and the counts of the results.

import { finding } from "../catalogue/findings.ts";
import { findProcedure, type Procedure } from "../catalogue/procedures.ts";
import { findSubject, type SubjectCode } from "../catalogue/subjects.ts";
import type { Work } from "../catalogue/work.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import { readSchoolMention } from "../schools/school-mention.ts";
import { fold } from "../text/fold.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { Fact, MarkCounts, Measure } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, type TableCells, tableCells } from "./read-cells.ts";
import { readYear } from "./read-work.ts";
import { printedDecimals, restoreCounts } from "./restore-counts.ts";

// These exams exist in one grade only, so a blank grade leaves no doubt.
const ONLY_GRADE: { readonly [procedure in Procedure["code"]]?: number } = { oge: 9, ege: 11, "grade-10-admission": 10 };

function readRowWork(row: SheetRow, cells: TableCells): Work | undefined {
  const procedure = findProcedure(fold(cells.text(row, "procedure")));
  const year = readYear(cells.text(row, "year"));
  if (!procedure || year === undefined) return undefined;
  const subject: SubjectCode | undefined =
    procedure.results === "admission" ? "ВСЕ" : findSubject(fold(cells.text(row, "subject")))?.code;
  const stated = /^\d{1,2}/.exec(cells.text(row, "grade"))?.[0];
  const grade = stated === undefined ? ONLY_GRADE[procedure.code] : Number(stated);
  // ЕГЭ in mathematics is two exams; without the level no one can tell which.
  const isUnclear = procedure.code === "ege" && subject === "МА";
  return subject === undefined || grade === undefined || isUnclear
    ? undefined
    : { procedure: procedure.code, year, subject, grade };
}

type Row = { readonly row: SheetRow; readonly school: SchoolMention; readonly participants: number };

function readMarks({ row, school, participants }: Row, table: FoundTable, cells: TableCells): Measure | undefined {
  const columns = ["2", "3", "4", "5"].map((mark) => table.series.get(mark));
  if (columns.some((column) => column === undefined)) {
    cells.findings.push(finding("columns-missing", cells.at(row, [0]), { kind: table.kind, missing: ["2", "3", "4", "5"] }));
    return undefined;
  }
  const at = cells.at(row, columns as number[]);
  const values = (columns as number[]).map((column) => cells.numberAt(row, column, school.name));
  if (values.some((value) => value === undefined) || values.every((value) => value === null)) return undefined;
  const numbers = values.map((value) => value ?? 0);
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (numbers.every(Number.isInteger) && sum === participants) return { kind: "marks", marks: numbers as unknown as MarkCounts };
  const looksLikePercents = Math.abs(sum - 100) <= 0.02 + 1e-9 || !numbers.every(Number.isInteger);
  if (looksLikePercents) {
    const restored = restoreCounts(numbers, participants, printedDecimals(numbers));
    if (restored.kind === "counts") return { kind: "marks", marks: restored.counts as unknown as MarkCounts };
    if (restored.kind === "not-whole") {
      const { percent, nearest } = restored;
      cells.findings.push(finding("percent-not-whole", at, { school: school.name, percent, participants, nearest }));
      return undefined;
    }
  }
  if (sum > participants || !numbers.every(Number.isInteger) || numbers.some((value) => value < 0)) {
    cells.findings.push(finding("marks-more-than-participants", at, { school: school.name, sum, participants }));
    return undefined;
  }
  cells.findings.push(finding("marks-fewer-than-participants", at, { school: school.name, sum, participants }));
  return { kind: "marks", marks: numbers as unknown as MarkCounts };
}

/** Counts of two named columns, each a part of the participants; `undefined` where one is missing or too great. */
function readParts({ row, school, participants }: Row, names: readonly string[], table: FoundTable, cells: TableCells) {
  const missing = names.filter((name) => !table.columns.has(name));
  if (missing.length > 0) {
    cells.findings.push(finding("columns-missing", cells.at(row, [0]), { kind: table.kind, missing }));
    return undefined;
  }
  const values = names.map((name) => cells.number(row, name, school.name));
  if (values.some((value) => value === undefined || value === null)) return undefined;
  const counts = values as number[];
  const sum = counts.reduce((total, value) => total + value, 0);
  if (sum > participants || counts.some((count) => count < 0 || !Number.isInteger(count))) {
    const at = cells.at(
      row,
      names.map((name) => table.columns.get(name) ?? 0),
    );
    cells.findings.push(finding("marks-more-than-participants", at, { school: school.name, sum, participants }));
    return undefined;
  }
  return counts;
}

function readMeasure(row: Row, procedure: Procedure, table: FoundTable, cells: TableCells): Measure | undefined {
  if (procedure.results === "marks") return readMarks(row, table, cells);
  if (procedure.results === "scores") {
    const parts = readParts(row, ["belowMinimum", "high"], table, cells);
    return parts && { kind: "exam-scores", belowMinimum: parts[0] ?? 0, high: parts[1] ?? 0 };
  }
  const parts = readParts(row, ["admitted"], table, cells);
  return parts && { kind: "admission", admittedFromOthers: parts[0] ?? 0 };
}

export function readResultsTable(table: FoundTable, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const facts: Fact[] = [];
  const known = [...table.columns.values(), ...table.series.values()];
  for (const row of table.rows) {
    if (isBlankRow(row) || known.every((column) => row.values[column] === null || row.values[column] === undefined)) continue;
    const school = readSchoolMention(cells.text(row, "login"), cells.text(row, "code"), cells.text(row, "name"));
    const procedure = findProcedure(fold(cells.text(row, "procedure")));
    const work = readRowWork(row, cells);
    if (!work || !procedure) {
      cells.findings.push(finding("row-work-unclear", cells.at(row, known), { school: school.name }));
      continue;
    }
    const participants = cells.number(row, "participants", school.name);
    if (participants === undefined) continue;
    if (participants === null || participants < 0 || !Number.isInteger(participants)) {
      const at = cells.at(row, [table.columns.get("participants") ?? 0]);
      cells.findings.push(finding("participants-missing", at, { school: school.name }));
      continue;
    }
    if (participants === 0) continue;
    const measure = readMeasure({ row, school, participants }, procedure, table, cells);
    if (!measure) continue;
    facts.push({ work, unit: { level: "school", school }, participants, measure, report: table.kind, at: cells.at(row, known) });
  }
  return { ...emptyReading(cells.finish()), facts };
}
