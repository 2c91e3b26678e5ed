// Reads one sheet: values, formulas and formats in a call each, however many cells there are.

import { parseRectangle, type Rectangle } from "../../../../shared/workbook/block.ts";
import type { CellValue } from "../../../../shared/workbook/cell.ts";
import type { FormulaCell, SheetRow, SheetSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { cellValueOf } from "./cell-value-of.ts";

/** Blanks after the last value are cut off; a row without a value is not listed. */
function trimmed(values: readonly CellValue[]): readonly CellValue[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length--;
  return values.slice(0, length);
}

function mergesOf(range: GoogleAppsScript.Spreadsheet.Range): Rectangle[] {
  return range.getMergedRanges().flatMap((merged) => parseRectangle(merged.getA1Notation()) ?? []);
}

/**
 * Hidden rows and columns are not told: the service answers about one row a call. The name is given, since the caller had to ask
 * for it.
 */
export function readSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  name: string,
  dateText: (date: Date) => string,
): SheetSnapshot {
  const visibility = sheet.isSheetHidden() ? "hidden" : "visible";
  // A chart on a sheet of its own, or a sheet of a connected database: it has no cells, and refuses to be asked for them.
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID)
    return { name, visibility, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] };
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulaTexts = range.getFormulas();
  const formats = range.getNumberFormats();
  const rows: SheetRow[] = [];
  const formulas: FormulaCell[] = [];
  values.forEach((cells, rowIndex) => {
    const row = trimmed(
      cells.map((value, columnIndex) => {
        const formula = formulaTexts[rowIndex]?.[columnIndex] ?? "";
        if (formula !== "") formulas.push({ rowIndex, columnIndex, formula: formula.replace(/^=/, "") });
        return cellValueOf({ value, format: formats[rowIndex]?.[columnIndex] ?? "", formula }, dateText);
      }),
    );
    if (row.length > 0) rows.push({ rowIndex, values: row });
  });
  return { name, visibility, rows, merges: mergesOf(range), hiddenRows: [], hiddenColumns: [], formulas };
}
