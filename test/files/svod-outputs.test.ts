// What the command writes: whole or not at all, the same for the same input, readable by others, never a formula from a file.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../libre-office.ts";
import { EXAMPLE } from "../real-data.ts";
import { runSvod } from "./run-svod.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const MARKS_2021 = join(EXAMPLE, "vpr", "2021", "РУ 5 Статистика по отметкам.xlsx");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "msoko-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of a real export with a text of it replaced. */
function changedExport(from: string, to: string): Uint8Array {
  const parts = unzipSync(readFileSync(MARKS_2021));
  const sheet = "xl/worksheets/sheet1.xml";
  const text = new TextDecoder().decode(parts[sheet]);
  expect(text).toContain(from);
  return zipSync({ ...parts, [sheet]: bytes(text.split(from).join(to)) });
}

/** A table of results of ЕГЭ, which has points and no marks: 12 pupils, 1 below the least, 6 with 70 points and more. */
async function examTable(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("ЕГЭ");
  sheet.addRow(["Год", "Процедура", "Предмет", "Класс", "Школа", "Участников", "Ниже минимума", "70 и более"]);
  sheet.addRow([2021, "ЕГЭ", "Русский язык", 11, "Вечерняя школа", 12, 1, 6]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe("the same input gives the same bytes", () => {
  test("twice, and in another time zone", () => {
    const zone = process.env.TZ;
    const first = runSvod([EXAMPLE]);
    process.env.TZ = "Asia/Vladivostok";
    const second = runSvod([EXAMPLE]);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(first.workbook).toBeDefined();
    expect(Buffer.compare(first.workbook ?? Buffer.of(), second.workbook ?? Buffer.of())).toBe(0);
    expect(second.json).toEqual(first.json);
  });

  test("whatever the files are called and wherever in the folder they lie", () => {
    cpSync(join(EXAMPLE, "vpr", "2021"), folder, { recursive: true });
    for (const [index, name] of readdirSync(folder).entries()) {
      cpSync(join(folder, name), join(folder, `Книга1(${index}).xlsx`));
      rmSync(join(folder, name));
    }
    const plain = (run: ReturnType<typeof runSvod>) =>
      run.json.indicators.map(({ school, work, marks }: { school: string; work: object; marks: number[] }) => ({
        school,
        work,
        marks,
      }));
    expect(plain(runSvod([folder]))).toEqual(plain(runSvod([join(EXAMPLE, "vpr", "2021")])));
  });
});

describe("other programs read the summary", () => {
  test("exceljs reads it back: the sheets, and a school's verdict with its reason", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(runSvod([EXAMPLE]).workbook as unknown as ExcelJS.Buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "Сводка",
      "Школы",
      "Обоснование",
      "Муниципалитет",
      "Показатели",
      "Динамика",
      "Объективность",
      "Замечания",
      "Файлы",
      "Параметры",
    ]);
    const row = book.getWorksheet("Школы")?.getRow(16).values as unknown[];
    expect(row[2]).toBe("Школа 63-013");
    expect(row[4]).toBe("низкие результаты");
    // 11 of 30, 14 of 37, 9 of 28: the printed 36.67%, 37.84% and 32.14% of the exports.
    expect(row[6]).toContain("11 из 30 (36,67%)");
    expect(row[6]).toContain("14 из 37 (37,84%)");
    expect(row[6]).toContain("9 из 28 (32,14%)");
  });

  test("an exam with points has its shares as values on «Муниципалитет»: no counts of marks stand beside them", async () => {
    writeFileSync(join(folder, "егэ.xlsx"), await examTable());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(runSvod([folder]).workbook as unknown as ExcelJS.Buffer);
    const sheet = book.getWorksheet("Муниципалитет");
    const header = sheet?.getRow(3).values as unknown[];
    const valueIn = (title: string) => sheet?.getRow(4).getCell(header.indexOf(title)).value;
    expect(valueIn("Успеваемость")).toBeCloseTo(11 / 12, 12);
    expect(valueIn("Доля «2»")).toBeCloseTo(1 / 12, 12);
    expect(valueIn("Доля высоких")).toBeCloseTo(6 / 12, 12);
  });

  test.skipIf(!hasLibreOffice)(
    "LibreOffice opens it and recalculates every formula to the core's number (skipped without LibreOffice)",
    async () => {
      writeFileSync(join(folder, "егэ.xlsx"), await examTable());
      // The same exam as marks: the municipality's row counts those who have marks, and not the school that sent points.
      writeFileSync(
        join(folder, "отметки.xlsx"),
        changedExport("ВПР 2021 Русский язык 5 класс", "ЕГЭ 2021 Русский язык 11 класс"),
      );
      const ours = runSvod([EXAMPLE, folder]).workbook ?? Uint8Array.of();
      const [before, after] = [ours, resavedByLibreOffice(ours)].map((file) => {
        const outcome = readWorkbook(file, "svod.xlsx");
        if (!outcome.ok) throw new Error(outcome.finding.code);
        return outcome.workbook;
      });
      const valueAt = (book: typeof before, sheet: string, rowIndex: number, columnIndex: number) =>
        book?.sheets.find(({ name }) => name === sheet)?.rows.find((row) => row.rowIndex === rowIndex)?.values[columnIndex];
      const asNumber = (value: unknown) =>
        typeof value === "object" && value !== null && "percent" in value ? Number(value.percent) / 100 : value;
      let compared = 0;
      for (const sheet of before?.sheets ?? []) {
        for (const { rowIndex, columnIndex } of sheet.formulas) {
          const [core, recalculated] = [before, after].map((book) => asNumber(valueAt(book, sheet.name, rowIndex, columnIndex)));
          expect(recalculated, `${sheet.name} ${rowIndex + 1}:${columnIndex + 1}`).toBeCloseTo(core as number, 9);
          compared++;
        }
      }
      // 363 rows with 6 formulas each on «Показатели» alone.
      expect(compared).toBeGreaterThan(2500);
    },
  );
});

