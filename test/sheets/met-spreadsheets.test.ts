// Spreadsheets as people leave them: charts on sheets of their own, hidden sheets, protected ranges.

import { beforeEach, describe, expect, it } from "vitest";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

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
