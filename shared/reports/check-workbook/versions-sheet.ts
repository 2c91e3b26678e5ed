// The sheet «Версии»: forms that were sent again, the version that counts beside the one before, and what has changed.

import { formName } from "../../catalogue/forms/form.ts";
import type { FieldValue } from "../../submission/field-value.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { SheetTable } from "../table-edits.ts";
import type { CheckData, VersionRow } from "./check-data.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "./led-sheet.ts";
import type { ProtocolWords } from "./protocol-words.ts";
import { shownTime } from "./shown-time.ts";

const MOST_CHANGES = 40;

function shown(value: FieldValue | null, { check }: ProtocolWords): string {
  if (value === null) return check.fieldStates.blank;
  return value.state === "given" ? String(value.value) : check.fieldStates[value.state];
}

function changesText({ changes }: VersionRow, words: ProtocolWords): string {
  const { check } = words;
  const lines = changes
    .slice(0, MOST_CHANGES)
    .map(({ label, was, now }) => check.change(label, shown(was, words), shown(now, words)));
  const rest = changes.length - lines.length;
  return changes.length === 0 ? check.answersSame : [...lines, ...(rest > 0 ? [check.more(rest)] : [])].join("\n");
}

export function versionsSheet(data: CheckData, words: ProtocolWords, footer: string): Edit[] {
  const { check } = words;
  const { columns: names } = check;
  const table: SheetTable = {
    ...{ sheet: check.sheets.versions, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: names.school, width: 30 },
      { header: names.form, width: 24 },
      { header: names.counted, width: 32 },
      { header: names.countedTime, width: 17 },
      { header: names.earlier, width: 32 },
      { header: names.earlierTime, width: 20 },
      { header: names.changes, width: 70 },
    ],
    rows: data.versions.map((row) => [
      row.school.name || row.school.id,
      formName(data.forms, row.form, words.language),
      row.counted.submission.at.file,
      shownTime(row.counted.received) || null,
      row.earlier.submission.at.file,
      shownTime(row.earlier.received) || null,
      changesText(row, words),
    ]),
  };
  return ledSheet(table, check.sheets.versions, check.leads.versions, check.nothing.versions);
}
