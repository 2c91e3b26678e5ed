// The written bytes as the tests look at them: each part's XML by its path, or the workbook as exceljs reads it.

import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook.ts";

const PROPERTIES = {
  title: "Сводка",
  author: "Отдел оценки качества",
  created: "2022-04-20T10:00:00Z",
  language: "ru",
} as const;

export const written = (edits: readonly Edit[]): Uint8Array => writeWorkbook(edits, PROPERTIES);

export function openedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** The XML of one part; throws where the file has no such part. */
export function partOf(bytes: Uint8Array, path: string): string {
  const xml = openedParts(bytes).get(path);
  if (xml === undefined) throw new Error(`no part ${path}`);
  return xml;
}

export const sheetXml = (edits: readonly Edit[], sheetNumber = 1): string =>
  partOf(written(edits), `xl/worksheets/sheet${sheetNumber}.xml`);

export async function readByExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

export async function readSheet(edits: readonly Edit[], name: string): Promise<ExcelJS.Worksheet> {
  const sheet = (await readByExceljs(written(edits))).getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
