// LibreOffice opens a patched form: the notes are on their cells, the school's values and protection are there, and so is our sheet.

import { describe, expect, it } from "vitest";
import { hasLibreOffice, resavedByLibreOffice } from "../../libre-office.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { FINDINGS, findingsSheet, marksOn } from "./findings-sheet.ts";
import { partText, patched, snapshotOf } from "./patched.ts";
import { FORM, schoolForm } from "./school-form.ts";

/** The cell's format as it is written: exceljs does not understand the truth values of LibreOffice. */
function formatOf(bytes: Uint8Array, address: string): string {
  const index = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(partText(bytes, "xl/worksheets/sheet1.xml"))?.[1];
  const formats = partText(bytes, "xl/styles.xml").split("<cellXfs")[1]!.split("</xf>");
  return formats[Number(index)]!;
}

describe.skipIf(!hasLibreOffice)("LibreOffice opens the patched form", () => {
  it("with all that the school and we have put into it", { timeout: 120_000 }, async () => {
    const form = await schoolForm();
    const resaved = resavedByLibreOffice(patched(form, [...marksOn(FORM), ...findingsSheet(FORM)]));
    const sheet = (await readByExceljs(resaved)).getWorksheet(FORM)!;
    const comments = partText(resaved, "xl/comments1.xml");
    for (const words of ["Примечание школы:", "25 &gt; 22", "нужны проценты"]) expect(comments).toContain(words);
    for (const address of ["A2", "B2", "C3"]) expect(sheet.getCell(address).note, address).toBeDefined();
    expect(sheet.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFFBE0DD" } });
    expect(formatOf(resaved, "B2")).toContain('<protection locked="false"');
    expect(sheet.getCell("C3").numFmt).toBe("0.00%");
    expect(sheet.getCell("B4").value).toEqual({ formula: "SUM(B2:B3)", result: 52 });
    expect(sheet.getCell("B2").dataValidation).toMatchObject({ type: "whole" });
    expect(partText(resaved, "xl/worksheets/sheet1.xml")).toContain("<sheetProtection");

    const before = snapshotOf(resavedByLibreOffice(form)).sheets;
    const after = snapshotOf(resaved).sheets;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after[before.length]?.name).toBe(FINDINGS);
    expect(after[before.length]?.rows.find(({ rowIndex }) => rowIndex === 5)?.values.slice(0, 3)).toEqual(["Всего", null, 4]);
    expect(partText(resaved, "xl/charts/chart1.xml")).toContain("<c:barChart>");
  });
});
