// The example and the user's own files: one in the place of the other, never both; and reading that is stopped half-way.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXAMPLE } from "../real-data.ts";
import { openPageBrowser, type PageBrowser } from "./open-page.ts";
import { button, chooseFiles, exampleReady, gridReady, section, sheetNames } from "./page-steps.ts";

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
});
afterAll(() => browser?.close());

const passport = readFileSync(join(EXAMPLE, "passport.xlsx"));

/** Whether the sheets of the open workbook are read with the files. */
const expectWorkbookRead = async (page: Page, isRead: boolean): Promise<void> => {
  await section(page, "Файлы");
  await expect.poll(() => page.getByLabel("Читать и листы открытой книги").isChecked(), { timeout: 20_000 }).toBe(isRead);
};

const filesShown = async (page: Page): Promise<number> => {
  await section(page, "Файлы");
  await page.locator(".file, .quiet-text").first().waitFor();
  return page.locator(".file").count();
};

test("the user's files stand in the example's place, also on the next visit; «Пример» brings the example back", async () => {
  const { page, complaints, requests } = await browser.open();
  await exampleReady(page);
  // What the user types into the grid meanwhile must not become part of the example.
  await expectWorkbookRead(page, false);
  await chooseFiles(page, [{ name: "ответы.xlsx", bytes: passport }]);
  await page.getByText("Файлы прочитаны. 1 файл, прочитано 1.").waitFor();
  expect(await filesShown(page)).toBe(1);
  await expectWorkbookRead(page, true);

  await page.reload();
  await gridReady(page);
  await page.getByText("Файлов пока нет.").waitFor();
  expect(await filesShown(page)).toBe(0);
  expect(requests.filter((address) => address.endsWith(".xlsx"))).toHaveLength(43);

  await chooseFiles(page, [{ name: "ответы.xlsx", bytes: passport }]);
  await page.getByText("Файлы прочитаны. 1 файл, прочитано 1.").waitFor();
  await button(page, "Пример").click();
  await exampleReady(page);
  expect(await filesShown(page)).toBe(43);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("with no file at all, an export opened in the grid is read when a button asks for it; unticked, it is not", async () => {
  const { page, complaints } = await browser.open();
  await exampleReady(page);
  await chooseFiles(page, [{ name: "ответы.xlsx", bytes: passport }]);
  await page.getByText("Файлы прочитаны. 1 файл, прочитано 1.").waitFor();
  await page.reload();
  await gridReady(page);
  await page.getByText("Файлов пока нет.").waitFor();
  const exported = readFileSync(join(EXAMPLE, "vpr", "2021", "РУ 5 Статистика по отметкам.xlsx"));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, "Открыть").click()]);
  await chooser.setFiles([{ name: "Отметки.xlsx", mimeType: "", buffer: exported }]);
  await expect.poll(() => sheetNames(page), { timeout: 20_000 }).toEqual([expect.stringContaining("РУ 5")]);
  await section(page, "Файлы");
  const open = page.getByLabel("Читать и листы открытой книги");
  await open.click();
  await expectWorkbookRead(page, false);
  await section(page, "Сводка");
  await button(page, "Построить сводку").click();
  await page.getByText("откройте книгу, в которой есть данные").waitFor();
  await section(page, "Файлы");
  await open.click();
  await expectWorkbookRead(page, true);
  await section(page, "Сводка");
  await button(page, "Построить сводку").click();
  await page.getByText("Сводка построена.").waitFor();
  expect(await sheetNames(page)).toContain("Сводка");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("with the example go the sheets that were made of it, its list in the pane and the word of it in the bar", async () => {
  const { page, complaints } = await browser.open();
  await exampleReady(page);
  const before = await sheetNames(page);
  await section(page, "Сводка");
  await button(page, "Построить сводку").click();
  await page.getByText("Сводка построена.").waitFor();
  expect(await sheetNames(page)).toContain("Сводка");
  await chooseFiles(page, [{ name: "ответы.xlsx", bytes: passport }]);
  await page.getByText("Файлы прочитаны. 1 файл, прочитано 1.").waitFor();
  expect(await sheetNames(page)).toEqual(before);
  expect(await page.locator("#status").innerText()).toBe("");
  await section(page, "Сводка");
  expect(await page.locator(".school").count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a file of the user's that has the name of one of the example's is still the user's", async () => {
  const { page, complaints } = await browser.open();
  await exampleReady(page);
  await chooseFiles(page, [{ name: "passport.xlsx", bytes: passport }]);
  await page.getByText("Файлы прочитаны. 1 файл, прочитано 1.").waitFor();
  expect(await filesShown(page)).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("reading that is cancelled keeps what was read", async () => {
  const { page, complaints } = await browser.open({ opensExample: false });
  await gridReady(page);
  await page.route("**/example/**/*.xlsx", async (route) => {
    await new Promise((rest) => setTimeout(rest, 80));
    await route.continue();
  });
  await button(page, "Пример").click();
  await page.getByText(/^[3-9] из 43/).waitFor();
  await button(page, "Отменить").click();
  await page.getByText("Чтение остановлено. То, что успели прочитать, осталось в списке.").first().waitFor();
  const kept = await filesShown(page);
  expect(kept).toBeGreaterThanOrEqual(3);
  expect(kept).toBeLessThan(43);
  await section(page, "Сводка");
  await button(page, "Построить сводку").click();
  await page.getByText("Сводка построена.").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
