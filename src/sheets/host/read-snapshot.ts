// Reads the open spreadsheet into plain values: a few calls a sheet, whatever its size.

import type { SnapshotRequest } from "../../../shared/commands/host.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readNames } from "./read/read-names.ts";
import { readSheet } from "./read/read-sheet.ts";
import { sheetClock } from "./read/sheet-clock.ts";
import { refusing } from "./refusing.ts";

export function readSnapshot({ sheets: asked }: SnapshotRequest): WorkbookSnapshot {
  return refusing(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const dateText = sheetClock(spreadsheet);
    const listed = asked === "none" ? [] : spreadsheet.getSheets();
    const sheets = listed.flatMap((sheet) => {
      const name = sheet.getName();
      return asked === "all" || asked.includes(name) ? [readSheet(sheet, name, dateText)] : [];
    });
    return { file: spreadsheet.getName(), sheets, names: readNames(spreadsheet) };
  });
}
