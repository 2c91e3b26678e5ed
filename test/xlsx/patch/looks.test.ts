// A colour changes fill and font colour only: the number format, border, alignment, protection and the font's face stay the cell's own.

import { beforeAll, describe, expect, it } from "vitest";
import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { STYLES } from "../../../shared/workbook/style.ts";
import { MAIN, relationship, relationships, styles, usualParts, worksheet, zip } from "../read/build-package.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { difference, partText, patched } from "./patched.ts";
import { FORM, schoolForm } from "./school-form.ts";

const colour = (rowIndex: number, columnIndex: number, style: "bad" | "doubt" | "total" = "bad", sheet = "Лист1"): Edit => ({
  kind: "style",
  block: block(sheet, rowIndex, columnIndex),
  style,
});

describe("a coloured cell", () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await schoolForm();
  });

  it("keeps its number format, border, alignment, protection, and its font but for the colour", async () => {
    const edits = [colour(1, 1, "bad", FORM), colour(2, 2, "bad", FORM)];
    const after = (await readByExceljs(patched(form, edits))).getWorksheet(FORM)!;
    const before = (await readByExceljs(form)).getWorksheet(FORM)!;
    for (const address of ["B2", "C3"]) {
      const [old, now] = [before.getCell(address).style, after.getCell(address).style];
      expect(now).toMatchObject({
        ...old,
        font: { ...old.font, color: { argb: `FF${STYLES.bad.fontColor}` } },
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${STYLES.bad.fill}` } },
      });
    }
    expect(after.getCell("B2").protection).toMatchObject({ locked: false });
    expect(after.getCell("C3").numFmt).toBe("0.00%");
    expect(after.getCell("C3").font).toMatchObject({ name: "Times New Roman", size: 12, italic: true, charset: 204 });
  });

  it("leaves every other cell and all that the sheet has as they were", async () => {
    const after = (await readByExceljs(patched(form, [colour(1, 1, "bad", FORM)]))).getWorksheet(FORM)!;
    const before = (await readByExceljs(form)).getWorksheet(FORM)!;
    expect({ ...after.model, rows: [] }).toEqual({ ...before.model, rows: [] });
    const others = (sheet: typeof before) =>
      (sheet.model as unknown as { rows: { cells: { address: string }[] }[] }).rows.flatMap(({ cells }) =>
        cells.filter(({ address }) => address !== "B2"),
      );
    expect(others(after)).toEqual(others(before));
  });

  it("of two styles has both, the later one on top; a style's border and wrapping are not taken over", () => {
    const bytes = patched(formOf('<c r="A1"><v>1</v></c>'), [colour(0, 0, "total"), colour(0, 0, "doubt")]);
    const xml = partText(bytes, "xl/styles.xml");
    expect(xml).toContain('<font><b/><sz val="11"/><color rgb="FF6B4E00"/><name val="Calibri"/><family val="2"/></font>');
    expect(xml).toContain(`<fgColor rgb="FF${STYLES.doubt.fill}"/>`);
    expect(xml).not.toContain("<borders");
  });

  it("again: neither the sheet nor the styles change", () => {
    const once = patched(form, [colour(1, 1, "bad", FORM)]);
    expect(patched(once, [colour(1, 1, "bad", FORM)])).toEqual(once);
  });
});

const formOf = (cells: string, parts: Readonly<Record<string, string>> = {}, before = ""): Uint8Array =>
  zip(usualParts(worksheet(`<row r="1">${cells}</row>`, before), { "xl/styles.xml": styles([0, 14]), ...parts }));

const sheetOf = (bytes: Uint8Array): string => partText(bytes, "xl/worksheets/sheet1.xml");

describe("a cell that is not in the XML", () => {
  const rows = '<row r="2"><c r="B2"><v>1</v></c></row><row r="5" s="1" customFormat="1"/>';
  const cols = '<cols><col min="3" max="3" style="1"/></cols>';
  const bytes = zip(usualParts(worksheet(rows, cols), { "xl/styles.xml": styles([0, 14]) }));

  it("is put in at its place, without a value: before, between and behind what is there", () => {
    const edits = [0, 1, 3, 5].flatMap((row) => [colour(row, 0), colour(row, 3)]);
    expect(sheetOf(patched(bytes, edits)).replace(/.*<sheetData>|<\/sheetData>.*/g, "")).toBe(
      '<row r="1"><c r="A1" s="2"/><c r="D1" s="2"/></row>' +
        '<row r="2"><c r="A2" s="2"/><c r="B2"><v>1</v></c><c r="D2" s="2"/></row>' +
        '<row r="4"><c r="A4" s="2"/><c r="D4" s="2"/></row>' +
        '<row r="5" s="1" customFormat="1"/>' +
        '<row r="6"><c r="A6" s="2"/><c r="D6" s="2"/></row>',
    );
  });

  it("looks like its row, else like its column, but for the colour", () => {
    const xml = partText(patched(bytes, [colour(4, 0), colour(0, 2), colour(0, 0)]), "xl/styles.xml");
    // Format 1 is the date of row 5 and column C; format 0 is that of the other cells.
    expect([...xml.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id)).toEqual(["0", "14", "0", "14"]);
    expect(sheetOf(patched(bytes, [colour(4, 0)]))).toContain('<row r="5" s="1" customFormat="1"><c r="A5" s="2"/></row>');
  });
});

describe("the styles of other programs", () => {
  it("no styles part at all: one is made and related", async () => {
    const before = zip({
      ...usualParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')),
      "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")),
    });
    const after = patched(before, [colour(0, 0)]);
    expect(difference(before, after).added).toEqual(["xl/styles.xml"]);
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toContain('Target="styles.xml"');
    const fill = (await readByExceljs(after)).getWorksheet("Лист1")?.getCell("A1").fill;
    expect(fill).toMatchObject({ fgColor: { argb: `FF${STYLES.bad.fill}` } });
  });

  it("with prefixes, single quotes, comments: the new items are spelled alike", () => {
    const xml = `<?xml version='1.0' encoding='UTF-8'?><x:styleSheet xmlns:x='${MAIN}'><!-- <x:fonts/> --><x:fonts count='1'><x:font><x:name val='Arial'/></x:font></x:fonts><x:fills count='2'><x:fill/><x:fill/></x:fills><x:cellXfs><x:xf numFmtId='9' fontId='0' fillId='0'><x:protection locked='0'/></x:xf></x:cellXfs><x:dxfs count='0'/></x:styleSheet>`;
    const after = partText(patched(formOf("<c r='A1'/>", { "xl/styles.xml": xml }), [colour(0, 0)]), "xl/styles.xml");
    expect(after).toContain(
      `<x:fonts count="2"><x:font><x:name val='Arial'/></x:font><x:font><x:color rgb="FF8B1A10"/><x:name val='Arial'/></x:font></x:fonts>`,
    );
    expect(after).toContain('<x:fills count="3"><x:fill/><x:fill/><x:fill><x:patternFill patternType="solid">');
    expect(after).toContain(
      `</x:xf><x:xf numFmtId='9' fontId="1" fillId="2" applyFont="1" applyFill="1"><x:protection locked='0'/></x:xf></x:cellXfs>`,
    );
    expect(after).toContain("<!-- <x:fonts/> -->");
    expect(after).toContain("<x:dxfs count='0'/>");
  });

  it("a first format that is no plain one: our own sheets do not look like it", () => {
    const before = formOf("", { "xl/styles.xml": styles([14]) });
    const after = patched(before, [
      { kind: "ensure-sheet", sheet: "Замечания" },
      { kind: "put-values", sheet: "Замечания", rowIndex: 0, columnIndex: 0, values: [[44_000]] },
    ]);
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain('<c r="A1" s="1"><v>44000</v></c>');
    expect(partText(after, "xl/styles.xml")).toContain('<xf numFmtId="0"');
  });
});
