// LibreOffice opens what was written and computes it anew: its numbers are the cached ones, and the charts are still charts.

import { describe, expect, it } from "vitest";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { formula } from "../../../shared/workbook/formula.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../../libre-office.ts";
import { EVERY_EDIT, RATING } from "./every-edit.ts";
import { partOf, readByExceljs, written } from "./opened-parts.ts";

describe.skipIf(!hasLibreOffice)("LibreOffice opens the written file", () => {
  it("computes the formulas to the values that were cached", { timeout: 120_000 }, async () => {
    const ours = (await readByExceljs(written(EVERY_EDIT))).getWorksheet(RATING);
    const theirs = (await readByExceljs(resavedByLibreOffice(written(EVERY_EDIT)))).getWorksheet(RATING);
    let compared = 0;
    ours?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula === undefined) return;
        compared++;
        const result = theirs?.getCell(cell.address).result;
        if (typeof cell.result === "number") expect(result, cell.address).toBeCloseTo(cell.result, 12);
        else expect(result, cell.address).toEqual(cell.result);
      }),
    );
    // Four means and the five formulas below them.
    expect(compared).toBe(9);
  });

  it("does recalculate: a wrong cached value is put right", { timeout: 120_000 }, async () => {
    const edits: Edit[] = [
      { kind: "ensure-sheet", sheet: "Лист" },
      { kind: "put-values", sheet: "Лист", rowIndex: 0, columnIndex: 0, values: [[{ formula: formula`1+1`, value: 999 }]] },
    ];
    const workbook = await readByExceljs(resavedByLibreOffice(written(edits)));
    expect(workbook.getWorksheet("Лист")?.getCell("A1").result).toBe(2);
  });

  it("keeps charts, validations, notes and protection", { timeout: 120_000 }, async () => {
    const resaved = resavedByLibreOffice(written(EVERY_EDIT));
    const chart = partOf(resaved, "xl/charts/chart1.xml");
    expect(chart).toContain("<c:barChart>");
    // Series 2021 and 2022: columns C and D of the four schools in rows 4 to 7.
    for (const range of ["$C$4:$C$7", "$D$4:$D$7", "$A$4:$A$7", "$C$3"]) expect(chart).toContain(`${range}</c:f>`);
    expect(partOf(resaved, "xl/charts/chart2.xml")).toContain("<c:lineChart>");
    expect(partOf(resaved, "xl/charts/chart3.xml")).toContain("<c:scatterChart>");
    const sheet = partOf(resaved, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<sheetProtection");
    expect(sheet).toContain("норма,низкие");
    expect(partOf(resaved, "xl/comments1.xml")).toContain("Проверьте отчёт школы.");
  });
});
