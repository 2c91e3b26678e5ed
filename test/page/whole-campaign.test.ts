// The campaign on the example, on the page as it is served, by mouse: the same verdicts and data as the command line gives.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { check } from "../../src/files/check.ts";
import { runSvod } from "../files/run-svod.ts";
import { EXAMPLE } from "../real-data.ts";
import { openPageBrowser, type PageBrowser } from "./open-page.ts";
import { button, downloaded, exampleReady, openMore, saved, section, sheetNames } from "./page-steps.ts";

/** The day of the command line's runs (test/files/run-svod.ts). */
const TIME = new Date(2026, 10, 22, 9, 30);

let browser: PageBrowser;
let folder: string;
beforeAll(async () => {
  browser = await openPageBrowser();
  folder = mkdtempSync(join(tmpdir(), "msoko-check-"));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function commandLineCheck(): object {
  const silent = { say: () => {}, complain: () => {}, progress: () => {} };
  const json = join(folder, "check.json");
  check(EXAMPLE, { out: join(folder, "protocol.xlsx"), json, lang: "ru", date: "2026-11-22" }, silent, BASE);
  return JSON.parse(readFileSync(json, "utf8"));
}

/** A file that was fetched has no time of its own; one of the file system has. */
const withoutTimes = (data: object): object =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === "received" ? null : value)));

test("from the example to the list, a card, its source, other settings, data, undo and a saved workbook", async () => {
  const { page, complaints } = await browser.open({ time: TIME });
  await exampleReady(page);
  await button(page, "Проверить формы").click();
  await page.getByText("Проверка закончена.").waitFor();
  // 23 of 26 schools, as test/check/example-responses.test.ts counts.
  expect(await page.locator(".tiles").first().innerText()).toMatch(/Приняты\s+23|23\s+Приняты/);

  await openMore(page, "Параметры и пороги");
  await page.getByLabel("Год идентификации").selectOption("2021/22");
  await button(page, "Применить").click();
  await page.getByText("Параметры сохранены.").waitFor();

  await section(page, "Сводка");
  await button(page, "Построить сводку").click();
  await page.getByText("Сводка построена.").waitFor();
  // One school by criterion h: the conditions of the order counted by hand (test/files/real-municipalities.test.ts).
  const low = page.locator(".school.low");
  expect(await low.count()).toBe(1);
  expect(await low.locator("h3").innerText()).toBe("Школа 63-013");
  expect(await low.locator(".reasons").innerText()).toContain("11 из 30 (36,67%)");
  const lines = runSvod([EXAMPLE]);
  expect(lines.json.schools.filter((each: { verdict: string }) => each.verdict === "low-result")).toHaveLength(1);

  await low.getByRole("button").click();
  await page.getByRole("heading", { name: "Критерии приказа" }).waitFor();
  expect(await page.locator(".view:not([hidden]) .lead").innerText()).toBe("edu630130");
  await button(page, "Показать в файле: ВПР 2020, Русский язык, 5 класс").first().click();
  await page.getByText("Место показано на отдельном листе, как текст.").waitFor();
  expect(await sheetNames(page)).toContain("Источник");

  await openMore(page, "Параметры и пороги");
  await page.getByRole("radio", { name: "только порог низких результатов" }).check();
  // By the threshold alone two schools more: criterion h is met by 2 schools and i by 2 (a count apart from the program).
  await page.getByText("Сменится вывод: 2 школы").waitFor();
  expect(await page.locator(".what-if .before-after").innerText()).toContain("1 → 3");
  await button(page, "Оставить как было").click();

  await openMore(page, "Функции для ячеек");
  await page.getByText("Среднее, взвешенное по участникам WEIGHTED_MEAN").click();
  await button(page, "Показать пример на листе").click();
  await page.getByText(/Формула вставлена в ячейку Пример функции!/).waitFor();

  await section(page, "Сводка");
  const { name, bytes } = await downloaded(page, () => button(page, "Скачать данные").click());
  expect(name).toBe("Данные.zip");
  const archive = unzipSync(bytes);
  const data = (file: string) => JSON.parse(new TextDecoder().decode(archive[file]));
  expect(data("svod.json")).toEqual(lines.json);
  expect(withoutTimes(data("proverka.json"))).toEqual(withoutTimes(commandLineCheck()));

  const { bytes: workbook, sheet } = await saved(page);
  expect(sheet("Сводка").rows.some(({ values }) => values.includes("Школа 63-013"))).toBe(true);
  expect(Object.keys(unzipSync(workbook)).filter((path) => path.startsWith("xl/charts/"))).toEqual(["xl/charts/chart1.xml"]);
  const example = sheet("Пример функции");
  const [formula] = example.formulas;
  const answer = example.rows.find(({ rowIndex }) => rowIndex === formula?.rowIndex)?.values[formula?.columnIndex ?? 0];
  // (50% of 40 pupils and 90% of 10) of 50 pupils.
  expect([formula?.formula, answer]).toEqual(["WEIGHTED_MEAN(B4:B6,C4:C6)", 0.58]);

  await openMore(page, "Журнал");
  await button(page, /^Отменить: Сводка/).click();
  await button(page, "Да, вернуть").click();
  await page.getByText("Отменено: в книге снова то, что было раньше.").waitFor();
  const left = await sheetNames(page);
  expect(left).toContain("Сдача форм");
  for (const gone of ["Сводка", "Школы", "Источник", "Пример функции"]) expect(left).not.toContain(gone);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("from opening to the list of schools with low results it takes at most five clicks", async () => {
  const { page, complaints } = await browser.open();
  await page.evaluate(() => {
    const counted = globalThis as unknown as { clicks: number };
    counted.clicks = 0;
    addEventListener("click", () => counted.clicks++, true);
  });
  await exampleReady(page);
  await button(page, "Построить сводку").click();
  await page.locator(".school.low").getByText("Школа 63-013").waitFor();
  const clicks = await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
  expect(clicks).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the page asks its own server for everything, and leaving it untouched asks nothing of the user", async () => {
  const { page, complaints, requests } = await browser.open();
  await exampleReady(page);
  // The answer of the formula on the first sheet comes a little later, and is no change of the user's.
  await page.waitForTimeout(1500);
  await page.reload();
  await exampleReady(page);
  expect(requests.filter((address) => address.endsWith(".xlsx"))).toHaveLength(2 * 43);
  expect(complaints).toEqual([]);
  await page.context().close();
});
