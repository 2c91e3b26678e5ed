// Names of pupils in a table of results: the summary warns of the column, repeats no name, and counts as without it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EXAMPLE } from "../real-data.ts";
import { runSvod } from "./run-svod.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "msoko-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NAMES = ["Магомедов Али Расулович", "Гаджиева Патимат Ахмедовна"];

async function svodOf(withNames: boolean) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("ОГЭ");
  const named = (value: string | undefined) => (withNames ? [value] : []);
  sheet.addRow(["Год", "Процедура", "Предмет", "Логин", "Школа", "Участников", 2, 3, 4, 5, ...named("ФИО ученика")]);
  sheet.addRow([2021, "ОГЭ", "Математика", "edu630010", "Школа 63-001", 12, 6, 4, 1, 1, ...named(NAMES[0])]);
  sheet.addRow([2021, "ОГЭ", "Русский язык", "edu630010", "Школа 63-001", 12, 6, 4, 1, 1, ...named(NAMES[1])]);
  writeFileSync(join(folder, "ОГЭ.xlsx"), new Uint8Array(await book.xlsx.writeBuffer()));
  return runSvod([folder]);
}

const codesOf = ({ json }: ReturnType<typeof runSvod>): string[] => json.findings.map(({ code }: { code: string }) => code);

test("a column of pupils' names is warned of, without the names, and changes no verdict", async () => {
  const [plain, named] = [await svodOf(false), await svodOf(true)];
  const found = named.json.findings.filter(({ code }: { code: string }) => code.startsWith("personal-"));
  expect(found).toMatchObject([
    { code: "personal-header", severity: "warning", at: { file: "ОГЭ.xlsx", sheet: "ОГЭ", cell: "K2" } },
  ]);
  expect(codesOf(plain)).not.toContain("personal-header");
  expect(named.json.schools).toEqual(plain.json.schools);
  expect(named.json.indicators).toEqual(plain.json.indicators);
  for (const name of NAMES) expect(JSON.stringify(named.json)).not.toContain(name.split(" ")[0]);
});

test("exports with codes of participants and a register with service contacts are nothing to warn of", () => {
  expect(codesOf(runSvod([EXAMPLE])).filter((code) => code.startsWith("personal-"))).toEqual([]);
});
