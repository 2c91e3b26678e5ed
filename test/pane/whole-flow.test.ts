// The whole work over the fake bridge: by mouse, and by keyboard alone.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openView } from "../browser/open-view.ts";
import { openPaneBrowser, type PaneBrowser } from "./open-pane.ts";

let browser: PaneBrowser;
let folder: string;
beforeAll(async () => {
  browser = await openPaneBrowser();
  folder = mkdtempSync(join(tmpdir(), "msoko-pane-"));
  mkdirSync(join(folder, "формы"));
  for (const name of [
    "реестр.xlsx",
    "РУ 5 Статистика по отметкам.xlsx",
    "формы/Паспорт СОШ № 1.xlsx",
    "формы/~$Паспорт СОШ № 1.xlsx",
  ])
    writeFileSync(join(folder, name), name);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const calls = (page: Page, what: string) =>
  page.evaluate((sought) => fake.calls.filter((call) => call.what === sought && !call.dryRun).map(({ input }) => input), what);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const heading = (page: Page) => page.textContent("h1");

describe("by mouse", () => {
  it("leads from opening to the list of schools in three clicks", async () => {
    const { page, complaints } = await browser.open({ withFiles: false });
    await button(page, "Выбрать файлы").click();
    const chooser = page.waitForEvent("filechooser");
    await button(page, "Выбрать файлы").click();
    await (await chooser).setFiles(["реестр.xlsx", "РУ 5 Статистика по отметкам.xlsx"].map((name) => join(folder, name)));
    await page.getByText("Файлы прочитаны. 2 файла, прочитано 2.").first().waitFor();
    await button(page, "Построить сводку").click();
    await page.getByText("МБОУ «СОШ № 5 с. Верхние Кайракты»").waitFor();
    expect(await heading(page)).toBe("Сводка");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.locator(".school .reasons").first().textContent()).toContain("17 из 46 (36,96%)");
    const [chosen] = (await calls(page, "collect")) as [{ name: string; modified: string }[]];
    expect(chosen.map(({ name }) => name)).toEqual(["реестр.xlsx", "РУ 5 Статистика по отметкам.xlsx"]);
    expect(chosen[0]?.modified).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("builds the summary at once where files are collected", async () => {
    const { page, complaints } = await browser.open();
    await button(page, "Построить сводку").click();
    await page.getByText("МБОУ «СОШ № 5 с. Верхние Кайракты»").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("takes a chosen folder with its names, and a dropped one, without lock files", async () => {
    const { page } = await browser.open({ withFiles: false });
    await button(page, "Выбрать файлы").click();
    await page.locator("input[type=file]").nth(1).setInputFiles(folder);
    await page.getByText("3 файла").first().waitFor();
    const [chosen] = (await calls(page, "collect")) as [{ name: string }[]];
    const own = folder.split("/").pop();
    expect(chosen.map(({ name }) => name).sort()).toEqual([
      `${own}/РУ 5 Статистика по отметкам.xlsx`,
      `${own}/реестр.xlsx`,
      `${own}/формы/Паспорт СОШ № 1.xlsx`,
    ]);

    await openView(page, "steps");
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 100, y: 300, data });
    await page.getByText("Отпустите, чтобы прочитать файлы").waitFor();
    await session.send("Input.dispatchDragEvent", { type: "drop", x: 100, y: 300, data });
    await page.getByRole("heading", { name: "Файлы" }).waitFor();
    await page.waitForFunction(() => fake.calls.filter(({ what }) => what === "collect").length === 2);
    const dropped = ((await calls(page, "collect")) as { name: string }[][])[1];
    expect(dropped?.map(({ name }) => name).sort()).toEqual(chosen.map(({ name }) => name).sort());
    await page.close();
  });

  it("goes from a verdict to the cell that made it, to a neighbour, and back", async () => {
    const { page, complaints } = await browser.open();
    await button(page, "Построить сводку").click();
    // Five are checked, and one of them made the school one of low results.
    await page.locator(".school.low").getByText("Проверено критериев: 5 из 10, выполнено: 1").first().waitFor();
    await button(page, "МБОУ «СОШ с. Белые Ключи»").click();
    await page.locator(".verdict").getByText("Проверено критериев: 5 из 10, выполнено: 1").waitFor();
    await page.getByText("30% и более, высоких нет").waitFor();
    await button(page, "Показать в файле: ВПР 2020, русский язык, 5 класс").click();
    expect(await calls(page, "goTo")).toEqual([
      { file: "впр/2020/РУ 5 Статистика по отметкам.xlsx", sheet: "РУ 5", cell: "C24:G24" },
    ]);
    await button(page, "МБОУ «СОШ № 5 с. Верхние Кайракты»").click();
    await page.getByText("edu630050").waitFor();
    await button(page, "Назад").click();
    await page.getByText("edu630060").waitFor();
    await button(page, "Назад").click();
    expect(await heading(page)).toBe("Сводка");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-school"))).toBe("edu630060");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows what a command would change, does it, and puts it back", async () => {
    const { page } = await browser.open();
    await button(page, "Показать, что изменится").last().click();
    await page.getByText("«Сводка» — будет создан: 1 312 ячеек, 1 диаграмма".replace("1 312", "1\u00a0312")).waitFor();
    expect(await calls(page, "build-summary")).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".plan").count()).toBe(0);
    await button(page, "Построить сводку").click();
    await page.getByText("Что изменено в книге: 10 листов").waitFor();
    await button(page, "Ещё").click();
    await button(page, "Журнал").click();
    await button(page, /^Отменить: Сводка/).click();
    await page.getByText("Вернуть в книге то, что было до этого действия?").waitFor();
    await page.keyboard.press("Escape");
    expect(await calls(page, "undo")).toEqual([]);
    await button(page, /^Отменить: Сводка/).click();
    await button(page, "Да, вернуть").click();
    await page.getByText("Отменено: в книге снова то, что было раньше.").waitFor();
    expect(await calls(page, "undo")).toEqual([1]);
    await page.close();
  });

  it("accepts an explanation only with its text", async () => {
    const { page } = await browser.open();
    await button(page, "Проверить формы").click();
    await page.locator(".groups > li:nth-child(2) summary").click();
    await button(page, "Принять").click();
    await page.getByText("Сначала впишите пояснение школы.").waitFor();
    expect(await calls(page, "explain-warning")).toEqual([]);
    await page.getByLabel("Пояснение школы").fill("Совместители");
    await button(page, "Принять").click();
    await page.getByText("Пояснение принято").waitFor();
    expect(await calls(page, "explain-warning")).toEqual([
      { schoolId: "edu630020", rule: "П-31", field: "teachers", value: "21 и 26", text: "Совместители", accepted: true },
    ]);
    await page.close();
  });

  it("makes forms, inserts an example, changes the language", async () => {
    const { page } = await browser.open();
    await button(page, "Сделать формы").click();
    await page.getByLabel("Куда отправлять").fill("rono@example.com");
    await button(page, "Сделать формы").click();
    await page.getByText("Сделано форм: 26, школ: 26.").waitFor();
    expect(await calls(page, "make-forms")).toEqual([{ year: 2026, deadline: "2026-06-10", sendTo: "rono@example.com" }]);
    await button(page, "Ещё").click();
    await button(page, "Функции для ячеек").click();
    await page.getByText("Качество QUALITY").click();
    await button(page, "Вставить в выбранную ячейку").click();
    await page.getByText("Формула вставлена в ячейку Лист1!B2.").waitFor();
    await button(page, "Ещё").click();
    await page.getByLabel("Язык").selectOption("en");
    await page.getByRole("heading", { name: "More" }).waitFor();
    await button(page, "Files").click();
    await page.getByText("Register of schools, 26 schools").waitFor();
    await page.close();
  });
});

describe("by keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement === document.body ? null : document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  const tabTo = async (page: Page, name: string) => {
    for (let step = 0; step < 60; step++) {
      if ((await focused(page)).startsWith(name)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never comes to «${name}»`);
  };

  it("builds the summary, opens a school, sees its source, and comes back", async () => {
    const { page } = await browser.open();
    await tabTo(page, "Построить сводку");
    await page.keyboard.press("Enter");
    await page.locator(".school.low").first().waitFor();
    expect(await focused(page)).toBe("Сводка");
    await tabTo(page, "МБОУ «СОШ с. Белые Ключи»");
    await page.keyboard.press("Space");
    await page.getByText("30% и более, высоких нет").waitFor();
    expect(await focused(page)).toBe("МБОУ «СОШ с. Белые Ключи»");
    await tabTo(page, "Показать в файле");
    await page.keyboard.press("Enter");
    expect(await calls(page, "goTo")).toHaveLength(1);
    await page.keyboard.press("Home");
    for (let step = 0; step < 60 && (await focused(page)) !== "Назад"; step++) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toContain("Белые Ключи");
    await page.close();
  });

  it("goes along the sections by arrows, and by Tab through a filter, a group and an explanation", async () => {
    const { page } = await browser.open();
    await tabTo(page, "Шаги");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Проверка");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Проверка форм");
    await tabTo(page, "Проверить формы");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Замечания" }).waitFor();
    await tabTo(page, "Ждут пояснения");
    await page.keyboard.press("Space");
    await tabTo(page, "МБОУ «СОШ № 2 г. Озёрска»");
    await page.keyboard.press("Enter");
    await page.locator("textarea").first().waitFor();
    for (let step = 0; step < 5 && (await page.evaluate(() => document.activeElement?.tagName)) !== "TEXTAREA"; step++)
      await page.keyboard.press("Tab");
    await page.keyboard.type("Совместители");
    await tabTo(page, "Принять");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => fake.calls.some(({ what }) => what === "explain-warning"));
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.close();
  });

  it("changes a threshold by the slider's arrows and applies it", async () => {
    const { page } = await browser.open();
    await tabTo(page, "Ещё");
    await page.keyboard.press("Enter");
    await tabTo(page, "Параметры и пороги");
    await page.keyboard.press("Enter");
    await tabTo(page, "Порог критерия 2.1.1.h, ползунок");
    for (let step = 0; step < 2; step++) await page.keyboard.press("ArrowLeft");
    await page.getByText("2 → 3").waitFor();
    await tabTo(page, "Применить");
    await page.keyboard.press("Enter");
    await page.getByText("Параметры сохранены").waitFor();
    const [applied] = (await calls(page, "change-settings")) as [{ settings: { lowPercents: unknown } }];
    expect(applied.settings.lowPercents).toEqual({ "2.1.1.h": 28 });
    await page.close();
  });
});
