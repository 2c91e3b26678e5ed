// The built add-in in a browser: its page loads Microsoft's office.js, the ribbon's buttons reach the pane, the pane writes into Excel; and
// whatever is lost on the way, the page says so.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../src/build/serve-page.mjs";
import { headersOf } from "../../src/build/site-rules.mjs";
import { listFiles } from "../../src/files/list-files.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { built, EXCEL_SITE as SITE } from "../builds/built.ts";
import { EXAMPLE } from "../real-data.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";
import type { FunctionCall, FunctionOutcome } from "./excel-model/function-calls.ts";

const OUT = await built("excel");
const MODEL = join(await built("excel-model"), "in-page.js");
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = {
  ...{ html: "text/html", js: "text/javascript", css: "text/css", png: "image/png", json: "application/json" },
};

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
  /** Files of the site that come late, by a part of their names, and by how many milliseconds. */
  readonly late?: string;
  readonly lateMs?: number;
  /** The file of the site that is lost at the first time. */
  readonly lost?: string;
  /** Files that are never there, by a part of their addresses. */
  readonly missing?: string;
  /** Cells with custom functions that the workbook is opened with. */
  readonly calls?: readonly FunctionCall[];
  /** The button that the user presses first of all. */
  readonly pressed?: string;
  /** The page was loaded for the workbook's functions; the pane is closed. */
  readonly isHidden?: boolean;
  /** Opened by a browser, not by Excel. */
  readonly isOutside?: boolean;
  /** Where the built site is. */
  readonly folder?: string;
}

async function openPage(opening: Opening = {}) {
  const {
    late,
    lateMs = 1_500,
    lost = "",
    missing,
    calls = [],
    pressed = "",
    isHidden = false,
    isOutside = false,
    folder = OUT,
  } = opening;
  const page = await browser.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${SITE}/`)) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  if (!isOutside) {
    await page.addInitScript({ path: MODEL });
    await page.addInitScript(
      ([cells, button, hidden]) => {
        const { excelModel } = globalThis as unknown as WithModel;
        excelModel.isPaneShown = !hidden;
        Object.assign(globalThis, { calculated: cells.length === 0 ? [] : excelModel.calculate(cells) });
        if (button !== "") excelModel.press(button);
      },
      [calls, pressed, isHidden] as const,
    );
  }
  let losses = 0;
  await page.route(`${SITE}/**`, async (route) => {
    const name = route.request().url().slice(`${SITE}/`.length).replace(/\?.*/, "");
    asked.push(name);
    if (late !== undefined && name.includes(late)) await new Promise((resolve) => setTimeout(resolve, lateMs));
    if (missing !== undefined && name.includes(missing)) await route.fulfill({ status: 404, body: "" });
    else if (lost !== "" && name.endsWith(lost) && losses++ === 0) await route.abort();
    else await route.fulfill(bodyOf(folder, name));
  });
  await page.route(`${HOSTED}**`, (route) => {
    if (missing === "office.js") return route.abort();
    return route.fulfill(
      bodyOf("node_modules/@microsoft/office-js/dist", route.request().url().slice(HOSTED.length).replace(/\?.*/, "")),
    );
  });
  await page.goto(`${SITE}/taskpane.html`);
  return { page, faults, asked, elsewhere };
}

async function openPane(opening: Opening = {}) {
  const opened = await openPage(opening);
  await opened.page.waitForSelector("#pane > *", { timeout: 30_000 });
  return opened;
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
  await expect.poll(() => sheets(page), { timeout: 60_000 }).toContain("Сводка");
  expect(await completed(page)).toBe(1);
}

