// Any notes and colours on any cells of any workbook: what the reader sees of the old sheets is the same before and after.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, block, cellAddress } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { STYLES } from "../../../shared/workbook/style.ts";
import { cellText } from "../../../src/xlsx/write/xml-text.ts";
import { MAIN, relationship, relationships, styles, usualParts, workbook, zip } from "../read/build-package.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { oldSheets, partPaths, partText, patched, snapshotOf } from "./patched.ts";

const SHEETS = ["Форма", "Ещё & 'лист' 2"] as const;

const content: fc.Arbitrary<readonly [type: string, inside: string]> = fc.oneof(
  fc.integer().map((n) => ["", `<v>${n}</v>`] as const),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => ["", `<f>A1+1</f><v>${n}</v>`] as const),
  fc.constantFrom("Да", "&lt;x&gt;", " с пробелом ", "_x000D_").map((t) => [' t="inlineStr"', `<is><t>${t}</t></is>`] as const),
  fc.constant([' t="b"', "<v>1</v>"] as const),
  fc.constant(["", ""] as const),
);
const cell = fc.record({ gap: fc.constantFrom(0, 0, 1, 4), style: fc.constantFrom("", ' s="0"', " s='1'", ' s="2"'), content });
const row = fc.record({
  gap: fc.constantFrom(0, 0, 1, 3),
  look: fc.constantFrom("", "", ' s="2" customFormat="1"', ' hidden="1"'),
  cells: fc.array(cell, { maxLength: 6 }),
});
const sheet = fc.record({
  prefix: fc.constantFrom("", "x:"),
  rows: fc.array(row, { maxLength: 6 }),
  cols: fc.constantFrom("", '<cols><col min="2" max="5" width="20" style="1"/></cols>'),
  behind: fc.constantFrom("", '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>', "<pageMargins/><tableParts/>"),
});
type RandomSheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function sheetXml({ prefix, rows, cols, behind }: RandomSheet): string {
  let rowIndex = -1;
  const data = rows.map(({ gap, look, cells }) => {
    rowIndex += gap + 1;
    let column = -1;
    const inside = cells.map(({ gap, style, content: [type, text] }) => {
      column += gap + 1;
      return `<c r="${cellAddress(rowIndex, column)}"${style}${type}>${text}</c>`;
    });
    return `<row r="${rowIndex + 1}"${look}>${inside.join("")}</row>`;
  });
  const xml = `<worksheet>${cols}<sheetData>${data.join("")}</sheetData>${behind}</worksheet>`;
  const bound = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return xml.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`).replace("worksheet>", `worksheet ${bound}="${MAIN}">`);
}

const NAMES = ["bad", "good", "doubt", "title", "total"] as const;
const place = fc.record({ sheet: fc.constantFrom(...SHEETS), rowIndex: fc.nat(20), columnIndex: fc.nat(12) });
const mark: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(place, fc.string({ unit: "grapheme", maxLength: 30 }))
    .map(([at, text]): Edit => ({ kind: "note", ...at, text: `текст ${text}` })),
  fc.tuple(place, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...NAMES)).map(
    ([at, rows, columns, style]): Edit => ({
      kind: "style",
      block: block(at.sheet, at.rowIndex, at.columnIndex, rows, columns),
      style,
    }),
  ),
);

const cellsOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Block): readonly string[] =>
  Array.from({ length: rowCount * columnCount }, (_, i) =>
    cellAddress(rowIndex + Math.floor(i / columnCount), columnIndex + (i % columnCount)),
  );

/** exceljs wants fonts, fills and borders to be there. */
const STYLES_PART = styles([0, 14, 9]).replace(
  "<cellXfs>",
  '<fonts count="1"><font><sz val="12"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3">',
);

/** The text of each note below its heading, by sheet and address. */
function notesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const found = SHEETS.flatMap((sheet, i) => {
    if (!partPaths(bytes).includes(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`)) return [];
    const target = /comments\d+\.xml/.exec(partText(bytes, `xl/worksheets/_rels/sheet${i + 1}.xml.rels`))?.[0];
    const comments = partText(bytes, `xl/${target}`).matchAll(
      /<comment ref="([A-Z]+\d+)".*?<\/r><r>.*?<t [^>]*>(.*?)\u200b<\/t>/gs,
    );
    return [...comments].map(([, address, text]) => [`${sheet}!${address}`, text!] as const);
  });
  return new Map(found);
}

