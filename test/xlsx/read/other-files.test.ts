// Files that are not a readable .xlsx, each with the finding that names what it is. The first bytes are those of the formats'
// own specifications; the expected codes are those of shared/catalogue/findings.ts.

import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { findingOf, relationship, relationships, usualParts, workbook, worksheet, zip } from "./build-package.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const padded = (start: string): Uint8Array => latin1(start + "\0".repeat(600));

/** An OLE container of one directory sector, with these names right below the root and `deeper` below the first of them. */
function container(names: readonly string[], deeper: readonly string[] = []): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  // The allocation table in sector 0: the directory goes on from sector 1 to sector 2 and ends there.
  view.setUint32(512 + 4, 2, true);
  view.setUint32(512 + 8, 0xfffffffe, true);
  const none = 0xffffffff;
  const put = (index: number, name: string, type: number, right: number, child: number) => {
    const at = 1024 + index * 128;
    [...name].forEach((character, i) => {
      view.setUint16(at + i * 2, character.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = type;
    view.setUint32(at + 68, none, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, child, true);
  };
  put(0, "Root Entry", 5, none, 1);
  names.forEach((name, i) => {
    const isLast = i === names.length - 1;
    put(
      i + 1,
      name,
      i === 0 && deeper.length > 0 ? 1 : 2,
      isLast ? none : i + 2,
      i === 0 && deeper.length > 0 ? names.length + 1 : none,
    );
  });
  deeper.forEach((name, i) => {
    put(names.length + 1 + i, name, 2, i === deeper.length - 1 ? none : names.length + 2 + i, none);
  });
  return bytes;
}

const GOOD = usualParts(worksheet("<row><c><v>1</v></c></row>"));
const without = (name: string) => Object.fromEntries(Object.entries(GOOD).filter(([part]) => part !== name));

test("a good file has no finding", () => {
  expect(findingOf(zip(GOOD))).toEqual(["ok"]);
});

describe.each<[string, Uint8Array, string, object]>([
  ["no bytes", new Uint8Array(0), "file-empty", {}],
  ["only spaces and line ends", strToU8(" \r\n\t \n"), "file-empty", {}],
  ["a byte order mark and nothing else", latin1("\xef\xbb\xbf"), "file-empty", {}],
  ["comma-separated values in UTF-8", strToU8("ОО;Балл\nСОШ №1;5\n"), "file-is-csv", {}],
  ["comma-separated values in windows-1251", latin1("\xce\xce;\xc1\xe0\xeb\xeb\r\n1;5"), "file-is-csv", {}],
  ["a text in UTF-16", latin1("\xff\xfe\x1e\x04\x1e\x04\t\x005\x00"), "file-is-csv", {}],
  ["a text that begins like a bitmap", strToU8("BM;школа;балл;;;;;;;;;;;;;;;;;;;;;;;;;;;"), "file-is-csv", {}],
  ["an old .xls", container(["Workbook"]), "file-is-old-xls", {}],
  ["a still older .xls", container(["\u0005SummaryInformation", "Book"]), "file-is-old-xls", {}],
  ["an .xls of Excel 2 without a container", padded("\x09\x00\x04\x00\x02\x00\x10\x00"), "file-is-old-xls", {}],
  ["an .xls of Excel 5 without a container", padded("\x09\x08\x08\x00\x00\x05\x05\x00"), "file-is-old-xls", {}],
  [
    "an XML table of Excel 2003",
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    "file-is-old-xls",
    {},
  ],
  ["an .xls with a Word document inside", container(["MBD01", "Workbook"], ["WordDocument"]), "file-is-old-xls", {}],
  ["a workbook under a password", container(["EncryptionInfo", "EncryptedPackage"]), "file-is-protected", {}],
  ["a Word document", container(["WordDocument"]), "file-is-other", { what: "word" }],
  [
    "a Word document with a table of Excel inside",
    container(["ObjectPool", "WordDocument"], ["Workbook"]),
    "file-is-other",
    { what: "word" },
  ],
  ["another container", container(["PowerPoint Document"]), "file-is-other", { what: "unknown" }],
  ["a container cut off after its signature", padded("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "file-is-other", { what: "unknown" }],
  ["a web page", strToU8("<html><body><table></table></body></html>"), "file-is-html", {}],
  ["a web page with its doctype", strToU8("\ufeff\n<!DOCTYPE html>\n<html></html>"), "file-is-html", {}],
  ["a bare table behind a comment", strToU8("<!-- report --><TABLE><tr></tr></TABLE>"), "file-is-html", {}],
  ["a web archive", strToU8("MIME-Version: 1.0\nContent-Type: text/html\n"), "file-is-html", {}],
  ["a PNG", padded("\x89PNG\r\n\x1a\n"), "file-is-other", { what: "picture" }],
  ["a JPEG", padded("\xff\xd8\xff\xe0"), "file-is-other", { what: "picture" }],
  ["a GIF", padded("GIF89a"), "file-is-other", { what: "picture" }],
  ["a bitmap", padded("BM\x36\x04\x00\x00"), "file-is-other", { what: "picture" }],
  ["a WebP", padded("RIFF\x10\0\0\0WEBP"), "file-is-other", { what: "picture" }],
  ["a PDF", strToU8("%PDF-1.7\n"), "file-is-other", { what: "pdf" }],
  ["a RAR", padded("Rar!\x1a\x07\x01\x00"), "file-is-other", { what: "archive" }],
  ["a 7z", padded("7z\xbc\xaf\x27\x1c"), "file-is-other", { what: "archive" }],
  ["a rich text", strToU8("{\\rtf1\\ansi}"), "file-is-other", { what: "word" }],
  ["some XML", strToU8('<?xml version="1.0"?><a/>'), "file-is-other", { what: "unknown" }],
  ["bytes of no kind", padded("\x01\x02\x03"), "file-is-other", { what: "unknown" }],
  ["a zip of documents", zip({ "a.txt": "1", "A.txt": "2" }), "file-is-other", { what: "archive" }],
  ["an empty zip", zip({}), "file-is-other", { what: "archive" }],
  [
    "an .ods",
    zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "file-is-other",
    { what: "opendocument" },
  ],
  ["a .docx", zip({ "[Content_Types].xml": "<a/>", "word/document.xml": "<a/>" }), "file-is-other", { what: "word" }],
  ["a .pptx", zip({ "[Content_Types].xml": "<a/>", "ppt/presentation.xml": "<a/>" }), "file-is-other", { what: "unknown" }],
  ["an .xlsb", zip({ "[Content_Types].xml": "<a/>", "xl/workbook.bin": "" }), "file-is-other", { what: "unknown" }],
  ["the beginning of a zip", zip(GOOD).slice(0, 300), "file-truncated", {}],
  [
    "a workbook without its relationships",
    zip(without("xl/_rels/workbook.xml.rels")),
    "file-damaged",
    { part: "xl/workbook.xml" },
  ],
  [
    "a workbook without the sheet that it lists",
    zip(without("xl/worksheets/sheet1.xml")),
    "file-damaged",
    { part: "xl/worksheets/sheet1.xml" },
  ],
  ["a workbook without a sheet", zip({ ...GOOD, "xl/workbook.xml": workbook("") }), "file-has-no-sheet", {}],
  [
    "a workbook with nothing but a sheet of a chart",
    zip({ ...GOOD, "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "chartsheet", "chartsheets/sheet1.xml")) }),
    "file-has-no-sheet",
    {},
  ],
])("%s", (_, bytes, code, facts) => {
  test(`is ${code}`, () => {
    expect(findingOf(bytes)).toEqual([code, facts]);
  });
});

test("a package without its own list of relationships is read from the usual place", () => {
  expect(findingOf(zip(without("_rels/.rels")))).toEqual(["ok"]);
});

test("the finding names the file as the user knows it", () => {
  const outcome = readWorkbook(new Uint8Array(0), "Школа 5.xlsx");
  expect(outcome.ok ? undefined : outcome.finding).toEqual({
    code: "file-empty",
    severity: "error",
    at: { file: "Школа 5.xlsx" },
    facts: {},
  });
});
