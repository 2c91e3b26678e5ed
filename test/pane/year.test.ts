// The view «Год»: what is overdue, a row marked as done with its link, a letter's text, and a file for calendars.

import { afterAll, beforeAll, expect, it } from "vitest";
import { openPaneBrowser, type PaneBrowser } from "./open-pane.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await openPaneBrowser();
});
afterAll(() => browser.close());

it("leads from what is overdue to the mark that it is done, and sends nothing", async () => {
  const { page, complaints } = await browser.open();
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
  await button("Ещё").click();
  await button("Год по приказу").click();
  await page.getByRole("heading", { name: "Просрочено" }).waitFor();
  // Before the sheets are made there is no row to go to and nothing to mark.
  expect(await button("Выполнено").count()).toBe(0);
  await button("Построить план года").click();
  await button("Обновить план").waitFor();
  await button(/^1\.14\. Представление итогов/).click();
  await button("Выполнено").first().click();
  await page.getByLabel("Ссылка на документ").fill("https://example.ru/doklad");
  await page.getByRole("listitem").filter({ hasText: "1.14" }).getByRole("button", { name: "Выполнено" }).click();
  await page.getByRole("heading", { name: "Просрочено" }).waitFor({ state: "detached" });
  const marks = await page.evaluate(() =>
    fake.calls.filter(({ what, dryRun }) => what === "mark-done" && !dryRun).map(({ input }) => input),
  );
  expect(marks).toEqual([
    expect.objectContaining({ mark: expect.objectContaining({ item: "1.14", link: "https://example.ru/doklad" }) }),
  ]);
  await page.locator("summary", { hasText: "управление образования" }).click();
  expect(await page.getByLabel("Письмо: управление образования").inputValue()).toContain("п. 1.14");
  await button("Файл для календаря").click();
  await page.getByText("Файл для календаря готов. Ничего не отправлено.").waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
