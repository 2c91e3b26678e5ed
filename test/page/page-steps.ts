// Steps that many tests of the page take: all of them are what a user does and sees.

import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";

export const button = (page: Page, name: string | RegExp): Locator =>
  page.locator("#bar, #pane").getByRole("button", { name, exact: typeof name === "string" });

export const section = (page: Page, name: string): Promise<void> =>
  page
    .getByRole("navigation", { name: /Разделы|Sections/ })
    .getByRole("button", { name, exact: true })
    .click();

/** A view behind «Ещё». */
export async function openMore(page: Page, name: string): Promise<void> {
  await section(page, "Ещё");
  await button(page, name).click();
}

/** The grid is there, and the bar's buttons work. */
export const gridReady = (page: Page): Promise<unknown> => page.waitForSelector('#grid[aria-busy="false"]');

/** The page has opened with the example: 42 reports and the questionnaire. */
export async function exampleReady(page: Page): Promise<void> {
  await page.getByText("Файлы прочитаны. 43 файла, прочитано 43.").waitFor();
  await gridReady(page);
}

/** Names on the tabs of the grid. */
export const sheetNames = (page: Page): Promise<string[]> => page.locator('#grid [data-u-comp="slide-tab-item"]').allInnerTexts();

/** What the browser hands to the user when something is done. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
  readonly sheet: (name: string) => SheetSnapshot;
}

/** The open workbook as a file: what is in the grid, with formulas and their answers. */
export async function saved(page: Page): Promise<SavedWorkbook> {
  const { name, bytes } = await downloaded(page, () => button(page, "Сохранить").click());
  const outcome = readWorkbook(bytes, name);
  if (!outcome.ok) throw new Error(`what was saved does not open: ${name}`);
  const { workbook } = outcome;
  return {
    bytes,
    workbook,
    sheet: (wanted) => {
      const found = workbook.sheets.find((each) => each.name === wanted);
      if (!found) throw new Error(`no sheet ${wanted} among ${workbook.sheets.map((each) => each.name).join(", ")}`);
      return found;
    },
  };
}

/** Files chosen by the user's hand in the pane. */
export async function chooseFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  await section(page, "Файлы");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, "Выбрать файлы").click()]);
  await chooser.setFiles(files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })));
}
