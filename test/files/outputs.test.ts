// Where the commands write: never over an input, another output, or what they have not made; never outside their folder; into files only.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { writeWhole } from "../../src/files/write-whole.ts";
import { type CheckRun, filledForm, inFolder, runCheck, send, useFolder, writeRegister } from "../check/made-submissions.ts";
import { runSvod } from "./run-svod.ts";

useFolder();

/** Everything that lies in the test's folder: its path, what it is, and its bytes. */
function everything(folder = inFolder()): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [path, ...everything(path)];
      const bytes = entry.isFile() ? createHash("sha256").update(readFileSync(path)).digest("hex") : lstatSync(path).mode;
      return [`${path} ${bytes}`];
    })
    .sort();
}

async function writeResults(name: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("ВПР");
  sheet.addRow(["Год", "Процедура", "Предмет", "Класс", "Школа", "Участников", "2", "3", "4", "5"]);
  sheet.addRow([2021, "ВПР", "Математика", 5, "МКОУ «Ботлихская СОШ № 1»", 20, 4, 10, 6, 0]);
  const path = inFolder(name);
  await book.xlsx.writeFile(path);
  return path;
}

/** Refused with a line that says why, and every file is as it was. */
async function refused(run: () => CheckRun | ReturnType<typeof runSvod>, words: RegExp): Promise<void> {
  const before = everything();
  const { exitCode, complained } = run();
  expect(complained).toMatch(words);
  expect(complained.trim().split("\n")).toHaveLength(1);
  expect(exitCode).toBeGreaterThan(0);
  expect(everything()).toEqual(before);
}

