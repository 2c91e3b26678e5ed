// Reads one file: recognises each sheet by its content and gives what it says as facts, markers, schools and findings.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Form } from "../catalogue/forms/form.ts";
import type { Work } from "../catalogue/work.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { asRead } from "./as-read.ts";
import { emptyReading, type FilePart, type SheetPart, type SheetReading } from "./file-part.ts";
import type { BrokenTable, FoundTable } from "./find-table.ts";
import { findTables, type TableOnSheet } from "./find-tables.ts";
import { formFacts } from "./form-facts.ts";
import { readFormSheet } from "./read-form-sheet.ts";
import { readJournalReport, readOldJournalReport } from "./read-journal-report.ts";
import { readMarkers } from "./read-markers.ts";
import { readMarksReport, readScoresReport } from "./read-percent-report.ts";
import { readPupilResults } from "./read-pupil-results.ts";
import { readRegister } from "./read-register.ts";
import { readResponses } from "./read-responses.ts";
import { readResultsTable } from "./read-results-table.ts";
import { readWork } from "./read-work.ts";
import { seemsLike } from "./seems-like.ts";

function readReport(table: FoundTable, sheet: SheetSnapshot, file: string, isFirst: boolean): SheetReading {
  const head = readWork(sheet.rows.slice(0, table.headerPosition), isFirst ? sheet.name : "");
  if (head.missing.length > 0) {
    return emptyReading([finding("work-unclear", { file, sheet: sheet.name }, { missing: head.missing })]);
  }
  const [contradiction] = head.contradictions;
  if (contradiction) return emptyReading([finding("head-contradicts", { file, sheet: sheet.name }, contradiction)]);
  const work = head.work as Work;
  switch (table.kind) {
    case "marks-report":
      return readMarksReport(table, work, file, sheet.name);
    case "scores-report":
      return readScoresReport(table, work, file, sheet.name, head.maxScore);
    case "journal-report":
      return readJournalReport(table, work, file, sheet.name);
    case "journal-report-old":
      return readOldJournalReport(table, work, file, sheet.name);
    default:
      return readPupilResults(table, work, file, sheet.name, head.maxScore);
  }
}

const IDENTIFYING = ["login", "code", "name", "fullName"];

function readTable(table: FoundTable, sheet: SheetSnapshot, file: string, isFirst: boolean): SheetReading {
  if (table.repeatedHeaders.length > 0) {
    return emptyReading([finding("header-repeated", { file, sheet: sheet.name }, { headers: table.repeatedHeaders })]);
  }
  if (table.kind === "objectivity-markers") return readMarkers(table, file, sheet.name);
  if (table.kind === "school-register") return readRegister(table, file, sheet);
  if (table.kind === "results-table" && !IDENTIFYING.some((column) => table.columns.has(column))) {
    const facts = { kind: table.kind, missing: [IDENTIFYING.join("/")] };
    return emptyReading([finding("columns-missing", { file, sheet: sheet.name }, facts)]);
  }
  if (table.kind === "results-table") return readResultsTable(table, file, sheet.name);
  return readReport(table, sheet, file, isFirst);
}

/** Hidden rows are read all the same, rows of totals are not; a person must know of both. */
function rowFindings(table: FoundTable, sheet: SheetSnapshot, file: string): Finding[] {
  const at = { file, sheet: sheet.name };
  const hidden = new Set(sheet.hiddenRows);
  const rows = table.rows.filter((row) => hidden.has(row.rowIndex)).length;
  return [
    ...(rows === 0 ? [] : [finding("rows-hidden", at, { rows })]),
    ...(table.totals.length === 0 ? [] : [finding("total-rows-skipped", at, { rows: table.totals.length })]),
  ];
}

const isBroken = (table: FoundTable | BrokenTable): table is BrokenTable => "missing" in table;

/** What one table of a sheet came to. */
interface TableReading {
  readonly part: SheetPart;
  readonly reading: SheetReading;
}

