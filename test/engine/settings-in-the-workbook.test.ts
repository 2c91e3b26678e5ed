// What a workbook was made by lives in it: opened again, it brings its settings and its deadline, and what was other in the pane is said.

import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/catalogue/settings.ts";
import { keptSettings } from "../../shared/commands/kept-settings.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { filledForm } from "../check/made-submissions.ts";
import type { HostUnderTest } from "../hosts/contract.ts";
import { excelHostIn } from "../hosts/excel-host.ts";
import { startExcel } from "../hosts/excel-model/start-excel.ts";
import { fileHost } from "../hosts/file-host.ts";
import { sheetsHost } from "../hosts/sheets-host.ts";
import { summaryOf, TWO_BAD_YEARS } from "../reports/made-district.ts";
import { written } from "../xlsx/write/opened-parts.ts";
import { campaignOn, chosenFile, viewOf } from "./run-campaign.ts";

const snapshot = (bytes: Uint8Array) => {
  const outcome = readWorkbook(bytes, "Сводка.xlsx");
  if (!outcome.ok) throw new Error(outcome.finding.code);
  return outcome.workbook;
};

test.each([
  ["nothing chosen", {}],
  ["another way of combining", { combine: "any" }],
  ["the share alone, and marked works left out", { combine: "share", objectivity: "exclude" }],
  ["objectivity ignored", { objectivity: "ignore" }],
  ["a threshold", { lowPercents: { "2.1.1.h": 10 } }],
  ["several thresholds, one with a part", { lowPercents: { "2.1.1.a": 12.5, "2.1.1.h": 10, "2.1.1.b": 45 } }],
  ["the year", { identificationYear: 2023 }],
  ["least numbers", { minParticipants: 5, smallSample: 15, minCriteria: 2 }],
  ["the weight of «2» and the dynamics", { souWeightOf2: 0.14, negativeDynamicsPoints: 7.5 }],
  ["a name, a region and a letterhead", { name: "Тляратинский район", region: "Республика Дагестан", letterhead: "МКУ «УО»" }],
  ["another profile", { municipality: "botlikh" }],
] as const satisfies readonly (readonly [string, Partial<Settings>])[])("read back as they were: %s", (_, changed) => {
  for (const language of ["ru", "en"] as const) {
    const settings: Settings = { ...DEFAULT_SETTINGS, identificationYear: 2022, ...changed };
    const { settings: read } = keptSettings(snapshot(written(summaryOf(TWO_BAD_YEARS, settings, language).edits)));
    if ("municipality" in changed) expect(read?.municipality).toBeDefined();
    else expect(read).toEqual({ ...settings, municipality: read?.municipality });
  }
});

test("a sheet of the user's own that is called «Параметры» is not believed", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Параметры").addRow(["Условия критерия", "любое"]);
  expect(keptSettings(snapshot(new Uint8Array(await book.xlsx.writeBuffer())))).toEqual({
    ...{ settings: null, deadline: null, summary: null },
  });
});

const results = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Итоги");
  sheet.addRow(["Год", "Процедура", "Предмет", "Класс", "Школа", "Участников", "2", "3", "4", "5"]);
  for (const year of [2020, 2021]) sheet.addRow([year, "ВПР", "Русский язык", 4, "СОШ № 1", 20, 3, 9, 8, 0]);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

test("a threshold and a deadline set on Monday are there on Tuesday, and are said before anything is built", async () => {
  const { host } = await fileHost();
  const monday = campaignOn(host).bridge;
  viewOf(await monday.collect([chosenFile("итоги.xlsx", await results()), chosenFile("форма.xlsx", await filledForm(0))]));
  const shown = viewOf(await monday.run("settings", {}));
  // 3 of 20 is 15%: low by a threshold of 10%, not by the order's 30%.
  const lowPercents = Object.fromEntries(shown.criteria.map(({ code }) => [code, 10]));
  viewOf(
    await monday.run("change-settings", {
      settings: { ...shown.settings, lowPercents, identificationYear: 2022 },
      collection: { ...shown.collection, deadline: "2026-06-10" },
      withOpenWorkbook: false,
    }),
  );
  expect(viewOf(await monday.run("build-summary", {})).counts["low-result"]).toBe(1);
  viewOf(await monday.run("check-forms", {}));

  const tuesday = campaignOn(host).bridge;
  const opened = viewOf(await tuesday.collect([]));
  expect(opened.said).toContain("уже есть сводка");
  expect(opened.said).toContain("2021/22");
  expect(opened.said).toContain("10.06.2026");
  expect(opened.said).toContain("Из книги взяты параметры");
  const settings = viewOf(await tuesday.run("settings", {}));
  expect(settings.settings).toMatchObject({ lowPercents, identificationYear: 2022 });
  expect(settings.collection.deadline).toBe("2026-06-10");
  // Said once.
  expect(viewOf(await tuesday.collect([chosenFile("итоги.xlsx", await results())])).said).toBeNull();
  expect(viewOf(await tuesday.run("build-summary", {})).counts["low-result"]).toBe(1);
});

test("the deadline that the forms tell the schools is the deadline of the check", async () => {
  const { host } = await fileHost();
  const { bridge } = campaignOn(host);
  const register = new ExcelJS.Workbook();
  const sheet = register.addWorksheet("Реестр");
  sheet.addRow(["Логин", "Наименование"]);
  sheet.addRow(["edu203001", "МКОУ «Ботлихская СОШ № 1»"]);
  viewOf(await bridge.collect([chosenFile("реестр.xlsx", new Uint8Array(await register.xlsx.writeBuffer()))]));
  viewOf(await bridge.run("make-forms", { year: 2026, deadline: "2026-06-10", sendTo: null }));
  expect(viewOf(await bridge.run("settings", {})).collection.deadline).toBe("2026-06-10");
  viewOf(await bridge.collect([chosenFile("форма.xlsx", await filledForm(0), "2026-06-11T12:00:00")]));
  expect(viewOf(await bridge.run("check-forms", {})).deadline).toBe("2026-06-10");
});

const HOSTS: readonly (readonly [string, () => Promise<HostUnderTest>])[] = [
  ["an .xlsx file", fileHost],
  ["Excel", async () => excelHostIn((await startExcel())())],
  ["Google Sheets", sheetsHost],
];

test.each(HOSTS)(
  "results typed into the open workbook are read when the summary is asked for, with no file collected: %s",
  async (_, open) => {
    const { host, type } = await open();
    const rows = [
      ["Год", "Процедура", "Предмет", "Класс", "Школа", "Участников", "2", "3", "4", "5"],
      ...[2020, 2021].map((year) => [year, "ВПР", "Русский язык", 4, "СОШ № 1", 20, 8, 6, 6, 0]),
    ];
    for (const [row, values] of rows.entries())
      for (const [column, value] of values.entries()) await type("Лист1", row, column, value);
    const { bridge } = campaignOn(host);
    // 8 of 20 is 40% in both years, and nobody has «5».
    expect(viewOf(await bridge.run("build-summary", {})).counts).toEqual({
      ...{ "low-result": 1, "not-low-result": 0, "insufficient-data": 0 },
    });
    expect(viewOf(await bridge.run("collection", {})).files.map(({ isOpen }) => isOpen)).toEqual([true]);
  },
);
