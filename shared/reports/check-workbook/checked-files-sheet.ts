// The sheet «Файлы форм»: what each file turned out to be, which forms it holds, when it came.

import { formName } from "../../catalogue/forms/form.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { SheetTable } from "../table-edits.ts";
import type { CheckData } from "./check-data.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "./led-sheet.ts";
import type { ProtocolWords } from "./protocol-words.ts";
import { shownTime } from "./shown-time.ts";

export function checkedFilesSheet(data: CheckData, words: ProtocolWords, footer: string): Edit[] {
  const { check } = words;
  const { columns: names } = check;
  const table: SheetTable = {
    ...{ sheet: check.sheets.files, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer },
    columns: [
      { header: names.file, width: 54 },
      {
        header: names.kind,
        width: 18,
        colours: [
          [check.fileKinds.unread, "bad"],
          [check.fileKinds.unknown, "doubt"],
        ],
      },
      { header: names.form, width: 44 },
      { header: names.schools, width: 9, format: "integer" },
      { header: names.received, width: 18 },
      { header: names.findings, width: 12, format: "integer" },
    ],
    rows: data.files.map(({ file, kind, received, forms, schools, findings }) => [
      file,
      check.fileKinds[kind],
      forms.map((code) => formName(data.forms, code, words.language)).join(", ") || null,
      schools,
      shownTime(received) || null,
      findings,
    ]),
  };
  return ledSheet(table, check.sheets.files, check.leads.files);
}
