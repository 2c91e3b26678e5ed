// The figures that a head of department reads, on the page as it is served: the saved file, as another program reads it, equals the data
// after one build, two, an undo, and from an opened workbook.

import { afterAll, beforeAll, expect, test } from "vitest";
import { runSvod } from "../files/run-svod.ts";
import { EXAMPLE } from "../real-data.ts";
import { shownCells, summaryCounts } from "../saved-figures.ts";
import { openPageBrowser, type PageBrowser } from "./open-page.ts";
import { button, exampleReady, openMore, saved, section } from "./page-steps.ts";

/** The day of the command line's runs (test/files/run-svod.ts). */
const TIME = new Date(2026, 10, 22, 9, 30);
const SHEETS = [
  "Сводка",
  "Школы",
  "Обоснование",
  "Муниципалитет",
  "Показатели",
  "Динамика",
  "Объективность",
  "Замечания",
  "Файлы",
];

const only = (cells: Readonly<Record<string, unknown>>, sheets: readonly string[]) =>
  Object.fromEntries(Object.entries(cells).filter(([place]) => sheets.some((sheet) => place.startsWith(`${sheet}!`))));

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
});
afterAll(() => browser?.close());

test("built once, twice, after an undo and over an opened summary, the saved figures are those of the data", async () => {
  const { page, complaints } = await browser.open({ time: TIME });
  await exampleReady(page);
  await openMore(page, "Параметры и пороги");
  await page.getByLabel("Год идентификации").selectOption("2021/22");
  await button(page, "Применить").click();
  await page.getByText("Параметры сохранены.").waitFor();
  await section(page, "Сводка");

  const expected = await shownCells(runSvod([EXAMPLE]).workbook ?? new Uint8Array(), SHEETS);
  const expectTrue = async (): Promise<Uint8Array> => {
    // Whatever would be computed in the meantime has been computed.
    await page.waitForTimeout(1000);
    const { bytes } = await saved(page);
    expect(await shownCells(bytes, SHEETS)).toEqual(expected);
    const { printed, toldOver } = await summaryCounts(bytes);
    expect(printed).toEqual(toldOver);
    // One school by criterion h: the conditions of the order counted by hand (test/files/real-municipalities.test.ts).
    expect(printed).toMatchObject({ low: 1, not: 25, few: 0, all: 26, "2.1.1.h": 1 });
    return bytes;
  };
  await button(page, "Построить сводку").click();
  await page.getByText("Сводка построена.").waitFor();
  await expectTrue();
  for (let more = 0; more < 2; more++) {
    await button(page, "Построить заново").click();
    await page.getByText("Сводка построена.").waitFor();
    await expectTrue();
  }
  await openMore(page, "Журнал");
  await button(page, /^Отменить: Сводка/)
    .first()
    .click();
  await button(page, "Да, вернуть").click();
  await page.getByText("Отменено: в книге снова то, что было раньше.").waitFor();
  const bytes = await expectTrue();

  // The example is put away with its files: they are chosen anew, as those of the user's own.
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, "Открыть").click()]);
  await chooser.setFiles([{ name: "Сводка.xlsx", mimeType: "", buffer: Buffer.from(bytes) }]);
  await expectTrue();
  await section(page, "Файлы");
  const [folder] = await Promise.all([page.waitForEvent("filechooser"), button(page, "Выбрать папку").click()]);
  await folder.setFiles(EXAMPLE);
  await page.getByText("Файлы прочитаны. 43 файла, прочитано 43.").waitFor();
  await section(page, "Сводка");
  for (let more = 0; more < 2; more++) {
    await button(page, /^Построить/).click();
    await page.getByText("Сводка построена.").waitFor();
    await page.waitForTimeout(1000);
    const { bytes: over } = await saved(page);
    expect(await shownCells(over, SHEETS.slice(0, 2))).toEqual(only(expected, SHEETS.slice(0, 2)));
    const { printed, toldOver } = await summaryCounts(over);
    expect(printed).toEqual(toldOver);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);
