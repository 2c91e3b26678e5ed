// Excel as a host: our shell, Microsoft's own office.js, and behind it a model of Excel.

import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { describeHost, type HostUnderTest } from "./contract.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";
import { PROFILES } from "./excel-model/profiles.ts";
import { startExcel } from "./excel-model/start-excel.ts";

function hostIn({ workbook }: ExcelModel): HostUnderTest {
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

for (const profile of PROFILES) {
  // An office.js as new as the Excel: where Excel has notes, so has it.
  const newExcel = await startExcel(profile, profile.requirements.ExcelApi === "1.20");
  describeHost(`Excel ${profile.name}`, async () => hostIn(newExcel()), { hasSelection: true });
}
