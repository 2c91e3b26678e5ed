// Opens an .xlsx file in the grid. The bytes are kept: what the user does not change goes back into the file as it came.

import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { Finding } from "../../../shared/catalogue/findings.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { ownSheets } from "../../../shared/workbook/own-sheets.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { SheetLooks } from "../../xlsx/read/looks/read-sheet-looks.ts";
import { readLooks } from "../../xlsx/read/read-looks.ts";
import { readWorkbook } from "../../xlsx/read/read-workbook.ts";
import { putFileName } from "../grid/change-sheets.ts";
import type { Grid } from "../grid/grid.ts";
import { workbookData } from "../grid/new-workbook.ts";
import { sheetSnapshot } from "../grid/read-snapshot.ts";
import { fileSheets } from "./file-sheets.ts";

export interface OpenedSheet {
  /** In the file. */
  readonly name: string;
  /** What the grid held right after opening: whatever differs later was changed. */
  readonly before: SheetSnapshot;
  /** Cells that share one formula in the file: the first has its text. */
  readonly shared: SheetLooks["shared"];
  readonly isOwn: boolean;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** By the grid's ids. Sheets without cells (charts, dialogs) are in the file but not in the grid. */
  readonly sheets: ReadonlyMap<string, OpenedSheet>;
}

export type OpenOutcome = { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly finding: Finding };

/** The grid stays as it is where the file cannot be read. */
export function openFile(grid: Grid, bytes: Uint8Array, name: string, language: Language): OpenOutcome {
  const outcome = readWorkbook(bytes, name);
  if (!outcome.ok) return outcome;
  const { workbook } = outcome;
  const looks = readLooks(bytes);
  const lexer = grid.injector.get(LexerTreeBuilder);
  const sheets = fileSheets(workbook, looks, (formula, columns, rows) => lexer.moveFormulaRefOffset(formula, columns, rows));
  const title = name.replace(/^.*[\\/]/, "").replace(/\.xlsx$/i, "");
  const data = workbookData(
    title,
    language,
    sheets.map((sheet) => sheet.data),
  );
  grid.open({ ...data, styles: Object.assign({}, ...sheets.map(({ styles }) => styles)) });
  for (const defined of workbook.names) putFileName(grid, defined);
  const own = ownSheets(workbook.names);
  const opened = grid.workbook.getSheets().map((sheet): [string, OpenedSheet] => {
    const sheetName = sheet.getName();
    const before = sheetSnapshot(grid, sheet, false);
    return [
      sheet.getSheetId(),
      { name: sheetName, before, shared: looks?.sheets.get(sheetName)?.shared ?? [], isOwn: own.has(sheetName) },
    ];
  });
  return { ok: true, file: { name, bytes, sheets: new Map(opened) } };
}
