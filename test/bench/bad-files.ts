// Case: files that are broken or made to do harm, each given to the command alone: how long, and how much memory, until it says no.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Zip, ZipDeflate, zipSync } from "fflate";
import type { BenchCase } from "./bench-case.ts";
import { buildCommand, runFirstSvod } from "./command-line.ts";
import { exampleFiles } from "./example-files.ts";
import { ratioOf } from "./pair-runs.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

/** What a small machine bears: seconds of its processor and megabytes of the whole process, cold start included. */
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;

/** The command says with its exit code that there was nothing to sum up; long names are read and summed up. */
const NOTHING_READ = [0, 1];

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const GIGABYTE = 1024 ** 3;
const CHUNK = 4 * 1024 * 1024;

const WORKBOOK = {
  "[Content_Types].xml": text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  "_rels/.rels": text(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  "xl/workbook.xml": text(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": text(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
};
const SHEET = "xl/worksheets/sheet1.xml";

const withSheet = (xml: string): Uint8Array => zipSync({ ...WORKBOOK, [SHEET]: text(xml) });

/** A workbook whose sheet inflates to a gigabyte of the same bytes. */
function bomb(chunk: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_error, data) => parts.push(data));
  for (const [path, bytes] of Object.entries(WORKBOOK)) {
    const entry = new ZipDeflate(path);
    zip.add(entry);
    entry.push(bytes, true);
  }
  const sheet = new ZipDeflate(SHEET, { level: 9 });
  zip.add(sheet);
  for (let made = 0; made < GIGABYTE; made += chunk.length) sheet.push(chunk, made + chunk.length >= GIGABYTE);
  zip.end();
  return Buffer.concat(parts);
}

/** The same, with headers that say the sheet is small. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const record = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(1000, record + 24);
  return bytes;
}

const SHEET_HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

const CELL_LIMIT = 32_767;
const cell = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const pumped = (words: string, index: number): string => `${index} ${words.repeat(CELL_LIMIT)}`.slice(0, CELL_LIMIT);
const oneCell = (words: string): Uint8Array => withSheet(`${SHEET_HEAD}<row>${cell(words)}</row></sheetData></worksheet>`);

/** A table of results whose schools, or a row of headers, have texts that make careless patterns go over them again and again. */
function longTexts(words: string, count: number, asNames: boolean): Uint8Array {
  const cells = Array.from({ length: count }, (_, index) => cell(pumped(words, index)));
  if (!asNames) return withSheet(`${SHEET_HEAD}<row>${cells.join("")}</row></sheetData></worksheet>`);
  const header = ["Год", "Процедура", "Предмет", "Класс", "ОО", "Участников", "2", "3", "4", "5"].map(cell).join("");
  const rows = cells.map((name) => {
    const before = ["2024", "ВПР", "Русский язык", "4"].map(cell).join("");
    return `<row>${before}${name}${["20", "2", "5", "8", "5"].map(cell).join("")}</row>`;
  });
  return withSheet(`${SHEET_HEAD}<row>${header}</row>${rows.join("")}</sheetData></worksheet>`);
}

function badFiles(): ReadonlyMap<string, Uint8Array> {
  const [good] = exampleFiles();
  const whole = good?.bytes ?? Uint8Array.of();
  const zeros = bomb(new Uint8Array(CHUNK));
  const row = text("<row><c><v>1</v></c></row>");
  const rows = new Uint8Array(CHUNK).map((_, index) => row[index % row.length] ?? 0);
  return new Map([
    ["empty", Uint8Array.of()],
    ["truncated", whole.subarray(0, whole.length / 2)],
    ["csv named .xlsx", text("Школа;2;3;4;5\nСОШ 1;1;2;3;4\n")],
    ["picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["no sheet inside", zipSync({ ...WORKBOOK, "xl/workbook.xml": text("<workbook/>") })],
    ["entity expansion", withSheet('<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><worksheet/>')],
    ["1 GB of zeros", zeros],
    ["1 GB of zeros, said to be 1000 bytes", lying(zeros)],
    ["1 GB of rows", bomb(rows)],
    [
      "a merge over the whole sheet",
      withSheet(`${SHEET_HEAD}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`),
    ],
    [
      "a lone cell at XFD1048576",
      withSheet(`${SHEET_HEAD}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`),
    ],
    ["a cell of 10 million letters", oneCell("а".repeat(10_000_000))],
    ["a cell of 55 million letters", oneCell("a".repeat(55_000_000))],
    ["a header of 100,000 times «сравнение отметок»", oneCell("сравнение отметок".repeat(100_000))],
    ["30 names of schools as long as a cell may be", longTexts("средн", 30, true)],
    ["200 headers as long as a cell may be", longTexts("сравнение отметок", 200, false)],
    ["500 cells of words that begin like personal data", longTexts("инвалид адрес эл", 500, true)],
    [
      "each row's last cell",
      withSheet(
        `${SHEET_HEAD}${Array.from({ length: 1000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join("")}</sheetData></worksheet>`,
      ),
    ],
  ]);
}

export const badFilesCase: BenchCase = {
  name: "bad-files",
  title: `each bad file alone, as a command: at most ${MOST_SECONDS} s of processor time and ${MOST_MEGABYTES} MB`,
  run: () =>
    inTemporaryFolder(async (folder) => {
      buildCommand();
      const runs = [...badFiles()].map(([name, bytes], index) => {
        const files = join(folder, String(index));
        mkdirSync(files);
        writeFileSync(join(files, "file.xlsx"), bytes);
        return { name, ...runFirstSvod(files, folder, NOTHING_READ) };
      });
      const most = (figure: (run: (typeof runs)[number]) => number) => Math.max(...runs.map(figure));
      return {
        lines: [
          {
            what: `most processor time : ${MOST_SECONDS} s`,
            ratio: ratioOf([most((run) => run.cpuSeconds) / MOST_SECONDS]),
            bound: 1,
          },
          {
            what: `most memory : ${MOST_MEGABYTES} MB`,
            ratio: ratioOf([most((run) => run.peakMegabytes) / MOST_MEGABYTES]),
            bound: 1,
          },
        ],
        notes: runs.map(
          ({ name, cpuSeconds, peakMegabytes }) => `${name}: ${cpuSeconds.toFixed(2)} s, ${peakMegabytes.toFixed(0)} MB`,
        ),
      };
    }),
};
