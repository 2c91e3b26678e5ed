// Numbers of marks 2 to 5 in a range, row by row: under a header, in four bare columns, or as a list of pupils' marks.

import { finding } from "../catalogue/findings.ts";
import { MARK_COUNT_LAYOUTS } from "../catalogue/layouts.ts";
import { findingMessage } from "../catalogue/messages/languages.ts";
import type { MarkCounts } from "../submission/facts.ts";
import { type FoundTable, findTable } from "../submission/find-table.ts";
import { type TableCells, tableCells } from "../submission/read-cells.ts";
import { makeReader, readMarks } from "../submission/read-results-table.ts";
import { readPercents } from "../submission/restore-counts.ts";
import { cellText } from "../text/cell-text.ts";
import { readNumber } from "../text/read-number.ts";
import { cellAddress } from "../workbook/block.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";
import type { FunctionTools } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import type { FunctionError } from "./function-result.ts";
import { oncePerRange } from "./once-per-range.ts";
import { RANGE_SHEET, rangeSheet } from "./range-sheet.ts";

export interface MarkRow {
  /** In the range, from 0. */
  readonly rowIndex: number;
  readonly marks: { readonly counts: MarkCounts; readonly participants: number } | FunctionError;
  /** Percents without the number of participants: good for shares of this row, of no use in a sum. */
  readonly isPercents: boolean;
  /** «Итого» and its like: computed as any other row, and left out of a sum. */
  readonly isTotal: boolean;
}

export interface MarkRows {
  /** `null` where the range has no header. */
  readonly headerRowIndex: number | null;
  /** A list of marks makes one row of counts. */
  readonly isList: boolean;
  readonly rows: readonly MarkRow[];
}

const MARKS = ["2", "3", "4", "5"];

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What the findings of one row say, or that it has no data. */
function rowError(cells: TableCells, from: number, { say, language }: FunctionTools): FunctionError {
  const [first] = cells.findings.slice(from);
  if (!first) return { error: "na", message: say.faults.noData };
  return { error: "value", message: say.faults.inCell(first.at.cell ?? "", findingMessage(first, language).text) };
}

/** Four numbers without the number of participants: counts, or percents that make up a hundred. */
function bareMarks(row: SheetRow, table: FoundTable, cells: TableCells, tools: FunctionTools): Omit<MarkRow, "isTotal"> {
  const { rowIndex } = row;
  const from = cells.findings.length;
  const columns = [...MARKS, ...MARKS.map((mark) => `${mark} %`)].flatMap((mark) => table.series.get(mark) ?? []);
  const values = columns.slice(0, 4).map((column) => cells.valueAt(row, column, ""));
  const fault = (message: string): Omit<MarkRow, "isTotal"> => ({
    ...{ rowIndex, isPercents: false },
    marks: { error: "value", message: tools.say.faults.inCell(cells.at(row, columns).cell ?? "", message) },
  });
  if (values.includes(undefined)) return { rowIndex, isPercents: false, marks: rowError(cells, from, tools) };
  if (values.includes(null)) return fault(tools.say.faults.marksMissing);
  const numbers = values as number[];
  const isCounts = numbers.every((value) => Number.isSafeInteger(value) && value >= 0);
  const marks = isCounts ? numbers : numbers.every((value) => value >= 0) ? readPercents(numbers, 0) : undefined;
  if (!marks) return fault(tools.say.faults.notCounts);
  const isPercents = !isCounts || !table.series.has("2");
  return { rowIndex, isPercents, marks: { counts: marks as unknown as MarkCounts, participants: sumOf(marks) } };
}

function tableRows(table: FoundTable, tools: FunctionTools): readonly MarkRow[] {
  const cells = tableCells(table, "", RANGE_SHEET);
  const reader = makeReader(table, cells);
  const known = [...table.columns.values(), ...table.series.values()];
  const hasNumbers = (row: SheetRow) => known.some((column) => readNumber(row.values[column]).kind !== "blank");
  const participantsColumn = table.columns.get("participants") ?? 0;
  const totals = new Set(table.totals);
  const rows = [...table.rows, ...table.totals].filter(hasNumbers).sort((a, b) => a.rowIndex - b.rowIndex);
  return rows.map((row): MarkRow => {
    const isTotal = totals.has(row);
    if (!table.columns.has("participants")) return { ...bareMarks(row, table, cells, tools), isTotal };
    const from = cells.findings.length;
    // Findings begin with the name of their school; a row without one is called by its number.
    const school = { ...cells.school(row), name: cells.school(row).name || tools.say.row(row.rowIndex + 1) };
    const participants = cells.number(row, "participants", school.name);
    const isCount = typeof participants === "number" && Number.isSafeInteger(participants) && participants >= 0;
    const measure = isCount ? readMarks({ row, school, participants }, reader) : undefined;
    const counts = measure?.kind === "marks" ? measure.marks : undefined;
    if (!isCount && cells.findings.length === from)
      cells.findings.push(finding("participants-missing", cells.at(row, [participantsColumn]), { school: school.name }));
    const marks = counts && isCount ? { counts, participants } : rowError(cells, from, tools);
    return { rowIndex: row.rowIndex, marks, isPercents: false, isTotal };
  });
}

