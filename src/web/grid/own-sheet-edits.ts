// Which edits have made the tool's own sheets in the grid, and which marked the user's: what the grid cannot hold (charts, pages,
// protection, filters) is written from here when the workbook is saved.

import type { Edit } from "../../../shared/workbook/edit.ts";
import { editedSheet } from "../../../shared/workbook/edited-sheet.ts";

export interface MarkEdit {
  readonly sheetId: string;
  readonly edit: Extract<Edit, { kind: "note" | "style" }>;
}

export class OwnSheetEdits {
  /** By the grid's id of the sheet, so that a sheet may be renamed. */
  readonly #made = new Map<string, readonly Edit[]>();
  readonly #marks: MarkEdit[] = [];
  /** Sheets of ours that stood in the opened file and were deleted. */
  readonly #deleted = new Set<string>();

  /** The edits that made a sheet; `undefined` for a sheet that no command of this sitting has made. */
  of(sheetId: string): readonly Edit[] | undefined {
    return this.#made.get(sheetId);
  }

  get marks(): readonly MarkEdit[] {
    return this.#marks;
  }

  get deleted(): ReadonlySet<string> {
    return this.#deleted;
  }

  make(sheetId: string, sheet: string, edits: readonly Edit[]): void {
    this.#made.set(
      sheetId,
      edits.filter((edit) => editedSheet(edit) === sheet && edit.kind !== "activate" && edit.kind !== "delete-own-sheet"),
    );
    this.#deleted.delete(sheet);
  }

  forget(sheetId: string): void {
    this.#made.delete(sheetId);
  }

  delete(sheetId: string, sheet: string): void {
    this.#made.delete(sheetId);
    this.#deleted.add(sheet);
  }

  mark(sheetId: string, edit: MarkEdit["edit"]): void {
    this.#marks.push({ sheetId, edit });
  }

  clear(): void {
    this.#made.clear();
    this.#marks.length = 0;
    this.#deleted.clear();
  }
}
