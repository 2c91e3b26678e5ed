// A folder of forms that made-up schools have filled, each file with the time of its coming, and the command run on it.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach } from "vitest";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { type CheckOptions, check } from "../../src/files/check.ts";
import { madeForm, placeOf } from "../forms/made-form.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";

export type Answers = Readonly<Record<string, number | string | null>>;

/** One class of 25 in grade 5 and what is required besides: no rule is broken, nothing is missing. */
export const GOOD: Answers = {
  ...{ location: "2. Город", settlement_size: "3. 5–10 тыс. чел", internet_speed: "до 25 Мбит/с" },
  ...{ extra_education: "1. Более 80% обучающихся", is_correctional: "Нет", is_evening: "Нет", is_closed: "Нет" },
  ...{ is_prison: "Нет", is_boarding: "Нет", narcologist: "Нет" },
  ...{ pupils: 25, "grade5.classes": 1, "grade5.pupils": 25, upper_pupils: 0, grade10_admitted: 0, grade10_from_other: 0 },
  ...{ teachers: 10, teachers_highest: 2, teachers_under30: 1, teachers_pension: 3 },
  ...{ rooms: 8, rooms_computer: 8, rooms_projector: 4, computers: 12, computers_outdated: 3, computers_internet: 12 },
  ...{ poor_housing: 0, russian_not_native: 0, resettled: 0, offences: 0 },
  ...{ "vpr5_ru.participants": 20, "vpr5_ru.mark3": 12, "vpr5_ru.mark4": 8 },
};

const SCHOOLS: readonly (readonly [login: string, name: string])[] = [
  ["203001", "МКОУ «Ботлихская СОШ № 1»"],
  ["203002", "МКОУ «Андийская СОШ»"],
  ["203003", "МКОУ «Тандовская СОШ»"],
  ["203004", "МКОУ «Рахатинская СОШ»"],
];

const registerEntry = ([login, name]: readonly [string, string]) => ({
  ...{ login, code: null, name, otherNames: [], mail: null, at: { file: "реестр.xlsx" } },
});

/** The workbook of a school of `SCHOOLS`, with these answers over the good ones. */
export async function filledForm(school: number, answers: Answers = {}, year = 2026): Promise<Uint8Array> {
  const entry = SCHOOLS[school];
  if (!entry) throw new Error(`no school ${school}`);
  const workbook = await readByExceljs(madeForm({ register: [registerEntry(entry)], year }));
  for (const [code, value] of Object.entries({ ...GOOD, ...answers })) {
    const [sheet = "", cell = ""] = placeOf(code).split("!");
    const at = workbook.getWorksheet(sheet)?.getCell(cell);
    if (at) at.value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let folder = "";

/** A new folder for each test: `формы` inside it is what the schools sent. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "msoko-check-"));
    mkdirSync(join(folder, "формы"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

export const inFolder = (...path: readonly string[]): string => join(folder, ...path);

/** Puts a file among what the schools sent; `came` is the local time of its coming. */
export function send(name: string, bytes: Uint8Array | string, came = "2026-06-09T12:00:00"): void {
  const path = inFolder("формы", name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  utimesSync(path, new Date(came), new Date(came));
}

export async function writeRegister(path = inFolder("реестр.xlsx")): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Реестр");
  sheet.addRow(["Логин", "Наименование"]);
  for (const [login, name] of SCHOOLS) sheet.addRow([`edu${login}`, name]);
  await workbook.xlsx.writeFile(path);
  return path;
}

export interface CheckRun {
  readonly exitCode: number;
  readonly said: string;
  readonly complained: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into a plain JSON value
  readonly json: any;
  readonly workbook: Uint8Array | undefined;
}

const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

export function runCheck(options: Partial<CheckOptions> = {}, from = inFolder("формы"), profile: Profile = BASE): CheckRun {
  const lines = { said: "", complained: "" };
  const terminal = {
    say: (line: string) => {
      lines.said += `${line}\n`;
    },
    complain: (line: string) => {
      lines.complained += `${line}\n`;
    },
    progress: () => {},
  };
  const [out, json] = [options.out ?? inFolder("протокол.xlsx"), inFolder("протокол.json")];
  const exitCode = check(from, { lang: "ru", date: "2026-06-15", json, ...options, out }, terminal, profile);
  const data = readIfThere(json);
  return { exitCode, ...lines, json: data && JSON.parse(data.toString("utf8")), workbook: readIfThere(out) };
}

/** The texts of a sheet's rows as exceljs reads them. */
export async function rowsOf(bytes: Uint8Array | undefined, sheet: string): Promise<readonly (readonly string[])[]> {
  const workbook = await readByExceljs(bytes ?? Uint8Array.of());
  const rows: string[][] = [];
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      // A result of 0 is a blank text for exceljs.
      texts[column - 1] = cell.result === 0 ? "0" : cell.text;
    });
    rows.push(texts);
  });
  return rows;
}

/** Opens a protocol, changes it as the specialist would, and saves it to another file. */
export async function editedProtocol(
  bytes: Uint8Array | undefined,
  path: string,
  change: (workbook: ExcelJS.Workbook) => void,
): Promise<string> {
  const workbook = await readByExceljs(bytes ?? Uint8Array.of());
  change(workbook);
  await workbook.xlsx.writeFile(path);
  return path;
}