describe("check writes over nothing that it has not made", () => {
  const cases: readonly (readonly [what: string, run: () => CheckRun, words: RegExp])[] = [
    ["the register as data", () => runCheck({ register: reg(), json: reg() }), /--json .*читается как исходный/],
    ["the register as protocol", () => runCheck({ register: reg(), out: reg() }), /--out .*читается как исходный/],
    [
      "the register under another spelling",
      () => runCheck({ register: reg(), json: inFolder("формы", "..", "реестр.xlsx") }),
      /исходный/,
    ],
    ["the register through a link", () => runCheck({ register: reg(), json: link("ссылка.json", reg()) }), /исходный/],
    ["the register by its second name", () => runCheck({ register: reg(), json: hardLink("второе имя.json") }), /исходный/],
    ["a school's form as data", () => runCheck({ json: inFolder("формы", "форма.xlsx") }), /--json .*сделан не этой командой/],
    ["a school's form as protocol", () => runCheck({ out: inFolder("формы", "форма.xlsx") }), /--out .*сделан не этой командой/],
    ["somebody's letter as data", () => runCheck({ json: text("письмо.json", "{}") }), /--json .*сделан не этой командой/],
    ["data of another program", () => runCheck({ json: text("их.json", '{"format":"other/1"}') }), /сделан не этой командой/],
    [
      "data of another command of ours",
      () => runCheck({ json: text("с.json", '{"format":"msoko-summary/1"}') }),
      /сделан не этой/,
    ],
    [
      "both outputs in one file",
      () => runCheck({ out: inFolder("а.xlsx"), json: inFolder("а.xlsx") }),
      /--out и --json ведут в один файл/,
    ],
    ["both, told apart by case only", () => runCheck({ out: inFolder("А.xlsx"), json: inFolder("а.xlsx") }), /в один файл/],
    ["both, by two ways to one place", () => runCheck({ out: inFolder("а"), json: inFolder("нет", "..", "а") }), /в один файл/],
    ["a folder as data", () => runCheck({ json: inFolder("формы") }), /--json .*не обычный файл/],
    ["a pipe as data", () => runCheck({ json: pipe("труба") }), /не обычный файл/],
    ["a link that leads nowhere", () => runCheck({ json: link("ссылка", inFolder("нет такого")) }), /не обычный файл/],
    [
      "the data among the copies",
      () => runCheck({ copies: inFolder("к"), json: inFolder("к", "форма.xlsx") }),
      /--json и --copies/,
    ],
    [
      "the list of copies as data",
      () => runCheck({ copies: inFolder("к"), json: inFolder("к", "msoko-copies.json") }),
      /--json и --copies/,
    ],
    [
      "the protocol among the copies",
      () => runCheck({ copies: inFolder("к"), out: inFolder("к", "форма.xlsx") }),
      /--out и --copies/,
    ],
  ];
  const reg = () => inFolder("реестр.xlsx");
  function there(name: string, make: (path: string) => void): string {
    make(inFolder(name));
    return inFolder(name);
  }
  const text = (name: string, content: string) => there(name, (path) => writeFileSync(path, content));
  const link = (name: string, to: string) => there(name, (path) => symlinkSync(to, path));
  const hardLink = (name: string) => there(name, (path) => linkSync(reg(), path));
  const pipe = (name: string) => there(name, (path) => spawnSync("mkfifo", [path]));

  test.each(cases)("%s", async (_, run, words) => {
    await writeRegister();
    // With a finding, so that a copy of it would be made.
    send("форма.xlsx", await filledForm(0, { rooms: null }));
    const before = everything();
    const { complained, exitCode } = run();
    const after = everything();
    expect(complained).toMatch(words);
    expect(exitCode).toBe(1);
    expect(after.filter((each) => before.includes(each))).toEqual(before);
    // Nothing new but what the case itself has put there.
    expect(after.length - before.length).toBeLessThanOrEqual(1);
    expect(after.join()).not.toContain("протокол");
  });

  test("its own protocol and data are made anew, also through links to them", async () => {
    send("форма.xlsx", await filledForm(0, { rooms: null }));
    expect(runCheck().exitCode).toBe(0);
    symlinkSync(inFolder("протокол.json"), inFolder("ссылка.json"));
    const first = readFileSync(inFolder("протокол.json"));
    expect(runCheck({ json: inFolder("ссылка.json"), date: "2026-06-16" }).exitCode).toBe(0);
    expect(lstatSync(inFolder("ссылка.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(inFolder("протокол.json")).equals(first)).toBe(false);
  });
});

describe("a list of copies names nothing outside its folder", () => {
  const hash = (content: string) => createHash("sha256").update(content).digest("hex");
  test.each([
    ["a level up", "../жертва.txt"],
    ["down and up again", "район/../../жертва.txt"],
    ["by an absolute path", "absolute"],
    ["through a link in the folder", "наружу/жертва.txt"],
  ])("%s: the file stays", async (_, name) => {
    mkdirSync(inFolder("копии"));
    writeFileSync(inFolder("жертва.txt"), "важное");
    symlinkSync(inFolder(), inFolder("копии", "наружу"));
    const files = { [name === "absolute" ? inFolder("жертва.txt") : name]: hash("важное") };
    writeFileSync(inFolder("копии", "msoko-copies.json"), JSON.stringify({ format: "msoko-copies/1", files }));
    send("форма.xlsx", await filledForm(0, { rooms: null }));
    expect(runCheck({ copies: inFolder("копии") }).exitCode).toBe(0);
    expect(readFileSync(inFolder("жертва.txt"), "utf8")).toBe("важное");
    // What the list may name goes, as before, when its school has corrected the form.
    send("форма.xlsx", await filledForm(0));
    expect(runCheck({ copies: inFolder("копии") }).exitCode).toBe(0);
    expect(readdirSync(inFolder("копии"))).not.toContain("форма.xlsx");
  });

  test("a copy whose folder is a link out of the copies is refused", async () => {
    mkdirSync(inFolder("копии"));
    mkdirSync(inFolder("чужое"));
    symlinkSync(inFolder("чужое"), inFolder("копии", "район"));
    send("район/форма.xlsx", await filledForm(0, { rooms: null }));
    await refused(() => runCheck({ copies: inFolder("копии") }), /на месте копии/);
  });
});

describe("svod writes over nothing that it has not made", () => {
  test.each([
    ["its only source as data", "json", "итоги.xlsx", /--json .*читается как исходный/],
    ["its only source as summary", "out", "итоги.xlsx", /--out .*читается как исходный/],
    ["somebody's workbook as data", "json", "чужая.xlsx", /--json .*сделан не этой командой/],
    ["a folder as data", "json", "формы", /не обычный файл/],
    ["one file for both", "json", "svod.xlsx", /--out и --json ведут в один файл/],
  ] as const)("%s", async (_, option, name, words) => {
    const source = await writeResults("итоги.xlsx");
    await writeResults("чужая.xlsx");
    const [out, json] = [inFolder("svod.xlsx"), inFolder("svod.json")];
    await refused(() => runSvod([source], { out, json, [option]: inFolder(name) }), words);
  });

  test("the summary of an earlier run, where it lies among the files, is made anew and is no source", async () => {
    await writeResults("итоги.xlsx");
    const options = { out: inFolder("svod.xlsx"), json: inFolder("svod.json") };
    const first = runSvod([inFolder()], options);
    const second = runSvod([inFolder()], options);
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(second.json).toEqual(first.json);
    expect(second.json.files.map(({ file }: { file: string }) => file)).toEqual(["итоги.xlsx"]);
  });
});

describe("files are written whole or not at all", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const write = (...files: readonly (readonly [string, string])[]) =>
    writeWhole(files.map(([path, text]) => ({ path, bytes: bytes(text) })));

  test("where one cannot be written, none is, and nothing is left beside them", () => {
    writeFileSync(inFolder("первый"), "старое");
    const before = everything();
    mkdirSync(inFolder("папка"));
    expect(() => write([inFolder("первый"), "новое"], [inFolder("папка"), "новое"])).toThrow("папка");
    rmSync(inFolder("папка"), { recursive: true });
    expect(() => write([inFolder("первый"), "новое"], [inFolder("первый", "внутри"), "новое"])).toThrow();
    expect(everything()).toEqual(before);
  });

  test("two in one place are refused before anything is written", () => {
    expect(() => write([inFolder("а"), "1"], [inFolder("б", "..", "а"), "2"])).toThrow("EEXIST");
    expect(readdirSync(inFolder())).toEqual(["формы"]);
  });

  test("a file is replaced by another file, never written into: who had it open keeps the old one", () => {
    writeFileSync(inFolder("а"), "старое");
    const { ino } = statSync(inFolder("а"));
    linkSync(inFolder("а"), inFolder("открыт"));
    write([inFolder("а"), "новое"]);
    expect([readFileSync(inFolder("а"), "utf8"), readFileSync(inFolder("открыт"), "utf8")]).toEqual(["новое", "старое"]);
    expect(statSync(inFolder("а")).ino).not.toBe(ino);
  });
});
