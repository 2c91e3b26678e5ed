// Spreadsheets as people leave them: charts on sheets of their own, hidden sheets, protected ranges.

import { beforeEach, describe, expect, it } from "vitest";
import { HostRefusal } from "../../shared/commands/host.ts";
import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { applyEdits } from "../../src/sheets/host/apply-edits.ts";
import { insertFormula } from "../../src/sheets/host/insert-formula.ts";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };
const MADE: readonly Edit[] = [
  { kind: "ensure-sheet", sheet: "Своё" },
  { kind: "put-values", sheet: "Своё", rowIndex: 0, columnIndex: 0, values: [["а"]] },
  { kind: "name", name: "MSOKO_TEST_1", block: block("Своё", 0, 0) },
];

const refused = (work: () => void): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
};

let model: SheetsModel;

beforeEach(() => {
  model = new SheetsModel();
  model.install();
  model.spreadsheet.sheetNamed("Лист1")?.grid.type(1, 1, "моё");
});

describe("a chart that was moved to a sheet of its own", () => {
  it("is a sheet without cells, and stops nobody from reading the others", () => {
    model.spreadsheet.addSheet("Диаграмма1").isChart = true;
    const { sheets } = readSnapshot({ sheets: "all" });
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Лист1", 1],
      ["Диаграмма1", 0],
    ]);
  });
});

describe("a chart's sheet that is open", () => {
  it("has no selected cell for a formula, which is said with its name", () => {
    const chart = model.spreadsheet.addSheet("Диаграмма1");
    chart.isChart = true;
    SpreadsheetApp.getActive().setActiveSheet(chart.service());
    expect(refused(() => insertFormula("=SHARE(A1;B1)"))).toMatchObject({ code: "place-absent", detail: "Диаграмма1" });
  });
});

describe("sheets of the user's that are hidden", () => {
  it("do not stop ours from being deleted: one of them is shown, since a spreadsheet must show one", () => {
    applyEdits(MADE, WATCH);
    const mine = model.spreadsheet.sheetNamed("Лист1");
    if (mine) mine.isHidden = true;
    applyEdits([{ kind: "delete-own-sheet", sheet: "Своё" }], WATCH);
    expect(model.spreadsheet.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([["Лист1", false]]);
  });
});

describe("a range that somebody else has protected on our sheet", () => {
  it.each([
    ["made again", MADE],
    ["deleted", [{ kind: "delete-own-sheet", sheet: "Своё" }]],
  ] as const)("is said before the sheet is %s, and nothing is changed", (_, edits) => {
    applyEdits(MADE, WATCH);
    const sheet = model.spreadsheet.sheetNamed("Своё");
    if (sheet) sheet.protectedRanges = [sheet.closed(false)];
    const refusal = refused(() => applyEdits(edits, WATCH));
    expect(refusal).toBeInstanceOf(HostRefusal);
    expect(refusal).toMatchObject({ code: "sheet-protected", detail: "Своё" });
    expect(sheet?.grid.cell(1, 1).value).toEqual({ kind: "text", value: "а" });
  });
});
