// The page's grid as a host of commands.

import {
  ScrollToCellOperation,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { type Host, HostRefusal } from "../../shared/commands/host.ts";
import { block } from "../../shared/workbook/block.ts";
import type { FileLanguage } from "../xlsx/write/file-properties.ts";
import { applyEdits } from "./grid/apply-edits.ts";
import { sheetNamed, showSheet } from "./grid/change-sheets.ts";
import type { Grid } from "./grid/grid.ts";
import { gridRange } from "./grid/grid-range.ts";
import type { OwnSheetEdits } from "./grid/own-sheet-edits.ts";
import { readSnapshot } from "./grid/read-snapshot.ts";

/** A refusal stays as it is; anything else is a fault that the pane says in general words. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostRefusal) throw error;
    throw new HostRefusal("unexpected", error instanceof Error ? error.message : String(error));
  }
}

/** `own` keeps what made the tool's sheets, for saving. `language`: of what is written into notes. */
export function makeUniverHost(grid: Grid, own: OwnSheetEdits, language: () => FileLanguage): Host {
  return {
    readSnapshot: (request) =>
      refusing(async () => {
        await grid.settled();
        return readSnapshot(grid, request);
      }),

    applyEdits: (edits, watch) =>
      refusing(async () => {
        await grid.endTyping();
        applyEdits(grid, own, edits, language(), watch);
      }),

    goTo: (place) =>
      refusing(async () => {
        const sheet = sheetNamed(grid, place.sheet);
        const isThere = sheet && place.rowIndex < sheet.getRowCount() && place.columnIndex < sheet.getColumnCount();
        if (!isThere) throw new HostRefusal("place-absent", place.sheet);
        showSheet(grid, sheet);
        const range = gridRange(place);
        const primary = {
          ...range,
          actualRow: range.startRow,
          actualColumn: range.startColumn,
          isMerged: false,
          isMergedMainCell: false,
        };
        const at = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
        grid.run(SetSelectionsOperation.id, { ...at, selections: [{ range, primary, style: null }] });
        grid.run(ScrollToCellOperation.id, { ...at, range });
      }),

    insertFormula: (formula) =>
      refusing(async () => {
        await grid.endTyping();
        const sheet = grid.workbook.getActiveSheet();
        const cell = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
        if (!cell) throw new HostRefusal("place-absent", "");
        const place = block(sheet.getName(), cell.actualRow, cell.actualColumn);
        const before = sheet.getCell(place.rowIndex, place.columnIndex);
        const isBlank = !before?.f && !before?.si && !before?.p && (before?.v ?? "") === "";
        if (!isBlank) throw new HostRefusal("cell-not-empty", place.sheet);
        const at = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), range: gridRange(place) };
        if (!grid.run(SetRangeValuesCommand.id, { ...at, value: { f: formula } }))
          throw new HostRefusal("sheet-protected", place.sheet);
        return place;
      }),
  };
}
