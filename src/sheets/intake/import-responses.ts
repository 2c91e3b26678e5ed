// Checks all responses of the spreadsheet anew: what no event told of, what was sorted, moved or deleted since.

import { FORMS, RULE_TEXTS } from "../../../shared/catalogue/forms/forms.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { intakeResponse } from "../../../shared/commands/intake-response.ts";
import { intakeSheet } from "../../../shared/reports/intake/intake-sheet.ts";
import { readResponses } from "../../../shared/submission/read-responses.ts";
import { ownSheets } from "../../../shared/workbook/own-sheets.ts";
import { applyUnlocked } from "../host/apply-edits.ts";
import { readSnapshot } from "../host/read-snapshot.ts";
import { today } from "../host/today.ts";
import { underLock } from "../host/under-lock.ts";
import { besideResponses } from "./beside-responses.ts";
import { intakeSettings, keepIntakeSettings } from "./intake-settings.ts";
import { besides, markOf, type ResponseSheet, resultsNameOf } from "./write-result.ts";

const WAIT_MS = 60_000;
const WATCH = { progress: () => {}, isCancelled: () => false };

/** Gives the number of responses; `null`: the spreadsheet has no sheet of responses. */
function importUnlocked(language: Language, began: number): number | null {
  const spreadsheet = SpreadsheetApp.getActive();
  const workbook = readSnapshot({ sheets: "all" });
  const own = ownSheets(workbook.names);
  const nameOfMark = new Map([...own].map(([sheet, mark]) => [mark, sheet]));
  const found = workbook.sheets.filter((sheet) => !own.has(sheet.name) && readResponses(sheet, workbook.file, FORMS));
  if (found.length === 0) return null;
  const on = today();
  const beside = besideResponses(workbook.file, workbook.sheets, language, on);
  const settings = intakeSettings();
  const taken = found.map((sheet) => {
    const responses: ResponseSheet = { name: sheet.name, id: spreadsheet.getSheetByName(sheet.name)?.getSheetId() ?? 0 };
    return {
      responses,
      data: intakeResponse({
        forms: FORMS,
        catalogueRules: RULE_TEXTS,
        workbook: { file: workbook.file, sheets: [sheet], names: [] },
        ...beside,
        on,
      }),
    };
  });
  keepIntakeSettings({
    ...settings,
    stopped: taken.flatMap(({ responses, data }) => (data.state === "stopped" ? responses.id : [])),
  });
  const edits = taken.flatMap(({ responses, data }) => {
    const mark = markOf(responses);
    const sheet = nameOfMark.get(mark) ?? resultsNameOf(responses, language);
    return [...intakeSheet(sheet, mark, data, language), ...besides(responses, data, settings, language)];
  });
  applyUnlocked(edits, WATCH, { now: Date.now, began });
  return taken.reduce((sum, { data }) => sum + data.rows.length, 0);
}

export function importResponses(language: Language): number | null {
  const began = Date.now();
  return underLock(() => importUnlocked(language, began), WAIT_MS);
}
