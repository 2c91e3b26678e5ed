// Google Sheets as a host: the shell runs over a model of the services, which counts and traps as the real ones do.

import type { Host } from "../../shared/commands/host.ts";
import { applyEdits } from "../../src/sheets/host/apply-edits.ts";
import { goTo } from "../../src/sheets/host/go-to.ts";
import { insertFormula } from "../../src/sheets/host/insert-formula.ts";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import { describeHost, type HostUnderTest } from "./contract.ts";
import { SheetsModel } from "./sheets-model/sheets-model.ts";

async function sheetsHost(): Promise<HostUnderTest> {
  const model = new SheetsModel();
  model.install();
  const { spreadsheet } = model;
  const host: Host = {
    readSnapshot: async (request) => readSnapshot(request),
    applyEdits: async (edits, watch) => applyEdits(edits, watch),
    goTo: async (place) => goTo(place),
    insertFormula: async (formula) => insertFormula(formula),
  };
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

describeHost("Google Sheets", sheetsHost, { hasSelection: true });
