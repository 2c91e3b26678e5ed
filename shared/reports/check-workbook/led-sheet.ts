// A sheet that is one table with a line above it that says how to use it, and a line in its place where there is nothing to show.

import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { type SheetTable, tableSheetEdits } from "../table-edits.ts";

/** One row lower than elsewhere: for the line above. */
export const LED_HEADER_ROW_INDEX = 3;

export function ledSheet(table: SheetTable, title: string, lead: string, nothing = ""): Edit[] {
  const { sheet } = table;
  const below = table.headerRowIndex + 1;
  const edits: Edit[] = [
    ...tableSheetEdits(table, title),
    { kind: "put-values", sheet, rowIndex: 1, columnIndex: 0, values: [[lead]] },
    { kind: "style", block: block(sheet, 1, 0), style: "subtitle" },
  ];
  if (table.rows.length > 0 || nothing === "") return edits;
  return [
    ...edits,
    { kind: "put-values", sheet, rowIndex: below, columnIndex: 0, values: [[nothing]] },
    { kind: "style", block: block(sheet, below, 0), style: "subtitle" },
  ];
}
