// What the tests of the grid say again and again: bytes to and from the page, and cells of what was saved.

import type { CellValue } from "../../shared/workbook/cell.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";
import type { SheetSnapshot } from "../../shared/workbook/snapshot.ts";
import { snapshotOf } from "../xlsx/patch/patched.ts";
import type { GridPage } from "./grid-page.ts";
import type { Base64 } from "./pages/host-calls.ts";

/** A sheet that a command makes. */
export const OWN = "Сводка";
export const own = (...edits: readonly Edit[]): readonly Edit[] =>
  claimSheets([{ kind: "ensure-sheet", sheet: OWN }, ...edits], "TEST");

export const base64 = (bytes: Uint8Array): Base64 => Buffer.from(bytes).toString("base64");

export async function savedFrom(grid: GridPage): Promise<Uint8Array> {
  const { bytes } = await grid.ask("save");
  return new Uint8Array(Buffer.from(bytes, "base64"));
}

export function sheetOf(bytes: Uint8Array, name: string): SheetSnapshot {
  const sheet = snapshotOf(bytes).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const at = (sheet: SheetSnapshot | undefined, rowIndex: number, columnIndex: number): CellValue =>
  sheet?.rows.find((row) => row.rowIndex === rowIndex)?.values[columnIndex] ?? null;
