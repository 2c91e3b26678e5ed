// What a user has changed by hand goes into the cells it belongs to, and nowhere else: every other byte of the sheet stays.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { ChangedCell } from "../../../src/xlsx/patch/edits/changed-cell.ts";
import { patchWorkbook, type UserChanges } from "../../../src/xlsx/patch/patch-workbook.ts";
import { readLooks } from "../../../src/xlsx/read/read-looks.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../../libre-office.ts";
import { relationship, relationships, styles, usualParts, workbook, worksheet, zip } from "../read/build-package.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { difference, PROPERTIES, partText, snapshotOf } from "./patched.ts";
import { FORM, schoolForm } from "./school-form.ts";

function changed(bytes: Uint8Array, changes: Partial<UserChanges>): Uint8Array {
  const outcome = patchWorkbook(bytes, [], PROPERTIES, "файл.xlsx", { cells: [], sheets: [], ...changes });
  if (!outcome.ok) throw new Error(outcome.finding.code);
  return outcome.bytes;
}

const cell = (
  rowIndex: number,
  columnIndex: number,
  value: ChangedCell["value"],
  more: Partial<ChangedCell> = {},
): ChangedCell => ({
  ...{ sheet: FORM, rowIndex, columnIndex, value },
  ...more,
});

function valueAt(bytes: Uint8Array, rowIndex: number, columnIndex: number): CellValue {
  const row = snapshotOf(bytes).sheets[0]?.rows.find((each) => each.rowIndex === rowIndex);
  return row?.values[columnIndex] ?? null;
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("a cell that the user has changed", () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await schoolForm();
  });

  it("has its new value; everything else in the file is as it was", () => {
    const after = changed(form, { cells: [cell(1, 1, 26)] });
    expect(valueAt(after, 1, 1)).toBe(26);
    expect(difference(form, after)).toMatchObject({ changed: [SHEET], added: [], removed: [], recompressed: [] });
    expect(partText(after, SHEET)).toBe(partText(form, SHEET).replace("<v>25</v>", "<v>26</v>"));
  });

  it("nothing changed, the file is the same bytes", () => {
    expect(changed(form, {})).toEqual(form);
  });

  it("keeps its look: border, number format, unlocked", async () => {
    const after = await readByExceljs(changed(form, { cells: [cell(1, 1, 26), cell(1, 2, 0.5)] }));
    const sheet = after.getWorksheet(FORM)!;
    expect(sheet.getCell("B2").border.left?.style).toBe("double");
    expect(sheet.getCell("B2").protection.locked).toBe(false);
    expect([sheet.getCell("C2").value, sheet.getCell("C2").numFmt]).toEqual([0.5, "0.00%"]);
  });

  it.each<readonly [string, ChangedCell["value"], CellValue]>([
    ["a text", "=HYPERLINK(1)", "=HYPERLINK(1)"],
    ["a text of XML", '<img src="x"> & ]]>', '<img src="x"> & ]]>'],
    ["a text with spaces and lines", " а\nб ", " а\nб "],
    ["a truth", false, false],
    ["an error", { error: "#N/A" }, { error: "#N/A" }],
    ["nothing", null, null],
    ["a negative number", -0.25, -0.25],
  ])("may hold %s", (_, value, read) => {
    // Row 2 has a text in its first cell, row 10 has no cells at all.
    const after = changed(form, { cells: [cell(1, 0, value), cell(9, 3, value)] });
    expect([valueAt(after, 1, 0), valueAt(after, 9, 3)]).toEqual([read, read]);
    expect(snapshotOf(after).sheets[0]?.formulas).toEqual(snapshotOf(form).sheets[0]?.formulas);
  });

  it("a date is a date where the cell shows dates, and where it is made to", () => {
    const date = { date: "2024-02-29" };
    const after = changed(form, { cells: [cell(1, 3, date), cell(7, 0, date, { numberFormat: "dd.mm.yyyy" })] });
    expect([valueAt(after, 1, 3), valueAt(after, 7, 0)]).toEqual([date, date]);
  });

  it("a formula in the place of a value, and a value in the place of a formula", () => {
    const after = changed(form, {
      cells: [cell(1, 1, 26, { formula: { text: "13*2" } }), cell(3, 1, "пятьдесят два")],
    });
    expect(snapshotOf(after).sheets[0]?.formulas).toEqual([{ rowIndex: 1, columnIndex: 1, formula: "13*2" }]);
    expect([valueAt(after, 1, 1), valueAt(after, 3, 1)]).toEqual([26, "пятьдесят два"]);
  });

  it("a kept formula has another answer and is as it was written", () => {
    const after = changed(form, { cells: [cell(3, 1, 53, { formula: "kept" })] });
    expect(partText(after, SHEET)).toBe(partText(form, SHEET).replace("<v>52</v>", "<v>53</v>"));
  });

  it("newer functions get their prefix", () => {
    const after = changed(form, { cells: [cell(8, 0, 1, { formula: { text: "IFNA(XLOOKUP(1,B:B,A:A),1)" } })] });
    expect(partText(after, SHEET)).toContain("<f>_xlfn.IFNA(_xlfn.XLOOKUP(1,B:B,A:A),1)</f>");
  });

  it("a cell on a sheet that is not there is a fault of the program", () => {
    expect(() => changed(form, { cells: [{ ...cell(0, 0, 1), sheet: "Нет" }] })).toThrow("No sheet");
  });

  it.skipIf(!hasLibreOffice)("LibreOffice sees the change, and computes with it", { timeout: 120_000 }, () => {
    const resaved = resavedByLibreOffice(form);
    const after = resavedByLibreOffice(changed(resaved, { cells: [cell(1, 1, 40)] }));
    expect([valueAt(after, 1, 1), valueAt(after, 3, 1)]).toEqual([40, 67]);
  });
});

