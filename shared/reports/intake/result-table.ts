// The results of the intake as rows of its own sheet, each with the key of its response: read back, held against the responses as they
// stand now, and brought up to date, wherever rows were moved.

import { intakeWordsOf } from "../../catalogue/messages/intake-words.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import type { ResponseRow } from "../../submission/response-rows.ts";
import { type CellValue, isCellDate } from "../../workbook/cell.ts";
import type { WrittenValue } from "../../workbook/edit.ts";
import { findingsText } from "./findings-text.ts";
import type { TakenRow } from "./intake-data.ts";

/** The columns of a result, in their order on the sheet. The last two are the tool's own. */
export const RESULT_COLUMNS = [
  "row",
  "school",
  "form",
  "received",
  "state",
  "errors",
  "warnings",
  "findings",
  "letter",
  "key",
  "print",
] as const;

type ResultColumn = (typeof RESULT_COLUMNS)[number];

export type Result = { readonly [column in ResultColumn]: string | number | null };

/** A result as it stands: `rowIndex` is its place on the results' sheet. */
export interface StandingResult {
  readonly rowIndex: number;
  readonly result: Result;
}

const plain = (value: CellValue | undefined): string | number | null => {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "number" || typeof value === "string") return value;
  return isCellDate(value) ? value.date : null;
};

/** Reads rows of cells back, the first of them at `firstRowIndex`; a row without a key is no result of ours and is left out. */
export function readResults(rows: readonly (readonly CellValue[])[], firstRowIndex: number): StandingResult[] {
  return rows.flatMap((values, index): StandingResult[] => {
    const cells = Object.fromEntries(RESULT_COLUMNS.map((column, at) => [column, plain(values[at])])) as Result;
    return cells.key === null ? [] : [{ rowIndex: firstRowIndex + index, result: cells }];
  });
}

/** As cells to write. */
export const resultCells = (result: Result): WrittenValue[] =>
  RESULT_COLUMNS.map((column) => {
    const value = result[column];
    return column === "received" && typeof value === "string" ? { date: value } : value;
  });

/** A moment as cells of dates hold it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

const countOf = ({ findings }: TakenRow, severity: "error" | "warning"): number =>
  findings.filter((each) => each.severity === severity).length;

function freshResult(row: TakenRow, response: ResponseRow, letter: string | null, language: Language): Result {
  const { school, form, state, isChecked } = row;
  return {
    row: response.rowIndex + 1,
    school: school === "" ? null : school,
    form: form === null ? null : form.names[language].name,
    received: MOMENT.test(response.time) ? response.time : null,
    state: intakeWordsOf(language).states[state],
    errors: countOf(row, "error"),
    warnings: countOf(row, "warning"),
    findings: findingsText(row.findings, language) || null,
    letter,
    key: response.key,
    // What was not looked at is looked at again.
    print: isChecked ? response.print : null,
  };
}

/** One school's responses to one form: only its last counts. Without a school nothing replaces anything. */
const groupOf = ({ school, form }: Result): string | null => (school === null || form === null ? null : `${school}|${form}`);

const replacedState = (current: Result | undefined, result: Result, language: Language): Result => {
  if (!current || current.key === result.key) return result;
  return { ...result, state: intakeWordsOf(language).replaced(Number(current.row)), letter: null };
};

export interface ResultsInput {
  readonly responses: readonly ResponseRow[];
  readonly standing: readonly StandingResult[];
  readonly language: Language;
}

const isState = (state: Result["state"], language: Language): boolean =>
  Object.values(intakeWordsOf(language).states).some((word) => word === state);

/** By school and form the key of the response that counts: the last to come; of one moment the lower row. */
function currentKeys(results: readonly Result[], responses: ReadonlyMap<string, ResponseRow>): ReadonlyMap<string, Result> {
  const current = new Map<string, Result>();
  for (const result of results) {
    const group = groupOf(result);
    if (group === null) continue;
    const [mine, other] = [responses.get(String(result.key)), current.get(group)];
    const last = other && responses.get(String(other.key));
    if (!mine) continue;
    if (!last || mine.time > last.time || (mine.time === last.time && mine.rowIndex > last.rowIndex)) current.set(group, result);
  }
  return current;
}

