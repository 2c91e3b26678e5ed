// The sheet «Файлы»: what each file turned out to be, sheet by sheet, and whether it was read.

import type { Words } from "../catalogue/messages/messages.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import type { FileOutcome, SummaryData } from "./summary-data.ts";
import { HEADER_ROW_INDEX, type SheetTable, tableSheetEdits } from "./table-edits.ts";

function rowsOf({ file, sheets }: FileOutcome, words: Words): WrittenValue[][] {
  const { report } = words;
  if (sheets === null) return [[file, null, null, null, null, report.fileNotRead]];
  return sheets.map(({ sheet, kind, seems, work, schools }) => {
    const isRead = kind !== "unknown" && kind !== "broken";
    const what = seems === null ? words.layouts[kind] : words.seems[seems];
    return [
      file,
      sheet,
      what,
      work ? words.work(work) : null,
      isRead ? schools : null,
      isRead ? report.fileRead : report.fileIgnored,
    ];
  });
}

export function filesSheet(data: SummaryData, words: Words, footer: string): Edit[] {
  const { columns: names } = words.report;
  const table: SheetTable = {
    sheet: words.sheets.files,
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 1,
    footer,
    columns: [
      { header: names.file, width: 60 },
      { header: names.sheet, width: 32 },
      { header: names.kind, width: 36 },
      { header: names.work, width: 36 },
      { header: names.readSchools, width: 11, format: "integer" },
      {
        header: names.state,
        width: 16,
        colours: [
          [words.report.fileNotRead, "bad"],
          [words.report.fileIgnored, "doubt"],
        ],
      },
    ],
    rows: data.files.flatMap((file) => rowsOf(file, words)),
  };
  return tableSheetEdits(table, words.sheets.files);
}
