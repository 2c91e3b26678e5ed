// The intake's sheet beside a sheet of responses: one result per response, known by its key wherever people move the rows.

import { type IntakeState, intakeWordsOf } from "../../catalogue/messages/intake-words.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import type { StyleName } from "../../workbook/style.ts";
import { findingsText } from "./findings-text.ts";
import type { IntakeData, TakenRow } from "./intake-data.ts";
import { RESULT_COLUMNS, type ResultChanges, resultCells } from "./result-table.ts";

const WIDTHS: { readonly [column in (typeof RESULT_COLUMNS)[number]]: number } = {
  row: 10,
  school: 34,
  form: 20,
  received: 18,
  state: 18,
  errors: 9,
  warnings: 10,
  findings: 90,
  letter: 22,
  key: 3,
  print: 3,
};

const COLUMNS = RESULT_COLUMNS.length;
const STATE_COLUMN = RESULT_COLUMNS.indexOf("state");
/** Apart from the results, so that sorting them leaves it where it is. */
const GENERAL_COLUMN = COLUMNS + 1;
const GENERAL_WIDTH = 60;
/** Lines about the sheet as a whole, from the second row on; what does not fit is counted in the last. */
const GENERAL_LINES = 12;
/** As many rows as a campaign of a municipality has; looks and the filter reach over all of them from the first day. */
const READY_ROWS = 900;

const STATE_STYLES: { readonly [state in IntakeState]: StyleName } = {
  accepted: "good",
  doubtful: "doubt",
  faulty: "bad",
  "not-taken": "bad",
};

/** Results at their places; where nothing is left of one, its row is blank. */
export const resultEdits = (sheet: string, { writes }: Pick<ResultChanges, "writes">): Edit[] =>
  writes.map(({ rowIndex, result }) => ({
    kind: "put-values",
    sheet,
    rowIndex,
    columnIndex: 0,
    values: [result ? resultCells(result) : RESULT_COLUMNS.map(() => null)],
  }));

/** What is said of the sheet as a whole: always the same cells, so that what is mended disappears. */
export function intakeGeneralEdits(
  sheet: string,
  { state, general }: Pick<IntakeData, "state" | "general">,
  language: Language,
): Edit[] {
  const { stopped, notResponses } = intakeWordsOf(language);
  const head = state === "stopped" ? [stopped] : state === "unknown" ? [notResponses] : [];
  const lines = [...head, ...general.map((each) => findingsText([each], language))];
  const shown =
    lines.length > GENERAL_LINES ? [...lines.slice(0, GENERAL_LINES - 1), `… +${lines.length - GENERAL_LINES + 1}`] : lines;
  const values = Array.from({ length: GENERAL_LINES }, (_, index): WrittenValue[] => [shown[index] ?? null]);
  return [{ kind: "put-values", sheet, rowIndex: 1, columnIndex: GENERAL_COLUMN, values }];
}

/** The sheet as it is made, without a result; `mark` is its defined name. Looks are rules over whole columns: results only bring words. */
export function intakeSheet(sheet: string, mark: string, rowCount: number, language: Language): Edit[] {
  const { columns, states } = intakeWordsOf(language);
  const rows = Math.max(READY_ROWS, rowCount);
  const table = block(sheet, 1, 0, rows, COLUMNS);
  const state = block(sheet, 1, STATE_COLUMN, rows);
  const header = [...RESULT_COLUMNS.map((column) => columns[column]), null, columns.general];
  return [
    { kind: "ensure-sheet", sheet, tab: "plain" },
    { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [header] },
    { kind: "style", block: block(sheet, 0, 0, 1, COLUMNS), style: "header" },
    { kind: "style", block: block(sheet, 0, GENERAL_COLUMN), style: "header" },
    { kind: "style", block: table, style: "text" },
    { kind: "style", block: block(sheet, 1, GENERAL_COLUMN, GENERAL_LINES), style: "note" },
    ...(Object.keys(STATE_STYLES) as IntakeState[]).map(
      (each): Edit => ({
        kind: "conditional-format",
        block: state,
        when: { kind: "text-is", text: states[each] },
        style: STATE_STYLES[each],
      }),
    ),
    {
      kind: "column-widths",
      sheet,
      columnIndex: 0,
      widths: [...RESULT_COLUMNS.map((column) => WIDTHS[column]), 3, GENERAL_WIDTH],
    },
    { kind: "freeze", sheet, rowCount: 1, columnCount: 2 },
    { kind: "filter", block: block(sheet, 0, 0, rows + 1, COLUMNS) },
    { kind: "name", name: mark, block: block(sheet, 0, 0) },
  ];
}

/** The same findings on the sheet of responses itself, where that is asked for: a note and a colour on the row's first cell. */
export function besideEdits(responses: string, row: TakenRow, language: Language): Edit[] {
  const { rowIndex, state, findings } = row;
  const text = findingsText(findings, language) || intakeWordsOf(language).states[state];
  return [
    { kind: "note", sheet: responses, rowIndex, columnIndex: 0, text },
    { kind: "style", block: block(responses, rowIndex, 0), style: STATE_STYLES[state] },
  ];
}
