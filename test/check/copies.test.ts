// Copies for schools: notes and colours on the cells with findings, every other part as it was; never over a foreign file.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { placeOf } from "../forms/made-form.ts";
import { EXAMPLE } from "../real-data.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { filledForm, inFolder, runCheck, send, useFolder } from "./made-submissions.ts";

useFolder();

const copies = () => inFolder("копии");
const filesThere = () => readdirSync(copies()).sort();
/** What notes and colours have to touch: the sheet and what hangs on it, the styles, the list of parts. */
const MAY_CHANGE = /^(xl\/worksheets\/|xl\/styles\.xml|xl\/comments|xl\/drawings\/|\[Content_Types\]\.xml)/;

test("a note with the finding and its advice on the cell, in colour; all other parts are the same bytes", async () => {
  const sent = await filledForm(0, { rooms: null, "grade5.pupils": 24 });
  send("район/первая.xlsx", sent);
  send("вторая.xlsx", await filledForm(1));
  const run = runCheck({ copies: copies() });
  expect(run.exitCode).toBe(0);
  expect(run.said).toContain("Копии с пометками для школ: 1");
  expect(filesThere()).toEqual(["msoko-copies.json", "район"]);
  const copy = readFileSync(join(copies(), "район", "первая.xlsx"));
  const workbook = await readByExceljs(copy);
  const noteAt = (code: string) => {
    const [sheet = "", cell = ""] = placeOf(code).split("!");
    const at = workbook.getWorksheet(sheet)?.getCell(cell);
    return { text: JSON.stringify(at?.note ?? ""), fill: JSON.stringify(at?.fill ?? "") };
  };
  expect(noteAt("rooms").text).toContain("нет ответа");
  expect(noteAt("rooms").fill).toContain("FBE0DD");
  const suspect = run.json.schools
    .find(({ id }: { id: string }) => id === "edu203001")
    .findings.find(({ code }: { code: string }) => code === "rule-broken");
  const named = workbook.getWorksheet("Паспорт")?.getCell(suspect.at.cell);
  expect(JSON.stringify(named?.note)).toContain("П-01");
  expect(JSON.stringify(named?.note)).toContain("Что сделать");
  const [before, after] = [unzipSync(sent), unzipSync(copy)];
  for (const [path, part] of Object.entries(before)) {
    if (!MAY_CHANGE.test(path)) expect(Buffer.compare(Buffer.from(part), Buffer.from(after[path] ?? [])), path).toBe(0);
  }
  const [sheetsBefore, sheetsAfter] = [before, after].map((parts) =>
    Object.keys(parts).filter((path) => /sheet\d+\.xml$/.test(path)),
  );
  expect(sheetsAfter).toEqual(sheetsBefore);
});

test("made again they are replaced; a corrected file has none any more; a foreign or changed one is left alone", async () => {
  send("форма.xlsx", await filledForm(0, { "grade5.pupils": 24 }));
  runCheck({ copies: copies() });
  const first = readFileSync(join(copies(), "форма.xlsx"));
  expect(runCheck({ copies: copies() }).exitCode).toBe(0);
  expect(Buffer.compare(first, readFileSync(join(copies(), "форма.xlsx")))).toBe(0);
  send("форма.xlsx", await filledForm(0));
  expect(runCheck({ copies: copies() }).exitCode).toBe(0);
  expect(filesThere()).toEqual(["msoko-copies.json"]);

  send("форма.xlsx", await filledForm(0, { "grade5.pupils": 24 }));
  writeFileSync(join(copies(), "форма.xlsx"), "письмо");
  const before = readFileSync(inFolder("протокол.xlsx"));
  const run = runCheck({ copies: copies(), date: "2026-06-16" });
  expect(run.exitCode).toBe(1);
  expect(run.complained).toContain("на месте копии");
  expect(readFileSync(join(copies(), "форма.xlsx"), "utf8")).toBe("письмо");
  expect(Buffer.compare(before, readFileSync(inFolder("протокол.xlsx")))).toBe(0);
});

test("not among the forms themselves, and none of a response sheet", () => {
  send("ответы.xlsx", readFileSync(join(EXAMPLE, "passport.xlsx")));
  const run = runCheck({ copies: inFolder("формы", "копии") });
  expect(run.exitCode).toBe(1);
  expect(run.complained).toContain("нельзя класть");
  expect(existsSync(inFolder("формы", "копии"))).toBe(false);
  expect(runCheck({ copies: copies() }).exitCode).toBe(0);
  expect(existsSync(copies())).toBe(false);
});
