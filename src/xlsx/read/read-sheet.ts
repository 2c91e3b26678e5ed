// Reads a sheet's part: its cells, merges, hidden rows and columns, and formulas.

import { LAST_COLUMN_INDEX, parseRectangle, type Rectangle } from "../../../shared/workbook/block.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { CellBudget } from "./cell-budget.ts";
import { type CellTables, CellValues } from "./cell-values.ts";
import { SPREADSHEET } from "./namespaces.ts";
import { PlainCells } from "./plain-cells.ts";
import { readCell } from "./read-cell.ts";
import { SheetRows } from "./sheet-rows.ts";
import { CLOSE, END, OPEN, XmlScanner } from "./xml/xml-scanner.ts";
import { xmlBoolean } from "./xml-boolean.ts";

export type SheetContents = Omit<SheetSnapshot, "name" | "visibility">;

const INDEX = /^[1-9]\d{0,6}$/;

/** Calls `read` for each child with this name of the element just opened, up to the element's end. */
function forEachChild(scanner: XmlScanner, name: string, read: () => void): void {
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (scanner.is(name)) read();
    else scanner.skip();
  }
}

/** A count from 1 in an attribute; `missing` where there is none. */
function readNumber(scanner: XmlScanner, attribute: string, missing: number): number {
  const text = scanner.attributes.get(attribute);
  if (text === undefined) return missing;
  if (!INDEX.test(text)) throw scanner.fault();
  return Number(text);
}

function isHidden(scanner: XmlScanner): boolean {
  const hidden = xmlBoolean(scanner.attributes.get("hidden") ?? "0");
  if (hidden === undefined) throw scanner.fault();
  return hidden;
}

function readRow(scanner: XmlScanner, rows: SheetRows, values: CellValues, plain: PlainCells): void {
  const rowNumber = readNumber(scanner, "r", rows.rowIndex + 2);
  rows.beginRow(rowNumber - 1, isHidden(scanner));
  const isEmpty = scanner.attributes.selfClosing;
  for (;;) {
    if (!isEmpty) plain.readAll();
    const found = scanner.next();
    if (found === CLOSE) break;
    if (found !== OPEN) continue;
    if (scanner.is("c")) readCell(scanner, rows, values);
    else scanner.skip();
  }
  rows.endRow();
}

/** Reads `cols`: the indices of hidden columns. */
function readHiddenColumns(scanner: XmlScanner): readonly number[] {
  const hidden = new Uint8Array(LAST_COLUMN_INDEX + 1);
  forEachChild(scanner, "col", () => {
    const first = readNumber(scanner, "min", 0);
    const last = readNumber(scanner, "max", first);
    if (first < 1 || last < first) throw scanner.fault();
    if (isHidden(scanner)) hidden.fill(1, first - 1, last);
    scanner.skip();
  });
  const columns: number[] = [];
  for (let column = hidden.indexOf(1); column >= 0; column = hidden.indexOf(1, column + 1)) columns.push(column);
  return columns;
}

function readMerge(scanner: XmlScanner): Rectangle {
  const merge = parseRectangle(scanner.attributes.get("ref") ?? "");
  if (!merge) throw scanner.fault();
  scanner.skip();
  return merge;
}

export function readSheet(bytes: Uint8Array, part: string, tables: CellTables, budget: CellBudget): SheetContents {
  const scanner = new XmlScanner(bytes, part, SPREADSHEET);
  const rows = new SheetRows(part, budget);
  const values = new CellValues(part, tables);
  const plain = new PlainCells(scanner, rows, values);
  const merges: Rectangle[] = [];
  let hiddenColumns: readonly number[] = [];
  if (scanner.next() !== OPEN || !scanner.is("worksheet")) throw scanner.fault();
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (scanner.is("sheetData")) forEachChild(scanner, "row", () => readRow(scanner, rows, values, plain));
    else if (scanner.is("cols")) hiddenColumns = readHiddenColumns(scanner);
    else if (scanner.is("mergeCells")) {
      forEachChild(scanner, "mergeCell", () => {
        budget.spendMerge();
        merges.push(readMerge(scanner));
      });
    } else scanner.skip();
  }
  if (scanner.next() !== END) throw scanner.fault();
  rows.finish();
  const hiddenRows = [...new Set(rows.hiddenRows)].sort((a, b) => a - b);
  return { rows: rows.rows, merges, hiddenRows, hiddenColumns, formulas: rows.formulas };
}
