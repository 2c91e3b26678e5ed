// The campaign through the bridge, on an .xlsx file as the open workbook: what a user does from collecting files to undoing it all.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Host } from "../../shared/commands/host.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { filledForm } from "../check/made-submissions.ts";
import { fileHost } from "../hosts/file-host.ts";
import { EXAMPLE } from "../real-data.ts";
import { identifiedBy } from "./campaign-hash.ts";
import { campaignOn, chosenFile, filesOf, viewOf } from "./run-campaign.ts";

const YEAR = 2022;

/** Everything that a user can tell apart: names stand in no order. */
async function seen(host: Host): Promise<WorkbookSnapshot> {
  const workbook = await host.readSnapshot({ sheets: "all" });
  return { ...workbook, names: [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

test("the example: every file is read, one school has low results, three forms are returned", async () => {
  const { host } = await fileHost();
  const campaign = campaignOn(host);
  const { bridge } = campaign;
  const progress: string[] = [];
  const collection = viewOf(await bridge.collect(filesOf(EXAMPLE), { progress: ({ what }) => progress.push(what) }));
  expect(progress).toContain("passport.xlsx");
  // 42 reports and the questionnaire.
  expect(collection.files).toHaveLength(43);
  expect(collection.files.filter(({ state }) => state !== "read")).toEqual([]);
  await identifiedBy(campaign, YEAR);

  const summary = viewOf(await bridge.run("build-summary", {}));
  // One school by criterion h (a count of the order's conditions by hand, see test/files/real-municipalities.test.ts).
  expect(summary.counts).toEqual({ "low-result": 1, "not-low-result": 25, "insufficient-data": 0 });
  const low = summary.schools.filter(({ verdict }) => verdict === "low-result");
  expect(low.map(({ id, met }) => [id, met])).toEqual([["edu630130", ["2.1.1.h"]]]);
  const checked = viewOf(await bridge.run("check-forms", {}));
  expect(checked.counts).toEqual({ accepted: 23, returned: 3, absent: 0 });
});

test("what would change is listed and nothing is written; undo puts back what was there", async () => {
  const { host } = await fileHost();
  const { bridge } = campaignOn(host);
  viewOf(await bridge.collect(filesOf(EXAMPLE)));
  const before = await seen(host);

  const dry = await bridge.run("build-summary", {}, { dryRun: true });
  expect(dry.status === "done" && dry.changes.map(({ sheet, kind }) => [sheet, kind])).toContainEqual(["Сводка", "create"]);
  expect(await seen(host)).toEqual(before);
  expect(bridge.journal()).toEqual([]);

  viewOf(await bridge.run("build-summary", {}));
  viewOf(await bridge.run("check-forms", {}));
  const both = await seen(host);
  const again = await bridge.run("build-summary", {});
  expect(again.status === "done" && again.changes[0]?.kind).toBe("replace");
  const [latest, , first] = bridge.journal();
  viewOf(await bridge.undo(latest?.id ?? 0));
  expect(await seen(host)).toEqual(both);
  viewOf(await bridge.undo(first?.id ?? 0));
  expect(await seen(host)).toEqual(before);
  expect(bridge.journal().map(({ state }) => state)).toEqual(["undone", "undone", "undone"]);
});

test("a warning is explained and accepted; with another number it opens again, and undo takes the words back", async () => {
  const { host } = await fileHost();
  const { bridge } = campaignOn(host);
  // 40 pupils in one class: П-05 doubts more than 35.
  const form = async (pupils: number) => chosenFile("форма.xlsx", await filledForm(0, { pupils, "grade5.pupils": pupils }));
  viewOf(await bridge.collect([await form(40)]));
  const asked = viewOf(await bridge.run("check-forms", {})).findings.find(({ explanation }) => explanation !== null);
  if (!asked?.school || !asked.explanation) throw new Error("no warning to explain");
  expect(asked.explanation).toMatchObject({ rule: "П-05", text: "", accepted: null, state: "open" });
  const before = await seen(host);

  const { rule, field, value } = asked.explanation;
  const given = { schoolId: asked.school.id, rule, field, value, text: "Ждём второго учителя", accepted: true };
  const explained = viewOf(await bridge.run("explain-warning", given));
  expect(explained.counts).toEqual({ accepted: 1, returned: 0, absent: 0 });
  const folded = explained.findings.find(({ explanation }) => explanation !== null);
  expect(folded).toMatchObject({ severity: "note", explanation: { state: "accepted", text: "Ждём второго учителя" } });
  // The sheet carries the words from now on: checked again, they are read from there.
  expect(viewOf(await bridge.run("check-forms", {})).counts).toEqual({ accepted: 1, returned: 0, absent: 0 });

  viewOf(await bridge.collect([await form(41)]));
  const opened = viewOf(await bridge.run("check-forms", {}));
  expect(opened.counts).toEqual({ accepted: 0, returned: 1, absent: 0 });
  expect(opened.findings.map(({ code }) => code)).toContain("explanation-outdated");

  const first = bridge.journal().find(({ command }) => command === "explain-warning");
  viewOf(await bridge.undo(first?.id ?? 0));
  expect(await seen(host)).toEqual(before);
});

test("copies for the schools carry the notes; a file that cannot be written into is named with its reason", async () => {
  const { host } = await fileHost();
  const { bridge, delivered } = campaignOn(host);
  const wrong = await filledForm(0, { pupils: 30 });
  const signed = zipSync({ ...unzipSync(await filledForm(1, { pupils: 30 })), "_xmlsignatures/sig1.xml": new Uint8Array() });
  viewOf(await bridge.collect([chosenFile("первая.xlsx", wrong), chosenFile("вторая.xlsx", signed)]));
  const result = await bridge.run("mark-copies", {});
  expect(result.status === "done" && result.notMade).toEqual([expect.stringMatching(/^вторая\.xlsx: .*подпис/)]);
  expect(delivered.map(({ name }) => name)).toEqual(["первая.xlsx"]);
  const notes = Object.entries(unzipSync(delivered[0]?.bytes ?? new Uint8Array())).filter(([path]) => path.includes("comments"));
  expect(notes.map(([, part]) => new TextDecoder().decode(part)).join()).toContain("Что сделать");
});

test("forms are made by the register among the files, one workbook a school, in one archive", async () => {
  const { host } = await fileHost();
  const { bridge, delivered } = campaignOn(host);
  const without = await bridge.run("make-forms", { year: 2027, deadline: "2027-06-10", sendTo: null });
  expect(without.status === "refused" && without.refusal.text).toContain("нет реестра");
  const register = new ExcelJS.Workbook();
  const sheet = register.addWorksheet("Реестр");
  sheet.addRow(["Логин", "Наименование"]);
  sheet.addRow(["edu203001", "МКОУ «Ботлихская СОШ № 1»"]);
  sheet.addRow(["edu203002", "МКОУ «Андийская СОШ»"]);
  viewOf(await bridge.collect([chosenFile("реестр.xlsx", new Uint8Array((await register.xlsx.writeBuffer()) as ArrayBuffer))]));
  expect(viewOf(await bridge.run("make-forms", { year: 2027, deadline: "2027-06-10", sendTo: null }))).toEqual({
    forms: 2,
    schools: 2,
  });
  expect(delivered.map(({ name }) => name)).toEqual(["Формы 2026-27.zip"]);
  const forms = Object.entries(unzipSync(delivered[0]?.bytes ?? new Uint8Array()));
  expect(forms.map(([name, bytes]) => [name, readWorkbook(bytes, name).ok])).toEqual([
    ["edu203001 МКОУ Ботлихская СОШ № 1.xlsx", true],
    ["edu203002 МКОУ Андийская СОШ.xlsx", true],
  ]);
});

test("a sheet of the user's that has the name of ours is not written over: one clear message", async () => {
  const { host, type } = await fileHost();
  await type("Сводка", 0, 0, "моя сводка");
  const { bridge } = campaignOn(host);
  viewOf(await bridge.collect(filesOf(EXAMPLE)));
  const before = await seen(host);
  const result = await bridge.run("build-summary", {});
  expect(result.status === "refused" && result.refusal.text).toContain("«Сводка»");
  expect(await seen(host)).toEqual(before);
});

test("no files: the message says where to choose them", async () => {
  const { host } = await fileHost();
  const { bridge } = campaignOn(host);
  const result = await bridge.run("build-summary", {});
  expect(result.status === "refused" && result.refusal.advice).toContain("Сбор файлов");
});

test("the sheets of the open workbook are read with the files, those of our own are not", async () => {
  const { host, type } = await fileHost();
  const header = ["Школа", "Логин", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];
  const row = ["Первая", "edu010001", 2021, "ВПР", "русский язык", 5, 10, 4, 4, 2, 0];
  for (const [column, text] of header.entries()) await type("Лист1", 0, column, text);
  for (const [column, value] of row.entries()) await type("Лист1", 1, column, value);
  const { bridge } = campaignOn(host);
  const once = viewOf(await bridge.run("build-summary", {}));
  const twice = viewOf(await bridge.run("build-summary", {}));
  expect(once.schools.map(({ name }) => name)).toEqual(["Первая"]);
  expect(twice.schools).toEqual(once.schools);
  const { files } = viewOf(await bridge.run("collection", {}));
  expect(files.map(({ isOpen }) => isOpen)).toEqual([true]);
});

test("a place in a collected file is shown on a sheet of our own, at the same address", async () => {
  const { host } = await fileHost();
  const { bridge } = campaignOn(host);
  viewOf(await bridge.collect(filesOf(EXAMPLE)));
  const card = viewOf(await bridge.run("school-card", { schoolId: "edu630130" }));
  expect(card.verdict?.verdict).toBe("low-result");
  const at = card.criteria.find(({ verdict }) => verdict === "met")?.evidence[0]?.at;
  if (!at) throw new Error("a criterion that is met names no place");
  viewOf(await bridge.run("show-source", { file: at.file, sheet: at.sheet ?? "", cell: at.cell ?? null }));
  const { sheets } = await host.readSnapshot({ sheets: ["Источник"] });
  const source = readWorkbook(readFileSync(join(EXAMPLE, at.file)), at.file);
  if (!source.ok) throw new Error(at.file);
  const own = sheets[0]?.rows.find(({ rowIndex }) => rowIndex === 11)?.values.slice(0, 3);
  expect(own).toEqual(source.workbook.sheets[0]?.rows.find(({ rowIndex }) => rowIndex === 11)?.values.slice(0, 3));
});

test("what if: a lower threshold flips schools, and nothing is written", async () => {
  const { host } = await fileHost();
  const campaign = campaignOn(host);
  viewOf(await campaign.bridge.collect(filesOf(EXAMPLE)));
  await identifiedBy(campaign, YEAR);
  const before = await seen(host);
  const { settings } = viewOf(await campaign.bridge.run("settings", {}));
  const what = viewOf(await campaign.bridge.run("what-if", { settings: { ...settings, combine: "share" } }));
  // With the share alone criterion h is met by 2 schools and i by 2 more (a script apart from the program counts the same).
  expect(what.before["low-result"]).toBe(1);
  expect(what.counts["low-result"] - what.before["low-result"]).toBe(what.flips.filter(({ to }) => to === "low-result").length);
  expect(what.flips.length).toBeGreaterThan(0);
  expect(await seen(host)).toEqual(before);
  const still = viewOf(await campaign.bridge.run("settings", {}));
  expect(still.settings).toEqual(settings);
});

test("cancelled, the files that were read stay; a file that cannot be read is named and the others go on", async () => {
  const { host } = await fileHost();
  const { bridge } = campaignOn(host);
  const files = filesOf(EXAMPLE).slice(0, 4);
  const stop = new AbortController();
  const unread = { ...chosenFile("пропал.xlsx", new Uint8Array()), bytes: () => Promise.reject(new Error("gone")) };
  const progress = ({ done }: { readonly done: number }) => {
    if (done === 3) stop.abort();
  };
  const collected = viewOf(await bridge.collect([unread, ...files], { progress, signal: stop.signal }));
  expect(collected.files.map(({ state }) => state).sort()).toEqual(["read", "read", "read", "unread"]);
});
