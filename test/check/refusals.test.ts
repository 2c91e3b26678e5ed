// What the command refuses or reports: wrong options, foreign workbooks, files that do not open, personal data.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { filledForm, inFolder, rowsOf, runCheck, send, useFolder } from "./made-submissions.ts";

useFolder();

describe("wrong options: code 2, one line, nothing written", () => {
  test.each([
    ["year", { year: "2026" }, "--year"],
    ["deadline", { deadline: "2026-02-30" }, "--deadline"],
    ["language", { lang: "de" }, "--lang"],
    ["rules", { rules: "нет.xlsx" }, "нет.xlsx"],
    ["previous", { previous: "нет-такой" }, "нет-такой"],
  ])("%s", async (_, options, words) => {
    send("форма.xlsx", await filledForm(0));
    const run = runCheck(options);
    expect(run.exitCode).toBe(2);
    expect(run.complained).toContain(words);
    expect(run.complained.trim().split("\n")).toHaveLength(1);
    expect(run.workbook).toBeUndefined();
  });
});

test("somebody else's workbook is not written over", async () => {
  send("форма.xlsx", await filledForm(0));
  writeFileSync(inFolder("чужая.xlsx"), await filledForm(1));
  const before = readFileSync(inFolder("чужая.xlsx"));
  const run = runCheck({ out: inFolder("чужая.xlsx") });
  expect(run.exitCode).toBe(1);
  expect(run.complained).toContain("сделан не этой командой");
  expect(Buffer.compare(before, readFileSync(inFolder("чужая.xlsx")))).toBe(0);
  expect(existsSync(inFolder("протокол.json"))).toBe(false);
});

test("a file that does not open is a finding, the others are checked; only such files: code 1 and a protocol that says why", async () => {
  send("скан.xlsx", "Логин;Учителей\nedu203001;10\n");
  const alone = runCheck();
  expect(alone.exitCode).toBe(1);
  expect(alone.complained).toContain("проверять нечего");
  expect((await rowsOf(alone.workbook, "Файлы форм"))[3]?.slice(0, 2)).toEqual(["скан.xlsx", "не открылся"]);
  send("форма.xlsx", await filledForm(0));
  const run = runCheck();
  expect(run.exitCode).toBe(0);
  expect(run.json.findings.map(({ code }: { code: string }) => code)).toContain("file-is-csv");
  expect(run.json.completeness).toMatchObject({ schools: 1, accepted: 1 });
});

test("a form without findings has none: our own words are not taken for personal data", async () => {
  send("форма.xlsx", await filledForm(0));
  const { json } = runCheck();
  expect(json.schools[0].findings).toEqual([]);
  expect(json.findings.map(({ code }: { code: string }) => code)).toEqual(["register-absent"]);
});

test("names of pupils on another sheet return the form and travel nowhere", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await filledForm(0)) as unknown as ExcelJS.Buffer);
  const sheet = workbook.addWorksheet("Список");
  sheet.addRow(["ФИО ученика", "СНИЛС"]);
  sheet.addRow(["Магомедов Али Расулович", "112-233-445 95"]);
  sheet.addRow(["Гаджиева Патимат Ахмедовна", "087-654-303 00"]);
  send("форма.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { json, workbook: protocol } = runCheck();
  expect(json.schools[0]).toMatchObject({ state: "returned", errors: 2 });
  expect(json.schools[0].findings.map(({ code }: { code: string }) => code)).toEqual(["personal-header", "personal-header"]);
  const everything = [JSON.stringify(json)];
  for (const name of ["Сдача форм", "Замечания к формам", "Пояснения", "Версии", "Правила", "Файлы форм"]) {
    everything.push(JSON.stringify(await rowsOf(protocol, name)));
  }
  expect(everything.join()).not.toMatch(/Магомедов|Гаджиева|112-233/);
});

test("a time stamp of a response sheet is when the school answered", async () => {
  const example = new ExcelJS.Workbook();
  await example.xlsx.readFile("examples/district-63/passport.xlsx");
  const sheet = example.worksheets[0];
  sheet?.spliceColumns(1, 0, [
    "Отметка времени",
    ...Array.from({ length: 26 }, (_, i) => (i === 0 ? "11.06.2021 8:05:00" : "09.06.2021 23:59:59")),
  ]);
  send("ответы.xlsx", new Uint8Array(await example.xlsx.writeBuffer()));
  const { json } = runCheck({ deadline: "2021-06-10" });
  expect(json.schools[0]).toMatchObject({ id: "63-001", time: "late" });
  expect(json.schools[0].submissions[0].received).toBe("2021-06-11T08:05:00");
  expect(json.schools[1].time).toBe("on-time");
});
