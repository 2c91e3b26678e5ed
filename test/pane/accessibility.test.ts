// What must hold in every view: no fault that axe can see, and nothing wider than the pane, in both schemes and languages.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFaults, bringAxe } from "../browser/axe-faults.ts";
import { openPaneBrowser, type PaneBrowser } from "./open-pane.ts";
import { VISITS } from "./visit-views.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await openPaneBrowser();
});
afterAll(() => browser.close());

/** The narrowest pane, and a pane of 420 pixels at a zoom of 200%. */
const WIDTHS = [320, 210];

for (const language of ["ru", "en"] as const)
  for (const scheme of ["light", "dark"] as const)
    describe(`${language}, ${scheme}`, () => {
      it("has no fault in any view and needs no scrolling sideways", async () => {
        const { page, complaints } = await browser.open({ language, scheme });
        await bringAxe(page);
        const faults: unknown[] = [];
        for (const { name, visit } of VISITS) {
          await visit(page);
          // The scheme changes no width.
          for (const width of scheme === "light" ? WIDTHS : []) {
            await page.setViewportSize({ width, height: 700 });
            const seen = await page.evaluate(() => document.documentElement.scrollWidth);
            if (seen > width) faults.push({ name, width, seen });
          }
          await page.setViewportSize({ width: 320, height: 700 });
          faults.push(...(await axeFaults(page)).map((fault) => ({ name, ...fault })));
        }
        expect(faults).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      });
    });

describe("forced colours and reduced motion", () => {
  it("keeps what is chosen apart from what is not, and turns nothing", async () => {
    const { page } = await browser.open();
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    const grounds = await page.$$eval(".tab", (tabs) => tabs.map((tab) => getComputedStyle(tab).backgroundColor));
    expect(new Set(grounds).size).toBe(2);
    await page.evaluate(() => {
      fake.levers.pace = 40;
    });
    await page.click(".step.next .primary");
    expect(await page.$eval(".spinner", (spinner) => getComputedStyle(spinner).animationName)).toBe("none");
    await page.close();
  });
});
