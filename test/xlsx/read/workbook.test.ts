// What is read of a workbook besides its cells. The packages are literal; those of exceljs are judged by what was written.

import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { findingOf, readSheetOf, relationship, relationships, usualParts, workbook, worksheet, zip } from "./build-package.ts";

const sheetWith = (value: number) => worksheet(`<row><c><v>${value}</v></c></row>`);

function workbookOf(bytes: Uint8Array) {
  const outcome = readWorkbook(bytes, "файл.xlsx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.finding));
  return outcome.workbook;
}

test("sheets stand in the workbook's order, whatever their parts are called", () => {
  const bytes = zip(
    usualParts("", {
      "xl/workbook.xml": workbook(
        '<sheet name="Второй &amp; первый" sheetId="7" r:id="b"/><sheet name="График" sheetId="3" r:id="c"/>' +
          '<sheet name="скрыт" sheetId="1" state="hidden" r:id="a"/><sheet name="глубоко" sheetId="2" state="veryHidden" r:id="d"/>',
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("a", "worksheet", "worksheets/sheet1.xml"),
        relationship("b", "worksheet", "/xl/worksheets/sheet2.xml"),
        relationship("c", "chartsheet", "chartsheets/sheet1.xml"),
        relationship("d", "worksheet", "../xl/./worksheets/%D0%B0.xml"),
      ),
      "xl/worksheets/sheet1.xml": sheetWith(1),
      "xl/worksheets/sheet2.xml": sheetWith(2),
      "xl/worksheets/а.xml": sheetWith(3),
    }),
  );
  expect(workbookOf(bytes).sheets.map(({ name, visibility, rows }) => [name, visibility, rows[0]?.values[0]])).toEqual([
    ["Второй & первый", "visible", 2],
    ["скрыт", "hidden", 1],
    ["глубоко", "very-hidden", 3],
  ]);
});

test("part names with backslashes, a leading slash or another case are found", () => {
  const parts = Object.entries(usualParts(sheetWith(4)));
  const renamed = parts.map(([name, part]) => [
    name === "xl/workbook.xml" ? "XL\\Workbook.xml" : name.startsWith("xl/worksheets") ? `/${name.replaceAll("/", "\\")}` : name,
    part,
  ]);
  expect(readSheetOf(zip(Object.fromEntries(renamed))).rows).toEqual([{ rowIndex: 0, values: [4] }]);
});

test("two sheets in one part are refused", () => {
  const bytes = zip(
    usualParts(sheetWith(1), {
      "xl/workbook.xml": workbook('<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId1"/>'),
    }),
  );
  expect(findingOf(bytes)).toEqual(["file-damaged", { part: "xl/worksheets/sheet1.xml" }]);
});

test("names are read, but for those that Excel keeps for itself", () => {
  const names =
    "<definedNames><definedName name=\"SCHOOL\">'Паспорт'!$B$2</definedName>" +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Лист1!$A$1</definedName></definedNames>';
  const bytes = zip(
    usualParts(worksheet(""), { "xl/workbook.xml": workbook('<sheet name="a" sheetId="1" r:id="rId1"/>', "", names) }),
  );
  expect(workbookOf(bytes).names).toEqual([{ name: "SCHOOL", refersTo: "'Паспорт'!$B$2" }]);
});

test("hidden rows, hidden columns and merges are listed", () => {
  const sheet = readSheetOf(
    zip(
      usualParts(
        worksheet(
          '<row r="2" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row><row r="5" hidden="0"/>',
          '<cols><col min="2" max="3" hidden="true"/><col min="5" max="5" hidden="0"/><col min="16384" max="16384" hidden="1"/></cols>',
          '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>',
        ),
      ),
    ),
  );
  expect(sheet.hiddenRows).toEqual([1, 3]);
  expect(sheet.hiddenColumns).toEqual([1, 2, 16_383]);
  expect(sheet.merges).toEqual([{ rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2 }]);
});

test("a workbook that exceljs has written is read as it was written", async () => {
  const written = new ExcelJS.Workbook();
  const sheet = written.addWorksheet("Статистика", { state: "hidden" });
  sheet.getCell("A1").value = "  ВПР  2021 ";
  sheet.getCell("B1").value = new Date(Date.UTC(2021, 3, 20, 9, 30));
  sheet.getCell("B1").numFmt = "dd.mm.yyyy hh:mm";
  sheet.getCell("C1").value = 0.2826;
  sheet.getCell("C1").numFmt = "0.00%";
  sheet.getCell("D1").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("E1").value = true;
  sheet.getCell("F1").value = { richText: [{ text: "Шко", font: { bold: true } }, { text: "ла" }] };
  sheet.getCell("A3").value = -12.5;
  sheet.mergeCells("A5:C6");
  sheet.getRow(3).hidden = true;
  sheet.getColumn(2).hidden = true;
  written.addWorksheet("Пустой");
  const bytes = new Uint8Array(await written.xlsx.writeBuffer());
  expect(workbookOf(bytes)).toEqual({
    file: "файл.xlsx",
    names: [],
    sheets: [
      {
        name: "Статистика",
        visibility: "hidden",
        rows: [
          {
            rowIndex: 0,
            values: ["  ВПР  2021 ", { date: "2021-04-20T09:30:00" }, { percent: 28.26 }, { error: "#DIV/0!" }, true, "Школа"],
          },
          { rowIndex: 2, values: [-12.5] },
        ],
        merges: [{ rowIndex: 4, columnIndex: 0, rowCount: 2, columnCount: 3 }],
        hiddenRows: [2],
        hiddenColumns: [1],
        formulas: [{ rowIndex: 0, columnIndex: 3, formula: "1/0" }],
      },
      { name: "Пустой", visibility: "visible", rows: [], merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] },
    ],
  });
});