const joined = (readings: readonly SheetReading[]): SheetReading => ({
  work: readings[0]?.work ?? null,
  facts: readings.flatMap(({ facts }) => facts),
  markers: readings.flatMap(({ markers }) => markers),
  rejected: readings.flatMap(({ rejected }) => rejected),
  register: readings.flatMap(({ register }) => register),
  findings: readings.flatMap(({ findings }) => findings),
});

function readOneTable({ table, sheet, isFirst }: TableOnSheet, file: string): TableReading {
  const at = { file, sheet: sheet.name };
  const part = { sheet: sheet.name, work: null, schools: 0, seems: null };
  if (isBroken(table)) {
    const { kind, missing } = table;
    return { part: { ...part, kind: "broken" }, reading: emptyReading([finding("columns-missing", at, { kind, missing })]) };
  }
  const reading = readTable(table, sheet, file, isFirst);
  const schools = new Set(
    reading.facts.flatMap(({ unit }) => (unit.level === "school" ? [unit.school.login ?? unit.school.name] : [])),
  );
  const rows = Math.max(schools.size, reading.register.length, new Set(reading.markers.map((m) => m.school.login)).size);
  const isEmpty = rows === 0 && reading.findings.length === 0 && table.kind !== "objectivity-markers";
  const findings = [
    ...rowFindings(table, sheet, file),
    ...(isEmpty ? [finding("table-has-no-rows", at, { kind: table.kind })] : []),
  ];
  return {
    part: { ...part, kind: table.kind, work: reading.work, schools: rows },
    reading: joined([reading, emptyReading(findings)]),
  };
}

/** A hidden sheet is read, and its facts never count against those of a visible one. */
function ofHidden(reading: SheetReading, file: string, sheet: string): SheetReading {
  const findings = [...reading.findings, finding("sheet-hidden", { file, sheet }, {})];
  return { ...reading, findings, facts: reading.facts.map((fact) => ({ ...fact, isHidden: true })) };
}

const hasSomething = ({ facts, markers, register }: SheetReading): boolean => facts.length + markers.length + register.length > 0;

/** Reads a workbook that holds exports, markers, a register or tables of results, in any number of sheets. */
export function readFile(opened: WorkbookSnapshot, forms: readonly Form[]): FilePart {
  const workbook = asRead(opened);
  const { file } = workbook;
  const sheets: SheetPart[] = [];
  const readings: SheetReading[] = [];
  const unknown: Finding[] = [];
  for (const sheet of workbook.sheets) {
    const part = { sheet: sheet.name, work: null, schools: 0 };
    const tables = findTables(sheet).map((each) => readOneTable(each, file));
    const filled = tables.length === 0 ? readFormSheet(workbook, sheet, forms) : undefined;
    if (filled) {
      const { facts, rejected, findings } = formFacts(filled, forms);
      sheets.push({ ...part, kind: "school-form", seems: null, schools: 1 });
      const own = facts.map((fact) => (filled.isHidden ? { ...fact, isHidden: true } : fact));
      readings.push({ ...emptyReading([...filled.findings, ...findings]), facts: own, rejected });
    } else if (tables.length === 0) {
      const seems = seemsLike(sheet);
      sheets.push({ ...part, kind: "unknown", seems });
      const columns = sheet.rows.reduce((widest, row) => Math.max(widest, row.values.length), 0);
      const at = { file, sheet: sheet.name };
      unknown.push(
        readResponses(sheet, file, forms)
          ? finding("file-for-check", at, {})
          : finding("file-not-recognised", at, { seems, rows: sheet.rows.length, columns }),
      );
    } else {
      sheets.push(...tables.map((table) => table.part));
      const reading = joined(tables.map((table) => table.reading));
      const isHidden = sheet.visibility !== "visible" && hasSomething(reading);
      readings.push(isHidden ? ofHidden(reading, file, sheet.name) : reading);
    }
  }
  // Beside a recognised sheet, a spare one (a blank «Лист2», instructions) is nothing to report.
  const all = joined(readings);
  const spare = readings.length === 0 ? unknown.slice(0, 1) : [];
  const { facts, markers, rejected, register } = all;
  return { file, sheets, facts, markers, rejected, register, findings: [...all.findings, ...spare] };
}
