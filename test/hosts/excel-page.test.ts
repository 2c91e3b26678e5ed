// The built add-in in a browser: its page loads Microsoft's office.js, the ribbon's buttons reach the pane, the pane writes into Excel.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listFiles } from "../../src/files/list-files.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { built, EXCEL_SITE as SITE } from "../builds/built.ts";
import { EXAMPLE } from "../real-data.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";
import type { FunctionCall, FunctionOutcome } from "./excel-model/function-calls.ts";

const OUT = await built("excel");
const MODEL = join(await built("excel-model"), "in-page.js");
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css", png: "image/png" };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const bodyOf = (folder: string, name: string) => {
  const path = join(folder, name);
  const contentType = TYPES[name.split(".").pop() ?? ""] ?? "application/octet-stream";
  return existsSync(path) ? { body: readFileSync(path), contentType } : { status: 404, body: "" };
};

interface Opening {
  /** Files of the site that come late, by the beginning of their names, and by how many milliseconds. */
  readonly late?: string;
  readonly lateMs?: number;
  /** The file of the site that is lost at the first time. */
  readonly lost?: string;
  /** Cells with custom functions that the workbook is opened with. */
  readonly calls?: readonly FunctionCall[];
  /** The button that the user presses first of all. */
  readonly pressed?: string;
}

async function openPane({ late, lateMs = 1_500, lost = "", calls = [], pressed = "" }: Opening = {}) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript({ path: MODEL });
  await page.addInitScript(
    ([cells, button]) => {
      const { excelModel } = globalThis as unknown as WithModel;
      Object.assign(globalThis, { calculated: cells.length === 0 ? [] : excelModel.calculate(cells) });
      if (button !== "") excelModel.press(button);
    },
    [calls, pressed] as const,
  );
  let losses = 0;
  await page.route(`${SITE}/**`, async (route) => {
    const name = route
      .request()
      .url()
      .slice(SITE.length + 1);
    if (late !== undefined && name.startsWith(late)) await new Promise((resolve) => setTimeout(resolve, lateMs));
    if (name === lost && losses++ === 0) await route.abort();
    else await route.fulfill(bodyOf(OUT, name.replace(/\?.*/, "")));
  });
  await page.route(`${HOSTED}**`, (route) => {
    return route.fulfill(
      bodyOf("node_modules/@microsoft/office-js/dist", route.request().url().slice(HOSTED.length).replace(/\?.*/, "")),
    );
  });
  await page.goto(`${SITE}/taskpane.html`);
  await page.waitForSelector("#pane > *", { timeout: 30_000 });
  return { page, faults };
}

type Page = Awaited<ReturnType<typeof openPane>>["page"];
type WithModel = { readonly excelModel: ExcelModel; readonly calculated: Promise<FunctionOutcome[]> };
const press = (page: Page, id: string) =>
  page.evaluate((name) => (globalThis as unknown as WithModel).excelModel.press(name), id);
const completed = (page: Page) => page.evaluate(() => (globalThis as unknown as WithModel).excelModel.completed);
const sheets = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as WithModel).excelModel.workbook.Worksheets.items.map(({ Name }) => Name));

/** Files into the pane, and the ribbon's button. */
async function buildSummary(page: Page): Promise<void> {
  const files = listFiles(EXAMPLE)?.filter(({ name }) => name.startsWith("vpr/2021/")) ?? [];
  await page.getByRole("button", { name: "Выбрать файлы", exact: true }).click();
  await page
    .locator("#pane input[type=file]")
    .first()
    .setInputFiles(files.map(({ path }) => path));
  await page.getByText("Файлы прочитаны").first().waitFor({ timeout: 60_000 });
  await press(page, "build-summary");
  await expect.poll(() => completed(page), { timeout: 60_000 }).toBe(1);
}

it("files into the pane, a button of the ribbon, the summary in the workbook, and back", async () => {
  const { page, faults } = await openPane();
  await buildSummary(page);
  expect((await sheets(page)).slice(0, 3)).toEqual(["Лист1", "Сводка", "Школы"]);
  await press(page, "undo-last");
  await expect.poll(() => completed(page), { timeout: 60_000 }).toBe(2);
  expect(await sheets(page)).toEqual(["Лист1"]);
  expect(faults).toEqual([]);
  await page.close();
}, 180_000);

it("a button of the ribbon that comes to nothing says why in the pane", async () => {
  const { page, faults } = await openPane();
  await buildSummary(page);
  await page.evaluate(() => {
    (globalThis as unknown as WithModel).excelModel.workbook.Protection.Protected = true;
  });
  await press(page, "undo-last");
  await expect.poll(() => completed(page), { timeout: 60_000 }).toBe(2);
  await page.getByText("Лист или книга защищены от изменений").waitFor({ timeout: 5_000 });
  expect(faults).toEqual([]);
  await page.close();
}, 180_000);

it.each(["first.js", "commands.js", "chunks/"])(
  "what Excel asks for while %s is still on its way waits for it",
  async (late) => {
    const { page, faults } = await openPane({ late, calls: [{ id: "SHARE", args: [[[1]], [[4]]] }], pressed: "undo-last" });
    const outcomes = await page.evaluate(() => (globalThis as unknown as WithModel).calculated);
    expect(outcomes).toEqual([{ value: [[0.25]] }]);
    await page.getByRole("heading", { name: "Журнал" }).waitFor({ timeout: 10_000 });
    expect(await completed(page)).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000,
);

it("the table of functions that did not load is loaded at the next calculation", async () => {
  const call: FunctionCall = { id: "SHARE", args: [[[1]], [[4]]] };
  const { page } = await openPane({ lost: "functions.js", calls: [call] });
  const first = await page.evaluate(() => (globalThis as unknown as WithModel).calculated);
  expect(first).toMatchObject([{ message: expect.stringContaining("пересчитайте") }]);
  const next = await page.evaluate((again) => (globalThis as unknown as WithModel).excelModel.calculate([again]), call);
  expect(next).toEqual([{ value: [[0.25]] }]);
  await page.close();
}, 60_000);
