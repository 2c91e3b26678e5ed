// How often Excel is spoken to and how much is said: the numbers that decide whether a pane is quick on the web. The expected bounds are
// Excel's own (5 MB a request and a response), and one look and one write for what fits into them.

import { describe, expect, it } from "vitest";
import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { type BatchRecord, MOST_BYTES } from "./excel-model/excel-model.ts";
import { startExcel } from "./excel-model/start-excel.ts";
import { summaryOf } from "./made-summary.ts";

const newExcel = await startExcel();
const WATCH = { progress: () => {}, isCancelled: () => false };

/** `MSOKO_SHOW_BATCHES=1` prints what the tests count. */
function show(what: string, batches: readonly BatchRecord[]): void {
  if (!process.env.MSOKO_SHOW_BATCHES) return;
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
  const all = (figure: (batch: BatchRecord) => number) => batches.reduce((sum, batch) => sum + figure(batch), 0);
  const most = Math.max(...batches.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)));
  const [sent, got] = [all(({ bytes }) => bytes), all(({ answerBytes }) => answerBytes)].map(kilobytes);
  console.log(
    `${what}: ${batches.length} batches, ${all(({ actions }) => actions)} actions, sent ${sent}, got ${got}, largest ${kilobytes(most)}`,
  );
}

describe("the summary of a district in batches and bytes", () => {
  it.each([
    { schools: 10, write: 2, read: 2 },
    { schools: 26, write: 2, read: 2 },
    { schools: 100, write: 2, read: 2 },
    // A look, five with values on hidden sheets, one with all the rest; 16 answers of 60,000 cells.
    { schools: 1_000, write: 7, read: 30 },
  ])(
    "$schools schools: written in $write, written again in $write, read in at most $read",
    { timeout: 180_000 },
    async (size) => {
      const model = newExcel();
      const host = makeExcelHost();
      const edits = summaryOf(size.schools);
      const seen: number[] = [];
      await host.applyEdits(edits, { ...WATCH, progress: (done, of) => seen.push(done / of) });
      show(`${size.schools} schools, written`, model.batches);
      expect(model.batches).toHaveLength(size.write);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      expect(seen[seen.length - 1]).toBe(1);
      const sheets = model.workbook.Worksheets.items.map(({ Name }) => Name);

      model.batches = [];
      await host.applyEdits(edits, WATCH);
      show(`${size.schools} schools, written again`, model.batches);
      expect(model.batches).toHaveLength(size.write);
      expect(model.batches.every(({ bytes, failed }) => bytes < MOST_BYTES && failed === null)).toBe(true);
      expect(model.workbook.Worksheets.items.map(({ Name }) => Name)).toEqual(sheets);

      model.batches = [];
      const { sheets: read } = await host.readSnapshot({ sheets: "all" });
      show(`${size.schools} schools, read`, model.batches);
      expect(model.batches.length).toBeLessThanOrEqual(size.read);
      expect(read.map(({ name }) => name)).toEqual(sheets);
      expect(model.workbook.references).toBe(0);
    },
  );

  it("a pane asks for nothing more than the list of sheets where it needs no more", async () => {
    const model = newExcel();
    await makeExcelHost().readSnapshot({ sheets: "none" });
    expect(model.batches).toHaveLength(1);
  });
});

describe("what is larger than Excel takes at once", () => {
  const long = "длинный текст ".repeat(2_000);
  const longRows = (rows: number): Edit[] => {
    const values = Array.from({ length: rows }, (_, i) => [`${i}`, long]);
    return claimSheets(
      [
        { kind: "ensure-sheet", sheet: "Длинный" },
        { kind: "put-values", sheet: "Длинный", rowIndex: 0, columnIndex: 0, values },
      ],
      "LONG",
    );
  };

  it("is cut, and what was written is what was meant", async () => {
    const model = newExcel();
    const host = makeExcelHost();
    await host.applyEdits(longRows(200), WATCH);
    expect(model.batches.length).toBeGreaterThan(2);
    model.batches = [];
    const { sheets } = await host.readSnapshot({ sheets: ["Длинный"] });
    expect(sheets[0]?.rows).toHaveLength(200);
    expect(sheets[0]?.rows.every(({ values }) => values[1] === long)).toBe(true);
    expect(sheets[0]?.rows[199]?.rowIndex).toBe(199);
    expect(model.batches.filter(({ failed }) => failed === null).every(({ answerBytes }) => answerBytes < MOST_BYTES)).toBe(true);
  });

  it("a sheet with one cell in each far corner is refused, by its name", async () => {
    const model = newExcel();
    const [sheet] = model.workbook.Worksheets.items;
    sheet?.typeInto(0, 0, 1);
    sheet?.typeInto(1_048_575, 16_383, 1);
    await expect(makeExcelHost().readSnapshot({ sheets: "all" })).rejects.toMatchObject({ code: "too-large", detail: "Лист1" });
    await makeExcelHost().goTo(block("Лист1", 0, 0));
  });
});
