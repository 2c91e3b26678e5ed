// The page that tests of the grid open: the grid alone, and what they may ask of it.

import "../../../src/web/adopted-style.ts";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { ICommandService } from "@univerjs/core";
import { InsertSheetCommand, ISheetClipboardService, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { HostRefusal } from "../../../shared/commands/host.ts";
import { block } from "../../../shared/workbook/block.ts";
import { sheetNamed } from "../../../src/web/grid/change-sheets.ts";
import { gridRange } from "../../../src/web/grid/grid-range.ts";
import { noteText } from "../../../src/web/grid/sheet-extras.ts";
import { Workspace } from "../../../src/web/workspace.ts";
import type { Answer, HostCalls } from "./host-calls.ts";

const container = document.createElement("div");
container.style.cssText = "position:absolute;inset:0";
document.body.append(container);

const now = () => new Date("2026-06-10T12:00:00");
const said: string[] = [];
const workspace = new Workspace({ container, language: "ru", isDark: false, now, onFault: (message) => said.push(message) });
const { grid, host } = workspace;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const base64Of = (bytes: Uint8Array): string => btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));

const calls: HostCalls = {
  fresh: async () => workspace.startBlank("Книга"),
  welcome: async () => workspace.startNew("Книга"),
  paste: async (content) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(content)) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  },
  copied: async (of) => {
    await grid.settled();
    const sheetId = sheetNamed(grid, of.sheet)?.getSheetId() ?? "";
    const content = grid.injector
      .get(ISheetClipboardService)
      .generateCopyContent(grid.workbook.getUnitId(), sheetId, gridRange(of));
    return content?.plain ?? "";
  },
  speak: async (language) => workspace.speak(language),
  readSnapshot: (request) => host.readSnapshot(request),
  applyEdits: (edits, isCancelled) => host.applyEdits(edits, { progress: () => {}, isCancelled: () => isCancelled }),
  goTo: (place) => host.goTo(place),
  insertFormula: (formula) => host.insertFormula(formula),
  type: async (name, rowIndex, columnIndex, value) => {
    const unitId = grid.workbook.getUnitId();
    if (!sheetNamed(grid, name)) grid.run(InsertSheetCommand.id, { unitId, sheet: { name } });
    const range = gridRange(block(name, rowIndex, columnIndex));
    const isFormula = typeof value === "string" && value.startsWith("=");
    const at = { unitId, subUnitId: sheetNamed(grid, name)?.getSheetId(), range };
    grid.run(SetRangeValuesCommand.id, { ...at, value: isFormula ? { f: value } : { v: value, f: null } });
    await grid.settled();
  },
  formulaAt: async (name, rowIndex, columnIndex) =>
    sheetNamed(grid, name)?.getCell(rowIndex, columnIndex)?.f?.replace(/^=/, "") ?? null,
  noteAt: async (name, rowIndex, columnIndex) => {
    const sheet = sheetNamed(grid, name);
    return sheet ? noteText(grid, sheet.getSheetId(), rowIndex, columnIndex) : null;
  },
  open: async (bytes, name) => workspace.open(bytesOf(bytes), name) ?? null,
  save: async () => {
    const { name, bytes, notSaved } = await workspace.save();
    return { name, bytes: base64Of(bytes), notSaved };
  },
  command: async (id, parameters) => {
    await grid.injector.get(ICommandService).executeCommand(id, { unitId: grid.workbook.getUnitId(), ...parameters });
    await grid.settled();
  },
  said: async () => said.splice(0),
  sheetIdOf: async (name) => sheetNamed(grid, name)?.getSheetId() ?? "",
};

async function call(name: keyof HostCalls, parameters: readonly unknown[]): Promise<Answer> {
  try {
    return { value: await (calls[name] as (...all: readonly unknown[]) => Promise<unknown>)(...parameters) };
  } catch (error) {
    if (error instanceof HostRefusal) return { refusal: { code: error.code, detail: error.detail } };
    throw error;
  }
}

Object.assign(window, { hostUnderTest: call });
