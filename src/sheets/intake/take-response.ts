// A response has come or was corrected: its row is read, checked, and its result written in the same row of the intake's sheet.

import { FORMS, RULE_TEXTS } from "../../../shared/catalogue/forms/forms.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { intakeResponse } from "../../../shared/commands/intake-response.ts";
import type { IntakeData } from "../../../shared/reports/intake/intake-data.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readSheet } from "../host/read/read-sheet.ts";
import { sheetClock } from "../host/read/sheet-clock.ts";
import { today } from "../host/today.ts";
import { underLock } from "../host/under-lock.ts";
import { besideResponses, REGISTER_SHEET, rulesSheetName } from "./beside-responses.ts";
import { intakeSettings, keepIntakeSettings } from "./intake-settings.ts";
import { readResponseRows } from "./read-response-rows.ts";
import { type ResponseSheet, writeResult } from "./write-result.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Responses may come in a crowd, and each waits for the one before. */
const WAIT_MS = 60_000;

function sheetsBeside(spreadsheet: Spreadsheet, language: Language): SheetSnapshot[] {
  const dateText = sheetClock(spreadsheet);
  return [REGISTER_SHEET, rulesSheetName(language)].flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [readSheet(sheet, name, dateText)] : [];
  });
}

/** After data of persons were seen, nothing of the sheet is read until it has been mended. */
const stopped = (rowIndexes: readonly number[]): IntakeData => ({
  state: "stopped",
  general: [],
  rows: rowIndexes.map((rowIndex) => ({
    ...{ rowIndex, school: "", mail: null, form: null, received: null, state: "not-taken", findings: [] },
  })),
});

/** `workbook`: the title of the spreadsheet. */
type AfterTaking = (responses: ResponseSheet, data: IntakeData, workbook: string) => void;

function takeRows(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  rowIndexes: readonly number[],
  language: Language,
  afterTaking: AfterTaking,
): void {
  const responses: ResponseSheet = { name: sheet.getName(), id: sheet.getSheetId() };
  const settings = intakeSettings();
  const write = (data: IntakeData) => writeResult(spreadsheet, responses, { data, asked: rowIndexes }, settings, language);
  if (settings.stopped.includes(responses.id)) {
    write(stopped(rowIndexes));
    return;
  }
  const on = today();
  const file = spreadsheet.getName();
  const rows = readResponseRows(spreadsheet, sheet, responses.name, rowIndexes);
  const data = intakeResponse({
    forms: FORMS,
    catalogueRules: RULE_TEXTS,
    workbook: { file, sheets: [rows], names: [] },
    ...besideResponses(file, sheetsBeside(spreadsheet, language), language, on),
    on,
  });
  if (data.state === "stopped") {
    keepIntakeSettings({ ...settings, stopped: [...settings.stopped, responses.id] });
    write({ ...stopped(rowIndexes), general: data.general });
    return;
  }
  write(data);
  afterTaking(responses, data, file);
}

/**
 * The event's own values are not looked at: a correction brings only what was corrected, and an event may come twice. `afterTaking` is
 * called once the results stand on their sheet.
 */
export function takeResponse(
  { range }: { readonly range: GoogleAppsScript.Spreadsheet.Range },
  language: Language,
  afterTaking: AfterTaking = () => {},
): void {
  const sheet = range.getSheet();
  const first = range.getRow() - 1;
  const rowIndexes = Array.from({ length: range.getNumRows() }, (_, i) => first + i).filter((rowIndex) => rowIndex > 0);
  if (rowIndexes.length === 0) return;
  underLock(() => takeRows(SpreadsheetApp.getActive(), sheet, rowIndexes, language, afterTaking), WAIT_MS);
}