describe("however the file spells its cells", () => {
  const made = (rows: string): Uint8Array => zip(usualParts(worksheet(rows)));
  const sheet = "Лист1";
  const at = (bytes: Uint8Array, cells: readonly Omit<ChangedCell, "sheet">[]): Uint8Array => {
    const name = snapshotOf(bytes).sheets[0]!.name;
    return changed(bytes, { cells: cells.map((each) => ({ ...each, sheet: name })) });
  };

  it("inside an empty tag, among cells without addresses, before and behind what is there", () => {
    const before = made('<row r="2"><c r="B2"/><c><v>3</v></c></row><row r="5"/>');
    const after = at(before, [
      { rowIndex: 0, columnIndex: 0, value: 1 },
      { rowIndex: 1, columnIndex: 0, value: "а" },
      { rowIndex: 1, columnIndex: 1, value: 2 },
      { rowIndex: 1, columnIndex: 2, value: 4 },
      { rowIndex: 1, columnIndex: 3, value: true },
      { rowIndex: 4, columnIndex: 1, value: 5 },
    ]);
    expect(snapshotOf(after).sheets[0]?.rows).toEqual([
      { rowIndex: 0, values: [1] },
      { rowIndex: 1, values: ["а", 2, 4, true] },
      { rowIndex: 4, values: [null, 5] },
    ]);
  });

  it("data of spilling formulas go with the formula", () => {
    const before = made('<row r="1"><c r="A1" cm="1" t="str"><f t="array" ref="A1">X()</f><v>а</v></c></row>');
    const after = at(before, [{ rowIndex: 0, columnIndex: 0, value: 7 }]);
    expect(partText(after, SHEET)).toContain('<c r="A1"><v>7</v></c>');
  });

  it("dates count from 1904 where the workbook's do", () => {
    const parts = usualParts(worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), {
      "xl/styles.xml": styles([0, 14]),
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId2", "styles", "styles.xml"),
      ),
      "xl/workbook.xml": workbook(`<sheet name="${sheet}" sheetId="1" r:id="rId1"/>`, '<workbookPr date1904="1"/>'),
    });
    const after = at(zip(parts), [{ rowIndex: 0, columnIndex: 0, value: { date: "2021-04-20" } }]);
    expect(valueAt(after, 0, 0)).toEqual({ date: "2021-04-20" });
  });

  it("the chain of calculation goes where a formula is gone, and stays where only an answer is another", async () => {
    const form = await schoolForm();
    const contents = unzipSync(form);
    const chain = '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B4" i="1"/></calcChain>';
    const rels = "xl/_rels/workbook.xml.rels";
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain";
    const link = `<Relationship Id="rId99" Type="${type}" Target="calcChain.xml"/></Relationships>`;
    const before = zipSync({
      ...contents,
      "xl/calcChain.xml": strToU8(chain),
      [rels]: strToU8(strFromU8(contents[rels]!).replace("</Relationships>", link)),
    });
    const kept = changed(before, { cells: [cell(3, 1, 53, { formula: "kept" })] });
    expect(difference(before, kept).removed).toEqual([]);
    const gone = changed(before, { cells: [cell(3, 1, 53)] });
    expect(difference(before, gone).removed).toEqual(["xl/calcChain.xml"]);
  });
});

