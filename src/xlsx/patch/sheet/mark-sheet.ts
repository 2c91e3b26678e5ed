// Changes a sheet that is there already: notes and colours on it, and cells that the user has changed; no byte that need not.

import type { StyleName } from "../../../../shared/workbook/style.ts";
import type { FileProperties } from "../../write/file-properties.ts";
import { inReadingOrder } from "../../write/workbook-model.ts";
import { type ChangedCell, cellContent } from "../edits/changed-cell.ts";
import type { SheetMarks } from "../edits/sheet-marks.ts";
import { patchNotes } from "../notes/patch-notes.ts";
import type { FreeNames } from "../package/free-names.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import type { PatchedStyles } from "../styles/patched-styles.ts";
import { splicePart } from "../xml/splice-part.ts";
import type { CellWish, NewFormat } from "./cell-wish.ts";
import type { RowWishes } from "./row-changes.ts";
import { scanSheet } from "./scan-sheet.ts";

/** So many rows above and below a note its box may cover. */
const BOX_ROWS = 32;

export interface SheetChanges {
  readonly marks: SheetMarks;
  /** What the user has changed by hand. */
  readonly cells: readonly ChangedCell[];
  /** The calendar of the workbook's dates. */
  readonly from1904: boolean;
}

function wishesOf({ marks, cells, from1904 }: SheetChanges, styles: PatchedStyles): ReadonlyMap<number, RowWishes> {
  const changes = new Map<readonly StyleName[], NewFormat>();
  const changeOf = (names: readonly StyleName[]): NewFormat => {
    const known = changes.get(names) ?? ((base) => styles.marked(base, names));
    changes.set(names, known);
    return known;
  };
  const wishes = new Map<number, Map<number, CellWish>>();
  const rowOf = (rowIndex: number): Map<number, CellWish> => {
    const row = wishes.get(rowIndex) ?? new Map<number, CellWish>();
    wishes.set(rowIndex, row);
    return row;
  };
  for (const [row, styled] of marks.styles) {
    for (const [column, names] of styled) rowOf(row).set(column, { newFormat: changeOf(names) });
  }
  for (const cell of cells) {
    const row = rowOf(cell.rowIndex);
    const marked = row.get(cell.columnIndex)?.newFormat;
    const { numberFormat } = cell;
    const formatted: NewFormat | undefined =
      numberFormat === undefined ? marked : (base) => styles.withNumberFormat(marked ? marked(base) : base, numberFormat);
    row.set(cell.columnIndex, { content: cellContent(cell, from1904), ...(formatted && { newFormat: formatted }) });
  }
  return wishes;
}

/** Gives the addresses of notes that stand beside a thread. */
export function markSheet(
  parts: PatchedPackage,
  sheetPart: string,
  changes: SheetChanges,
  around: { readonly styles: PatchedStyles; readonly names: FreeNames; readonly properties: FileProperties },
): readonly string[] {
  const notes = inReadingOrder(changes.marks.notes);
  const rows = new Set(notes.flatMap(({ rowIndex }) => Array.from({ length: BOX_ROWS }, (_, i) => rowIndex - 1 + i)));
  const bytes = parts.read(sheetPart);
  const scanned = scanSheet(bytes, sheetPart, { cells: wishesOf(changes, around.styles), rows });
  const noted = notes.length === 0 ? undefined : patchNotes(parts, sheetPart, scanned, notes, around);
  parts.replace(sheetPart, splicePart(bytes, [...scanned.splices, ...(noted?.splices ?? [])], sheetPart));
  return noted?.underThreads ?? [];
}
