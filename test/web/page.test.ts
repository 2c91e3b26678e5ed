// The page as a user has it: built, served by its own server, in a real browser.

import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { listen, pageServer } from "../../src/build/serve-page.mjs";
import { launchChromium } from "../browser/launch-chromium.ts";
import { built } from "../builds/built.ts";
import { snapshotOf } from "../xlsx/patch/patched.ts";
import { written } from "../xlsx/write/opened-parts.ts";

let server: Server;
let origin: string;
let browser: Browser;
let page: Page;
/** Faults of scripts, what the policy has stopped, requests that leave the machine, answers that are errors. */
let complaints: string[];

beforeAll(async () => {
  server = pageServer(await built("page"));
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function openPage(width = 1300): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, acceptDownloads: true });
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack)));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(origin);
  await page.waitForSelector('#grid[aria-busy="false"]', { timeout: 30_000 });
}

interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
}

async function saved(): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes, workbook: snapshotOf(bytes) };
}

const textsOf = (workbook: WorkbookSnapshot, name: string): readonly string[] =>
  (workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? []).flatMap(({ values }) =>
    values.filter((value) => typeof value === "string"),
  );

describe("the page", () => {
  beforeEach(() => openPage());

  it("opens, computes its first sheet, saves it as a workbook, and asks nobody for anything", async () => {
    const { name, workbook } = await saved();
    expect(name).toBe("Новая книга.xlsx");
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Лист1", "Начало"]);
    expect(textsOf(workbook, "Начало").some((text) => text.includes("низкие результаты (2021/22;"))).toBe(true);
    expect(workbook.sheets[1]?.formulas.map(({ formula }) => formula)).toEqual(["LOW_RESULT_SCHOOL(A8:I12)"]);
    expect(complaints).toEqual([]);
  });

  it("takes what is typed", async () => {
    // The cell B2 of the blank sheet: behind the row's and under the column's headings.
    await page.getByText("Лист1", { exact: true }).click();
    const box = (await page.locator('#grid canvas[id^="univer-sheet-main"]').boundingBox())!;
    await page.mouse.click(box.x + 46 + 73 + 30, box.y + 20 + 20 + 10);
    await page.keyboard.type("=2+3");
    await page.keyboard.press("Enter");
    await page.keyboard.type("<b>текст</b>");
    await page.keyboard.press("Enter");
    const { workbook } = await saved();
    const [sheet] = workbook.sheets;
    expect(sheet?.formulas).toEqual([{ rowIndex: 1, columnIndex: 1, formula: "2+3" }]);
    expect(sheet?.rows).toEqual([
      { rowIndex: 1, values: [null, 5] },
      { rowIndex: 2, values: [null, "<b>текст</b>"] },
    ]);
    expect(complaints).toEqual([]);
  });

  it("opens a file; what looks like markup or a formula in it is a text and does nothing", async () => {
    const sheet = "Ответы";
    const traps = ["<img src=x onerror=alert(1)>", '=HYPERLINK("http://example.com","жми")', "<script>alert(1)</script>"];
    const put = { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: traps.map((text) => [text]) } as const;
    const bytes = written([{ kind: "ensure-sheet", sheet }, put]);
    await page.setInputFiles("#file", { name: "<img src=x onerror=alert(2)>.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    await expect.poll(() => page.textContent("#status")).toMatch(/^Открыто/);
    const after = await saved();
    expect(textsOf(after.workbook, sheet)).toEqual(traps);
    expect(after.workbook.sheets[0]?.formulas).toEqual([]);
    expect(Buffer.compare(after.bytes, bytes)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("says what is wrong with a file that it cannot open", async () => {
    const buffer = Buffer.from("Школа;Участников\n1;2\n");
    await page.setInputFiles("#file", { name: "школа.csv", mimeType: "text/csv", buffer });
    await expect.poll(() => page.textContent("#status")).toMatch(/\S/);
    expect(await page.title()).toContain("Новая книга");
    expect(complaints).toEqual([]);
  });

  it("the example is read in the pane, and the summary stands in the grid and in the saved file", {
    timeout: 120_000,
  }, async () => {
    await page.click("#example");
    await expect.poll(() => page.textContent("#status"), { timeout: 60_000 }).toContain("43");
    await page.locator("#pane").getByRole("button", { name: "Построить сводку" }).click();
    await expect
      .poll(() => page.locator("#grid").getByText("Сводка", { exact: true }).count(), { timeout: 60_000 })
      .toBeGreaterThan(0);
    const { workbook } = await saved();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(["Лист1", "Начало", "Сводка"]));
    expect(textsOf(workbook, "Сводка").length).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });

  it("speaks the other language and remembers it, as it does the theme", async () => {
    await page.click("#language");
    expect(await page.textContent("#save")).toBe("Save");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.click("#theme");
    const theme = await page.getAttribute("html", "data-theme");
    await page.reload();
    await page.waitForSelector('#grid[aria-busy="false"]');
    expect(await page.textContent("#save")).toBe("Save");
    expect(await page.getAttribute("html", "data-theme")).toBe(theme);
    expect(complaints).toEqual([]);
  });

  it("the pane's width follows the keys and the mouse", async () => {
    const width = async (): Promise<number> => (await page.locator("#pane").boundingBox())!.width;
    expect(await width()).toBe(400);
    const divider = page.getByRole("separator", { name: "Ширина панели" });
    await divider.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(420);
    expect(await divider.getAttribute("aria-valuenow")).toBe("420");
    const box = (await divider.boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 3 - 100, box.y + 300);
    await page.mouse.up();
    expect(await width()).toBe(520);
    await divider.press("End");
    expect(await width()).toBe(280);
  });

  it("what is still being typed goes into the file too", async () => {
    await page.getByText("Лист1", { exact: true }).click();
    const box = (await page.locator('#grid canvas[id^="univer-sheet-main"]').boundingBox())!;
    await page.mouse.click(box.x + 100, box.y + 30);
    await page.keyboard.type("недописано");
    const { workbook } = await saved();
    expect(textsOf(workbook, "Лист1")).toEqual(["недописано"]);
    expect(complaints).toEqual([]);
  });

  it("asks before changes are thrown away", async () => {
    await page.click("#example");
    await page.getByText("Лист1", { exact: true }).click();
    const box = (await page.locator('#grid canvas[id^="univer-sheet-main"]').boundingBox())!;
    await page.mouse.click(box.x + 100, box.y + 50);
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await page.click("#new");
    expect(complaints).toEqual(["dialog: В книге есть несохранённые изменения. Закрыть её без них?"]);
  });
});

it("in a narrow window the pane lies over the grid and is put away", async () => {
  await openPage(700);
  const pane = page.locator("#pane");
  const isOpen = () => page.getAttribute("#pane-toggle", "aria-expanded");
  expect([await pane.isVisible(), await isOpen()]).toEqual([true, "true"]);
  await page.click("#pane-toggle");
  expect([await pane.isVisible(), await isOpen()]).toEqual([false, "false"]);
  await page.click("#pane-toggle");
  expect(await pane.isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});
