// The workbook of the grid as an .xlsx file. Of an opened file, whatever the user has not changed stays byte for byte.

import type { Worksheet } from "@univerjs/core";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import type { ChangedCell } from "../../xlsx/patch/edits/changed-cell.ts";
import { patchWorkbook } from "../../xlsx/patch/patch-workbook.ts";
import type { FileProperties } from "../../xlsx/write/file-properties.ts";
import { foldEdits } from "../../xlsx/write/fold-edits.ts";
import { addUserSheet } from "../../xlsx/write/user-sheet.ts";
import { writeModel } from "../../xlsx/write/write-workbook.ts";
import type { Grid } from "../grid/grid.ts";
import type { OwnSheetEdits } from "../grid/own-sheet-edits.ts";
import { sheetSnapshot } from "../grid/read-snapshot.ts";
import { noteText } from "../grid/sheet-extras.ts";
import { changedCells } from "./changed-cells.ts";
import type { OpenedFile } from "./open-file.ts";
import { ownSheetEdits } from "./own-edits.ts";
import { userSheet } from "./user-sheets.ts";

/** What the user did that the file does not hold. `where`: a sheet, or a cell of it. */
export interface NotSaved {
  readonly what: "deleted-sheet" | "sheet-name" | "formula";
  readonly where: string;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly notSaved: readonly NotSaved[];
}

export interface SaveOptions {
  readonly language: Language;
  /** Local ISO 8601 without zone. */
  readonly created: string;
}

const AUTHOR = "МСОКО";

/** The tool's sheets that commands have made since the workbook was opened. */
const ownEdits = (grid: Grid, own: OwnSheetEdits, known: ReadonlySet<string>): readonly Edit[] =>
  grid.workbook.getSheets().flatMap((sheet) => {
    const made = own.of(sheet.getSheetId());
    return made ? ownSheetEdits(grid, sheet, made, known) : [];
  });

function madeFresh(grid: Grid, own: OwnSheetEdits, properties: FileProperties): Uint8Array {
  const sheets = grid.workbook.getSheets();
  const known = new Set(sheets.map((sheet) => sheet.getName()));
  const model = foldEdits(ownEdits(grid, own, known));
  for (const sheet of sheets) if (!own.of(sheet.getSheetId())) addUserSheet(model, userSheet(grid, sheet));
  const order = sheets.map((sheet) => sheet.getName());
  model.sheets.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  model.activeSheet = grid.workbook.getActiveSheet().getName();
  return writeModel(model, properties);
}

/** Marks that commands have put on the user's sheets; a note that the user has taken away again is not written. */
function marksOn(grid: Grid, own: OwnSheetEdits, file: OpenedFile): readonly Edit[] {
  return own.marks.flatMap(({ sheetId, edit }): Edit[] => {
    const name = file.sheets.get(sheetId)?.name;
    if (name === undefined || !grid.workbook.getSheetBySheetId(sheetId)) return [];
    if (edit.kind === "style") return [{ ...edit, block: { ...edit.block, sheet: name } }];
    return noteText(grid, sheetId, edit.rowIndex, edit.columnIndex) === null ? [] : [{ ...edit, sheet: name }];
  });
}

const patternAt =
  (grid: Grid, sheet: Worksheet) =>
  (rowIndex: number, columnIndex: number): string | undefined => {
    const cell = sheet.getCellMatrix().getValue(rowIndex, columnIndex);
    return (cell && grid.workbook.getStyles().getStyleByCell(cell)?.n?.pattern) || undefined;
  };

function patched(grid: Grid, own: OwnSheetEdits, file: OpenedFile, properties: FileProperties): Omit<SavedFile, "name"> {
  const sheets = grid.workbook.getSheets();
  const notSaved: NotSaved[] = [];
  const cells: ChangedCell[] = [];
  const answers: ChangedCell[] = [];
  const madeNames = new Set(sheets.flatMap((sheet) => (own.of(sheet.getSheetId()) ? sheet.getName() : [])));
  const deleted: Edit[] = [];
  for (const [id, opened] of file.sheets) {
    const sheet = grid.workbook.getSheetBySheetId(id);
    if (!sheet) {
      if (madeNames.has(opened.name)) continue;
      if (opened.isOwn) deleted.push({ kind: "delete-own-sheet", sheet: opened.name });
      else notSaved.push({ what: "deleted-sheet", where: opened.name });
      continue;
    }
    if (sheet.getName() !== opened.name) notSaved.push({ what: "sheet-name", where: sheet.getName() });
    const difference = changedCells(opened, sheetSnapshot(grid, sheet, false), patternAt(grid, sheet));
    for (const cell of difference.cells) (cell.formula === "kept" ? answers : cells).push(cell);
    notSaved.push(...difference.valuesOnly.map((address) => ({ what: "formula" as const, where: `${opened.name}!${address}` })));
  }
  const taken = new Set([...[...file.sheets.values()].map(({ name }) => name), ...madeNames].map((name) => name.toLowerCase()));
  const known = new Set([...[...file.sheets.values()].map(({ name }) => name), ...sheets.map((sheet) => sheet.getName())]);
  const added = sheets.filter((sheet) => !file.sheets.has(sheet.getSheetId()) && !own.of(sheet.getSheetId()));
  const userSheets = added.map((sheet) => {
    let name = sheet.getName();
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${sheet.getName().slice(0, 27)} (${i})`;
    taken.add(name.toLowerCase());
    if (name !== sheet.getName()) notSaved.push({ what: "sheet-name", where: sheet.getName() });
    return userSheet(grid, sheet, name);
  });
  const edits = [...deleted, ...ownEdits(grid, own, known), ...marksOn(grid, own, file)];
  // Answers that the grid has worked out anew are written only with what has made them new.
  const changes = { cells: cells.length + edits.length > 0 ? [...cells, ...answers] : [], sheets: userSheets };
  const outcome = patchWorkbook(file.bytes, edits, properties, file.name, changes);
  // It was read when it was opened.
  if (!outcome.ok) throw new Error(outcome.finding.code);
  return { bytes: outcome.bytes, notSaved };
}

export function saveFile(
  grid: Grid,
  own: OwnSheetEdits,
  file: OpenedFile | undefined,
  { language, created }: SaveOptions,
): SavedFile {
  const title = grid.workbook.name;
  const properties: FileProperties = { title, author: AUTHOR, created, language };
  if (file) return { name: file.name.replace(/^.*[\\/]/, ""), ...patched(grid, own, file, properties) };
  return { name: `${title}.xlsx`, bytes: madeFresh(grid, own, properties), notSaved: [] };
}
