// The command `forms`: a workbook a school, whole or not at all, never over somebody else's file or a school's answers.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { type FormsOptions, forms } from "../../src/files/forms.ts";
import { placeOf, TABS } from "./made-form.ts";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "msoko-forms-"));
  out = join(folder, "формы");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SCHOOLS: readonly (readonly [string, string])[] = [
  ["edu203001", "МКОУ «Ботлихская СОШ № 1»"],
  ["sch203002", "МКОУ «Андийская СОШ: корпус 1/2» <Анди>"],
  ["edu203003", "Муниципальное казённое общеобразовательное учреждение «Тандовская средняя общеобразовательная школа»"],
];

async function registerOf(rows: readonly (readonly string[])[], name = "реестр.xlsx"): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Реестр");
  sheet.addRow(["Логин", "Наименование"]);
  for (const row of rows) sheet.addRow([...row]);
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

function run(options: Partial<FormsOptions>) {
  const lines = { said: "", complained: "", progress: [] as string[] };
  const exitCode = forms(
    { municipality: "botlikh", year: "2025/26", register: join(folder, "реестр.xlsx"), out, lang: "ru", ...options },
    {
      say: (line) => {
        lines.said += `${line}\n`;
      },
      complain: (line) => {
        lines.complained += `${line}\n`;
      },
      progress: (line) => lines.progress.push(line),
    },
    BOTLIKH,
  );
  return { exitCode, ...lines };
}

const contents = (): Map<string, Buffer> => new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));

test("makes a workbook a school, named by login and a short name that every system bears", async () => {
  await registerOf(SCHOOLS);
  const { exitCode, said, progress } = run({ deadline: "2026-06-10" });
  expect(exitCode).toBe(0);
  expect(said).toContain("3 формы");
  expect(progress).toEqual(["Готовлю формы: 1 из 3", "Готовлю формы: 2 из 3", "Готовлю формы: 3 из 3"]);
  const names = readdirSync(out).sort();
  expect(names).toHaveLength(3);
  expect(names[0]).toBe("edu203001 МКОУ Ботлихская СОШ № 1.xlsx");
  for (const name of names) {
    expect(name).toMatch(/^edu20300\d [^<>:"/\\|?*]+\.xlsx$/);
    expect(name.length).toBeLessThan(64);
  }
});

test("run again it gives the same bytes; with another deadline it replaces forms that nobody has touched", async () => {
  await registerOf(SCHOOLS);
  expect(run({}).exitCode).toBe(0);
  const first = contents();
  expect(run({}).exitCode).toBe(0);
  expect(contents()).toEqual(first);
  expect(run({ deadline: "2026-06-10" }).exitCode).toBe(0);
  expect(contents()).not.toEqual(first);
});

test("never writes over a form that a school has begun to fill, nor any of the others then", async () => {
  await registerOf(SCHOOLS);
  run({});
  const path = join(out, readdirSync(out).sort()[1] ?? "");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const cell = workbook.getWorksheet(TABS.passport)?.getCell(placeOf("pupils").split("!")[1] ?? "");
  if (cell) cell.value = 425;
  await workbook.xlsx.writeFile(path);
  const before = contents();
  const { exitCode, complained } = run({ deadline: "2026-06-10" });
  expect(exitCode).toBe(1);
  expect(complained).toContain("уже заполняется");
  expect(complained).toContain("edu203002");
  expect(contents()).toEqual(before);
});

test("carries over what rarely changes from last year's own forms", async () => {
  await registerOf(SCHOOLS);
  run({ year: "2024/25" });
  const path = join(out, readdirSync(out).sort()[0] ?? "");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const answer = (code: string) => workbook.getWorksheet(TABS.passport)?.getCell(placeOf(code).split("!")[1] ?? "");
  for (const [code, value] of [
    ["rooms", 24],
    ["pupils", 425],
  ] as const) {
    const cell = answer(code);
    if (cell) cell.value = value;
  }
  await workbook.xlsx.writeFile(path);
  writeFileSync(join(out, "письмо.xlsx"), "не форма");
  const next = join(folder, "новые");
  const { exitCode, said } = run({ out: next, previous: out });
  expect(exitCode).toBe(0);
  expect(said).toContain("1 из 3");
  expect(said).toContain("письмо.xlsx");
  await workbook.xlsx.readFile(join(next, readdirSync(next).sort()[0] ?? ""));
  expect(answer("rooms")?.value).toBe(24);
  expect(answer("pupils")?.value).toBeNull();
  expect(run({ previous: join(folder, "нет") }).complained).toContain("--previous");
});

test("never writes over somebody else's file", async () => {
  await registerOf(SCHOOLS);
  mkdirSync(out);
  writeFileSync(join(out, "edu203001 МКОУ Ботлихская СОШ № 1.xlsx"), "письмо");
  const { exitCode, complained } = run({});
  expect(exitCode).toBe(1);
  expect(complained).toContain("не форма этой программы");
  expect(readdirSync(out)).toEqual(["edu203001 МКОУ Ботлихская СОШ № 1.xlsx"]);
});

describe("a clear message for each failure, and nothing written", () => {
  test.each([
    ["no register", { register: "нет.xlsx" }, 1, "Нет файла реестра"],
    ["wrong year", { year: "2025" }, 2, "--year"],
    ["a day that is not in the calendar", { deadline: "2026-02-30" }, 2, "--deadline"],
    ["unknown language", { lang: "de" }, 2, "--lang"],
  ])("%s", async (_, options, code, words) => {
    await registerOf(SCHOOLS);
    const { exitCode, complained } = run(options);
    expect(exitCode).toBe(code);
    expect(complained).toContain(words);
    expect(complained.trim().split("\n")).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });

  test("a register that is no workbook, and a workbook that is no register", async () => {
    writeFileSync(join(folder, "реестр.xlsx"), "Логин;Наименование\nedu203001;СОШ\n");
    expect(run({}).complained).toContain("CSV");
    const path = await registerOf([], "пусто.xlsx");
    expect(run({ register: path }).complained).toContain("нет реестра школ");
    expect(existsSync(out)).toBe(false);
  });

  test("a school twice in the register", async () => {
    await registerOf([...SCHOOLS, ["sch203001", "СОШ № 1"]]);
    const { exitCode, complained } = run({});
    expect(exitCode).toBe(1);
    expect(complained).toContain("edu203001");
    expect(existsSync(out)).toBe(false);
  });

  test("a file in the place of the folder", async () => {
    await registerOf(SCHOOLS);
    writeFileSync(out, "");
    expect(run({}).complained).toContain("нужна папка");
  });
});

test("rows of the register that get no form are said, with their cells and what to do", async () => {
  await registerOf([...SCHOOLS.slice(0, 2), ["edu203009", ""]]);
  const { exitCode, said, complained } = run({});
  expect(exitCode).toBe(0);
  expect(said).toContain("2 формы");
  expect(complained).toContain("edu203009: в реестре нет названия школы");
});
