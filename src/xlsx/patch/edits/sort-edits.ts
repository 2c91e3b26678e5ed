// Parts edits of our own sheets from marks on somebody's, and stops at edits that would change what is not ours.

import type { Edit } from "../../../../shared/workbook/edit.ts";
import { editedSheet } from "../../../../shared/workbook/edited-sheet.ts";
import { SheetMarks } from "./sheet-marks.ts";

export interface KnownSheet {
  readonly name: string;
  /** Made by an earlier patch. */
  readonly isOwn: boolean;
  /** Not a sheet that is one chart or a dialog. */
  readonly hasCells: boolean;
}

export interface SortedEdits {
  /** Edits on our own sheets, which are always made anew. */
  readonly own: readonly Edit[];
  /** By the sheet's name. */
  readonly marks: ReadonlyMap<string, SheetMarks>;
}

export function sortEdits(edits: readonly Edit[], sheets: readonly KnownSheet[]): SortedEdits {
  const ensured = new Set(edits.flatMap((edit) => (edit.kind === "ensure-sheet" ? edit.sheet : [])));
  const foreign = new Set(sheets.flatMap(({ name, isOwn }) => (isOwn ? [] : name.toLowerCase())));
  for (const name of ensured) {
    if (foreign.has(name.toLowerCase())) throw new Error(`The sheet ${JSON.stringify(name)} is not ours to empty`);
  }
  const known = new Set(sheets.flatMap(({ name, hasCells }) => (hasCells ? name : [])));
  const own: Edit[] = [];
  const marks = new Map<string, SheetMarks>();
  for (const edit of edits) {
    const sheet = editedSheet(edit);
    if (ensured.has(sheet) || (edit.kind === "delete-own-sheet" && !foreign.has(sheet.toLowerCase()))) own.push(edit);
    else if (!known.has(sheet)) throw new Error(`No sheet ${JSON.stringify(sheet)} in the workbook`);
    else if (edit.kind === "note" || edit.kind === "style") {
      const ofSheet = marks.get(sheet) ?? new SheetMarks();
      marks.set(sheet, ofSheet);
      ofSheet.take(edit);
    } else throw new Error(`A sheet that is there takes notes and colours only, not "${edit.kind}": ${JSON.stringify(sheet)}`);
  }
  return { own, marks };
}
