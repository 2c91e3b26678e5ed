// Excel as a host: our shell, Microsoft's own office.js, and behind it a model of Excel.

import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { describeHost, type HostUnderTest } from "./contract.ts";
import { startExcel } from "./excel-model/start-excel.ts";

const newExcel = await startExcel();

async function excelHost(): Promise<HostUnderTest> {
  const { workbook } = newExcel();
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

describeHost("Excel", excelHost, { hasSelection: true });
