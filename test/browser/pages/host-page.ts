// The page that tests of the grid open: the grid alone, its host, and what a user does by hand.

import "../../../src/web/adopted-style.ts";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { InsertSheetCommand, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { type ApplyWatch, type Host, HostRefusal } from "../../../shared/commands/host.ts";
import { block } from "../../../shared/workbook/block.ts";
import { sheetNamed } from "../../../src/web/grid/change-sheets.ts";
import { Grid } from "../../../src/web/grid/grid.ts";
import { gridRange } from "../../../src/web/grid/grid-range.ts";
import { GRID_LOCALES } from "../../../src/web/grid/locales.ts";
import { newWorkbook } from "../../../src/web/grid/new-workbook.ts";
import { OwnSheetEdits } from "../../../src/web/grid/own-sheet-edits.ts";
import { noteText } from "../../../src/web/grid/sheet-extras.ts";
import { makeUniverHost } from "../../../src/web/univer-host.ts";

const container = document.createElement("div");
container.style.cssText = "position:absolute;inset:0";
document.body.append(container);

const grid = new Grid({ container, language: "ru", isDark: false, locales: GRID_LOCALES });
const own = new OwnSheetEdits();
let host: Host = makeUniverHost(grid, own, () => "ru");

const sheetOf = (name: string) => sheetNamed(grid, name);

const calls = {
  fresh: async (): Promise<void> => {
    own.clear();
    grid.open(newWorkbook("Книга", "ru"));
    host = makeUniverHost(grid, own, () => "ru");
  },
  readSnapshot: (request: Parameters<Host["readSnapshot"]>[0]) => host.readSnapshot(request),
  applyEdits: (edits: Parameters<Host["applyEdits"]>[0], isCancelled: boolean) => {
    const watch: ApplyWatch = { progress: () => {}, isCancelled: () => isCancelled };
    return host.applyEdits(edits, watch);
  },
  goTo: (place: Parameters<Host["goTo"]>[0]) => host.goTo(place),
  insertFormula: (formula: string) => host.insertFormula(formula),
  type: async (name: string, rowIndex: number, columnIndex: number, value: string | number | boolean | null): Promise<void> => {
    const unitId = grid.workbook.getUnitId();
    if (!sheetOf(name)) grid.run(InsertSheetCommand.id, { unitId, sheet: { name } });
    const range = gridRange(block(name, rowIndex, columnIndex));
    const isFormula = typeof value === "string" && value.startsWith("=");
    const at = { unitId, subUnitId: sheetOf(name)?.getSheetId(), range };
    grid.run(SetRangeValuesCommand.id, { ...at, value: isFormula ? { f: value } : { v: value } });
    await grid.settled();
  },
  formulaAt: async (name: string, rowIndex: number, columnIndex: number): Promise<string | null> => {
    return sheetOf(name)?.getCell(rowIndex, columnIndex)?.f?.replace(/^=/, "") ?? null;
  },
  noteAt: async (name: string, rowIndex: number, columnIndex: number): Promise<string | null> => {
    const sheet = sheetOf(name);
    return sheet ? noteText(grid, sheet.getSheetId(), rowIndex, columnIndex) : null;
  },
};

export type HostCalls = typeof calls;

/** Refusals cross to the test as plain data: an error loses its code on the way. */
export type Answer = { readonly value: unknown } | { readonly refusal: { readonly code: string; readonly detail: string } };

async function call(name: keyof HostCalls, parameters: readonly unknown[]): Promise<Answer> {
  try {
    return { value: await (calls[name] as (...all: readonly unknown[]) => Promise<unknown>)(...parameters) };
  } catch (error) {
    if (error instanceof HostRefusal) return { refusal: { code: error.code, detail: error.detail } };
    throw error;
  }
}

Object.assign(window, { hostUnderTest: call, grid });