/** A mark a cell, in one column or one row; a blank and «н» are pupils without a mark. */
function listedMarks(range: Range, { say }: FunctionTools): MarkRow | FunctionError {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const [rowIndex, row] of range.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const read = readNumber(cell);
      if (read.kind === "blank" || read.kind === "absent") continue;
      const isMark = read.kind === "number" && read.unit === "plain" && [2, 3, 4, 5].includes(read.value);
      if (isMark) counts[read.value - 2] = (counts[read.value - 2] ?? 0) + 1;
      else if (read.kind === "number" || rowIndex + columnIndex > 0) {
        return { error: "value", message: say.faults.notAMark(cellAddress(rowIndex, columnIndex), cellText(cell)) };
      }
    }
  }
  const participants = sumOf(counts);
  if (participants === 0) return { error: "na", message: say.faults.noData };
  return { rowIndex: 0, marks: { counts, participants }, isPercents: false, isTotal: false };
}

/** The first row is the marks themselves, in whatever order. */
const namesMarks = (row: readonly CellValue[]): boolean =>
  row
    .map((value) => cellText(value).trim())
    .sort()
    .join() === MARKS.join();

/** A table whose header has words besides 2, 3, 4 and 5, on top of all rows of numbers. */
function wordedTable(sheet: SheetSnapshot): { readonly table: FoundTable; readonly headerRowIndex: number } | undefined {
  const table = findTable(sheet, MARK_COUNT_LAYOUTS, []);
  const header = table && !("missing" in table) ? sheet.rows[table.headerPosition] : undefined;
  if (!table || "missing" in table || !header) return undefined;
  const hasWords = header.values.some((value) => typeof value === "string" && readNumber(value).kind === "unreadable");
  const columns = [...table.series.values()];
  const isUnderNumbers = sheet.rows
    .slice(0, table.headerPosition)
    .some(({ values }) => columns.every((column) => readNumber(values[column]).kind === "number"));
  return hasWords && !isUnderNumbers ? { table, headerRowIndex: header.rowIndex } : undefined;
}

function readMarkRowsAnew(range: Range, tools: FunctionTools): MarkRows | FunctionError {
  const sheet = rangeSheet(range);
  if (sheet.rows.length === 0) return { error: "na", message: tools.say.faults.noData };
  const worded = wordedTable(sheet);
  if (worded) {
    const { table, headerRowIndex } = worded;
    if (table.repeatedHeaders.length > 0)
      return { error: "value", message: tools.say.faults.headerRepeated(table.repeatedHeaders) };
    return { headerRowIndex, isList: false, rows: tableRows(table, tools) };
  }
  const [first] = range;
  if (first?.length === 4) {
    // Four numbers 2, 3, 4, 5 are a header only on top of at least one row; elsewhere they are counts.
    const hasNames = namesMarks(first) && sheet.rows.length > 1;
    const names = hasNames ? first.map((value) => cellText(value).trim()) : MARKS;
    const series = new Map(names.map((mark, column) => [mark, column]));
    const none = { columns: new Map<string, number>(), repeatedHeaders: [], totals: [] };
    const rows = hasNames ? sheet.rows.slice(1) : sheet.rows;
    const bare: FoundTable = { kind: "results-table", headerPosition: 0, series, rows, ...none };
    return { headerRowIndex: hasNames ? 0 : null, isList: false, rows: tableRows(bare, tools) };
  }
  if (first?.length !== 1 && range.length !== 1) return { error: "value", message: tools.say.faults.notMarks };
  const listed = listedMarks(range, tools);
  return "error" in listed ? listed : { headerRowIndex: null, isList: true, rows: [listed] };
}

/** Numbers of marks in the range; an error where it is nothing of the kind. */
export const readMarkRows = oncePerRange(readMarkRowsAnew, ({ language }) => language);
