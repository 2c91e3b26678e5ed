// Finds all tables of a sheet: one ends where the next one's title or header begins, and each has a head of its own.

import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";
import {
  type BrokenTable,
  type FoundTable,
  findTable,
  foldedCell,
  headerAt,
  isHeaderWord,
  isReportTitle,
  isTotalLabel,
} from "./find-table.ts";
import { readWork } from "./read-work.ts";

export interface TableOnSheet {
  readonly table: FoundTable | BrokenTable;
  /** The part of the sheet that is this table's: its head, its header, its rows. */
  readonly sheet: SheetSnapshot;
  /** The name of the sheet speaks of its first table only. */
  readonly isFirst: boolean;
}

interface Header {
  readonly texts: readonly string[];
  /** Columns with a head. */
  readonly columns: readonly number[];
}

/** A header names at least a school and one thing more. */
const LEAST_HEADER_WORDS = 2;
/** A line of a head: a title, or a word and what it says. */
const MOST_CELLS_OF_HEAD = 2;

const isFilled = (text: string): boolean => text !== "";

/** Schools and subjects stand in row after row: what a text is is looked up once. */
function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = test(text);
      known.set(text, answer);
    }
    return answer;
  };
}

/** A line above a header and not a row of the table before it: it fills few of that table's columns. */
function isHeadLine({ values }: SheetRow, { columns }: Header): boolean {
  const texts = values.map(foldedCell);
  const filled = columns.filter((column) => isFilled(texts[column] ?? "")).length;
  return filled < columns.length && filled <= MOST_CELLS_OF_HEAD && !isTotalLabel(texts.find(isFilled) ?? "");
}

/** Positions in `rows` at which the tables after the first begin, each with its head. */
function furtherStarts(rows: readonly SheetRow[]): number[] {
  const isWord = remembered(isHeaderWord);
  const isTitle = remembered(isReportTitle);
  const starts: number[] = [];
  let header: Header | undefined;
  let afterHeader = 0;
  for (const [position, row] of rows.entries()) {
    const texts = row.values.map(foldedCell).filter(isFilled);
    if (header && texts.length <= MOST_CELLS_OF_HEAD && texts.some(isTitle)) {
      starts.push(position);
      header = undefined;
      continue;
    }
    if (texts.filter(isWord).length < LEAST_HEADER_WORDS) continue;
    const found = headerAt(rows, position);
    if (!found) continue;
    if (header) {
      let start = position;
      while (start > afterHeader && isHeadLine(rows[start - 1] as SheetRow, header)) start--;
      const isSame = found.length === header.texts.length && found.every((text, index) => text === header?.texts[index]);
      // A header is printed anew on every page; a line that tells of a work makes it another table.
      if (isSame && readWork(rows.slice(start, position), "").missing.length === WORK_PARTS) continue;
      starts.push(start);
    }
    header = { texts: found, columns: found.flatMap((text, index) => (isFilled(text) ? [index] : [])) };
    afterHeader = position + 1;
  }
  return starts;
}

/** Procedure, year, subject, grade. */
const WORK_PARTS = 4;

/** In the order of the sheet. A stretch that begins like a table and is none stays with the table before it. */
export function findTables(sheet: SheetSnapshot): readonly TableOnSheet[] {
  const first = findTable(sheet);
  if (!first) return [];
  const starts = furtherStarts(sheet.rows);
  if (starts.length === 0) return [{ table: first, sheet, isFirst: true }];
  const part = (from: number, to: number): SheetSnapshot => ({ ...sheet, rows: sheet.rows.slice(from, to) });
  const tables: TableOnSheet[] = [];
  let from = 0;
  for (const [index, end] of [...starts, sheet.rows.length].entries()) {
    const next = starts[index + 1] ?? sheet.rows.length;
    if (end < sheet.rows.length && findTable(part(end, next)) === undefined) continue;
    const own = part(from, end);
    const table = findTable(own);
    if (table) tables.push({ table, sheet: own, isFirst: from === 0 });
    from = end;
  }
  return tables;
}
