// What the pane must do when things are slow, refused, broken, hostile or many.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPaneBrowser, type PaneBrowser } from "./open-pane.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await openPaneBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const ran = (page: Page, sought: string) =>
  page.evaluate((what) => fake.calls.filter((call) => call.what === what && !call.dryRun).length, sought);
const openSettings = async (page: Page) => {
  await button(page, "Ещё").click();
  await button(page, "Параметры и пороги").click();
};

describe("hostile text", () => {
  it("is shown as text, in a finding and in the name of a file", async () => {
    const { page, complaints } = await browser.open();
    await button(page, "Проверить формы").click();
    await page.getByLabel("Найти в замечаниях").fill("Ответ не читается");
    await page.getByText("Ответ не читается: <img src=x onerror=alert(1)>").waitFor();
    await page.getByText('Ответ не читается: =HYPERLINK("http://example.com","жми")').waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("a").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("long work", () => {
  it("shows its progress, lets one type meanwhile, and is cancelled by the button", async () => {
    const { page } = await browser.open();
    await button(page, "Проверить формы").click();
    await page.getByLabel("Найти в замечаниях").waitFor();
    await page.evaluate(() => {
      fake.levers.pace = 100;
    });
    await button(page, "Проверить снова").click();
    await page.getByText("Проверяю формы…").waitFor();
    await page.getByText(/\d из 10/).waitFor();
    await page.getByLabel("Найти в замечаниях").fill("П-12");
    await button(page, "Отменить").click();
    await page.getByText("Отменено. Ничего не изменено.").waitFor();
    expect(await page.getByLabel("Найти в замечаниях").inputValue()).toBe("П-12");
    expect(await button(page, "Проверить снова").getAttribute("aria-disabled")).toBe(null);
    await page.close();
  });

  it("is cancelled by Escape, and files that were read stay", async () => {
    const { page } = await browser.open({ withFiles: false });
    await button(page, "Выбрать файлы").click();
    await page.evaluate(() => {
      fake.levers.pace = 250;
    });
    const files = Array.from({ length: 9 }, (_, index) => ({
      name: `Паспорт СОШ № ${index + 1}.xlsx`,
      mimeType: "",
      buffer: Buffer.from("x"),
    }));
    await page.locator("input[type=file]").first().setInputFiles(files);
    await page.getByText(/[2-5] из 9/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Чтение остановлено.").waitFor();
    const rows = await page.locator(".file").count();
    expect(rows).toBeGreaterThanOrEqual(2);
    expect(rows).toBeLessThan(9);
    await page.close();
  });

  it("is begun once by a double click, and waits for no second command", async () => {
    const { page } = await browser.open();
    await page.evaluate(() => {
      fake.levers.pace = 30;
    });
    await button(page, "Построить сводку").dblclick();
    await button(page, "Проверить формы").click({ force: true });
    expect(await button(page, "Построить сводку").getAttribute("aria-busy")).toBe("true");
    await page.getByText("Сводка построена.").waitFor();
    expect([await ran(page, "build-summary"), await ran(page, "check-forms")]).toEqual([1, 0]);
    await page.close();
  });
});

describe("faults", () => {
  it("of a refused and of a broken command are said once, with advice, and the pane goes on", async () => {
    const { page } = await browser.open();
    await page.evaluate(() => {
      fake.levers.refusals.set("build-summary", { text: "Лист «Сводка» защищён.", advice: "Снимите защиту листа." });
      fake.levers.crashes.set("check-forms", "нет связи");
    });
    await button(page, "Построить сводку").click();
    await page.locator(".banner.bad").waitFor();
    expect(await page.getByRole("alert").textContent()).toBe("Лист «Сводка» защищён.Снимите защиту листа.");
    await button(page, "Проверить формы").click();
    await page.getByText("Не получилось: нет связи").waitFor();
    expect(await page.locator(".banner.bad").count()).toBe(1);
    await page.evaluate(() => fake.levers.refusals.clear());
    await button(page, "Построить сводку").click();
    await page.getByText("Сводка построена.").waitFor();
    expect(await page.locator(".banner.bad").count()).toBe(0);
    await page.close();
  });

  it("are said in sight of the button, however far down it is, and put away by Escape", async () => {
    const { page } = await browser.open();
    await button(page, "Проверить формы").click();
    await page.locator(".groups > li:nth-child(20) summary").click();
    await page.evaluate(() => fake.levers.refusals.set("goTo", { text: "Такого места нет.", advice: "Лист могли удалить." }));
    await button(page, /^Показать место/)
      .last()
      .click();
    await page.getByText("Такого места нет.").waitFor();
    const top = await page.locator(".banner.bad").evaluate((banner) => banner.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await page.keyboard.press("Escape");
    expect(await page.locator(".banner").count()).toBe(0);
    await page.close();
  });

  it("of data show that what was made is of date", async () => {
    const { page, complaints } = await browser.open();
    await button(page, "Построить сводку").click();
    await page.getByText("Сводка построена.").waitFor();
    await button(page, "Файлы").click();
    await button(page, "Убрать из списка: реестр.xlsx").click();
    await button(page, "Сводка").click();
    await page.getByText("показан прежний результат").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("what if", () => {
  it("shows the answer to the latest question, though an earlier one comes later", async () => {
    const { page } = await browser.open();
    await openSettings(page);
    await page.evaluate(() => {
      fake.levers.isDeaf = true;
      fake.levers.whatIfDelays = [600, 0];
    });
    const threshold = page.getByLabel("Порог критерия 2.1.1.h, %", { exact: true });
    await threshold.fill("20");
    await page.waitForFunction(() => fake.calls.some(({ what }) => what === "what-if"));
    await threshold.fill("28");
    await page.getByText("2 → 3").waitFor();
    await page.waitForTimeout(700);
    expect(await page.locator(".before-after").textContent()).toContain("2 → 3");
    expect(await page.evaluate(() => fake.calls.filter(({ what }) => what === "what-if").length)).toBe(2);
    await page.close();
  });

  it("asks once for a quick hand, writes nothing, and comes back to the order's values", async () => {
    const { page } = await browser.open();
    await openSettings(page);
    const threshold = page.getByLabel("Порог критерия 2.1.1.h, %", { exact: true });
    await threshold.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("22,5", { delay: 5 });
    await page.getByText("2 → 5").waitFor();
    expect(await page.evaluate(() => fake.calls.filter(({ what }) => what === "what-if").length)).toBeLessThanOrEqual(2);
    await page.getByText("Сменится вывод: 3 школы").click();
    await page.getByText("МКОУ «ООШ с. Никольское»").waitFor();
    await button(page, "Вернуть значения приказа").click();
    expect(await threshold.inputValue()).toBe("30");
    expect(await page.locator(".what-if").count()).toBe(0);
    expect(await ran(page, "change-settings")).toBe(0);
    await page.close();
  });

  it("takes no text for a number", async () => {
    const { page } = await browser.open();
    await openSettings(page);
    await page.getByLabel("Порог критерия 2.1.1.h, %", { exact: true }).fill("3O");
    await page.getByText("Впишите число от 0 до 100.").waitFor();
    expect(await button(page, "Применить").getAttribute("aria-disabled")).toBe("true");
    await page.close();
  });
});

describe("charts", () => {
  it("leave a gap where nothing is known, are named and described, and have their numbers beside them", async () => {
    const { page } = await browser.open();
    await button(page, "Построить сводку").click();
    const works = page.getByRole("img", { name: /Доля отметки «2» по работам последнего года/ });
    await works.waitFor();
    expect(await works.locator("rect[fill]:not(defs rect)").count()).toBe(11);
    expect(await works.locator(".absent").textContent()).toBe("нет данных");
    const fills = await works.locator("g > rect").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("fill")));
    expect(new Set(fills).size).toBe(2);
    await page.getByText("Числа диаграммы").first().click();
    expect(await page.locator(".chart table").first().locator("td").allTextContents()).toContain("нет данных");
    await button(page, "МБОУ «СОШ с. Белые Ключи»").click();
    const dynamics = page.getByRole("img", { name: /русский язык, 5 класс: доля «2»/i });
    await dynamics.waitFor();
    // Two series, each broken once.
    expect(await dynamics.locator("path.series").count()).toBe(4);
    expect(await page.locator("[style]").count()).toBe(0);
    await page.close();
  });
});

describe("thousands of findings", () => {
  it("stay quick: fifty at a time, and the filter keeps up with the hand", async () => {
    const { page } = await browser.open();
    await page.evaluate(() => {
      fake.levers.findings = 5000;
    });
    await button(page, "Проверить формы").click();
    await page.getByText("Всего: 5000").waitFor();
    await page.getByLabel("Собрать").selectOption("rule");
    await page.locator(".groups > li:nth-child(1) summary").click();
    await page.locator(".finding").first().waitFor();
    expect(await page.locator(".finding").count()).toBe(50);
    await button(page, "Показать ещё 50").click();
    expect(await page.locator(".finding").count()).toBe(100);
    expect(await page.evaluate(() => document.activeElement?.closest(".finding") !== null)).toBe(true);
    const milliseconds = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>("input[type=search]");
      const begun = performance.now();
      if (field) field.value = "Гимназия";
      field?.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - begun;
    });
    await page.getByText("Показано: 193 из 5000").waitFor();
    expect(milliseconds).toBeLessThan(500);
    await page.close();
  });
});
