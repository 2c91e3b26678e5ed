// One job in a process of its own, so that its memory is its own: read or write one workbook with this tool or with exceljs.
// `node src/build/run-ts.mjs test/bench/measure-once.ts JOB FILE|SHAPE [OUT]` prints the seconds around the job itself.

import { readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook.ts";
import { exceljsLoad } from "./exceljs-load.ts";
import { SHAPES, type Shape, type ShapeName, sheetRows } from "./made-sheets.ts";
import { timed } from "./pair-runs.ts";

function readOurs(bytes: Uint8Array): void {
  const outcome = readWorkbook(bytes, "made.xlsx");
  if (!outcome.ok) throw new Error(outcome.finding.code);
}

function writeOurs({ sheets, rows, columns }: Shape): Uint8Array {
  const edits = Array.from({ length: sheets }, (_, i) => [
    { kind: "ensure-sheet", sheet: `Лист ${i + 1}` } as const,
    {
      kind: "put-values",
      sheet: `Лист ${i + 1}`,
      rowIndex: 0,
      columnIndex: 0,
      values: [...sheetRows(rows, columns, i)],
    } as const,
  ]).flat();
  return writeWorkbook(edits, { title: "bench", author: "bench", created: "2021-09-01T00:00:00Z", language: "ru" });
}

async function writeExceljs({ sheets, rows, columns }: Shape): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (let i = 0; i < sheets; i++) {
    const sheet = workbook.addWorksheet(`Лист ${i + 1}`);
    for (const row of sheetRows(rows, columns, i)) sheet.addRow(row);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const [job = "", what = "", out] = process.argv.slice(2);
const shape = SHAPES[what as ShapeName] as Shape | undefined;
let written: Uint8Array | undefined;

async function run(): Promise<void> {
  if (shape) written = job === "write-ours" ? writeOurs(shape) : await writeExceljs(shape);
  else if (job === "read-ours") readOurs(bytes);
  else await exceljsLoad(bytes);
}

const bytes = shape ? new Uint8Array() : readFileSync(what);
console.log((await timed(run)).seconds);
if (out && written) writeFileSync(out, written);
