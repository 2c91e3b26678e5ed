// Reads the header of a sheet of responses and some of its rows, as they stand now: what an event says of them may be old or partial.

import type { SheetRow, SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import { cellValueOf } from "../host/read/cell-value-of.ts";
import { sheetClock } from "../host/read/sheet-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas are not asked for: a form writes none, and what a formula shows is a value like any other. */
function readRow(sheet: Sheet, rowIndex: number, columnCount: number, dateText: (date: Date) => string): SheetRow {
  const range = sheet.getRange(rowIndex + 1, 1, 1, columnCount);
  const [values = []]: unknown[][] = range.getValues();
  const [formats = []] = range.getNumberFormats();
  return {
    rowIndex,
    values: values.map((value, column) => cellValueOf({ value, format: formats[column] ?? "", formula: "" }, dateText)),
  };
}

export function readResponseRows(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  name: string,
  rowIndexes: readonly number[],
): SheetSnapshot {
  const dateText = sheetClock(spreadsheet);
  const columnCount = Math.max(1, sheet.getLastColumn());
  const rows = [0, ...rowIndexes].map((rowIndex) => readRow(sheet, rowIndex, columnCount, dateText));
  return { name, visibility: "visible", rows, merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] };
}
