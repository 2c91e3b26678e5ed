// Every view of the pane with its parts open, in any language: for what must hold in all of them.

import type { Page } from "playwright-core";

const tab = (page: Page, number: number) => page.click(`.tab:nth-child(${number})`);
const more = async (page: Page, number: number) => {
  await tab(page, 5);
  await page.click(`.rows .row:nth-child(${number}) button`);
};

export const VISITS: readonly { readonly name: string; readonly visit: (page: Page) => Promise<unknown> }[] = [
  { name: "steps", visit: (page) => tab(page, 1) },
  {
    name: "steps with a preview",
    visit: async (page) => {
      await page.click(".step.next .quiet");
      await page.waitForSelector(".plan");
    },
  },
  {
    name: "files with findings open",
    visit: async (page) => {
      await tab(page, 2);
      await page.click("fieldset .chip:nth-child(2)");
      for (const fold of await page.$$(".file summary")) await fold.click();
      await page.waitForSelector(".file .finding");
    },
  },
  {
    name: "files with a question",
    visit: (page) => page.click(".confirm > button"),
  },
  { name: "check, not run", visit: (page) => tab(page, 3) },
  {
    name: "check with an explanation",
    visit: async (page) => {
      await page.click(".button.primary");
      await page.waitForSelector(".browser");
      for (const fold of await page.$$(".view:not([hidden]) > .fold > summary")) await fold.click();
      await page.click(".groups > li:nth-child(2) summary");
      await page.waitForSelector("textarea");
    },
  },
  { name: "summary, not built", visit: (page) => tab(page, 4) },
  {
    name: "summary",
    visit: async (page) => {
      await page.click(".button.primary");
      await page.waitForSelector(".chart svg");
      for (const fold of await page.$$(".view:not([hidden]) > .fold > summary, .chart summary")) await fold.click();
    },
  },
  {
    name: "school card",
    visit: async (page) => {
      await page.click(".school:nth-child(2) h3 button");
      await page.waitForSelector(".view:not([hidden]) .chart svg");
      for (const fold of await page.$$(".view:not([hidden]) .groups li:nth-child(2) summary")) await fold.click();
    },
  },
  { name: "more", visit: (page) => tab(page, 5) },
  {
    name: "settings with a question what if",
    visit: async (page) => {
      await more(page, 1);
      await page.fill(".threshold:nth-child(2) input.number", "25");
      await page.click(".flips, .what-if summary");
    },
  },
  {
    name: "settings with a number that is none",
    visit: (page) => page.fill(".threshold:nth-child(1) input.number", "сто"),
  },
  { name: "forms", visit: (page) => more(page, 2) },
  {
    name: "functions",
    visit: async (page) => {
      await more(page, 3);
      await page.click(".groups > li:nth-child(1) summary");
    },
  },
  {
    name: "journal",
    visit: async (page) => {
      await more(page, 4);
      await page.click(".entry:nth-child(2) .confirm button");
    },
  },
  {
    name: "refusal",
    visit: async (page) => {
      await page.evaluate(() => fake.levers.refusals.set("build-summary", { text: "Лист защищён.", advice: "Снимите защиту." }));
      await tab(page, 4);
      await page.click(".go-on .button");
      await page.waitForSelector(".banner.bad");
      await page.evaluate(() => fake.levers.refusals.clear());
    },
  },
];
