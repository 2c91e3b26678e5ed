// A string is text in the file whatever it looks like, and comes back as exactly that string.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { partOf, readByExceljs, readSheet, sheetXml, written } from "./opened-parts.ts";

const column = (strings: readonly string[]): readonly Edit[] => [
  { kind: "ensure-sheet", sheet: "Лист" },
  { kind: "put-values", sheet: "Лист", rowIndex: 0, columnIndex: 0, values: strings.map((text) => [text]) },
];

/** Pieces that trip a writer: formula signs, Excel's escapes and their halves, what XML forbids, halves of a pair. */
const TRICKY = [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "\r\n",
  " ",
  "_",
  "_x0041",
  "_x0041_",
  "x000D_",
  "_x005F_",
  "&amp;",
  "<f>",
  "]]>",
];
const FORBIDDEN = [
  "\u0000",
  "\u0001",
  "\u000b",
  "\u001f",
  "\ufffe",
  "\uffff",
  "\ud83d",
  "\ude00",
  "😀",
  "\u0085",
  "\u2028",
  "\u007f",
];

const anyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(fc.constantFrom(...TRICKY, ...FORBIDDEN), fc.string({ maxLength: 3 })), { maxLength: 6 })
    .map((all) => all.join("")),
  // Any UTF-16 units, halves of surrogate pairs included.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
);

describe("strings in cells", () => {
  it("come back as they were, and none becomes a formula", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyString, { minLength: 1, maxLength: 30 }), async (strings) => {
        const bytes = written(column(strings));
        expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f");
        const sheet = (await readByExceljs(bytes)).getWorksheet("Лист");
        expect(strings.map((_, i) => sheet?.getCell(i + 1, 1).value ?? "")).toEqual(strings);
      }),
      { numRuns: 150 },
    );
  });

  it("that start like a formula carry Excel's text mark", () => {
    const bytes = written(column(["=1+1", "+7 900", "-", "@имя", "\tx", "\rx", "обычный", "1=1"]));
    const looks = [...partOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/<c r="A\d"( s="1")? t="s">/g)].map(([, look]) => look);
    const marked = ' s="1"';
    expect(looks).toEqual([marked, marked, marked, marked, marked, marked, undefined, undefined]);
    expect(partOf(bytes, "xl/styles.xml")).toMatch(/<cellXfs count="2"><xf [^>]*\/><xf [^>]*quotePrefix="1"\/><\/cellXfs>/);
  });

  it("longer than a cell holds are cut with an ellipsis and leave no half of a pair", async () => {
    const sheet = await readSheet(column(["д".repeat(32_767), "д".repeat(32_768), `${"д".repeat(32_765)}😀😀`]), "Лист");
    // 32,767 characters is Excel's limit for the contents of a cell.
    expect(sheet.getCell("A1").value).toBe("д".repeat(32_767));
    expect(sheet.getCell("A2").value).toBe(`${"д".repeat(32_766)}…`);
    expect(sheet.getCell("A3").value).toBe(`${"д".repeat(32_765)}…`);
  });

  it("as a formula's cached value are escaped too", () => {
    const value = { formula: "A1" as never, value: "=<&\u0001" };
    const edits: Edit[] = [
      { kind: "ensure-sheet", sheet: "Лист" },
      { kind: "put-values", sheet: "Лист", rowIndex: 0, columnIndex: 1, values: [[value]] },
    ];
    expect(sheetXml(edits)).toContain('<c r="B1" t="str"><f>A1</f><v>=&lt;&amp;_x0001_</v></c>');
  });
});
