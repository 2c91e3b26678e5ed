// The sheet of one form: the stamp above, then the sections; only the cells that ask for an answer can be typed into.

import type { Edit } from "../../workbook/edit.ts";
import { STAMP_ROWS } from "./form-plan.ts";
import { type FormSheetInput, widthsOf } from "./form-sheet-input.ts";
import { sectionEdits } from "./section-edits.ts";
import { stampEdits } from "./stamp-edits.ts";

export function formSheet(input: FormSheetInput): Edit[] {
  const { plan, footer } = input;
  const { sheet } = plan;
  const rows = plan.sections.flatMap((section) => section.rows);
  return [
    { kind: "ensure-sheet", sheet, tab: "doubt" },
    { kind: "column-widths", sheet, columnIndex: 0, widths: widthsOf(plan) },
    ...stampEdits(input),
    ...plan.sections.flatMap((section) => sectionEdits(section, input)),
    { kind: "freeze", sheet, rowCount: STAMP_ROWS.values + 1, columnCount: 0 },
    { kind: "protect", sheet, unlocked: rows.flatMap((row) => row.runs) },
    {
      kind: "page",
      sheet,
      orientation: plan.statusColumnIndex > 6 ? "landscape" : "portrait",
      repeatedRowCount: STAMP_ROWS.version + 1,
      footer,
    },
  ];
}