const fileOf = (sheets: readonly RandomSheet[]): Uint8Array =>
  zip(
    usualParts(sheetXml(sheets[0]!), {
      "xl/workbook.xml": workbook(
        `<sheet name="${SHEETS[0]}" sheetId="1" r:id="rId1"/><sheet name="Ещё &amp; 'лист' 2" sheetId="2" r:id="rId9"/>`,
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId9", "worksheet", "worksheets/sheet2.xml"),
        relationship("rId3", "styles", "styles.xml"),
      ),
      "xl/worksheets/sheet2.xml": sheetXml(sheets[1]!),
      "xl/styles.xml": STYLES_PART,
    }),
  );

/** Number formats by address, of cells that hold something. */
function formatsOf(bytes: Uint8Array, number: number): ReadonlyMap<string, string> {
  const ids = [...partText(bytes, "xl/styles.xml").matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id!);
  const cells = partText(bytes, `xl/worksheets/sheet${number}.xml`).matchAll(/<(?:x:)?c r="([A-Z]+\d+)"([^>]*)>/g);
  return new Map([...cells].map(([, address, rest]) => [address!, ids[Number(/ s=["'](\d+)/.exec(rest!)?.[1] ?? 0)]!]));
}

describe("any marks on any workbook", () => {
  it("change nothing that is read of it, keep number formats, and are the same when made twice", () => {
    fc.assert(
      fc.property(fc.tuple(sheet, sheet), fc.array(mark, { maxLength: 12 }), (sheets, marks) => {
        const before = fileOf(sheets);
        const after = patched(before, marks);
        expect(snapshotOf(after).sheets).toEqual(snapshotOf(before).sheets);
        expect(patched(after, marks)).toEqual(after);
        const own: Edit = { kind: "ensure-sheet", sheet: "Своё" };
        expect(oldSheets(before, patched(after, [...marks, own]))).toEqual(snapshotOf(before).sheets);
        for (const number of [1, 2]) {
          const now = formatsOf(after, number);
          for (const [address, format] of formatsOf(before, number)) expect(now.get(address), address).toBe(format);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("each marked cell has the last note and the last fill that were asked for, as exceljs reads them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(sheet, sheet), fc.array(mark, { maxLength: 8 }), async (sheets, marks) => {
        // exceljs knows no prefixes.
        const file = fileOf(sheets.map((one) => ({ ...one, prefix: "", behind: "" })));
        const after = patched(file, marks);
        const book = await readByExceljs(after);
        const notes = new Map<string, string>();
        const fills = new Map<string, string>();
        for (const edit of marks) {
          if (edit.kind === "note")
            notes.set(`${edit.sheet}!${cellAddress(edit.rowIndex, edit.columnIndex)}`, cellText(edit.text));
          else if (edit.kind === "style" && STYLES[edit.style].fill !== undefined) {
            for (const address of cellsOf(edit.block)) fills.set(`${edit.block.sheet}!${address}`, STYLES[edit.style].fill!);
          }
        }
        const at = (key: string) => book.getWorksheet(key.split("!")[0]!)!.getCell(key.split("!")[1]!);
        // exceljs gives notes only of cells that hold something, so that they are looked up in the XML.
        expect(notesOf(after)).toEqual(notes);
        for (const [key, fill] of fills) expect(at(key).fill, key).toMatchObject({ fgColor: { argb: `FF${fill}` } });
      }),
      { numRuns: 60 },
    );
  });
});
