// The sheet «Замечания»: the protocol of findings, the grave ones first, each with its place and what to do.

import type { Finding, Severity } from "../catalogue/findings.ts";
import { findingMessage } from "../catalogue/messages/languages.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import { block } from "../workbook/block.ts";
import type { Edit } from "../workbook/edit.ts";
import type { SummaryData } from "./summary-data.ts";
import { HEADER_ROW_INDEX, type SheetTable, type TableColumn, tableSheetEdits } from "./table-edits.ts";

const ORDER: { readonly [severity in Severity]: number } = { error: 0, warning: 1, note: 2 };

/** Grave ones first, then in the order of files. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);

/** Of the column that says how grave a finding is. */
export const severityColours = ({ severities }: Words): NonNullable<TableColumn["colours"]> => [
  [severities.error, "bad"],
  [severities.warning, "doubt"],
];

export function findingsSheet(data: SummaryData, words: Words, footer: string): Edit[] {
  const { columns: names } = words.report;
  const table: SheetTable = {
    sheet: words.sheets.findings,
    tab: "doubt",
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 0,
    footer,
    columns: [
      { header: names.severity, width: 15, colours: severityColours(words) },
      { header: names.file, width: 44 },
      { header: names.sheet, width: 20 },
      { header: names.cell, width: 10 },
      { header: names.message, width: 70 },
      { header: names.advice, width: 50 },
      { header: names.code, width: 24 },
    ],
    rows: sortFindings(data.findings).map((finding) => {
      const { text, advice } = findingMessage(finding, words.language);
      const { file, sheet = null, cell = null } = finding.at;
      return [words.severities[finding.severity], file, sheet, cell, text, advice, finding.code];
    }),
  };
  const edits = tableSheetEdits(table, words.sheets.findings);
  if (table.rows.length > 0) return edits;
  const { sheet } = table;
  return [
    ...edits,
    { kind: "put-values", sheet, rowIndex: HEADER_ROW_INDEX + 1, columnIndex: 0, values: [[words.report.noFindings]] },
    { kind: "style", block: block(sheet, HEADER_ROW_INDEX + 1, 0), style: "subtitle" },
  ];
}
