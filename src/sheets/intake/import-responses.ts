// Checks all responses again: with a register or rules that have changed since, the answers are the same and the results are not.

import { FORMS } from "../../../shared/catalogue/forms/forms.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { RESULT_COLUMNS } from "../../../shared/reports/intake/result-table.ts";
import { responseRows } from "../../../shared/submission/response-rows.ts";
import { sheetClock } from "../host/read/sheet-clock.ts";
import { underLock } from "../host/under-lock.ts";
import { intakeSettings, keepIntakeSettings } from "./intake-settings.ts";
import { readKeys } from "./read-response-sheet.ts";
import { standingResults } from "./results-sheet.ts";
import type { LetterDesk, Swept } from "./sweep.ts";
import { sweepSheets } from "./take-response.ts";

const PRINT_COLUMN = RESULT_COLUMNS.indexOf("print") + 1;

/** Every result forgets what it was made of; the sweep that follows, however often it is cut, makes each anew. */
function forgetPrints(): GoogleAppsScript.Spreadsheet.Sheet[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const dateText = sheetClock(spreadsheet);
  const sheets = spreadsheet.getSheets().filter((sheet) => {
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return false;
    const name = sheet.getName();
    return responseRows(readKeys(sheet, name, dateText), FORMS) !== undefined;
  });
  keepIntakeSettings({ ...intakeSettings(), stopped: [] });
  for (const sheet of sheets) {
    const found = standingResults(spreadsheet, { name: sheet.getName(), id: sheet.getSheetId() });
    const count = found ? found.sheet.getLastRow() - found.firstRowIndex : 0;
    if (found && count > 0) found.sheet.getRange(found.firstRowIndex + 1, PRINT_COLUMN, count, 1).clearContent();
  }
  return sheets;
}

/** `null`: the spreadsheet has no sheet of responses. `left`: how many there was no time for; the hourly sweep goes on with them. */
export function importResponses(language: Language, desk: LetterDesk | null = null): Swept | null {
  const sheets = underLock(forgetPrints);
  return sheets.length === 0 ? null : sweepSheets(sheets, language, desk, { look: "changed" });
}
