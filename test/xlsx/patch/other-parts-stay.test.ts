// Whoever made the workbook, every part that need not change stays as it lies in the archive, byte for byte, in its order.

import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../../libre-office.ts";
import { relationship, relationships, styles, usualParts, worksheet } from "../read/build-package.ts";
import { EVERY_EDIT, RATING } from "../write/every-edit.ts";
import { written } from "../write/opened-parts.ts";
import { findingsSheet, marksOn } from "./findings-sheet.ts";
import { difference, oldSheets, PASSPORT, PASSPORT_SHEET, patched, snapshotOf } from "./patched.ts";
import { FORM, schoolForm } from "./school-form.ts";

const edits = (form: string): readonly Edit[] => [...marksOn(form), ...findingsSheet(form)];

/** Parts that lead to what is new. */
const LISTS = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

function expectOnlyChanged(before: Uint8Array, after: Uint8Array, ofSheet: readonly string[]): void {
  const { changed, removed, recompressed, orders, added } = difference(before, after);
  expect([...changed].sort()).toEqual([...LISTS, ...ofSheet].sort());
  expect(removed).toEqual([]);
  expect(recompressed).toEqual([]);
  expect(orders[1]).toEqual([...orders[0], ...added]);
  expect(oldSheets(before, after)).toEqual(snapshotOf(before).sheets);
}

describe("every other part stays byte for byte", () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await schoolForm();
  });

  it("in a form made by exceljs with a note, a table and a picture", () => {
    const after = patched(form, edits(FORM));
    // The sheet changes for the two colours, its comments and boxes for the two notes; its relations are all there.
    expectOnlyChanged(form, after, ["xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
    expect(difference(form, after).added).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/drawing2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/comments2.xml",
      "xl/drawings/vmlDrawing2.vml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet4.xml",
    ]);
  });

  it("in a questionnaire without notes", () => {
    expectOnlyChanged(PASSPORT, patched(PASSPORT, edits(PASSPORT_SHEET)), ["xl/worksheets/sheet1.xml"]);
  });

  it("in a workbook of our own writer, with charts, lists and protection", () => {
    const before = written(EVERY_EDIT);
    const after = patched(before, edits(RATING));
    expectOnlyChanged(before, after, ["xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
  });

  it.skipIf(!hasLibreOffice)("in a form saved by LibreOffice", { timeout: 120_000 }, () => {
    const before = resavedByLibreOffice(form);
    const after = patched(before, edits(FORM));
    expectOnlyChanged(before, after, ["xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
  });

  it("and notes alone change neither the sheet's cells nor the styles", () => {
    const notes = marksOn(FORM).filter(({ kind }) => kind === "note");
    expect(difference(form, patched(form, notes)).changed).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]);
  });

  it("no edits: the very bytes that came in", () => {
    expect(patched(form, [])).toEqual(form);
  });

  it("macros, custom XML, printer settings, a stored entry, an archive comment, odd compression", () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255);
    const parts = usualParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      "xl/styles.xml": styles([0, 14]),
      "xl/vbaProject.bin": noise,
      "customXml/item1.xml": "<a> <b/>\r\n</a>",
      "xl/printerSettings/printerSettings1.bin": noise.subarray(7),
      "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
      "xl/persons/person.xml": "<personList/>",
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        relationship("rId1", "printerSettings", "../printerSettings/printerSettings1.bin"),
      ),
    });
    const files = Object.fromEntries(
      Object.entries(parts).map(([path, content], i) => {
        const bytes = typeof content === "string" ? strToU8(content) : content;
        const level = ([0, 1, 9] as const)[i % 3]!;
        return [path, [bytes, { level, comment: i === 0 ? "c" : "", extra: { 21589: new Uint8Array(5) } }]];
      }),
    );
    const before = zipSync(files as Parameters<typeof zipSync>[0]);
    const after = patched(before, edits("Лист1"));
    expectOnlyChanged(before, after, ["xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"]);
  });
});
