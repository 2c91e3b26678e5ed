// The sheet «Сдача форм»: a row a school, what it sent and when, how many findings, and whether its forms are accepted.

import { academicYearName } from "../../catalogue/academic-year.ts";
import type { SchoolState } from "../../catalogue/messages/check-words.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import type { StyleName } from "../../workbook/style.ts";
import { type SheetTable, type TableColumn, tableSheetEdits } from "../table-edits.ts";
import type { CheckData, SchoolReport } from "./check-data.ts";
import type { ProtocolWords } from "./protocol-words.ts";
import { shownTime } from "./shown-time.ts";

const STATES: readonly (readonly [SchoolState, StyleName])[] = [
  ["accepted", "good"],
  ["returned", "doubt"],
  ["absent", "bad"],
];
const FIGURES_ROW = 3;
const HEADER_ROW = 6;
const FIRST_FORM = 3;

function rowOf(report: SchoolReport, index: number, data: CheckData, { check }: ProtocolWords): WrittenValue[] {
  const sent = data.collected.map(({ code }): WrittenValue => {
    const submission = report.submissions.get(code);
    const isEmpty = report.findings.some(({ code: found, facts }) => found === "form-empty" && facts.form === code);
    if (!submission) return isEmpty ? check.sentEmpty : check.notSent;
    return submission.received === null ? check.sentTimeUnknown : { date: submission.received.slice(0, 10) };
  });
  return [
    ...[index + 1, report.school.name || report.school.id, report.school.id, ...sent],
    ...[check.timeliness[report.time], report.errors, report.warnings, report.toExplain, check.schoolStates[report.state]],
  ];
}

function tableOf(data: CheckData, words: ProtocolWords, footer: string): SheetTable {
  const { check } = words;
  const { columns: names } = check;
  const formColumn = {
    width: 14,
    format: "date",
    colours: [check.notSent, check.sentEmpty].map((word) => [word, "bad"] as const),
  } as const;
  const columns: TableColumn[] = [
    { header: names.number, width: 5, format: "integer" },
    { header: names.school, width: 42 },
    { header: names.schoolId, width: 14 },
    ...data.collected.map(({ names: form }) => ({ header: form[words.language].name, ...formColumn })),
    { header: names.time, width: 25, style: "number", colours: [[check.timeliness.late, "bad"]] },
    { header: names.errors, width: 9, format: "integer" },
    { header: names.warnings, width: 12, format: "integer" },
    { header: names.toExplain, width: 12, format: "integer" },
    {
      header: names.state,
      width: 16,
      style: "number",
      colours: STATES.map(([state, style]) => [check.schoolStates[state], style] as const),
    },
  ];
  const rows = data.schools.map((report, index) => rowOf(report, index, data, words));
  return { sheet: check.sheets.overview, headerRowIndex: HEADER_ROW, columns, rows, frozenColumns: 2, footer, tab: "good" };
}

/** Under the table: how many sent each form, how many are late, the sums. */
function totals(table: SheetTable, data: CheckData, { check }: ProtocolWords): Edit[] {
  const { sheet } = table;
  const rowIndex = HEADER_ROW + 1 + table.rows.length;
  const sent = data.collected.map(({ code }) => data.schools.filter(({ submissions }) => submissions.has(code)).length);
  const late = data.schools.filter(({ time }) => time === "late").length;
  const sums = (["errors", "warnings", "toExplain"] as const).map((figure) =>
    data.schools.reduce((all, school) => all + school[figure], 0),
  );
  const row: WrittenValue[] = [null, check.inAll, null, ...sent, check.lateOf(late), ...sums, null];
  return [
    { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [row] },
    { kind: "style", block: block(sheet, rowIndex, FIRST_FORM, 1, table.columns.length - FIRST_FORM), style: "number" },
    { kind: "style", block: block(sheet, rowIndex, 0, 1, table.columns.length), style: "total" },
    { kind: "number-format", block: block(sheet, rowIndex, FIRST_FORM, 1, data.collected.length + 4), format: "integer" },
  ];
}

/** How many schools are in each state, above the table. */
function keyFigures({ sheet }: SheetTable, data: CheckData, { check }: ProtocolWords): Edit[] {
  return STATES.flatMap(([state, style], index): Edit[] => {
    const columnIndex = [1, 2, FIRST_FORM][index] ?? 1;
    const label = block(sheet, FIGURES_ROW, columnIndex);
    const figure = data.schools.filter((school) => school.state === state).length;
    return [
      { kind: "put-values", sheet, rowIndex: FIGURES_ROW, columnIndex, values: [[check.schoolStates[state]], [figure]] },
      { kind: "style", block: label, style: "number" },
      { kind: "style", block: label, style },
      { kind: "style", block: block(sheet, FIGURES_ROW + 1, columnIndex), style: "key-figure" },
      { kind: "number-format", block: block(sheet, FIGURES_ROW + 1, columnIndex), format: "integer" },
    ];
  });
}

export function overviewSheet(data: CheckData, words: ProtocolWords, footer: string): Edit[] {
  const { check } = words;
  const table = tableOf(data, words, footer);
  const { sheet } = table;
  const title = check.title(data.year === null ? null : academicYearName(data.year));
  const subtitle = check.subtitle(
    data.municipality,
    shownTime(data.date),
    data.deadline === null ? null : shownTime(data.deadline),
  );
  const legendRow = HEADER_ROW + table.rows.length + 3;
  return [
    ...tableSheetEdits(table, title),
    { kind: "put-values", sheet, rowIndex: 1, columnIndex: 0, values: [[subtitle]] },
    { kind: "style", block: block(sheet, 1, 0), style: "subtitle" },
    ...keyFigures(table, data, words),
    ...(table.rows.length > 0 ? totals(table, data, words) : []),
    { kind: "put-values", sheet, rowIndex: legendRow, columnIndex: 0, values: check.legend.map((line) => [line]) },
    { kind: "style", block: block(sheet, legendRow, 0, check.legend.length), style: "subtitle" },
  ];
}
