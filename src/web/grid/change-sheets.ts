// Puts whole sheets into the grid, takes them out, and names their cells. None of it goes onto the grid's list of things to undo.

import { generateRandomId, IUndoRedoService, type Worksheet } from "@univerjs/core";
import {
  IDefinedNamesService,
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetDefinedNameMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import { absoluteAddress, type Block, quotedSheetName } from "../../../shared/workbook/block.ts";
import type { DefinedName } from "../../../shared/workbook/snapshot.ts";
import type { Grid } from "./grid.ts";
import type { SheetForGrid } from "./sheet-data.ts";
import { clearExtras } from "./sheet-extras.ts";

export const newSheetId = (): string => `own-${generateRandomId(8)}`;

export const sheetNamed = (grid: Grid, name: string): Worksheet | undefined =>
  grid.workbook.getSheets().find((sheet) => sheet.getName() === name);

export function showSheet(grid: Grid, sheet: Worksheet): void {
  grid.run(SetWorksheetActiveOperation.id, { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() });
}

/** `name`: what formulas must no longer find under the sheet's id. */
export function removeSheet(grid: Grid, sheet: Worksheet, name = sheet.getName()): void {
  clearExtras(grid, sheet.getSheetId());
  grid.run(RemoveSheetMutation.id, { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), subUnitName: name });
}

/** Puts the sheet in the place of `before`, or behind all others; formulas of other sheets keep pointing to it by its name. */
export function putSheet(grid: Grid, { data, styles }: SheetForGrid, before: Worksheet | undefined): void {
  const sheets = grid.workbook.getSheets();
  const index = before ? sheets.indexOf(before) : sheets.length;
  const wasShown = before !== undefined && grid.workbook.getActiveSheet() === before;
  grid.run(InsertSheetMutation.id, { unitId: grid.workbook.getUnitId(), index, sheet: data, styles });
  const made = grid.workbook.getSheetBySheetId(data.id);
  if (!made) throw new Error(`The grid has not taken the sheet ${JSON.stringify(data.name)}`);
  if (wasShown) showSheet(grid, made);
  // The name is the new sheet's by now. Said with the old one's id, formulas would count the sheet that is gone: as empty.
  if (before) removeSheet(grid, before, "");
}

export const putName = (grid: Grid, name: string, block: Block): void =>
  putFileName(grid, { name, refersTo: absoluteAddress(block) });

export function putFileName(grid: Grid, { name, refersTo }: DefinedName): void {
  const unitId = grid.workbook.getUnitId();
  const id = `name-${name.toLowerCase()}`;
  const params = { unitId, id, name, formulaOrRefString: refersTo, formulaOrRefStringWithPrefix: refersTo, comment: "" };
  grid.run(SetDefinedNameMutation.id, params);
}

/** Takes away the names of cells on a sheet that is gone. */
export function dropNamesOn(grid: Grid, sheet: string): void {
  const unitId = grid.workbook.getUnitId();
  const names = Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  for (const { id, name, formulaOrRefString } of names) {
    const isOn = [`${quotedSheetName(sheet)}!`, `${sheet}!`].some((start) =>
      formulaOrRefString.replace(/^=/, "").startsWith(start),
    );
    if (isOn) grid.run(RemoveDefinedNameMutation.id, { unitId, id, name });
  }
}

/** Steps that would change a sheet that is no more must not be taken back. */
export function forgetUndo(grid: Grid): void {
  grid.injector.get(IUndoRedoService).clearUndoRedo(grid.workbook.getUnitId());
}
