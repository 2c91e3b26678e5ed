// One way for all: every response of a sheet that has no result, or another than it should, is checked and its result written. What an
// event says is not needed for it, so an event that was lost, cut or came twice is made good by the next, or within the hour.

import { FORMS, RULE_TEXTS } from "../../../shared/catalogue/forms/forms.ts";
import { intakeWordsOf } from "../../../shared/catalogue/messages/intake-words.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { type IntakeBeside, intakeResponse } from "../../../shared/commands/intake-response.ts";
import type { IntakeData, TakenRow } from "../../../shared/reports/intake/intake-data.ts";
import { besideEdits, intakeGeneralEdits, resultEdits } from "../../../shared/reports/intake/intake-sheet.ts";
import { resultChanges, rowsToCheck } from "../../../shared/reports/intake/result-table.ts";
import { printOf, type ResponseRow, responseRows } from "../../../shared/submission/response-rows.ts";
import type { SheetRow } from "../../../shared/workbook/snapshot.ts";
import { underLock } from "../host/under-lock.ts";
import { type IntakeSettings, intakeSettings, keepIntakeSettings } from "./intake-settings.ts";
import { readAnswers, readKeys, readWholeSheet } from "./read-response-sheet.ts";
import { type ResponseSheet, readStanding, readStandingRows, resultsSheet, writeFew } from "./results-sheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The lock is for writing only, and short: who does not get it leaves, and the next run finds the work undone. */
const WAIT_MS = 10_000;
/** So many responses at a time: what is checked is written before the run's six minutes can be over. */
const AT_A_TIME = 100;
/** Rows at the end of the sheet whose unknown columns are looked at for data of persons, whatever is checked. */
const LOOKED_AT = 50;

/** What the script with letters adds; without it no letter is spoken of. */
export interface LetterDesk {
  /** How many letters may still go out today. */
  readonly open: () => number;
  /** What «Письмо школе» says of a checked row: a word for «waits» where a letter is due. */
  readonly state: (row: TakenRow) => string | null;
  /** Sends what is due about responses that count, under the lock; gives what «Письмо школе» says then, by the row of the response. */
  readonly send: (rows: readonly TakenRow[], workbook: string) => ReadonlyMap<number, string>;
}

export interface Sweep {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly language: Language;
  readonly beside: () => IntakeBeside;
  readonly desk: LetterDesk | null;
  /** The reader of the spreadsheet's dates, its day, its title. */
  readonly dateText: (date: Date) => string;
  readonly on: string;
  readonly file: string;
  /** Rows that an event names. */
  readonly named: readonly number[];
  /** `new`: what has no result; `changed`: also what was corrected since, for which every answer has to be read. */
  readonly look: "new" | "changed";
  /** Milliseconds of the clock when no further batch is begun. */
  readonly until: number;
}

/** `left`: responses that there was no time for. */
export interface Swept {
  readonly responses: number;
  readonly checked: number;
  readonly left: number;
}

/** Passed over since data of persons stand on the sheet: it gets no name and no finding. */
const passedOver = (rowIndex: number): TakenRow => ({
  ...{ rowIndex, school: "", mail: null, form: null, received: null, isChecked: false, state: "not-taken", findings: [] },
});

interface Batch {
  readonly sweep: Sweep;
  readonly responses: ResponseSheet;
  /** The responses as they were when they were looked at. */
  readonly known: readonly ResponseRow[];
  readonly data: IntakeData;
  readonly settings: IntakeSettings;
}

/** Where the responses are by now: rows may have moved while their answers were checked. */
function relocated(rows: readonly ResponseRow[], keys: readonly ResponseRow[]): ResponseRow[] {
  const now = new Map(keys.map(({ key, rowIndex }) => [key, rowIndex]));
  return rows.flatMap((row) => {
    const rowIndex = now.get(row.key);
    return rowIndex === undefined ? [] : { ...row, rowIndex };
  });
}

/** Under the lock: what was checked goes beside its response, as both sheets are now. */
function write({ sweep, responses, known, data, settings }: Batch): void {
  const { spreadsheet, sheet, language, desk, dateText, file } = sweep;
  const before = new Map(known.map(({ rowIndex, key }) => [rowIndex, key]));
  const isTimed = known.every(({ time }) => time !== "");
  const keys = isTimed ? responseRows(readKeys(sheet, responses.name, dateText), FORMS)?.rows : known;
  if (!keys) return;
  const now = isTimed ? relocated(known, keys) : known;
  const rowOf = new Map(now.map(({ key, rowIndex }) => [key, rowIndex]));
  const taken = data.rows.flatMap((row): TakenRow[] => {
    const rowIndex = rowOf.get(before.get(row.rowIndex) ?? "");
    return rowIndex === undefined ? [] : [{ ...row, rowIndex }];
  });
  const own = resultsSheet(spreadsheet, responses, now.length, language);
  const standing = readStandingRows(own, dateText);
  const letterOf = (row: TakenRow): string | null => desk?.state(row) ?? null;
  // A response that came while these were checked has its own result to come.
  const responsesNow = [...now, ...keys.filter(({ key }) => !rowOf.has(key))];
  const changes = resultChanges({ responses: responsesNow, standing, language }, taken, letterOf, own.firstRowIndex);
  const last = Math.max(0, ...changes.writes.map(({ rowIndex }) => rowIndex));
  const marks = settings.marksResponses ? taken.flatMap((row) => besideEdits(responses.name, row, language)) : [];
  writeFew(spreadsheet, own, last, [
    ...resultEdits(own.name, changes),
    ...intakeGeneralEdits(own.name, data, language),
    ...marks,
  ]);
  if (!desk) return;
  SpreadsheetApp.flush();
  const keyAt = new Map(now.map(({ rowIndex, key }) => [rowIndex, key]));
  const counting = taken.filter(({ rowIndex }) => changes.current.has(keyAt.get(rowIndex) ?? ""));
  const sent = desk.send(counting, file);
  const written = [...sent].flatMap(([rowIndex, letter]) => {
    const there = changes.standing.get(keyAt.get(rowIndex) ?? "");
    return there && there.result.letter !== letter ? { rowIndex: there.rowIndex, result: { ...there.result, letter } } : [];
  });
  writeFew(spreadsheet, own, last, resultEdits(own.name, { writes: written }));
}

