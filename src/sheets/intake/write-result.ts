// Writes results of responses on the intake's own sheet: row by row where it stands, whole where it does not.

import { intakeWordsOf } from "../../../shared/catalogue/messages/intake-words.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import type { IntakeData } from "../../../shared/reports/intake/intake-data.ts";
import {
  besideEdits,
  blankRowEdits,
  intakeGeneralEdits,
  intakeRowEdits,
  intakeSheet,
} from "../../../shared/reports/intake/intake-sheet.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { applyUnlocked } from "../host/apply-edits.ts";
import { planEdits } from "../host/plan/plan-edits.ts";
import { unlessGone } from "../host/read/read-names.ts";
import { OpenBook } from "../host/steps/open-book.ts";
import { stepsOf } from "../host/steps/steps-of.ts";
import type { IntakeSettings } from "./intake-settings.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LONGEST_SHEET_NAME = 100;
const WATCH = { progress: () => {}, isCancelled: () => false };

export interface ResponseSheet {
  readonly name: string;
  /** By its number a sheet is known whatever it is called. */
  readonly id: number;
}

export const markOf = ({ id }: ResponseSheet): string => `MSOKO_INTAKE_${id}`;

export const resultsNameOf = ({ name }: ResponseSheet, language: Language): string =>
  intakeWordsOf(language).sheet(name).slice(0, LONGEST_SHEET_NAME);

/** The sheet of results as it is called now; `null`: not made yet, or deleted. */
function standingResults(spreadsheet: Spreadsheet, responses: ResponseSheet): GoogleAppsScript.Spreadsheet.Sheet | null {
  return unlessGone(() => spreadsheet.getRangeByName(markOf(responses))?.getSheet() ?? null);
}

/** A few cells of sheets that stand: without the look at the whole spreadsheet that a command takes first. */
function writeFew(
  spreadsheet: Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  name: string,
  edits: readonly Edit[],
): void {
  const book = new OpenBook(spreadsheet);
  book.add(sheet, name);
  for (const step of stepsOf(planEdits(edits))) step(book);
}

export function besides(responses: ResponseSheet, data: IntakeData, settings: IntakeSettings, language: Language): Edit[] {
  return settings.marksResponses ? data.rows.flatMap((row) => besideEdits(responses.name, row, language)) : [];
}

/** `asked`: rows that were looked at, of which those that hold no answer any more lose their results. */
export function writeResult(
  spreadsheet: Spreadsheet,
  responses: ResponseSheet,
  { data, asked }: { readonly data: IntakeData; readonly asked: readonly number[] },
  settings: IntakeSettings,
  language: Language,
): void {
  const sheet = standingResults(spreadsheet, responses);
  const marks = besides(responses, data, settings, language);
  if (!sheet) {
    const name = resultsNameOf(responses, language);
    applyUnlocked([...intakeSheet(name, markOf(responses), data, language), ...marks], WATCH);
    return;
  }
  const name = sheet.getName();
  const missing = Math.max(...asked, 0) + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const taken = new Set(data.rows.map(({ rowIndex }) => rowIndex));
  writeFew(spreadsheet, sheet, name, [
    ...data.rows.flatMap((row) => intakeRowEdits(name, row, language)),
    ...asked.filter((rowIndex) => !taken.has(rowIndex)).flatMap((rowIndex) => blankRowEdits(name, rowIndex)),
    ...intakeGeneralEdits(name, data, language),
    ...marks,
  ]);
}
