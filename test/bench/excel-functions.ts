// LOW_RESULT_SCHOOL over 10,000 rows in office.js's custom-function runtime, beside LibreOffice that computes the share of «2» in every work of every
// school with COUNTIFS and SUMIFS: what a specialist would write without the add-in, without the criteria and their words.

import ExcelJS from "exceljs";
import { FUNCTION_IDS } from "../../shared/catalogue/function-parameters.ts";
import { associateFunctions } from "../../src/excel/functions/associate-functions.ts";
import { functionRunner } from "../../src/excel/functions/run-function.ts";
import { startExcel } from "../hosts/excel-model/start-excel.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../libre-office.ts";
import type { BenchCase } from "./bench-case.ts";
import { median, ratioOf, timed } from "./pair-runs.ts";

const ROWS = 10_000;
const SCHOOLS = 1_000;
const SUBJECT = "Русский язык";
/** Of every school five works in two years. */
const WORKS = [4, 5, 6, 7, 8].flatMap((grade) => [2020, 2021].map((year) => ({ grade, year })));
const ROUNDS = 3;
/** LibreOffice looks through all rows for each of the formulas. */
const LONGEST_SECONDS = 1_800;

type Row = readonly (string | number)[];
const HEADER: Row = ["Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];

const madeRows = (): Row[] =>
  Array.from({ length: ROWS }, (_, index) => {
    const school = index % SCHOOLS;
    const { year, grade } = WORKS[Math.floor(index / SCHOOLS)]!;
    const low = (school * 7 + grade * 3 + year) % 12;
    return [`СОШ № ${school}`, year, "ВПР", SUBJECT, grade, 20, low, 20 - low, 0, 0];
  });

/** One row of formulas a school: the share of «2» in each work of each year. Without formulas it is the same workbook that only has data. */
async function formulaBook(rows: readonly Row[], withFormulas: boolean): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const data = book.addWorksheet("Данные");
  data.addRow([...HEADER]);
  for (const row of rows) data.addRow([...row]);
  const column = (letter: string) => `Данные!$${letter}$2:$${letter}$${ROWS + 1}`;
  const schools = book.addWorksheet("Школы");
  for (let index = 0; index < SCHOOLS; index++) {
    const row = index + 1;
    schools.getCell(row, 1).value = `СОШ № ${index}`;
    if (!withFormulas) continue;
    for (const [place, { year, grade }] of WORKS.entries()) {
      const where = `${column("A")},$A${row},${column("B")},${year},${column("D")},"${SUBJECT}",${column("E")},${grade}`;
      const share = `SUMIFS(${column("G")},${where})/SUMIFS(${column("F")},${where})`;
      const known = `IF(COUNTIFS(${where})=0,"",${share})`;
      schools.getCell(row, 2 + place).value = { formula: known, date1904: false };
    }
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

async function libreOfficeSeconds(rows: readonly Row[]): Promise<number> {
  const [empty, full] = [await formulaBook(rows, false), await formulaBook(rows, true)];
  const without = await timed(() => resavedByLibreOffice(empty));
  return (await timed(() => resavedByLibreOffice(full, LONGEST_SECONDS))).seconds - without.seconds;
}

async function ourSeconds(rows: readonly Row[]): Promise<number[]> {
  const newExcel = await startExcel();
  associateFunctions(FUNCTION_IDS, async () => functionRunner(() => ({ language: "ru", today: "2026-11-22" })));
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
    if (!hasLibreOffice) {
      return { lines: [], notes: [own, "SKIPPED: there is no LibreOffice to compare with"] };
    }
    const theirs = await libreOfficeSeconds(rows);
    const ratio = ratioOf(ours.map((seconds) => seconds / theirs));
    const notes = [own, `${theirs.toFixed(2)} s in LibreOffice with COUNTIFS and SUMIFS, less the conversion of the data alone`];
    return { lines: [{ what: "LOW_RESULT_SCHOOL : COUNTIFS and SUMIFS in LibreOffice", ratio, bound: 1 / 50 }], notes };
  },
};