it("files into the pane, a button of the ribbon, the summary in the workbook, and back", async () => {
  const { page, faults } = await openPane();
  await buildSummary(page);
  expect((await sheets(page)).slice(0, 3)).toEqual(["Лист1", "Сводка", "Школы"]);
  await press(page, "undo-last");
  await expect.poll(() => sheets(page), { timeout: 60_000 }).toEqual(["Лист1"]);
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
  await page.getByText("Лист или книга защищены от изменений").waitFor({ timeout: 60_000 });
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

describe("a workbook with functions is opened, the pane closed", () => {
  it("loads neither the pane nor its worker until the pane is shown", async () => {
    const { page, faults, asked } = await openPage({ isHidden: true, calls: [{ id: "SHARE", args: [[[1]], [[4]]] }] });
    expect(await page.evaluate(() => (globalThis as unknown as WithModel).calculated)).toEqual([{ value: [[0.25]] }]);
    expect(asked.filter((name) => /start-pane|worker|\.css$/.test(name))).toEqual([]);
    // At most 10 KB beside office.js, before they are packed; the functions come because a cell asks for them.
    const atStart = asked.filter((name) => !name.endsWith("functions.js"));
    expect(atStart.reduce((sum, name) => sum + readFileSync(join(OUT, name)).length, 0)).toBeLessThanOrEqual(10 * 1024);
    // The pane gets its size; what else Excel tells the page then is for a real Excel to show.
    await page.evaluate(() => (globalThis as unknown as EventTarget).dispatchEvent(new Event("resize")));
    await page.waitForSelector("#pane > *", { timeout: 30_000 });
    expect(asked.some((name) => name.endsWith("worker.js"))).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  it("a button of the ribbon shows the pane and does its work there", async () => {
    const { page, faults } = await openPage({ isHidden: true, pressed: "undo-last" });
    await page.getByRole("heading", { name: "Журнал" }).waitFor({ timeout: 30_000 });
    expect(await page.evaluate(() => (globalThis as unknown as WithModel).excelModel.isPaneShown)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);
});

describe("what is lost at the start is told on the page, with what to do and where the same is without Excel", () => {
  it.each([
    ["office.js", { missing: "office.js" }, "Не загрузился office.js"],
    ["Excel", { isOutside: true }, "открыта не в Excel"],
    ["first.js", { missing: "first.js" }, "загрузились не все файлы"],
    ["commands.js", { missing: "commands.js" }, "загрузились не все файлы"],
    ["a chunk", { missing: "chunks/start-pane" }, "загрузились не все файлы"],
    ["the looks", { missing: "taskpane.css" }, "загрузились не все файлы"],
  ] as const)(
    "%s",
    async (_, opening, words) => {
      const { page } = await openPage(opening);
      await page.getByText(words).waitFor({ timeout: 20_000 });
      expect(await page.getByRole("link", { name: "страница в браузере" }).getAttribute("href")).toBe("page/index.html");
      await page.close();
    },
    60_000,
  );

  it("the worker", async () => {
    const { page } = await openPane({ missing: "worker.js" });
    const words = page.getByText("С сайта программы загрузилось не всё").first();
    await words.waitFor({ timeout: 20_000 });
    expect(await words.isVisible()).toBe(true);
    await page.close();
  }, 60_000);

  it("says from the first byte that it loads, and after ten seconds what to do", async () => {
    const { page } = await openPage({ late: "chunks/start-pane", lateMs: 12_000 });
    await page.getByText("МСОКО загружается").waitFor({ timeout: 5_000 });
    await page.getByText("Загрузка идёт дольше 10 секунд").waitFor({ timeout: 15_000 });
    await page.waitForSelector("#pane > *", { timeout: 30_000 });
    expect(await page.getByText("Загрузка идёт дольше 10 секунд").isVisible()).toBe(false);
    await page.close();
  }, 60_000);

  it("an old browser finds its words in the page, beside a script that only it runs", () => {
    const html = readFileSync(join(OUT, "taskpane.html"), "utf8");
    expect(html).toMatch(/<script nomodule>\s*startFailed\("modules"\)/);
    expect(html).toContain("Microsoft Edge WebView2 Runtime");
  });
});

it("a closed network: with office.js beside the page it starts, answers a cell, and asks no other site for anything", async () => {
  const opening = { folder: await built("excel-closed"), calls: [{ id: "SHARE", args: [[[1]], [[4]]] }] };
  const { page, faults, elsewhere } = await openPane(opening);
  expect(await page.evaluate(() => (globalThis as unknown as WithModel).calculated)).toEqual([{ value: [[0.25]] }]);
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);

describe("Excel on the web is another site", () => {
  /** How many functions a page of another site reads of ours; real servers, since a browser is kinder to answers that a test makes. */
  const fetched = async (headers: (name: string) => Record<string, string>) => {
    const site = createServer((request, response) => {
      const { body, contentType } = { contentType: "text/html", ...bodyOf(OUT, (request.url ?? "").slice(1)) };
      response.writeHead(200, { "Content-Type": contentType, ...headers((request.url ?? "").slice(1)) }).end(body);
    });
    const other = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<p>"));
    const ports = await Promise.all([listen(site, 0), listen(other, 0)]);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${ports[1]}/`);
    const ask = (url: string) =>
      fetch(url)
        .then((answer) => answer.json() as Promise<{ readonly functions: readonly unknown[] }>)
        .then((json) => json.functions.length)
        .catch(() => "refused");
    const answer = await page.evaluate(ask, `http://127.0.0.1:${ports[0]}/functions.ru.json`);
    await page.close();
    site.close();
    other.close();
    return answer;
  };

  it("its page may read the functions' descriptions under our headers, and may not without them", async () => {
    expect(await fetched(headersOf)).toBeGreaterThan(17);
    expect(await fetched(() => ({}))).toBe("refused");
  });
});
