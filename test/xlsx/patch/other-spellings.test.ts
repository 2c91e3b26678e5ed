// XML as other programs spell it: prefixes, single quotes, comments that look like cells, CDATA, a byte order mark, another folder.

import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { MAIN, relationship, relationships, styles, usualParts, worksheet, zip } from "../read/build-package.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { oldSheets, partBytes, partText, patched, snapshotOf } from "./patched.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "xl/worksheets/sheet1.xml";

const edits: readonly Edit[] = [
  { kind: "style", block: block("Лист1", 0, 0), style: "bad" },
  { kind: "style", block: block("Лист1", 0, 1), style: "bad" },
  { kind: "style", block: block("Лист1", 8, 0), style: "bad" },
  { kind: "note", sheet: "Лист1", rowIndex: 0, columnIndex: 0, text: "Проверьте" },
  { kind: "ensure-sheet", sheet: "Замечания" },
  { kind: "put-values", sheet: "Замечания", rowIndex: 0, columnIndex: 0, values: [["Замечание"]] },
  { kind: "activate", sheet: "Замечания" },
];

const form = (sheet: string, parts = {}): Uint8Array => zip(usualParts(sheet, { "xl/styles.xml": styles([0, 14]), ...parts }));

describe("the spelling of the file is kept", () => {
  it("prefixes, single quotes, comments and instructions between cells", () => {
    const sheet = `<?xml version='1.0'?>
<x:worksheet xmlns:x='${MAIN}' xmlns:rel='${RELATIONS}'>
  <x:sheetViews><x:sheetView tabSelected='true' workbookViewId='0'/></x:sheetViews>
  <x:sheetData><!-- <x:c r="A1"><x:v>9</x:v></x:c> --><?go <x:row r="9"?>
    <x:row r='1' ><x:c
      r='A1' t='str' ><x:v><![CDATA[<x:c r="B1"/>]]></x:v></x:c ><!-- --></x:row >
  </x:sheetData >
  <x:pageMargins left='1' /><z:other xmlns:z='z'/><x:tableParts/>
</x:worksheet>`;
    const bytes = form(sheet);
    const after = patched(bytes, edits);
    expect(partText(after, SHEET)).toBe(
      sheet
        .replace("tabSelected='true'", "tabSelected='0'")
        .replace("r='A1'", `r='A1' s="2"`)
        .replace("</x:row >", '<x:c r="B1" s="2"/></x:row >')
        .replace("</x:sheetData >", '<x:row r="9"><x:c r="A9" s="2"/></x:row></x:sheetData >')
        .replace("<x:pageMargins left='1' />", `$&<x:legacyDrawing rel:id="rId2"/>`),
    );
    expect(oldSheets(bytes, after)).toEqual(snapshotOf(bytes).sheets);
    expect(snapshotOf(after).sheets[1]?.rows).toEqual([{ rowIndex: 0, values: ["Замечание"] }]);
    expect(patched(after, edits)).toEqual(after);
  });

  it("empty tags: no cell, no row, no data at all", () => {
    const between = (xml: string) => xml.replace(/.*(<sheetData)/, "$1").replace(/(<\/sheetData>).*/, "$1");
    const marks = edits.slice(0, 2);
    expect(between(partText(patched(form(worksheet('<row r="1" ht="9"/>')), marks), SHEET))).toBe(
      '<sheetData><row r="1" ht="9"><c r="A1" s="2"/><c r="B1" s="2"/></row></sheetData>',
    );
    const empty = form(`<worksheet xmlns="${MAIN}"><sheetData /></worksheet>`);
    expect(between(partText(patched(empty, marks), SHEET))).toBe(
      '<sheetData ><row r="1"><c r="A1" s="2"/><c r="B1" s="2"/></row></sheetData>',
    );
  });

  it("rows and cells that do not say where they stand", () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c><c r='E1'><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>";
    const marks = [1, 3, 5, 6].map((column): Edit => ({ kind: "style", block: block("Лист1", 0, column), style: "bad" }));
    const bytes = form(worksheet(rows));
    const after = patched(bytes, [...marks, { kind: "style", block: block("Лист1", 1, 0), style: "bad" }]);
    expect(partText(after, SHEET)).toContain(
      `<row><c><v>1</v></c><c s="2"><v>2</v></c><c r="D1" s="2"/><c r='E1'><v>5</v></c><c s="2"><v>6</v></c><c r="G1" s="2"/></row><row><c s="2"><v>7</v></c></row>`,
    );
    expect(oldSheets(bytes, after)).toEqual(snapshotOf(bytes).sheets);
  });

  it("a workbook under a prefix, with a byte order mark, without a prefix for relations where it is needed", async () => {
    const xml = `\ufeff<w:workbook xmlns:w="${MAIN}"><w:sheets><w:sheet q:id="rId1" xmlns:q="${RELATIONS}" name="Лист1" sheetId="3"/></w:sheets><w:calcPr/></w:workbook>`;
    const after = patched(form(worksheet(""), { "xl/workbook.xml": xml }), edits);
    expect(partBytes(after, "xl/workbook.xml").subarray(0, 4)).toEqual(strToU8("\ufeff<"));
    const text = partText(after, "xl/workbook.xml");
    expect(text).toContain(`<w:bookViews><w:workbookView activeTab="1"/></w:bookViews><w:sheets>`);
    expect(text).toContain(`<w:sheet name="Замечания" sheetId="4" xmlns:r="${RELATIONS}" r:id="rId4"/></w:sheets>`);
    expect(text).toContain(`</w:sheets><w:definedNames><w:definedName name="MSOKO_SHEET_1" hidden="1">'Замечания'!$A$1<`);
    expect((await readByExceljs(patched(form(worksheet("")), edits))).worksheets).toHaveLength(2);
  });

  it("a part that calls its encoding something else: our words are written by their numbers", () => {
    const xml = `<?xml version="1.0" encoding="ASCII"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="&#1051;&#1080;&#1089;&#1090;1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const after = patched(form(worksheet(""), { "xl/workbook.xml": xml }), edits);
    expect(partText(after, "xl/workbook.xml")).toMatch(/^[ -~]*$/);
    expect(snapshotOf(after).sheets.map(({ name }) => name)).toEqual(["Лист1", "Замечания"]);
  });

  it("drawings, tables and extensions behind: the notes' drawing stands between them as the schema wants", () => {
    const behind = `<pageSetup orientation="portrait"/><drawing r:id="rId7"/><legacyDrawingHF r:id="rId8"/><tableParts count="0"/><extLst/>`;
    const sheet = worksheet("", "", behind).replace("<worksheet", `<worksheet xmlns:r="${RELATIONS}"`);
    const list = relationships(relationship("rId7", "drawing", "../drawings/d.xml"), relationship("rId2", "image", "../i.png"));
    const after = patched(form(sheet, { "xl/worksheets/_rels/sheet1.xml.rels": list }), edits);
    expect(partText(after, SHEET)).toContain('<drawing r:id="rId7"/><legacyDrawing r:id="rId4"/><legacyDrawingHF');
  });
});
