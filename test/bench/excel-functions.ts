// LOW_RESULT_SCHOOL over 10,000 rows in office.js's custom-function runtime, beside LibreOffice that computes the shares of the same rows and
// the same years with COUNTIFS and SUMIFS: what a specialist would write without the add-in, without the criteria and their words.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import { associateFunctions } from "../../src/excel/functions/associate-functions.ts";
import { runFunction } from "../../src/excel/functions/run-function.ts";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook.ts";
import { startExcel } from "../hosts/excel-model/start-excel.ts";
import type { BenchCase } from "./bench-case.ts";
import { median, ratioOf, timed } from "./pair-runs.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

const ROWS = 10_000;
const SCHOOLS = 1_000;
const YEARS = [2020, 2021] as const;
const ROUNDS = 3;

type Row = readonly (string | number)[];
const HEADER: Row = ["Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];

/** Of every school five works in two years. */
const madeRows = (): Row[] =>
  Array.from({ length: ROWS }, (_, index) => {
    const school = index % SCHOOLS;
    const work = Math.floor(index / SCHOOLS);
    const low = (school * 7 + work * 3) % 12;
    return [`СОШ № ${school}`, YEARS[work % 2]!, "ВПР", "Русский язык", 4 + Math.floor(work / 2), 20, low, 20 - low, 0, 0];
  });

/** One row of formulas a school: for each year how many works, how many with 30% or more of «2», and the share over all works. */
async function formulaBook(rows: readonly Row[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const data = book.addWorksheet("Данные");
  data.addRow([...HEADER]);
  for (const row of rows) data.addRow([...row]);
  const column = (letter: string) => `Данные!$${letter}$2:$${letter}$${ROWS + 1}`;
  const schools = book.addWorksheet("Школы");
  for (let index = 0; index < SCHOOLS; index++) {
    const row = index + 1;
    schools.getCell(row, 1).value = `СОШ № ${index}`;
    for (const [place, year] of YEARS.entries()) {
      const where = `${column("A")},$A${row},${column("B")},${year}`;
      schools.getCell(row, 2 + 2 * place).value = { formula: `COUNTIFS(${where},${column("G")},">=6")`, date1904: false };
      const share = `SUMIFS(${column("G")},${where})/SUMIFS(${column("F")},${where})`;
      schools.getCell(row, 3 + 2 * place).value = { formula: share, date1904: false };
    }
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

function convert(folder: string, file: string): void {
  const args = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "csv", "--outdir", folder, file];
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
}

async function libreOfficeSeconds(rows: readonly Row[]): Promise<number[]> {
  return inTemporaryFolder(async (folder) => {
    const [empty, full] = [join(folder, "empty.xlsx"), join(folder, "full.xlsx")];
    mkdirSync(join(folder, "profile"));
    const data = [{ kind: "ensure-sheet", sheet: "Данные" } as const];
    writeFileSync(
      empty,
      writeWorkbook(data, { title: "bench", author: "bench", created: "2021-09-01T00:00:00Z", language: "ru" }),
    );
    writeFileSync(full, await formulaBook(rows));
    // The first run makes the profile.
    convert(folder, empty);
    const seconds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const without = await timed(() => convert(folder, empty));
      seconds.push((await timed(() => convert(folder, full))).seconds - without.seconds);
    }
    return seconds;
  });
}

async function ourSeconds(rows: readonly Row[]): Promise<number[]> {
  const newExcel = await startExcel();
  associateFunctions(FUNCTION_IDS, async () => (id, args) => runFunction(id, args, { language: "ru", today: "2026-11-22" }));
  const calls = [{ id: "LOW_RESULT_SCHOOL", args: [[HEADER, ...rows], "2021/22"] }];
  const seconds: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    // The runtime waits before it sends results, whatever there is to compute.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const excel = newExcel();
    const run = await timed(async () => {
      const [outcome] = await excel.calculate(calls);
      if (!outcome || !("value" in outcome)) throw new Error(JSON.stringify(outcome));
    });
    if (round >= 0) seconds.push(run.seconds);
  }
  return seconds;
}

export const excelFunctions: BenchCase = {
  name: "excel-functions",
  title: `LOW_RESULT_SCHOOL over ${ROWS} rows of ${SCHOOLS} schools in the custom-function runtime`,
  async run() {
    const rows = madeRows();
    const ours = await ourSeconds(rows);
    const own = `${median(ours).toFixed(2)} s in the runtime, its wait of 0.05 s among them`;
    if (spawnSync("soffice", ["--version"]).status !== 0) {
      return { lines: [], notes: [own, "SKIPPED: there is no LibreOffice to compare with"] };
    }
    const theirs = await libreOfficeSeconds(rows);
    const ratio = ratioOf(ours.map((seconds, round) => seconds / theirs[round]!));
    const notes = [own, `${median(theirs).toFixed(2)} s in LibreOffice with COUNTIFS and SUMIFS, less an empty conversion`];
    return { lines: [{ what: "LOW_RESULT_SCHOOL : COUNTIFS and SUMIFS in LibreOffice", ratio, bound: 1 / 50 }], notes };
  },
};
