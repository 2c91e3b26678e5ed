// The page by keyboard alone: Tab, Shift+Tab, Enter, Space and arrows. The focus is where the user has left it.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPageBrowser, type PageBrowser } from "./open-page.ts";
import { exampleReady, gridReady, saved, sheetNames } from "./page-steps.ts";

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
});
afterAll(() => browser?.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });

async function goTo(page: Page, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to «${name}»`);
}

test("from the opened page to the list, to a school's card and back", async () => {
  const { page, complaints } = await browser.open();
  await exampleReady(page);
  // Neither the grid nor anything else has taken the focus; the first stop leads past the bar and the grid.
  expect(await focused(page)).toBe("");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Перейти к панели");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("Шаги");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe("Файлы");
  await goTo(page, "Построить сводку");
  await page.keyboard.press("Enter");
  await page.locator(".school.low").waitFor();
  expect(await focused(page)).toBe("Сводка");
  await goTo(page, "Школа 63-013");
  await page.keyboard.press("Space");
  await page.getByRole("heading", { name: "Критерии приказа" }).waitFor();
  expect(await focused(page)).toBe("Школа 63-013");

  await goTo(page, "Показать в файле: ВПР 2020, Русский язык, 5 класс");
  await page.keyboard.press("Enter");
  await page.getByText("Место показано на отдельном листе").waitFor();
  expect(await sheetNames(page)).toContain("Источник");
  // The grid has moved its selection, and the focus has stayed.
  expect(await focused(page)).toBe("Показать в файле: ВПР 2020, Русский язык, 5 класс");

  await goTo(page, "Назад", "Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("Школа 63-013");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("Tab goes through the bar, the grid's buttons and the pane, and back, and is held nowhere", async () => {
  const { page, complaints } = await browser.open({ opensExample: false });
  await gridReady(page);
  await page.locator('#grid [data-u-comp="slide-tab-item"]').first().waitFor();
  await goTo(page, "Открыть");
  await goTo(page, "100%");
  await goTo(page, "Ширина панели");
  await page.keyboard.press("ArrowLeft");
  expect(await page.locator("#divider").getAttribute("aria-valuenow")).toBe("420");
  await goTo(page, "Шаги");
  await goTo(page, "100%", "Shift+Tab");
  await goTo(page, "Перейти к панели", "Shift+Tab");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("F6 goes into the cells and out of them to the pane; what is typed in between stands in the cell", async () => {
  const { page, complaints } = await browser.open({ opensExample: false });
  await gridReady(page);
  await page.locator('#grid [id*="EDITOR__DOCS_NORMAL"][tabindex="-1"]').waitFor({ state: "attached" });
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.closest("#grid") !== null)).toBe(true);
  // The first sheet's heading stands in A1, and A2 is blank.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("моё");
  await page.keyboard.press("Enter");
  await page.keyboard.press("F6");
  expect(await focused(page)).toBe("Шаги");
  const { sheet } = await saved(page);
  expect(sheet("Начало").rows.find(({ rowIndex }) => rowIndex === 1)?.values[0]).toBe("моё");
  expect(complaints).toEqual([]);
  await page.context().close();
});
