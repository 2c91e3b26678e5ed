// Any notes and colours on any cells of any workbook: what the reader sees of the old sheets is the same before and after.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { block, cellAddress } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { MAIN, relationship, relationships, styles, usualParts, workbook, zip } from "../read/build-package.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { oldSheets, partText, patched, snapshotOf } from "./patched.ts";

const SHEETS = ["Форма", "Ещё & 'лист'"] as const;

const content = fc.oneof(
  fc.integer().map((n) => ["", `<v>${n}</v>`]),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => ["", `<f>A1+1</f><v>${n}</v>`]),
  fc.constantFrom("Да", "&lt;x&gt;", " с пробелом ", "_x000D_").map((t) => [' t="inlineStr"', `<is><t>${t}</t></is>`]),
  fc.constant([' t="b"', "<v>1</v>"]),
  fc.constant(["", ""]),
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

const STYLES = ["bad", "good", "doubt", "title", "total"] as const;
const place = fc.record({ sheet: fc.constantFrom(...SHEETS), rowIndex: fc.nat(20), columnIndex: fc.nat(12) });
const mark: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(place, fc.string({ unit: "grapheme", maxLength: 30 }))
    .map(([at, text]): Edit => ({ kind: "note", ...at, text: `текст ${text}` })),
  fc.tuple(place, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...STYLES)).map(
    ([at, rows, columns, style]): Edit => ({
      kind: "style",
      block: block(at.sheet, at.rowIndex, at.columnIndex, rows, columns),
      style,
    }),
  ),
);

const fileOf = (sheets: readonly RandomSheet[]): Uint8Array =>
  zip(
    usualParts(sheetXml(sheets[0]!), {
      "xl/workbook.xml": workbook(
        `<sheet name="${SHEETS[0]}" sheetId="1" r:id="rId1"/><sheet name="Ещё &amp; 'лист'" sheetId="2" r:id="rId9"/>`,
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId9", "worksheet", "worksheets/sheet2.xml"),
        relationship("rId3", "styles", "styles.xml"),
      ),
      "xl/worksheets/sheet2.xml": sheetXml(sheets[1]!),
      "xl/styles.xml": styles([0, 14, 9]),
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

  it("each cell has the last note and the last fill that were asked for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(sheet, sheet), fc.array(mark, { maxLength: 8 }), async (sheets, marks) => {
        const book = await readByExceljs(patched(fileOf(sheets), marks));
        const notes = new Map<string, string>();
        for (const edit of marks) {
          if (edit.kind === "note") notes.set(`${edit.sheet}!${cellAddress(edit.rowIndex, edit.columnIndex)}`, edit.text);
        }
        for (const name of SHEETS) {
          const found = book.getWorksheet(name)!;
          found.eachRow({ includeEmpty: true }, (r) =>
            r.eachCell({ includeEmpty: true }, (c) => {
              if (c.isMerged && c.master !== c) return;
              const note = c.note;
              const wanted = notes.get(`${name}!${c.address}`);
              expect(note === undefined, c.address).toBe(wanted === undefined);
            }),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
