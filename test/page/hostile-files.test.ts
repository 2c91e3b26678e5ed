// A school's file that tries to be more than text: it is text in the pane, in the grid and in what is saved, and nothing runs.

import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPageBrowser, type PageBrowser } from "./open-page.ts";
import { button, chooseFiles, gridReady, saved, section, sheetNames } from "./page-steps.ts";

const IMAGE = '<img src=x onerror="globalThis.stolen = true">';
const LINK = '=HYPERLINK("http://evil.example","x")';
const SCRIPT = "<script>globalThis.stolen = true</script>";
const HEADER = ["Школа", "Логин", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5", "Примечание"];

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
});
afterAll(() => browser?.close());

async function workbookOf(sheet: string, rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const made = workbook.addWorksheet(sheet);
  for (const row of rows) made.addRow([...row]);
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

/** 12 of 20 pupils with «2» and no «5», in both years: low results by criterion a. */
const result = (school: string, login: string, year: number) => [
  ...[school, login, year, "ВПР", "Русский язык", 4, 20, 12, 6, 2, 0],
  ...[`${LINK} ${IMAGE}`],
];

const harm = (page: Page) =>
  page.evaluate(() => ({
    stolen: "stolen" in globalThis,
    images: [...document.querySelectorAll("#pane img, #bar img")].length,
    links: [...document.querySelectorAll("#pane a, #bar a")].length,
    planted: [...document.querySelectorAll("img, script, iframe")].filter((element) =>
      /stolen|evil|src="?x/.test(element.outerHTML),
    ).length,
  }));
const NO_HARM = { stolen: false, images: 0, links: 0, planted: 0 };

test("names of schools and cells with markup and formulas stay text everywhere", async () => {
  const { page, complaints } = await browser.open({ opensExample: false });
  await gridReady(page);
  const results = await workbookOf("Итоги", [
    HEADER,
    ...[2020, 2021].flatMap((year) => [result(IMAGE, "edu010001", year), result(LINK, "edu010002", year)]),
  ]);
  const register = await workbookOf("Реестр", [
    ["Логин", "Наименование", "Другие названия"],
    ["edu010001", IMAGE, SCRIPT],
    ["edu010002", LINK, IMAGE],
  ]);
  await chooseFiles(page, [
    { name: "итоги <img src=x onerror=stolen=1>.xlsx", bytes: results },
    { name: "реестр.xlsx", bytes: register },
  ]);
  await page.getByText("Файлы прочитаны. 2 файла, прочитано 2.").waitFor();
  await page.getByText("итоги <img src=x onerror=stolen=1>.xlsx").first().waitFor();
  await section(page, "Сводка");
  await button(page, "Построить сводку").click();
  await page.getByText("Сводка построена.").waitFor();
  expect((await page.locator(".school.low h3").allInnerTexts()).sort()).toEqual([IMAGE, LINK].sort());

  await page.locator(".school.low h3 button").filter({ hasText: IMAGE }).click();
  await page.getByRole("heading", { name: "Критерии приказа" }).waitFor();
  expect(await page.locator(".view:not([hidden]) h1").innerText()).toBe(IMAGE);
  await page
    .getByRole("button", { name: /^Показать в файле/ })
    .first()
    .click();
  await page.getByText("Место показано на отдельном листе, как текст.").waitFor();
  expect(await sheetNames(page)).toContain("Источник");
  // In the grid too: the bar of formulas shows the selected cell.
  await page.waitForTimeout(300);
  expect(await harm(page)).toEqual(NO_HARM);

  const { workbook, sheet } = await saved(page);
  const texts = workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  expect(texts).toContain(IMAGE);
  expect(texts).toContain(LINK);
  expect(texts).toContain(`${LINK} ${IMAGE}`);
  const formulas = workbook.sheets.flatMap((each) => each.formulas.map(({ formula }) => formula ?? ""));
  expect(formulas.filter((formula) => /HYPERLINK|evil/i.test(formula))).toEqual([]);
  expect(sheet("Источник").formulas).toEqual([]);
  expect(await harm(page)).toEqual(NO_HARM);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("such a file opened in the grid itself shows text, and a formula typed as text computes nothing", async () => {
  const { page, complaints } = await browser.open({ opensExample: false });
  await gridReady(page);
  const bytes = await workbookOf(IMAGE.replace(/[[\]*?:/\\]/g, "").slice(0, 31), [
    [IMAGE, LINK],
    [SCRIPT, "'=1+1"],
  ]);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, "Открыть").click()]);
  await chooser.setFiles([{ name: "школа.xlsx", mimeType: "", buffer: Buffer.from(bytes) }]);
  await page.getByText("Открыто: школа.xlsx").waitFor();
  await page.waitForTimeout(500);
  expect(await harm(page)).toEqual(NO_HARM);
  const [sheet] = (await saved(page)).workbook.sheets;
  expect(sheet?.rows.map(({ values }) => values)).toEqual([
    [IMAGE, LINK],
    [SCRIPT, "'=1+1"],
  ]);
  expect(sheet?.formulas).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
