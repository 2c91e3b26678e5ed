// A response has come, or the hour: the sheets of responses are swept. The row that an event names is looked at again, for it may be a
// correction; whatever else has no result is taken with it.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { HostRefusal } from "../../../shared/commands/host.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readSheet } from "../host/read/read-sheet.ts";
import { sheetClock } from "../host/read/sheet-clock.ts";
import { besideResponses, REGISTER_SHEET, rulesSheetName } from "./beside-responses.ts";
import { type LetterDesk, type Sweep, type Swept, sweepSheet } from "./sweep.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A run is stopped by Apps Script after six minutes; a batch that was begun has two to end. */
const LONGEST_RUN_MS = 4 * 60_000;

function sheetsBeside(spreadsheet: Spreadsheet, language: Language, dateText: (date: Date) => string): SheetSnapshot[] {
  return [REGISTER_SHEET, rulesSheetName(language)].flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [readSheet(sheet, name, dateText)] : [];
  });
}

/** Sweeps the given sheets, `null`: all of them; `null`: not one of them is of responses. The run may take up to four minutes. */
export function sweepSheets(
  sheets: readonly Sheet[] | null,
  language: Language,
  desk: LetterDesk | null,
  { look = "changed", named = [] }: Partial<Pick<Sweep, "look" | "named">> = {},
): Swept | null {
  const spreadsheet = SpreadsheetApp.getActive();
  const until = Date.now() + LONGEST_RUN_MS;
  let read: ReturnType<typeof besideResponses> | null = null;
  const dateText = sheetClock(spreadsheet);
  const on = dateText(new Date()).slice(0, 10);
  const file = spreadsheet.getName();
  const beside = () => {
    read ??= besideResponses(file, sheetsBeside(spreadsheet, language, dateText), language, on);
    return read;
  };
  const all: readonly Sheet[] = sheets ?? spreadsheet.getSheets();
  const swept = all.flatMap((sheet) => {
    // Responses come to sheets of cells only.
    if (sheets === null && sheet.getType() !== SpreadsheetApp.SheetType.GRID) return [];
    return sweepSheet({ ...{ spreadsheet, sheet, language, beside, desk, look, named, until }, ...{ dateText, on, file } }) ?? [];
  });
  if (swept.length === 0) return null;
  const sum = (of: keyof Swept): number => swept.reduce((total, each) => total + each[of], 0);
  return { responses: sum("responses"), checked: sum("checked"), left: sum("left") };
}

/** For runs that nobody waits for: where another run holds the lock there is nothing to say, the next one does the work. */
export function quietly(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof HostRefusal && error.code === "busy")) throw error;
  }
}

/** `range` is absent where the function is run by hand, or the event is of another kind: then all sheets are swept. */
export function takeResponse(
  event: { readonly range?: GoogleAppsScript.Spreadsheet.Range } | undefined,
  language: Language,
  desk: LetterDesk | null = null,
): void {
  const range = event?.range;
  if (!range) {
    quietly(() => sweepSheets(null, language, desk));
    return;
  }
  const first = range.getRow() - 1;
  const named = Array.from({ length: range.getNumRows() }, (_, index) => first + index);
  quietly(() => sweepSheets([range.getSheet()], language, desk, { look: "new", named }));
}
