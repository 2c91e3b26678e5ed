// The view «Система»: the order for reading, what is sought in it, and a term one press away from where it is used.

import { afterAll, beforeAll, expect, it } from "vitest";
import { openView } from "../browser/open-view.ts";
import { openPaneBrowser, type PaneBrowser } from "./open-pane.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await openPaneBrowser();
});
afterAll(() => browser.close());

it("shows the order's records by kind, and explains a term beside the indicator that uses it", async () => {
  const { page, complaints } = await browser.open({ language: "ru" });
  await openView(page, "system");
  await page.waitForSelector(".browser");
  const kinds = await page.$$eval(".filter option", (options) => options.map(({ textContent }) => textContent));
  expect(kinds).toEqual(expect.arrayContaining(["Показатели приказа", "Направление", "Цель", "Мониторинг", "Роль", "Термины"]));

  await page.selectOption(".filter select", "Показатели приказа");
  // Order No. 1048 of Ishimbay has 50 entries.
  expect(await page.textContent(".filter [role=status]")).toContain("50");

  await page.fill("input[type=search]", "2.1.1.1");
  await page.click(".groups > li:nth-child(1) summary");
  const body = ".groups > li:nth-child(1) .fold-body";
  expect(await page.textContent(body)).toContain("строка приказа 155");
  expect(await page.textContent(body)).toContain("Допущение I17");
  expect(await page.textContent(`${body} [role=status]`)).toBe("");
  await page.click(`${body} .button.link >> text=ШНСУ`);
  // Line 99 of the order.
  expect(await page.textContent(`${body} [role=status]`)).toBe(
    "ШНСУ: Под ШНСУ понимаются школы, обладающие рядом показателей социально-экономического неблагополучия и ресурсных дефицитов. (строка приказа 99)",
  );
  expect(complaints).toEqual([]);
  await page.close();
});
