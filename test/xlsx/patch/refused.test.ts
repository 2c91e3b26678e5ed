// What is not done: values of others are never changed, and a file that cannot be patched without harm is left as it is.

import { beforeAll, describe, expect, it } from "vitest";
import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { PatchRefused } from "../../../src/xlsx/patch/patch-refused.ts";
import { patchWorkbook } from "../../../src/xlsx/patch/patch-workbook.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { MAIN, relationship, relationships, STRICT_MAIN, usualParts, worksheet, zip } from "../read/build-package.ts";
import { findingsSheet, marksOn } from "./findings-sheet.ts";
import { PASSPORT, PROPERTIES, patched, withPart } from "./patched.ts";
import { FORM, REFERENCE, schoolForm } from "./school-form.ts";

const MARKS = marksOn("Лист1");
const plain = (parts = {}) => zip(usualParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), parts));

function refusalOf(bytes: Uint8Array, edits: readonly Edit[] = MARKS): string {
  try {
    patched(bytes, edits);
    return "patched";
  } catch (error) {
    if (error instanceof PatchRefused) return `${error.reason} ${error.part}`;
    throw error;
  }
}

describe("a broken law of the program throws", () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await schoolForm();
  });

  const on = block(FORM, 1, 1);
  const FORBIDDEN: readonly Edit[] = [
    { kind: "ensure-sheet", sheet: FORM },
    { kind: "ensure-sheet", sheet: FORM.toUpperCase() },
    { kind: "put-values", sheet: FORM, rowIndex: 1, columnIndex: 1, values: [[26]] },
    { kind: "put-values", sheet: FORM, rowIndex: 50, columnIndex: 50, values: [[null]] },
    { kind: "number-format", block: on, format: "text" },
    { kind: "column-widths", sheet: FORM, columnIndex: 0, widths: [3] },
    { kind: "row-heights", sheet: FORM, rowIndex: 0, heights: [3] },
    { kind: "freeze", sheet: FORM, rowCount: 0, columnCount: 0 },
    { kind: "filter", block: on },
    { kind: "drop-down", block: on, options: ["да"] },
    { kind: "conditional-format", block: on, when: { kind: "text-is", text: "x" }, style: "bad" },
    { kind: "link", sheet: FORM, rowIndex: 0, columnIndex: 0, to: { kind: "cell", block: on } },
    { kind: "protect", sheet: FORM, unlocked: [] },
    { kind: "name", name: "ИМЯ", block: on },
    { kind: "page", sheet: FORM, orientation: "portrait", repeatedRowCount: 0, footer: "" },
    { kind: "delete-own-sheet", sheet: REFERENCE },
    { kind: "activate", sheet: FORM },
    { kind: "note", sheet: "Нет такого", rowIndex: 0, columnIndex: 0, text: "x" },
    { kind: "style", block: block(FORM, -1, 0), style: "bad" },
    { kind: "style", block: block(FORM, 0, 0, 1_048_576, 1), style: "bad" },
    { kind: "note", sheet: FORM, rowIndex: 0, columnIndex: 16_384, text: "x" },
  ];
  it.each(FORBIDDEN.map((edit) => [edit.kind, edit] as const))("%s on the school's sheet", (_, edit) => {
    expect(() => patched(form, [edit])).toThrow();
    expect(() => patched(form, [...findingsSheet(FORM), edit])).toThrow();
  });

  it("a name of the school's, a link to a sheet that is not there", () => {
    const sheet: Edit = { kind: "ensure-sheet", sheet: "Свой" };
    const target = block("Свой", 0, 0);
    expect(() => patched(form, [sheet, { kind: "name", name: "Участники", block: target }])).toThrow(/not ours/);
    const to = { kind: "cell", block: block("Нет такого", 0, 0) } as const;
    expect(() => patched(form, [sheet, { kind: "link", sheet: "Свой", rowIndex: 0, columnIndex: 0, to }])).toThrow();
  });
});

describe("a file that cannot be patched without harm is refused", () => {
  it("signed: the signature would become invalid", () => {
    expect(refusalOf(plain({ "_xmlsignatures/sig1.xml": "<Signature/>" }))).toBe("signed _xmlsignatures/sig1.xml");
    expect(refusalOf(plain({ "_xmlsignatures/sig1.xml": "<Signature/>" }), [])).toBe("patched");
  });

  it("strict Open XML", () => {
    const bytes = withPart(plain(), "xl/workbook.xml", (xml) => xml.replace(MAIN, STRICT_MAIN));
    expect(refusalOf(bytes)).toBe("strict xl/workbook.xml");
  });

  it("a part in UTF-16, rows or cells out of order, a drawing of notes that is none", () => {
    const sheet = "xl/worksheets/sheet1.xml";
    const wide = Buffer.from(`\ufeff${worksheet('<row r="2"><c r="B2"/></row>')}`, "utf16le");
    expect(refusalOf(plain({ [sheet]: new Uint8Array(wide) }))).toBe(`encoding ${sheet}`);
    const rows = worksheet('<row r="3"><c r="A3"/></row><row r="2"><c r="A2"/></row>');
    expect(refusalOf(plain({ [sheet]: rows }))).toBe(`disordered ${sheet}`);
    const cells = worksheet('<row r="2"><c r="C2"/><c r="A2"/></row>');
    expect(refusalOf(plain({ [sheet]: cells }))).toBe(`disordered ${sheet}`);
    const withNotes = {
      [sheet]: `<worksheet xmlns="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/><legacyDrawing q:id="rId1"/></worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "vmlDrawing", "../a.vml")),
    };
    expect(refusalOf(plain({ ...withNotes, "xl/a.vml": "<xml/>" }))).toBe("unusual xl/a.vml");
    expect(refusalOf(plain({ ...withNotes, "xl/a.vml": '<xml xmlns:w="urn:schemas-microsoft-com:vml"></xml>' }))).toBe(
      "unusual xl/a.vml",
    );
  });
});

describe("a file that cannot be read gives the reader's finding", () => {
  const bad: readonly (readonly [string, Uint8Array])[] = [
    ["empty", new Uint8Array()],
    ["csv", Buffer.from("Класс;Участников\n4А;25\n")],
    ["truncated", PASSPORT.subarray(0, PASSPORT.length - 300)],
    ["pdf", Buffer.from("%PDF-1.7 ...")],
    ["another archive", zip({ "a.txt": "a" })],
    ["one byte changed", PASSPORT.map((byte, i) => (i === PASSPORT.length >> 1 ? byte ^ 1 : byte))],
  ];
  it.each(bad)("%s", (_, bytes) => {
    const outcome = patchWorkbook(bytes, MARKS, PROPERTIES, "форма.xlsx");
    const read = readWorkbook(bytes, "форма.xlsx");
    if (read.ok) throw new Error("the file is good");
    expect(outcome).toEqual({ ok: false, finding: read.finding });
  });

  it("damaged comments, which only the patcher reads", () => {
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "comments", "../comments1.xml")),
      "xl/comments1.xml": "<comments><broken></comments>",
    };
    const outcome = patchWorkbook(plain(parts), MARKS, PROPERTIES, "форма.xlsx");
    expect(outcome).toMatchObject({ ok: false, finding: { code: "file-damaged", facts: { part: "xl/comments1.xml" } } });
  });
});
