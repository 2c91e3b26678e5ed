// Files made to exhaust time or memory, and files of honest extremes. Expected outcomes follow from the named limits.

import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { MAX_CELLS, MAX_MERGES, MAX_SMALL_PART_BYTES, MAX_TEXT_LENGTH } from "../../../src/xlsx/read/limits.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { MAX_ENTRIES, MAX_PART_BYTES } from "../../../src/xlsx/zip/limits.ts";
import { openPackage } from "../../../src/xlsx/zip/open-package.ts";
import { openZip } from "../../../src/xlsx/zip/open-zip.ts";
import { Unreadable } from "../../../src/xlsx/zip/unreadable.ts";
import { findingOf, MAIN, readSheetOf, sharedStrings, usualParts, withDeclaredSize, worksheet, zip } from "./build-package.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const file = (sheet: string | Uint8Array, parts = {}): Uint8Array => zip({ ...usualParts("", parts), [SHEET]: sheet });

describe("a bomb", () => {
  const zeros = file(new Uint8Array(MAX_PART_BYTES + 1));

  test("of zeros is refused by what its header declares", () => {
    expect(findingOf(zeros)).toEqual(["file-too-large", { what: "part", limit: MAX_PART_BYTES }]);
  });

  test.each([0, 100, 1_000_000, MAX_PART_BYTES])("whose header declares %i bytes is refused as it inflates", (size) => {
    expect(findingOf(withDeclaredSize(zeros, SHEET, size))).toEqual(["file-damaged", { part: SHEET }]);
  });

  test("in the list of styles is refused earlier, as that part is read by a slower reader", () => {
    const bytes = file(worksheet(""), { "xl/styles.xml": new Uint8Array(MAX_SMALL_PART_BYTES + 1) });
    expect(findingOf(bytes)).toEqual(["file-too-large", { what: "part", limit: MAX_SMALL_PART_BYTES }]);
  });

  test("in a part that nobody reads does no harm", () => {
    expect(findingOf(file(worksheet(""), { "xl/media/image1.png": new Uint8Array(20_000_000) }))).toEqual(["ok"]);
  });

  test("of a small part that inflates into more than it declares is refused", () => {
    const bytes = file(worksheet("<row><c><v>1</v></c></row>"));
    const size = worksheet("<row><c><v>1</v></c></row>").length;
    expect(findingOf(withDeclaredSize(bytes, SHEET, size - 1))).toEqual(["file-damaged", { part: SHEET }]);
    expect(findingOf(withDeclaredSize(bytes, SHEET, size + 1))).toEqual(["file-damaged", { part: SHEET }]);
  });
});

test("too many entries are refused before any is looked at", () => {
  const parts = Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, i) => [`xl/media/${i}`, new Uint8Array(0)]));
  expect(findingOf(zipSync(parts, { level: 0 }))).toEqual(["file-too-large", { what: "entries", limit: MAX_ENTRIES }]);
});

test("two parts of one name are refused, also where only their case differs", () => {
  expect(findingOf(file(worksheet(""), { "XL/Worksheets/sheet1.xml": worksheet("") }))[0]).toBe("file-damaged");
});

test("entries that share their bytes are refused", () => {
  const bytes = file(worksheet(""), { "xl/a": "same bytes", "xl/b": "same bytes" });
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) offsets.push(at);
  // The last two entries of the directory are `xl/a` and `xl/b`, in the order in which they were zipped.
  const [a, b] = offsets.slice(-2);
  view.setUint32(b! + 42, view.getUint32(a! + 42, true), true);
  expect(findingOf(bytes)).toEqual(["file-damaged", { part: "xl/b" }]);
});