describe("a string from a file stays a string", () => {
  const EVIL = "=HYPERLINK(&quot;http://evil.example&quot;,&quot;x&quot;)";

  test("a school named as a formula is text in every sheet", () => {
    writeFileSync(join(folder, "a.xlsx"), changedExport("Школа 63-001", EVIL));
    const { workbook, json } = runSvod([folder]);
    expect(json.schools.map(({ name }: { name: string }) => name)).toContain('=HYPERLINK("http://evil.example","x")');
    const parts = unzipSync(workbook ?? Uint8Array.of());
    for (const [name, part] of Object.entries(parts)) {
      for (const [, formula] of new TextDecoder().decode(part).matchAll(/<f[^>]*>([^<]*)<\/f>/g)) {
        expect(`${name}: ${formula}`).not.toContain("HYPERLINK");
      }
    }
  });
});

describe("bad files beside good ones", () => {
  const BAD: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["пустой.xlsx", Uint8Array.of(), /Файл пуст/],
    ["выгрузка.xlsx", bytes("Школа;2;3;4;5\nСОШ 1;1;2;3;4\n"), /текстовый файл \(CSV\)/],
    ["скан.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), /картинка/],
    ["обрыв.xlsx", readFileSync(MARKS_2021).subarray(0, 3000), /оборван|повреждён/],
    ["страница.xls", bytes("<html><body><table><tr><td>1</td></tr></table></body></html>"), /веб-страница/],
  ];

  test("each gives one clear Russian message with what to do, and the good ones are read", () => {
    for (const [name, content] of BAD) writeFileSync(join(folder, name), content);
    cpSync(join(EXAMPLE, "vpr"), join(folder, "vpr"), { recursive: true });
    const { json, exitCode } = runSvod([folder]);
    expect(exitCode).toBe(0);
    for (const [name, , words] of BAD) {
      const findings = json.findings.filter(({ at }: { at: { file: string } }) => at.file === name);
      expect(findings).toHaveLength(1);
      expect(findings[0].text).toMatch(words);
      expect(findings[0].advice.length).toBeGreaterThan(20);
    }
    expect(json.schools).toHaveLength(26);
  });

  test("only bad files: a summary that says so, and an exit code that is not zero", () => {
    for (const [name, content] of BAD) writeFileSync(join(folder, name), content);
    const { exitCode, json, workbook } = runSvod([folder]);
    expect(exitCode).toBe(1);
    expect(workbook).toBeDefined();
    expect(json.findings.map(({ code }: { code: string }) => code)).toContain("no-results");
  });
});

