// Applies the edits of a command to the grid: everything is worked out first, then put in without a pause in between.

import type { Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { type ApplyWatch, HostRefusal } from "../../../shared/commands/host.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { editedSheet } from "../../../shared/workbook/edited-sheet.ts";
import { foreignSheets, ownSheets } from "../../../shared/workbook/own-sheets.ts";
import { STYLES } from "../../../shared/workbook/style.ts";
import type { SheetMarks } from "../../xlsx/patch/edits/sheet-marks.ts";
import { sortEdits } from "../../xlsx/patch/edits/sort-edits.ts";
import { findOurPart, ourPart } from "../../xlsx/patch/notes/note-text.ts";
import { checkTargets } from "../../xlsx/write/check-targets.ts";
import type { FileLanguage } from "../../xlsx/write/file-properties.ts";
import { foldEdits } from "../../xlsx/write/fold-edits.ts";
import { inReadingOrder, type WorkbookModel } from "../../xlsx/write/workbook-model.ts";
import { styleData } from "./cell-style.ts";
import { dropNamesOn, forgetUndo, newSheetId, putName, putSheet, removeSheet, sheetNamed, showSheet } from "./change-sheets.ts";
import type { Grid } from "./grid.ts";
import type { OwnSheetEdits } from "./own-sheet-edits.ts";
import { definedNames } from "./read-snapshot.ts";
import { gridSheet, type SheetForGrid } from "./sheet-data.ts";
import { noteText, putExtras, putNote } from "./sheet-extras.ts";

interface Plan {
  readonly model: WorkbookModel;
  /** With the model's sheets, by index. */
  readonly made: readonly SheetForGrid[];
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly deleted: readonly Worksheet[];
  readonly shown: string | undefined;
}

function plan(grid: Grid, edits: readonly Edit[]): Plan {
  const names = definedNames(grid);
  const sheets = grid.workbook.getSheets().map((sheet) => ({ name: sheet.getName() }));
  const [foreign] = foreignSheets(edits, { sheets, names });
  if (foreign !== undefined) throw new HostRefusal("not-permitted", foreign);
  const own = ownSheets(names);
  const ensured = new Set(edits.flatMap((edit) => (edit.kind === "ensure-sheet" ? edit.sheet : [])));
  // A sheet that is there may be shown, though nothing on it changes.
  const onlyShown = edits.filter((edit) => edit.kind === "activate" && !ensured.has(edit.sheet));
  const known = sheets.map(({ name }) => ({ name, isOwn: own.has(name), hasCells: true }));
  const sorted = sortEdits(
    edits.filter((edit) => !onlyShown.includes(edit)),
    known,
  );
  const model = foldEdits(sorted.own);
  if (model.sheets.length > 0) checkTargets(model, new Set(sheets.map(({ name }) => name)));
  const deleted = sorted.own.flatMap((edit) =>
    edit.kind === "delete-own-sheet" && !ensured.has(edit.sheet) ? (sheetNamed(grid, edit.sheet) ?? []) : [],
  );
  const last = onlyShown[onlyShown.length - 1];
  return {
    model,
    made: model.sheets.map((sheet) => gridSheet(newSheetId(), sheet, model.looks)),
    marks: sorted.marks,
    deleted,
    shown: model.activeSheet ?? (last ? editedSheet(last) : undefined),
  };
}

/** The note that a cell has, with our part in it. */
function noteWith(before: string, text: string, language: FileLanguage): string {
  const { start, end } = findOurPart(before);
  const { heading, body } = ourPart(text, before.length - (end - start), start === 0, language);
  return before.slice(0, start) + heading + body + before.slice(end);
}

function mark(grid: Grid, sheet: Worksheet, { notes, styles }: SheetMarks, language: FileLanguage): void {
  const subUnitId = sheet.getSheetId();
  const cellValue: Record<number, Record<number, object>> = {};
  for (const [row, cells] of styles) {
    const changed: Record<number, object> = {};
    for (const [column, names] of cells) {
      const { border, horizontal, vertical, wrap, ...look } = Object.assign({}, ...names.map((name) => STYLES[name]));
      changed[column] = { s: styleData(look) };
    }
    cellValue[row] = changed;
  }
  if (styles.size > 0) grid.run(SetRangeValuesMutation.id, { unitId: sheet.getUnitId(), subUnitId, cellValue });
  for (const { rowIndex, columnIndex, what } of inReadingOrder(notes)) {
    const before = noteText(grid, subUnitId, rowIndex, columnIndex) ?? "";
    putNote(grid, subUnitId, rowIndex, columnIndex, noteWith(before, what, language));
  }
}

function carryOut(
  grid: Grid,
  { model, made, marks, deleted, shown }: Plan,
  edits: readonly Edit[],
  own: OwnSheetEdits,
  language: FileLanguage,
): void {
  let replaces = deleted.length > 0;
  model.sheets.forEach((sheet, i) => {
    const { data } = made[i]!;
    const before = sheetNamed(grid, sheet.name);
    if (before) own.forget(before.getSheetId());
    replaces ||= before !== undefined;
    putSheet(grid, made[i]!, before);
    putExtras(grid, data.id, sheet);
    own.make(data.id, sheet.name, edits);
  });
  for (const sheet of deleted) {
    own.delete(sheet.getSheetId(), sheet.getName());
    removeSheet(grid, sheet);
    dropNamesOn(grid, sheet.getName());
  }
  for (const { name, block } of model.names.values()) putName(grid, name, block);
  for (const [name, ofSheet] of marks) {
    const sheet = sheetNamed(grid, name)!;
    mark(grid, sheet, ofSheet, language);
    for (const edit of edits) {
      if ((edit.kind === "note" || edit.kind === "style") && editedSheet(edit) === name) own.mark(sheet.getSheetId(), edit);
    }
  }
  const active = shown === undefined ? undefined : sheetNamed(grid, shown);
  if (active) showSheet(grid, active);
  if (replaces) forgetUndo(grid);
}

export function applyEdits(
  grid: Grid,
  own: OwnSheetEdits,
  edits: readonly Edit[],
  language: FileLanguage,
  watch: ApplyWatch,
): void {
  if (watch.isCancelled()) throw new HostRefusal("interrupted", "");
  const planned = plan(grid, edits);
  if (planned.deleted.length > 0 && planned.deleted.length === grid.workbook.getSheets().length && planned.made.length === 0) {
    throw new HostRefusal("not-permitted", planned.deleted[0]!.getName());
  }
  carryOut(grid, planned, edits, own, language);
  watch.progress(edits.length, edits.length);
}
