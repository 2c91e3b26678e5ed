// The intake's sheet beside a sheet of responses: what was found in a response stands in the same row as the response.

import type { Finding } from "../../catalogue/findings.ts";
import { type IntakeState, intakeWordsOf } from "../../catalogue/messages/intake-words.ts";
import { findingMessage } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import type { StyleName } from "../../workbook/style.ts";
import { inOrderOfSeverity } from "./in-order-of-severity.ts";
import type { IntakeData, TakenRow } from "./intake-data.ts";

const WIDTHS = [10, 34, 20, 18, 16, 9, 10, 90, 60];
const STATE_COLUMN = 4;
const ROW_COLUMNS = 8;
const GENERAL_COLUMN = 8;
/** Lines about the sheet as a whole, from the second row on; what does not fit is counted in the last. */
const GENERAL_LINES = 12;

const STATE_STYLES: { readonly [state in IntakeState]: StyleName } = {
  accepted: "good",
  doubtful: "doubt",
  faulty: "bad",
  "not-taken": "bad",
};

function findingsText(findings: readonly Finding[], language: Language): string {
  const { line } = intakeWordsOf(language);
  return inOrderOfSeverity(findings)
    .map((each) => {
      const { text, advice } = findingMessage(each, language);
      return line(each.at.cell ?? "", text, advice);
    })
    .join("\n");
}

function rowValues({ rowIndex, school, form, received, state, findings }: TakenRow, language: Language): WrittenValue[] {
  const { states } = intakeWordsOf(language);
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  return [
    ...[rowIndex + 1, school, form === null ? null : form.names[language].name],
    received === null ? null : { date: received },
    ...[states[state], count("error"), count("warning"), findingsText(findings, language) || null],
  ];
}

/** One row's result: written over what stood there for the same row before. */
export const intakeRowEdits = (sheet: string, row: TakenRow, language: Language): Edit[] => [
  { kind: "put-values", sheet, rowIndex: row.rowIndex, columnIndex: 0, values: [rowValues(row, language)] },
  { kind: "style", block: block(sheet, row.rowIndex, 0, 1, ROW_COLUMNS), style: "text" },
  { kind: "style", block: block(sheet, row.rowIndex, STATE_COLUMN), style: STATE_STYLES[row.state] },
];

/** A row of the responses that was emptied has no result. */
export const blankRowEdits = (sheet: string, rowIndex: number): Edit[] => [
  { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [Array.from({ length: ROW_COLUMNS }, () => null)] },
];

/** What is said of the sheet as a whole: always the same cells, so that what is mended disappears. */
export function intakeGeneralEdits(sheet: string, { state, general }: IntakeData, language: Language): Edit[] {
  const { stopped, notResponses } = intakeWordsOf(language);
  const head = state === "stopped" ? [stopped] : state === "unknown" ? [notResponses] : [];
  const lines = [...head, ...general.map((each) => findingsText([each], language))];
  const shown =
    lines.length > GENERAL_LINES ? [...lines.slice(0, GENERAL_LINES - 1), `… +${lines.length - GENERAL_LINES + 1}`] : lines;
  const values = Array.from({ length: GENERAL_LINES }, (_, index): WrittenValue[] => [shown[index] ?? null]);
  return [{ kind: "put-values", sheet, rowIndex: 1, columnIndex: GENERAL_COLUMN, values }];
}

/** The whole sheet; `mark` is its defined name. */
export function intakeSheet(sheet: string, mark: string, data: IntakeData, language: Language): Edit[] {
  const { columns } = intakeWordsOf(language);
  const header = [
    ...[columns.row, columns.school, columns.form, columns.received, columns.state],
    ...[columns.errors, columns.warnings, columns.findings, columns.general],
  ];
  const last = Math.max(1, ...data.rows.map(({ rowIndex }) => rowIndex));
  return [
    { kind: "ensure-sheet", sheet, tab: data.state === "taken" ? "plain" : "bad" },
    { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [header] },
    { kind: "style", block: block(sheet, 0, 0, 1, header.length), style: "header" },
    { kind: "style", block: block(sheet, 1, GENERAL_COLUMN, GENERAL_LINES), style: "note" },
    ...data.rows.flatMap((row) => intakeRowEdits(sheet, row, language)),
    ...intakeGeneralEdits(sheet, data, language),
    { kind: "column-widths", sheet, columnIndex: 0, widths: WIDTHS },
    { kind: "freeze", sheet, rowCount: 1, columnCount: 2 },
    { kind: "filter", block: block(sheet, 0, 0, last + 1, ROW_COLUMNS) },
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
