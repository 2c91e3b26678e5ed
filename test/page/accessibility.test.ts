// What must hold on the whole page: no fault that axe can see, and nothing wider than the window, in both schemes and languages.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFaults, bringAxe } from "../browser/axe-faults.ts";
import { openView, type Visit } from "../browser/open-view.ts";
import { openPageBrowser, type PageBrowser } from "./open-page.ts";

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
});
afterAll(() => browser?.close());

/**
 * The grid's own elements are left out: its buttons have no names (button-name), `div`s stand for buttons (aria-allowed-attr), its fields
 * have no labels (label), a role that does not exist is given (aria-roles), a link has no text (aria-command-name), its two boxes for
 * messages have one name (landmark-unique). Everything around it is ours.
 */
const NOT_OURS = ["#grid", 'section[aria-label^="Notifications"]'];

const VISITS: readonly Visit[] = [
  { name: "steps", visit: (page) => page.waitForSelector(".step.next") },
  { name: "files", visit: (page) => openView(page, "files") },
  {
    name: "check",
    visit: async (page) => {
      await openView(page, "check");
      await page.click(".button.primary");
      await page.waitForSelector(".browser");
    },
  },
  {
    name: "summary",
    visit: async (page) => {
      await openView(page, "summary");
      await page.click(".button.primary");
      await page.waitForSelector(".chart svg");
    },
  },
  {
    name: "school",
    visit: async (page) => {
      await page.click(".school.low h3 button");
      await page.waitForSelector(".view:not([hidden]) .chart svg");
    },
  },
  {
    name: "settings",
    visit: async (page) => {
      await openView(page, "settings");
      await page.waitForSelector(".thresholds");
    },
  },
  {
    name: "functions",
    visit: async (page) => {
      await openView(page, "functions");
      await page.click(".groups > li:nth-child(1) summary");
    },
  },
  {
    name: "journal",
    visit: async (page) => {
      await openView(page, "journal");
      await page.waitForSelector(".entry");
    },
  },
];

/** The window's width, and what of it goes to the pane. */
const WIDTHS = [
  { name: "a window of 1280 pixels", width: 1280, height: 800 },
  { name: "the same at a zoom of 200%", width: 640, height: 400 },
  { name: "a window of 320 pixels", width: 320, height: 700 },
];

/** What is wider than the window, or than its own column. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("#bar, #pane, #pane > .pane")]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName}#${element.id}: ${element.scrollWidth} in ${element.clientWidth}`),
  );

for (const language of ["ru", "en"] as const)
  for (const scheme of ["light", "dark"] as const)
    describe(`${language}, ${scheme}`, () => {
      it("has no fault in any view and needs no scrolling sideways", async () => {
        const { page, complaints } = await browser.open({ language, scheme });
        await page.waitForSelector('#grid[aria-busy="false"]');
        await page.waitForSelector(".step.done");
        await bringAxe(page);
        const faults: unknown[] = [];
        for (const { name, visit } of VISITS) {
          await visit(page);
          // The scheme changes no width.
          for (const { name: window, ...size } of scheme === "light" ? WIDTHS : []) {
            await page.setViewportSize(size);
            faults.push(...(await overflows(page)).map((seen) => ({ name, window, seen })));
          }
          await page.setViewportSize({ width: 1280, height: 800 });
          faults.push(...(await axeFaults(page, NOT_OURS)).map((fault) => ({ name, ...fault })));
        }
        expect(faults).toEqual([]);
        expect(complaints).toEqual([]);
        await page.context().close();
      });
    });
