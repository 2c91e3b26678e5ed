// Files with bytes lost or changed on their way: the outcome is a finding or the very same workbook, never fewer or other cells.

import ExcelJS from "exceljs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type ReadOutcome, readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";

let bytes: Uint8Array;
let whole: ReadOutcome;

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Лист1");
  for (let i = 0; i < 200; i++) sheet.addRow([`Школа ${i}`, i * 1.5, i % 2 === 0, new Date(Date.UTC(2021, 3, 1 + (i % 28)))]);
  bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  whole = readWorkbook(bytes, "файл.xlsx");
  expect(whole.ok).toBe(true);
});

test("a file cut off anywhere is truncated: the directory at its end is lost", () => {
  for (let part = 1; part < 20; part++) {
    const outcome = readWorkbook(bytes.slice(0, Math.floor((bytes.length * part) / 20)), "файл.xlsx");
    expect(outcome.ok ? "ok" : outcome.finding.code).toBe("file-truncated");
  }
  expect(readWorkbook(bytes.slice(0, -1), "файл.xlsx").ok).toBe(false);
});

test("changed bytes give a finding or the same workbook: every part that is read is checked by its sum", () => {
  const change = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = bytes.slice();
      for (const { at, by } of changes) changed[at % changed.length]! ^= by;
      const outcome = readWorkbook(changed, "файл.xlsx");
      if (outcome.ok) expect(outcome).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});

test("random bytes, with and without the beginnings of known formats, give a finding", () => {
  const starts = ["", "PK\x03\x04", "PK\x05\x06", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "<html", "%PDF-", "\x09\x08"];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }), (start, rest) => {
      const random = Uint8Array.from([...Array.from(start, (c) => c.charCodeAt(0)), ...rest]);
      expect(readWorkbook(random, "файл.xlsx").ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
