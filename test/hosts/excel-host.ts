// Excel as a host under test: a model of Excel behind our shell, what a user does in it by hand, and what it says of its cells.

import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import type { HostUnderTest } from "./contract.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";

export function excelHostIn({ workbook }: ExcelModel): HostUnderTest {
  const sheetOf = (name: string) => workbook.Worksheets.GetItemOrNullObject(name);
  return {
    host: makeExcelHost(),
    type: async (sheet, rowIndex, columnIndex, value) => {
      (sheetOf(sheet) ?? workbook.Worksheets.Add(sheet)).typeInto(rowIndex, columnIndex, value ?? "");
    },
    formulaAt: async (sheet, rowIndex, columnIndex) => sheetOf(sheet)?.cells.at(rowIndex, columnIndex)?.formula?.slice(1) ?? null,
    noteAt: async (sheet, rowIndex, columnIndex) => {
      const found = sheetOf(sheet);
      return (found?.Notes.onCell(rowIndex, columnIndex) ?? found?.Comments.onCell(rowIndex, columnIndex))?.Content ?? null;
    },
    chartsOn: async (sheet) => sheetOf(sheet)?.Charts.items.map((chart) => chart.Title.Text) ?? [],
  };
}