test("an entry inside another one is refused, though its name and its sum are right", () => {
  // `xl/a` is stored and holds the whole record of `xl/b`; the directory's record of `xl/b` leads there.
  const parts = Object.fromEntries(
    Object.entries(usualParts(worksheet(""))).map(([name, part]) => [name, new TextEncoder().encode(part as string)]),
  );
  const inner = zipSync({ "xl/b": new TextEncoder().encode("the same bytes twice") }, { level: 0 });
  const bytes = zipSync({ ...parts, "xl/a": inner, "xl/b": new TextEncoder().encode("the same bytes twice") }, { level: 0 });
  const view = new DataView(bytes.buffer);
  const records: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) records.push(at);
  // The inner archive has a directory of its own, before the outer one's: the last two records are of `xl/a` and `xl/b`.
  const [a, b] = records.slice(-2);
  const headerOfA = view.getUint32(a! + 42, true);
  const lengths = view.getUint16(headerOfA + 26, true) + view.getUint16(headerOfA + 28, true);
  view.setUint32(b! + 42, headerOfA + 30 + lengths, true);
  expect(findingOf(bytes)).toEqual(["file-damaged", { part: "xl/b" }]);
});

test("parts that are each within their limit are refused as soon as all together are too large", () => {
  const bytes = zip({ "xl/a": "а", "xl/b": "б", "xl/c": "в" });
  const declared = openZip(bytes).map((entry) => ({ ...entry, size: MAX_PART_BYTES }));
  const opened = openPackage(bytes, declared);
  const read = (part: string) => {
    try {
      opened.read(part);
      return "read";
    } catch (fault) {
      return fault instanceof Unreadable ? fault.message : fault;
    }
  };
  // Twice 128 MB are the 256 MB of the total; what is declared counts, before anything is inflated.
  expect([read("xl/a"), read("xl/b"), read("xl/c")]).toEqual(["file-damaged", "file-damaged", "file-too-large"]);
});

test("a part with another name in its own header than in the directory is refused", () => {
  const bytes = file(worksheet(""), { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>` });
  const name = new TextEncoder().encode("xl/styles.xml");
  let at = bytes.length - name.length;
  while (!name.every((byte, i) => bytes[at + i] === byte)) at--;
  bytes[at] = "y".charCodeAt(0);
  expect(findingOf(bytes)).toEqual(["file-damaged", { part: "yl/styles.xml" }]);
});

test("blanks before a lone value count as cells", () => {
  const rows = Math.floor(MAX_CELLS / 16_384);
  const sheet = (count: number) =>
    worksheet(Array.from({ length: count }, (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`).join(""));
  expect(findingOf(file(sheet(rows)))).toEqual(["ok"]);
  expect(findingOf(file(sheet(rows + 1)))).toEqual(["file-too-large", { what: "cells", limit: MAX_CELLS }]);
});

test("too many merges are refused", () => {
  const merges = (count: number) =>
    file(worksheet("", "", `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(count)}</mergeCells>`));
  expect(findingOf(merges(MAX_MERGES))).toEqual(["ok"]);
  expect(findingOf(merges(MAX_MERGES + 1))).toEqual(["file-too-large", { what: "merges", limit: MAX_MERGES }]);
});

