// The sheet «Пояснения»: warnings that a school may explain, bound to their numbers; it is filled and given back to the next run.

import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { columnBlock, type SheetTable } from "../table-edits.ts";
import type { CheckData, ExplanationRow } from "./check-data.ts";
import { findingCells } from "./finding-cells.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "./led-sheet.ts";
import type { ProtocolWords } from "./protocol-words.ts";

const TEXT_COLUMN = 8;
const ACCEPTED_COLUMN = 9;

function rowOf(row: ExplanationRow, words: ProtocolWords): WrittenValue[] {
  const { check } = words;
  const place = row.at ? [row.at.file, row.at.sheet ?? "", row.at.cell ?? ""].filter((part) => part !== "").join(", ") : null;
  const state = row.was === null ? check.explanationStates[row.state] : check.outdated(row.was);
  const accepted = row.accepted === null ? null : row.accepted ? check.yes : check.no;
  const message = row.warning ? findingCells(row.warning, words).text : null;
  return [
    ...[row.school, row.schoolId, row.form, row.rule, row.field, row.value, message, place],
    ...[row.text || null, accepted, state],
  ];
}

export function explanationsSheet(data: CheckData, words: ProtocolWords, footer: string): Edit[] {
  const { check } = words;
  const { columns: names } = check;
  const table: SheetTable = {
    ...{ sheet: check.sheets.explanations, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: names.school, width: 28 },
      { header: names.schoolId, width: 13 },
      { header: names.form, width: 16 },
      { header: names.rule, width: 9 },
      { header: names.field, width: 28 },
      { header: names.value, width: 22 },
      { header: names.message, width: 46 },
      { header: names.place, width: 24 },
      { header: names.explanation, width: 38, style: "input" },
      { header: names.accepted, width: 11, style: "input" },
      {
        header: names.state,
        width: 20,
        colours: [
          [check.explanationStates.accepted, "good"],
          [check.explanationStates.open, "doubt"],
        ],
      },
    ],
    rows: data.explanations.map((row) => rowOf(row, words)),
  };
  const edits = ledSheet(table, check.sheets.explanations, check.leads.explanations, check.nothing.explanations);
  if (table.rows.length === 0) return edits;
  return [
    ...edits,
    { kind: "drop-down", block: columnBlock(table, ACCEPTED_COLUMN), options: [check.yes, check.no], hint: check.hints.accepted },
    { kind: "number-format", block: columnBlock(table, TEXT_COLUMN), format: "text" },
  ];
}
