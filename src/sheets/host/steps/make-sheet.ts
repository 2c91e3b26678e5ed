// Makes a sheet of the tool's own: new after those that are there, or emptied where it stands.

import type { SheetPlan, TabColour } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { removeCharts } from "./put-charts.ts";
import { rangeOf } from "./ranges.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB_COLOURS: { readonly [tab in TabColour]: string | null } = {
  plain: null,
  good: "#548235",
  bad: "#C00000",
  doubt: "#BF8F00",
};

/** Gives the sheet a grid that the plan fits into; what is larger stays. */
function fitGrid(sheet: Sheet, { rows, columns }: ReturnType<SheetPlan["extent"]>): { rows: number; columns: number } {
  const [rowCount, columnCount] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > rowCount) sheet.insertRowsAfter(rowCount, rows - rowCount);
  if (columns > columnCount) sheet.insertColumnsAfter(columnCount, columns - columnCount);
  return { rows: Math.max(rows, rowCount), columns: Math.max(columns, columnCount) };
}

/** `clear` leaves notes, lists, conditional formats, merges, the filter, charts and protection standing. */
function empty(sheet: Sheet, grid: { readonly rows: number; readonly columns: number }): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) protection.remove();
  sheet.getFilter()?.remove();
  removeCharts(sheet);
  sheet.clear();
  sheet.clearNotes();
  sheet.clearConditionalFormatRules();
  rangeOf(sheet, { rowIndex: 0, columnIndex: 0, rowCount: grid.rows, columnCount: grid.columns })
    .breakApart()
    .clearDataValidations();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
}

/**
 * A new sheet gets its marks before its name: cut off in between, the run leaves a blank sheet that nobody takes for the user's, and
 * never one of our name that we would not dare to touch again.
 */
function insert(book: OpenBook, plan: SheetPlan): Sheet {
  const sheet = book.spreadsheet.insertSheet(book.spreadsheet.getNumSheets());
  try {
    setNames(book, sheet, plan);
    sheet.setName(plan.name);
  } catch (error) {
    book.spreadsheet.deleteSheet(sheet);
    throw error;
  }
  book.add(sheet, plan.name);
  return sheet;
}

export function setNames({ spreadsheet }: OpenBook, sheet: Sheet, { names }: SheetPlan): void {
  for (const [name, block] of names) spreadsheet.setNamedRange(name, rangeOf(sheet, block));
}

export function makeSheet(book: OpenBook, plan: SheetPlan): void {
  const standing = book.find(plan.name);
  if (standing) {
    const grid = fitGrid(standing, plan.extent());
    empty(standing, grid);
    setNames(book, standing, plan);
  }
  const sheet = standing ?? insert(book, plan);
  if (!standing) fitGrid(sheet, plan.extent());
  sheet.setTabColor(plan.tab === null ? null : TAB_COLOURS[plan.tab]);
}