test("a merge over the whole sheet is one rectangle", () => {
  const sheet = readSheetOf(file(worksheet("", "", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')));
  expect(sheet.merges).toEqual([{ rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 }]);
});

test("a lone cell in the last corner of the sheet is one sparse row", () => {
  const { rows } = readSheetOf(file(worksheet('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')));
  expect(rows.length).toBe(1);
  expect(rows[0]!.rowIndex).toBe(1_048_575);
  expect(rows[0]!.values.length).toBe(16_384);
  expect(rows[0]!.values[16_383]).toBe(7);
  expect(rows[0]!.values.slice(0, 16_383).every((value) => value === null)).toBe(true);
});

test("a document type is refused wherever it stands, so that no entity can expand", () => {
  const doctype = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]>';
  const parts = usualParts(worksheet(""), {
    "xl/sharedStrings.xml": sharedStrings(""),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>`,
  });
  for (const part of Object.keys(parts).filter((name) => name !== "[Content_Types].xml")) {
    const bytes = zip({ ...parts, [part]: `<?xml version="1.0"?>${doctype}${parts[part]}` });
    expect(findingOf(bytes)).toEqual(["file-has-doctype", { part }]);
  }
});

describe("a cell longer than Excel lets one be", () => {
  const inline = (text: string) => file(worksheet(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`));
  const REFUSED = ["file-too-large", { what: "text", limit: MAX_TEXT_LENGTH }];
  const long = "а".repeat(MAX_TEXT_LENGTH);

  test("at the limit it is read whole", () => {
    expect(findingOf(inline(long))).toEqual(["ok"]);
  });

  test("with every character escaped it is as long as the characters it says", () => {
    expect(findingOf(inline("_x0430_".repeat(MAX_TEXT_LENGTH)))).toEqual(["ok"]);
    expect(findingOf(inline("_x0430_".repeat(MAX_TEXT_LENGTH + 1)))).toEqual(REFUSED);
  });

  test.each([
    ["one character more", `${long}а`],
    ["ten million characters", "а".repeat(10_000_000)],
    ["in pieces of CDATA", "<![CDATA[ааааа]]>".repeat(MAX_TEXT_LENGTH)],
    ["in references", "&#1072;".repeat(MAX_TEXT_LENGTH + 1)],
  ])("%s: the file is refused", (_, text) => {
    expect(findingOf(inline(text))).toEqual(REFUSED);
  });

  test("in runs of rich text, as a shared string, as the value of a formula, as a formula", () => {
    const runs = `<r><t>${long}</t></r>`.repeat(9);
    expect(findingOf(file(worksheet(`<row><c t="inlineStr"><is>${runs}</is></c></row>`)))).toEqual(REFUSED);
    expect(
      findingOf(
        file(worksheet('<row><c t="s"><v>0</v></c></row>'), {
          "xl/sharedStrings.xml": sharedStrings(`<si><t>${long}а</t></si>`),
        }),
      ),
    ).toEqual(REFUSED);
    expect(findingOf(file(worksheet(`<row><c t="str"><f>A2</f><v>${long}а</v></c></row>`)))).toEqual(REFUSED);
    expect(findingOf(file(worksheet(`<row><c><f>${"1+".repeat(200_000)}1</f><v>1</v></c></row>`)))).toEqual(REFUSED);
  });
});

describe("XML that makes naive readers slow", () => {
  const inCell = (text: string) => file(worksheet(`<row><c><v>${text}</v></c></row>`));
  test.each<[string, Uint8Array]>([
    ["a million digits", inCell(`${"1".repeat(1_000_000)}x`)],
    ["a million spaces", inCell(`${" ".repeat(1_000_000)}x`)],
    ["elements in elements", file(worksheet("<a>".repeat(1_000_000)))],
    ["elements in elements of the workbook", file(worksheet(""), { "xl/workbook.xml": "<a>".repeat(1_000_000) })],
    ["many attributes", file(worksheet(`<row ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`))],
    [
      "many namespaces",
      file(
        worksheet(
          Array.from(
            { length: 2_000 },
            (_, i) => `<a ${Array.from({ length: 100 }, (_, k) => `xmlns:n${i}.${k}="u"`).join(" ")}>`,
          ).join(""),
        ),
      ),
    ],
  ])("%s: refused", (_, bytes) => {
    expect(["file-damaged", "file-too-large"]).toContain(findingOf(bytes)[0]);
  });
});

test("a web page of comments without end is looked at once", () => {
  const outcome = readWorkbook(new TextEncoder().encode("<!---->".repeat(100_000)), "a");
  expect(outcome.ok).toBe(false);
});

test("a part that is stored and not deflated is read", () => {
  const parts = Object.entries(usualParts(worksheet("<row><c><v>5</v></c></row>")));
  const stored = zipSync(Object.fromEntries(parts.map(([name, part]) => [name, new TextEncoder().encode(part as string)])), {
    level: 0,
  });
  expect(readSheetOf(stored).rows).toEqual([{ rowIndex: 0, values: [5] }]);
});
