// An .xlsx file as a host: read by our reader, written by our patcher; exceljs types for the user and tells what stands there.

import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Host } from "../../shared/commands/host.ts";
import { HostRefusal } from "../../shared/commands/host.ts";
import { patchWorkbook } from "../../src/xlsx/patch/patch-workbook.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import type { HostUnderTest } from "./contract.ts";

const FILE = "Книга.xlsx";
const PROPERTIES = { title: FILE, author: "МСОКО", created: "2026-01-15T00:00:00Z", language: "ru" } as const;

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

const saved = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);

export async function fileHost(): Promise<HostUnderTest> {
  const blank = new ExcelJS.Workbook();
  blank.addWorksheet("Лист1");
  let bytes = await saved(blank);

  const host: Host = {
    readSnapshot: async ({ sheets }) => {
      const outcome = readWorkbook(bytes, FILE);
      if (!outcome.ok) throw new HostRefusal("unexpected", outcome.finding.code);
      const { workbook } = outcome;
      const isAsked = (name: string) => sheets === "all" || (sheets !== "none" && sheets.includes(name));
      return { ...workbook, sheets: workbook.sheets.filter(({ name }) => isAsked(name)) };
    },
    applyEdits: async (edits, { isCancelled }) => {
      if (isCancelled()) throw new HostRefusal("interrupted", "");
      const outcome = patchWorkbook(bytes, edits, PROPERTIES);
      if (!outcome.ok) throw new HostRefusal("unexpected", outcome.finding.code);
      bytes = outcome.bytes;
    },
    goTo: async ({ sheet }) => {
      throw new HostRefusal("place-absent", sheet);
    },
    insertFormula: async () => {
      throw new HostRefusal("place-absent", "");
    },
  };
  const cell = async (sheet: string, rowIndex: number, columnIndex: number) =>
    (await loaded(bytes)).getWorksheet(sheet)?.getCell(rowIndex + 1, columnIndex + 1);
  return {
    host,
    type: async (sheet, rowIndex, columnIndex, value) => {
      const workbook = await loaded(bytes);
      const target = workbook.getWorksheet(sheet) ?? workbook.addWorksheet(sheet);
      const isFormula = typeof value === "string" && value.startsWith("=");
      target.getCell(rowIndex + 1, columnIndex + 1).value = isFormula ? { formula: value.slice(1), date1904: false } : value;
      bytes = await saved(workbook);
    },
    formulaAt: async (sheet, rowIndex, columnIndex) => (await cell(sheet, rowIndex, columnIndex))?.formula ?? null,
    noteAt: async (sheet, rowIndex, columnIndex) => {
      const note = (await cell(sheet, rowIndex, columnIndex))?.note;
      if (note === undefined) return null;
      return typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
    },
    chartsOn: async (sheet) => {
      // exceljs knows no charts: the parts of the package are looked at, one chart a part.
      const charts = Object.entries(unzipSync(bytes)).filter(([path]) => /^xl\/charts\/[^/]+\.xml$/.test(path));
      const texts = charts.map(([, part]) => new TextDecoder().decode(part));
      return texts.flatMap((xml) => (xml.includes(sheet) ? (/<a:t>([^<]*)<\/a:t>/.exec(xml)?.[1] ?? []) : []));
    },
  };
}
