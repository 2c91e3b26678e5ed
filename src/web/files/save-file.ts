// stub
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import type { Grid } from "../grid/grid.ts";
import type { OwnSheetEdits } from "../grid/own-sheet-edits.ts";
import type { OpenedFile } from "./open-file.ts";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly notSaved: readonly string[];
}
export function saveFile(
  grid: Grid,
  _own: OwnSheetEdits,
  _file: OpenedFile | undefined,
  _about: { readonly language: Language; readonly created: string },
): SavedFile {
  return { name: grid.workbook.name, bytes: new Uint8Array(), notSaved: [] };
}
