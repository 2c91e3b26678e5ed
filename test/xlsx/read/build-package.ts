// Builds .xlsx files out of literal XML parts, so that a test shows exactly what stands in the file it reads.

import { strToU8, type Zippable, zipSync } from "fflate";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

export const relationships = (...list: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;

export const workbook = (sheets: string, before = "", after = ""): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;

export const worksheet = (rows: string, before = "", after = ""): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const sharedStrings = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

/** Styles 0, 1, 2 ... with these number format ids; `codes` defines custom formats. */
export const styles = (ids: readonly number[], codes: Readonly<Record<number, string>> = {}): string => {
  const formats = Object.entries(codes).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const xfs = ids.map((id) => `<xf numFmtId="${id}" fontId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
};

/** A workbook of one sheet named `Лист1` with all usual parts; `parts` are added to them or take their place. */
export const usualParts = (sheet: string, parts: Parts = {}): Parts => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": workbook('<sheet name="Лист1" sheetId="1" r:id="rId1"/>'),
  "xl/_rels/workbook.xml.rels": relationships(
    relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    relationship("rId2", "sharedStrings", "sharedStrings.xml"),
    relationship("rId3", "styles", "styles.xml"),
  ),
  "xl/worksheets/sheet1.xml": sheet,
  ...parts,
});

export function zip(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(files);
}

/** The sheet of a file that must be readable. */
export function readSheetOf(bytes: Uint8Array) {
  const outcome = readWorkbook(bytes, "файл.xlsx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.finding));
  const sheet = outcome.workbook.sheets[0];
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

/** Code and facts of the finding, or `ok`. */
export function findingOf(bytes: Uint8Array): readonly [string, unknown?] {
  const outcome = readWorkbook(bytes, "файл.xlsx");
  return outcome.ok ? ["ok"] : [outcome.finding.code, outcome.finding.facts];
}

/** The same archive with another declared size of one entry, in its own header and in the directory. */
export function withDeclaredSize(bytes: Uint8Array, entry: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(entry);
  const isAt = (at: number) => name.every((byte, i) => changed[at + i] === byte);
  for (let at = 0; at + 4 <= changed.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50 && isAt(at + 30)) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50 && isAt(at + 46)) view.setUint32(at + 24, size, true);
  }
  return changed;
}