export interface ToCheck {
  /** Rows of responses that an event names: they may have been corrected. */
  readonly named: readonly number[];
  /** Whether the prints of the responses were made of all their answers, so that a correction shows. */
  readonly hasPrints: boolean;
  /** The word of a letter that waits; `null`: no letters. */
  readonly waiting: string | null;
  /** How many letters may go out. */
  readonly letters: number;
}

/**
 * The rows of responses that have to be checked: without a result, named or changed since, with a result that was passed over or torn
 * apart, that counts again since a later one is gone, or whose letter waits.
 */
export function rowsToCheck({ responses, standing, language }: ResultsInput, asked: ToCheck): number[] {
  const { waiting, letters, hasPrints } = asked;
  const named = new Set(asked.named);
  const byKey = new Map(standing.map(({ result }) => [String(result.key), result]));
  const current = currentKeys([...byKey.values()], new Map(responses.map((row) => [row.key, row])));
  let open = letters;
  return responses.flatMap(({ rowIndex, key, print, time }) => {
    const result = byKey.get(key);
    // Sorted in part, a row of results holds another response's key beside its own words.
    const isTorn = MOMENT.test(time) && result?.received !== time;
    if (!result || result.print === null || isTorn || named.has(rowIndex)) return rowIndex;
    if (hasPrints && result.print !== print) return rowIndex;
    const group = groupOf(result);
    if (!isState(result.state, language) && group !== null && current.get(group)?.key === key) return rowIndex;
    if (waiting === null || result.letter !== waiting || open <= 0) return [];
    open--;
    return rowIndex;
  });
}

export interface ResultChanges {
  /** Places on the results' sheet with what has to stand there; `null`: nothing any more. */
  readonly writes: readonly { readonly rowIndex: number; readonly result: Result | null }[];
  /** Responses that count for their school and form, by key. */
  readonly current: ReadonlySet<string>;
  /** What stands then, by key, and where. */
  readonly standing: ReadonlyMap<string, { readonly rowIndex: number; readonly result: Result }>;
}

/**
 * Holds what was checked (`taken`) and what stands against the responses: every response has one result, under its own key; what a
 * school sent earlier is «заменён»; a result whose response is gone goes too. `letterOf` says what a checked row has in «Письмо».
 */
export function resultChanges(
  { responses, standing, language }: ResultsInput,
  taken: readonly TakenRow[],
  letterOf: (row: TakenRow) => string | null,
  firstRowIndex = 1,
): ResultChanges {
  const byRow = new Map(responses.map((row) => [row.rowIndex, row]));
  const byKey = new Map(responses.map((row) => [row.key, row]));
  const before = new Map<string, StandingResult>();
  const gone: number[] = [];
  for (const each of standing) {
    const key = String(each.result.key);
    // A copied row bears a key twice: one of them is the result.
    if (byKey.has(key) && !before.has(key)) before.set(key, each);
    else gone.push(each.rowIndex);
  }
  const results = new Map<string, Result>();
  for (const [key, { result }] of before) results.set(key, { ...result, row: (byKey.get(key)?.rowIndex ?? 0) + 1 });
  for (const row of taken) {
    const response = byRow.get(row.rowIndex);
    if (!response) continue;
    results.set(response.key, freshResult(row, response, letterOf(row), language));
  }
  const current = currentKeys([...results.values()], byKey);
  const holes = [...gone].sort((a, b) => a - b);
  let last = Math.max(firstRowIndex - 1, ...standing.map(({ rowIndex }) => rowIndex));
  const then = new Map<string, { rowIndex: number; result: Result }>();
  const writes: { rowIndex: number; result: Result | null }[] = [];
  for (const { key } of [...responses].sort((a, b) => a.rowIndex - b.rowIndex)) {
    const result = results.get(key);
    if (!result) continue;
    const group = groupOf(result);
    const shown = replacedState(group === null ? undefined : current.get(group), result, language);
    const standingThere = before.get(key);
    const rowIndex = standingThere?.rowIndex ?? holes.shift() ?? ++last;
    then.set(key, { rowIndex, result: shown });
    const isSame = standingThere && RESULT_COLUMNS.every((column) => standingThere.result[column] === shown[column]);
    if (!isSame) writes.push({ rowIndex, result: shown });
  }
  for (const rowIndex of holes) writes.push({ rowIndex, result: null });
  return { writes, current: new Set([...current.values()].map(({ key }) => String(key))), standing: then };
}
