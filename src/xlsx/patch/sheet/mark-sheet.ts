// Puts notes and colours on a sheet that is there already. No value of it changes, and no byte that need not.

import type { StyleName } from "../../../../shared/workbook/style.ts";
import type { FileProperties } from "../../write/file-properties.ts";
import { inReadingOrder } from "../../write/workbook-model.ts";
import type { SheetMarks } from "../edits/sheet-marks.ts";
import { patchNotes } from "../notes/patch-notes.ts";
import type { FreeNames } from "../package/free-names.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import type { PatchedStyles } from "../styles/patched-styles.ts";
import { splicePart } from "../xml/splice-part.ts";
import type { NewFormat, RowWishes } from "./row-changes.ts";
import { scanSheet } from "./scan-sheet.ts";

/** So many rows above and below a note its box may cover. */
const BOX_ROWS = 32;

function formatsOf(marks: SheetMarks, styles: PatchedStyles): ReadonlyMap<number, RowWishes> {
  const changes = new Map<readonly StyleName[], NewFormat>();
  const changeOf = (names: readonly StyleName[]): NewFormat => {
    const known = changes.get(names) ?? ((base) => styles.marked(base, names));
    changes.set(names, known);
    return known;
  };
  return new Map(
    [...marks.styles].map(([row, cells]) => [row, new Map([...cells].map(([column, names]) => [column, changeOf(names)]))]),
  );
}

/** Gives the addresses of notes that stand beside a thread. */
export function markSheet(
  parts: PatchedPackage,
  sheetPart: string,
  marks: SheetMarks,
  around: { readonly styles: PatchedStyles; readonly names: FreeNames; readonly properties: FileProperties },
): readonly string[] {
  const notes = inReadingOrder(marks.notes);
  const rows = new Set(notes.flatMap(({ rowIndex }) => Array.from({ length: BOX_ROWS }, (_, i) => rowIndex - 1 + i)));
  const bytes = parts.read(sheetPart);
  const scanned = scanSheet(bytes, sheetPart, { formats: formatsOf(marks, around.styles), rows });
  const noted = notes.length === 0 ? undefined : patchNotes(parts, sheetPart, scanned, notes, around);
  parts.replace(sheetPart, splicePart(bytes, [...scanned.splices, ...(noted?.splices ?? [])], sheetPart));
  return noted?.underThreads ?? [];
}