describe("a sheet that the user has added", () => {
  it("stands behind the others with its looks, merges and notes, and is not the tool's", async () => {
    const form = await schoolForm();
    const name = "Мой лист";
    const after = changed(form, {
      sheets: [
        {
          name,
          cells: [
            { rowIndex: 0, columnIndex: 0, value: "Итого", look: { style: { bold: true, fill: "FFF2CC" } } },
            { rowIndex: 0, columnIndex: 1, value: 0.5, look: { style: {}, numberFormat: "0%" } },
          ],
          widths: new Map([[0, 20]]),
          heights: new Map(),
          merges: [{ rowIndex: 1, columnIndex: 0, rowCount: 1, columnCount: 2 }],
          notes: [{ rowIndex: 0, columnIndex: 0, what: "заметка" }],
          freeze: undefined,
        },
      ],
    });
    const { sheets, names } = snapshotOf(after);
    expect(sheets.map((each) => each.name).at(-1)).toBe(name);
    expect(sheets.at(-1)?.rows).toEqual([{ rowIndex: 0, values: ["Итого", { percent: 50 }] }]);
    expect(sheets.at(-1)?.merges).toHaveLength(1);
    expect(names).toEqual(snapshotOf(form).names);
    const sheet = (await readByExceljs(after)).getWorksheet(name)!;
    expect([sheet.getCell("A1").font.bold, sheet.getColumn(1).width]).toEqual([true, expect.closeTo(20.71, 2)]);
    expect(JSON.stringify(sheet.getCell("A1").note)).toContain("заметка");
  });
});

describe("how a file looks", () => {
  it("fonts, fills, formats, widths and frozen panes are read as far as the grid shows them", async () => {
    const looks = readLooks(await schoolForm())!;
    const sheet = looks.sheets.get(FORM)!;
    const at = (rowIndex: number, columnIndex: number) => looks.looks[sheet.styles.get(rowIndex)?.[columnIndex] ?? 0];
    expect(at(0, 0)).toEqual({ style: { bold: true, fontSize: 12 } });
    expect(at(1, 2)).toEqual({ style: { italic: true, fontSize: 12, horizontal: "right" }, numberFormat: "0.00%" });
    expect(at(1, 3)).toEqual({ style: {}, numberFormat: "dd.mm.yyyy" });
    expect(sheet.freeze).toEqual({ rowCount: 1, columnCount: 0 });
    expect(sheet.widths.get(0)).toBeCloseTo(30 - 5 / 7);
  });

  it("a file whose looks cannot be read is shown plain", () => {
    expect(readLooks(new Uint8Array([1, 2, 3]))).toBeUndefined();
  });
});
