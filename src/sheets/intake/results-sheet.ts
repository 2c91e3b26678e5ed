// The intake's own sheet in the spreadsheet: found by its mark wherever it is and whatever it is called, read, and brought up to date.

import { intakeWordsOf } from "../../../shared/catalogue/messages/intake-words.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { intakeSheet } from "../../../shared/reports/intake/intake-sheet.ts";
import { RESULT_COLUMNS, readResults, type StandingResult } from "../../../shared/reports/intake/result-table.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { applyUnlocked } from "../host/apply-edits.ts";
import { planEdits } from "../host/plan/plan-edits.ts";
import { cellValueOf } from "../host/read/cell-value-of.ts";
import { unlessGone } from "../host/read/read-names.ts";
import { OpenBook } from "../host/steps/open-book.ts";
import { stepsOf } from "../host/steps/steps-of.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LONGEST_SHEET_NAME = 100;
const WATCH = { progress: () => {}, isCancelled: () => false };

export interface ResponseSheet {
  readonly name: string;
  /** By its number a sheet is known whatever it is called. */
  readonly id: number;
}

const markOf = ({ id }: ResponseSheet): string => `MSOKO_INTAKE_${id}`;

export interface ResultsSheet {
  readonly sheet: Sheet;
  readonly name: string;
  /** Where the first result stands: below the header, wherever rows above it were inserted. */
  readonly firstRowIndex: number;
}

export function standingResults(spreadsheet: Spreadsheet, responses: ResponseSheet): ResultsSheet | null {
  const header = unlessGone(() => spreadsheet.getRangeByName(markOf(responses)));
  if (!header) return null;
  const sheet = header.getSheet();
  return { sheet, name: sheet.getName(), firstRowIndex: header.getRow() };
}

/** Where the user has a sheet of our name, ours gets a number: nothing of the user's is written over, and the intake goes on. */
function freeName(spreadsheet: Spreadsheet, { name }: ResponseSheet, language: Language): string {
  const wanted = intakeWordsOf(language).sheet(name);
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const candidate = `${wanted.slice(0, LONGEST_SHEET_NAME - tail.length)}${tail}`;
    if (!spreadsheet.getSheetByName(candidate)) return candidate;
  }
}

/** The sheet of results as it is now, made where there is none. For a run that holds the document's lock. */
export function resultsSheet(spreadsheet: Spreadsheet, responses: ResponseSheet, rows: number, language: Language): ResultsSheet {
  const found = standingResults(spreadsheet, responses);
  if (found) return found;
  const name = freeName(spreadsheet, responses, language);
  applyUnlocked(intakeSheet(name, markOf(responses), rows, language), WATCH);
  const made = standingResults(spreadsheet, responses);
  if (!made) throw new Error(`The sheet «${name}» was made and is not found`);
  return made;
}

/** The results that stand there; none where the sheet has not been made yet. */
export function readStanding(
  spreadsheet: Spreadsheet,
  responses: ResponseSheet,
  dateText: (date: Date) => string,
): StandingResult[] {
  const found = standingResults(spreadsheet, responses);
  return found ? readStandingRows(found, dateText) : [];
}

export function readStandingRows({ sheet, firstRowIndex }: ResultsSheet, dateText: (date: Date) => string): StandingResult[] {
  const count = sheet.getLastRow() - firstRowIndex;
  if (count <= 0) return [];
  const values: unknown[][] = sheet.getRange(firstRowIndex + 1, 1, count, RESULT_COLUMNS.length).getValues();
  const cells = values.map((row) => row.map((value) => cellValueOf({ value, format: "", formula: "" }, dateText)));
  return readResults(cells, firstRowIndex);
}

/** A few cells of sheets that stand: without the look at the whole spreadsheet that a command takes first. */
export function writeFew(
  spreadsheet: Spreadsheet,
  { sheet, name }: ResultsSheet,
  lastRowIndex: number,
  edits: readonly Edit[],
): void {
  if (edits.length === 0) return;
  const missing = lastRowIndex + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const book = new OpenBook(spreadsheet);
  book.add(sheet, name);
  for (const step of stepsOf(planEdits(edits))) step(book);
}