describe("the output", () => {
  test("is never written over somebody else's workbook", () => {
    const path = join(folder, "мои данные.xlsx");
    cpSync(MARKS_2021, path);
    const { exitCode, complained } = runSvod([EXAMPLE], { out: path });
    expect(exitCode).toBe(2);
    expect(complained).toContain("сделан не этой командой");
    expect(readFileSync(path)).toEqual(readFileSync(MARKS_2021));
  });

  test("is written over our own summary of before", () => {
    const path = join(folder, "svod.xlsx");
    expect(runSvod([EXAMPLE], { out: path }).exitCode).toBe(0);
    expect(runSvod([EXAMPLE], { out: path, combine: "share" }).exitCode).toBe(0);
  });

  test("that cannot be written leaves nothing half done and says so", () => {
    const path = join(folder, "занято");
    mkdirSync(join(path, "svod.xlsx"), { recursive: true });
    const { exitCode, complained } = runSvod([EXAMPLE], { out: join(path, "svod.xlsx"), json: join(path, "svod.json") });
    expect(exitCode).not.toBe(0);
    expect(complained.length).toBeGreaterThan(20);
    expect(readdirSync(path)).toEqual(["svod.xlsx"]);
  });
});

test("where the data cannot be written, the workbook is not left alone either: both or neither", () => {
  const path = join(folder, "занято");
  mkdirSync(join(path, "svod.json"), { recursive: true });
  const { exitCode } = runSvod([EXAMPLE], { out: join(path, "svod.xlsx"), json: join(path, "svod.json") });
  expect(exitCode).toBe(2);
  expect(readdirSync(path)).toEqual(["svod.json"]);
});

describe("wrong words on the command line", () => {
  test.each([
    [{ year: "2021" }, "--year"],
    [{ combine: "all" }, "--combine"],
    [{ minParticipants: "-1" }, "--min-participants"],
    [{ threshold: ["2.1.1.z=5"] }, "--threshold"],
    [{ lang: "de" }, "--lang"],
    [{ date: "2026-02-30" }, "--date"],
  ])("%j: one message that names the option and what is possible", (options, option) => {
    const { exitCode, complained } = runSvod([EXAMPLE], options);
    expect(exitCode).toBe(2);
    expect(complained).toContain(option);
    expect(complained.trim().split("\n")).toHaveLength(1);
  });

  test("a folder that is not there", () => {
    const { exitCode, complained } = runSvod([join(folder, "нет такой")]);
    expect(exitCode).toBe(2);
    expect(complained).toContain("нет такой");
    expect(existsSync(join(folder, "svod.xlsx"))).toBe(false);
  });
});

test("in English every sheet, header and message is English, and the verdicts are the same", () => {
  const [ru, en] = [runSvod([EXAMPLE]), runSvod([EXAMPLE], { lang: "en" })];
  const verdicts = (run: typeof ru) => run.json.schools.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]);
  expect(verdicts(en)).toEqual(verdicts(ru));
  const outcome = readWorkbook(en.workbook ?? Uint8Array.of(), "svod.xlsx");
  if (!outcome.ok) throw new Error(outcome.finding.code);
  for (const { name } of outcome.workbook.sheets) expect(name).toMatch(/^[A-Za-z ]+$/);
});
