// Opens an .xlsx file in the grid. The bytes are kept: what the user does not change goes back into the file as it came.

import type { Finding } from "../../../shared/catalogue/findings.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readLooks } from "../../xlsx/read/read-looks.ts";
import { readWorkbook } from "../../xlsx/read/read-workbook.ts";
import { putFileName } from "../grid/change-sheets.ts";
import type { Grid } from "../grid/grid.ts";
import { workbookData } from "../grid/new-workbook.ts";
import { readSnapshot } from "../grid/read-snapshot.ts";
import { fileSheets } from "./file-sheets.ts";

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the grid held right after opening, by the grid's ids of sheets: whatever differs later was changed. */
  readonly before: ReadonlyMap<string, WorkbookSnapshot["sheets"][number]>;
  /** Sheets that have no cells (charts, dialogs) are in the file but not in the grid. */
  readonly sheetNames: readonly string[];
}

export type OpenOutcome = { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly finding: Finding };

/** The grid stays as it is where the file cannot be read. */
export function openFile(grid: Grid, bytes: Uint8Array, name: string, language: Language): OpenOutcome {
  const outcome = readWorkbook(bytes, name);
  if (!outcome.ok) return outcome;
  const { workbook } = outcome;
  const sheets = fileSheets(workbook, readLooks(bytes));
  const data = workbookData(
    name.replace(/^.*[\\/]/, "").replace(/\.xlsx$/i, ""),
    language,
    sheets.map((sheet) => sheet.data),
  );
  grid.open({ ...data, styles: Object.assign({}, ...sheets.map(({ styles }) => styles)) });
  for (const defined of workbook.names) putFileName(grid, defined);
  const seen = readSnapshot(grid, { sheets: "all" }).sheets;
  const ids = grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return {
    ok: true,
    file: {
      name,
      bytes,
      before: new Map(seen.map((sheet, i) => [ids[i]!, sheet])),
      sheetNames: workbook.sheets.map((sheet) => sheet.name),
    },
  };
}
