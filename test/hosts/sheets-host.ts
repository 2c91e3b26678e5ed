// Google Sheets as a host under test: a model of the services, what a user does in it by hand, and what it says of its cells.

import type { Host } from "../../shared/commands/host.ts";
import { applyEdits } from "../../src/sheets/host/apply-edits.ts";
import { goTo } from "../../src/sheets/host/go-to.ts";
import { insertFormula } from "../../src/sheets/host/insert-formula.ts";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import type { HostUnderTest } from "./contract.ts";
import { SheetsModel } from "./sheets-model/sheets-model.ts";

/** Any host whose spreadsheet the model holds. */
export function hostOn(model: SheetsModel, host: Host): HostUnderTest {
  const { spreadsheet } = model;
  const cell = (sheet: string, rowIndex: number, columnIndex: number) =>
    spreadsheet.sheetNamed(sheet)?.grid.cell(rowIndex + 1, columnIndex + 1);
  return {
    host,
    type: async (name, rowIndex, columnIndex, value) => {
      const sheet = spreadsheet.sheetNamed(name) ?? spreadsheet.addSheet(name);
      sheet.grid.type(rowIndex + 1, columnIndex + 1, value);
    },
    formulaAt: async (sheet, rowIndex, columnIndex) => cell(sheet, rowIndex, columnIndex)?.formula.slice(1) || null,
    noteAt: async (sheet, rowIndex, columnIndex) => cell(sheet, rowIndex, columnIndex)?.note || null,
    chartsOn: async (sheet) => (spreadsheet.sheetNamed(sheet)?.charts ?? []).map(({ options }) => String(options.get("title"))),
  };
}

export async function sheetsHost(): Promise<HostUnderTest> {
  const model = new SheetsModel();
  model.install();
  return hostOn(model, {
    readSnapshot: async (request) => readSnapshot(request),
    applyEdits: async (edits, watch) => applyEdits(edits, watch),
    goTo: async (place) => goTo(place),
    insertFormula: async (formula) => insertFormula(formula),
  });
}
