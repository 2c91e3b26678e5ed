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
  it("shows what is chosen in the system's own colours, and work by a ring with a gap that does not turn", async () => {
    const { page } = await browser.open();
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await page.hover(".tab:nth-child(1)");
    const looks = await page.$$eval(".tab", (tabs) =>
      tabs.map((tab) => [getComputedStyle(tab).backgroundColor, getComputedStyle(tab).color]),
    );
    const ofSystem = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("p"));
      probe.style.cssText = "forced-color-adjust: none; background: Highlight; color: HighlightText";
      const { backgroundColor, color } = getComputedStyle(probe);
      probe.remove();
      return [backgroundColor, color];
    });
    expect(looks[0]).toEqual(ofSystem);
    expect(new Set(looks.map(String)).size).toBe(2);
    await page.evaluate(() => {
      fake.levers.pace = 40;
    });
    await page.click(".step.next .primary");
    const spinner = await page.$eval(".spinner", (element) => {
      const { animationName, borderLeftColor, borderRightColor } = getComputedStyle(element);
      return { animationName, hasGap: borderLeftColor !== borderRightColor };
    });
    expect(spinner).toEqual({ animationName: "none", hasGap: true });
    await page.close();
  });
});
