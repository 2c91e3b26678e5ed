// Every view of the pane with its parts open, in any language: for what must hold in all of them.

import { openView, type Visit } from "../browser/open-view.ts";

export const VISITS: readonly Visit[] = [
  { name: "steps", visit: (page) => openView(page, "steps") },
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
      await openView(page, "files");
      await page.click("fieldset .chip:nth-child(2)");
      for (const fold of await page.$$(".file summary")) await fold.click();
      await page.waitForSelector(".file .finding");
    },
  },
  {
    name: "files with a question",
    visit: (page) => page.click(".confirm > button"),
  },
  { name: "check, not run", visit: (page) => openView(page, "check") },
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
  { name: "summary, not built", visit: (page) => openView(page, "summary") },
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
  { name: "more", visit: (page) => openView(page, "more") },
  {
    name: "settings with a question what if",
    visit: async (page) => {
      await openView(page, "settings");
      await page.fill(".threshold:nth-child(2) input.number", "25");
      await page.click(".flips, .what-if summary");
    },
  },
  {
    name: "settings with a number that is none",
    visit: (page) => page.fill(".threshold:nth-child(1) input.number", "сто"),
  },
  { name: "forms", visit: (page) => openView(page, "forms") },
  {
    name: "year",
    visit: async (page) => {
      await openView(page, "year");
      await page.click(".view:not([hidden]) .button.primary");
      await page.locator(".view:not([hidden]) li button").first().click();
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
    name: "system, with a term of the order explained",
    visit: async (page) => {
      await openView(page, "system");
      await page.fill("input[type=search]", "ШНОР");
      await page.click(".groups > li:nth-child(1) summary");
      await page.click(".groups > li:nth-child(1) .fold-body .button.link");
    },
  },
  {
    name: "journal",
    visit: async (page) => {
      await openView(page, "journal");
      await page.click(".entry:nth-child(2) .confirm button");
    },
  },
  {
    name: "refusal",
    visit: async (page) => {
      await page.evaluate(() => fake.levers.refusals.set("build-summary", { text: "Лист защищён.", advice: "Снимите защиту." }));
      await openView(page, "summary");
      await page.click(".go-on .button");
      await page.waitForSelector(".banner.bad");
      await page.evaluate(() => fake.levers.refusals.clear());
    },
  },
];
