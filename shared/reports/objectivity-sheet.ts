// The sheet «Объективность»: one row per school and work with its signs, and which works need a check.

import type { Words } from "../catalogue/messages/messages.ts";
import type { WorkSigns } from "../identification/objectivity/school-signs.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import type { SummaryData } from "./summary-data.ts";
import { type SheetTable, tableSheetEdits } from "./table-edits.ts";
import { type Column, tableOf } from "./table-of-columns.ts";

/** Under the title, a line on how to read the sheet, a line on what it is not for, and a blank row. */
const HEADER_ROW_INDEX = 4;

const SIGNS = ["signA", "signB", "signC", "spike", "journal", "official"] as const;

/** What needs a check first, then single signs; within them the order of schools and works. */
const ORDER: { readonly [conclusion in WorkSigns["conclusion"]]: number } = {
  "needs-check": 0,
  "single-sign": 1,
  "no-sign": 2,
  "not-computable": 3,
};

function objectivityTable(data: SummaryData, words: Words, footer: string): SheetTable {
  const { columns: names, objectivitySheet: say } = words.report;
  const sign = (holds: boolean | null): WrittenValue => (holds === null ? "—" : holds ? words.yes : words.no);
  const columns: readonly Column<WorkSigns>[] = [
    { header: names.school, width: 30, value: ({ school }) => school.name },
    { header: names.login, width: 12, value: ({ school }) => school.id },
    { header: names.work, width: 32, value: ({ work }) => words.work(work) },
    { header: names.participants, width: 12, format: "integer", value: ({ participants }) => participants },
    {
      header: say.conclusion,
      width: 18,
      colours: [
        [say.conclusions["needs-check"], "bad"],
        [say.conclusions["single-sign"], "doubt"],
      ],
      value: ({ conclusion }) => say.conclusions[conclusion],
    },
    { header: say.why, width: 34, value: ({ pairs }) => pairs.map((pair) => say.pairs[pair]).join("; ") || null },
    ...SIGNS.map(
      (code): Column<WorkSigns> => ({
        header: say.signs[code],
        width: 14,
        colours: [[words.yes, "doubt"]],
        value: (signs) => sign(signs[code]),
      }),
    ),
  ];
  const rows = [...data.objectivity].sort((a, b) => ORDER[a.conclusion] - ORDER[b.conclusion]);
  return {
    sheet: words.sheets.objectivity,
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 1,
    footer,
    ...tableOf(rows, columns),
  };
}

export function objectivitySheet(data: SummaryData, words: Words, footer: string): Edit[] {
  const { objectivitySheet: say } = words.report;
  const sheet = words.sheets.objectivity;
  return [
    ...tableSheetEdits(objectivityTable(data, words, footer), sheet),
    { kind: "put-values", sheet, rowIndex: 1, columnIndex: 0, values: [[say.howToRead], [words.report.vprPurpose]] },
    { kind: "style", block: block(sheet, 1, 0, 2), style: "subtitle" },
  ];
}
