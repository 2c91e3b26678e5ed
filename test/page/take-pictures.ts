// Takes the pictures of the README, `npm run pictures`: the page on its example. With a folder as argument, also narrow, dark and English
// ones into it, to be looked at.

import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildPage } from "../../src/build/build-page.mjs";
import { openView } from "../browser/open-view.ts";
import { openPageBrowser, type PageChoices } from "./open-page.ts";
import { gridReady } from "./page-steps.ts";

const DOCS = "docs";
/** A little longer than the grid takes to paint. */
const PAINTED_MS = 900;

const built = mkdtempSync(join(tmpdir(), "msoko-page-"));
await buildPage(built);
const browser = await openPageBrowser(built);

async function shoot(prefix: string, choices: PageChoices, folder: string): Promise<void> {
  const { page, complaints } = await browser.open({ time: new Date(2026, 10, 22, 9, 30), ...choices });
  const take = async (name: string) => {
    await page.waitForTimeout(PAINTED_MS);
    await page.screenshot({ path: join(folder, `${prefix}-${name}.png`) });
  };
  await gridReady(page);
  await page.waitForSelector(".step.done");
  await dismiss(page);
  await take("1-start");
  await openView(page, "summary");
  await page.click(".button.primary");
  await page.waitForSelector(".school.low");
  await dismiss(page);
  await take("2-summary");
  await page.click(".school.low h3 button");
  await page.waitForSelector(".evidence");
  await page.locator(".evidence button").first().click();
  await page
    .locator("#grid")
    .getByText(/Источник|Source/)
    .waitFor();
  await dismiss(page);
  await take("3-school");
  await page.context().close();
  for (const complaint of complaints) console.error(complaint);
}

/** What was said of the work that is done. */
async function dismiss(page: Page): Promise<void> {
  const close = page.locator(".banner button").first();
  await close.waitFor({ timeout: 3000 }).catch(() => {});
  if (await close.isVisible()) await close.click();
}

try {
  await shoot("page", {}, DOCS);
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await shoot("narrow", { width: 320, height: 700 }, folder);
    await shoot("dark", { scheme: "dark" }, folder);
    await shoot("en", { language: "en" }, folder);
    await shoot("zoom", { width: 640, height: 400 }, folder);
  }
} finally {
  await browser.close();
}
