// Reads a sheet of responses: whole, or only what tells its responses apart, and then the rows that are to be checked.

import { FORMS } from "../../../shared/catalogue/forms/forms.ts";
import { findResponses, HEADER_ROWS } from "../../../shared/submission/read-responses.ts";
import type { SheetRow, SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import { cellValueOf } from "../host/read/cell-value-of.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DateText = (date: Date) => string;

const snapshotOf = (name: string, rows: readonly SheetRow[]): SheetSnapshot => ({
  ...{ name, visibility: "visible", rows, merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] },
});

/**
 * Formulas are not asked for: a form writes none, and what a formula shows is a value like any other. Formats tell percents from
 * fractions, and are asked for where the answers are to be checked.
 */
function readRows(
  sheet: Sheet,
  { first, count, column, columns }: { first: number; count: number; column: number; columns: number },
  dateText: DateText,
  hasFormats: boolean,
): SheetRow[] {
  if (count <= 0) return [];
  const range = sheet.getRange(first + 1, column + 1, count, columns);
  const values: unknown[][] = range.getValues();
  const formats = hasFormats ? range.getNumberFormats() : [];
  const blank = Array.from({ length: column }, () => null);
  return values.map((cells, index) => ({
    rowIndex: first + index,
    values: [
      ...blank,
      ...cells.map((value, at) => cellValueOf({ value, format: formats[index]?.[at] ?? "", formula: "" }, dateText)),
    ],
  }));
}

export function readWholeSheet(sheet: Sheet, name: string, dateText: DateText): SheetSnapshot {
  const [count, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return snapshotOf(name, readRows(sheet, { first: 0, count, column: 0, columns }, dateText, true));
}

/** The header, and of every response when it came and from whom: two calls, however long and wide the sheet is. */
export function readKeys(sheet: Sheet, name: string, dateText: DateText): SheetSnapshot {
  const [last, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const header = readRows(sheet, { first: 0, count: Math.min(last, HEADER_ROWS), column: 0, columns }, dateText, false);
  const found = findResponses(snapshotOf(name, header), FORMS);
  const keys = [...(found?.columns.values() ?? [])];
  if (!found || keys.length === 0) return snapshotOf(name, header);
  const [column, right] = [Math.min(...keys), Math.max(...keys)];
  const first = found.headerRowIndex + 1;
  const place = { first, count: last - first, column, columns: right - column + 1 };
  return snapshotOf(name, [...header.slice(0, first), ...readRows(sheet, place, dateText, false)]);
}

/** Whole rows, from the first to the last of those asked for. */
export function readAnswers(sheet: Sheet, rowIndexes: readonly number[], dateText: DateText): SheetRow[] {
  if (rowIndexes.length === 0) return [];
  const [first, last] = [Math.min(...rowIndexes), Math.max(...rowIndexes)];
  const columns = sheet.getLastColumn();
  return readRows(sheet, { first, count: last - first + 1, column: 0, columns }, dateText, true);
}