/** The rows to be checked and the last ones: in one piece where they lie together, as they do while responses come. */
function answersOf(
  sheet: Sheet,
  batch: readonly number[],
  lately: readonly number[],
  dateText: (date: Date) => string,
): SheetRow[] {
  const both = [...batch, ...lately];
  const isTogether = Math.max(...both) - Math.min(...both) <= AT_A_TIME + LOOKED_AT;
  if (both.length === 0) return [];
  if (isTogether) return readAnswers(sheet, both, dateText);
  const recent = readAnswers(sheet, lately, dateText);
  const known = new Set(recent.map(({ rowIndex }) => rowIndex));
  return [...readAnswers(sheet, batch, dateText).filter(({ rowIndex }) => !known.has(rowIndex)), ...recent];
}

/** A response whose answers were read has the print of all of them. */
function printed(row: ResponseRow, read: readonly SheetRow[]): ResponseRow {
  const answers = read.find(({ rowIndex }) => rowIndex === row.rowIndex);
  return answers ? { ...row, print: printOf(answers) } : row;
}

/** `undefined`: the sheet is none of responses to our forms. */
export function sweepSheet(sweep: Sweep): Swept | undefined {
  const { spreadsheet, sheet, language, desk, until, named, dateText, on, file } = sweep;
  const responses: ResponseSheet = { name: sheet.getName(), id: sheet.getSheetId() };
  const standing = readStanding(spreadsheet, responses, dateText);
  // Without moments only whole rows tell responses apart.
  const keys = sweep.look === "new" ? readKeys(sheet, responses.name, dateText) : null;
  const isTimed = keys !== null && (responseRows(keys, FORMS)?.rows.every(({ time }) => time !== "") ?? true);
  const snapshot = isTimed && keys ? keys : readWholeSheet(sheet, responses.name, dateText);
  const known = responseRows(snapshot, FORMS);
  if (!known) return undefined;
  if (known.rows.length === 0 && standing.length === 0) return { responses: 0, checked: 0, left: 0 };
  const asked = rowsToCheck(
    { responses: known.rows, standing, language },
    {
      named,
      hasPrints: snapshot !== keys,
      waiting: desk ? intakeWordsOf(language).letterStates.waiting : null,
      letters: desk?.open() ?? 0,
    },
  );
  const header = snapshot.rows.filter(({ rowIndex }) => rowIndex <= known.headerRowIndex);
  const last = Math.max(...known.rows.map(({ rowIndex }) => rowIndex), known.headerRowIndex);
  const lately = Array.from({ length: LOOKED_AT }, (_, index) => last - index).filter((row) => row > known.headerRowIndex);
  let checked = 0;
  // Once in any case: results whose responses are gone have to go as well.
  do {
    const batch = asked.slice(checked, checked + AT_A_TIME);
    const settings = intakeSettings();
    const isStopped = settings.stopped.includes(responses.id);
    const read = isStopped ? [] : answersOf(sheet, batch, lately, dateText);
    const rows = [...header, ...read.filter(({ rowIndex }) => batch.includes(rowIndex))];
    const data: IntakeData = isStopped
      ? { state: "stopped", general: [], rows: [] }
      : intakeResponse({
          forms: FORMS,
          catalogueRules: RULE_TEXTS,
          workbook: { file, sheets: [{ ...snapshot, rows }], names: [] },
          lately: read,
          ...sweep.beside(),
          on,
        });
    if (data.state === "stopped" && !isStopped) keepIntakeSettings({ ...settings, stopped: [...settings.stopped, responses.id] });
    const taken = data.state === "stopped" ? { ...data, rows: batch.map(passedOver) } : data;
    const seen = known.rows.map((row) => printed(row, read));
    underLock(() => write({ sweep, responses, known: seen, data: taken, settings }), WAIT_MS);
    checked += batch.length;
  } while (checked < asked.length && Date.now() < until);
  return { responses: known.rows.length, checked, left: asked.length - checked };
}
