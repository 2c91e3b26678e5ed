// The page in a browser: how much of it has to come before the pane shows, how soon it shows, how long it holds up typing, and how
// soon «what if» answers.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { buildPage } from "../../src/build/build-page.mjs";
import { listen, pageServer } from "../../src/build/serve-page.mjs";
import { listFiles } from "../../src/files/list-files.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import type { BenchCase } from "./bench-case.ts";
import { generateExports } from "./generate-exports.ts";
import { median, ratioOf } from "./pair-runs.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

const KILOBYTE = 1024;
const ROUNDS = 7;
/** Schools of one municipality of the generated exports. */
const SCHOOLS_A_MUNICIPALITY = 26;

interface OpenedPage {
  readonly browser: Browser;
  readonly origin: string;
  /** A page of its own context: nothing cached, nothing remembered. */
  readonly open: (path: string, script?: string) => Promise<Page>;
}

async function withPage<Value>(folder: string, use: (opened: OpenedPage) => Promise<Value>): Promise<Value> {
  const out = join(folder, "page");
  await buildPage(out);
  const server = pageServer(out);
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  const browser = await launchChromium();
  try {
    const open = async (path: string, script?: string): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      if (script !== undefined) await context.addInitScript(script);
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    };
    return await use({ browser, origin, open });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / KILOBYTE;

/** Milliseconds from the navigation to the first frame that shows an element. */
const FIRST_FRAME = (selector: string): string => `
  const seen = () => {
    if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(seen);
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.firstFrame = performance.now(); }));
  };
  seen();`;

const firstFrame = async (opened: OpenedPage, path: string, selector: string): Promise<number> => {
  const page = await opened.open(path, FIRST_FRAME(selector));
  const time = await page.waitForFunction(() => (globalThis as { firstFrame?: number }).firstFrame);
  const shown = Number(await time.jsonValue());
  await page.context().close();
  return shown;
};

/** Work of an own visit, without the example. */
const OWN_WORK = `localStorage.setItem("msoko-page", JSON.stringify({ opensExample: false, language: "ru" }));`;
const LONG_TASKS = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration); })
    .observe({ entryTypes: ["longtask"] });`;

async function collected(page: Page, paths: readonly string[]): Promise<void> {
  await page.locator(".pane .tab").nth(1).click();
  await page
    .locator('#pane input[type="file"]')
    .first()
    .setInputFiles([...paths]);
  await page.getByText(/Файлы прочитаны/).waitFor({ timeout: 120_000 });
}

/** The longest task of the page's own thread while 60 files are collected; 0 where none was over 50 ms. */
async function longestTask(opened: OpenedPage, files: readonly string[]): Promise<number> {
  const page = await opened.open("", OWN_WORK + LONG_TASKS);
  await page.locator("#grid[aria-busy='false']").waitFor({ timeout: 60_000 });
  // The grid goes on drawing after it has come.
  await page.waitForTimeout(2_000);
  await page.evaluate(() => {
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
  });
  await collected(page, files);
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks));
  await page.context().close();
  return longest;
}

/** In the page: milliseconds from a change of a threshold to its answer on the screen, several times. */
const ANSWER_TIMES = `
  globalThis.answerTimes = async () => {
    const ranges = [...document.querySelectorAll('#pane input[type="range"]')];
    const range = ranges[Math.min(7, ranges.length - 1)];
    const times = [];
    for (let round = 0; round < 14; round++) {
      const start = performance.now();
      range.value = String(10 + round * 3);
      range.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => {
        let isAsked = false;
        const look = () => {
          const panel = document.querySelector(".what-if");
          const isBusy = panel?.getAttribute("aria-busy") === "true";
          isAsked ||= isBusy;
          if (isAsked && !isBusy && panel.querySelector(".before-after")) resolve();
          else setTimeout(look, 1);
        };
        look();
      });
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return times;
  };`;

async function whatIfTimes(opened: OpenedPage, files: readonly string[]): Promise<readonly number[]> {
  const page = await opened.open("", OWN_WORK + ANSWER_TIMES);
  await page.locator("#grid[aria-busy='false']").waitFor({ timeout: 60_000 });
  await collected(page, files);
  await page.locator(".pane .tab").last().click();
  await page.getByRole("button", { name: "Параметры и пороги" }).first().click();
  await page.locator('#pane input[type="range"]').first().waitFor();
  const times = await page.evaluate(() => (globalThis as unknown as { answerTimes: () => Promise<number[]> }).answerTimes());
  await page.context().close();
  // The first answers also build the results and warm the worker up.
  return times.slice(4);
}

export const pageCase: BenchCase = {
  name: "page",
  title: "the page in a browser; figures in kilobytes (gzip) and milliseconds",
  run: () =>
    inTemporaryFolder((folder) =>
      withPage(folder, async (opened) => {
        const start = gzipped(join(folder, "page", "page.js"));
        const [blanks, panes]: [number[], number[]] = [[], []];
        for (let round = 0; round <= ROUNDS; round++) {
          const [blank, pane] = [await firstFrame(opened, "icon.svg", "*"), await firstFrame(opened, "", "#pane .pane")];
          if (round === 0) continue;
          blanks.push(blank);
          panes.push(pane);
        }
        generateExports(join(folder, "exports"), 25);
        const files = (listFiles(join(folder, "exports")) ?? []).map(({ path }) => path);
        const longest = [];
        for (let round = 0; round < 3; round++) longest.push(await longestTask(opened, files.slice(0, 60)));
        const answers = await whatIfTimes(opened, files);
        return {
          lines: [
            { what: "KB of script before the pane shows (page and pane together)", ratio: ratioOf([start]), bound: 60 },
            {
              what: "ms: the pane's first frame after a blank document's",
              ratio: ratioOf(panes.map((pane, round) => pane - (blanks[round] ?? 0))),
              bound: 150,
            },
            { what: "ms: the longest task while 60 files are collected (0: none over 50)", ratio: ratioOf(longest), bound: 50 },
            {
              what: `ms: what if over ${25 * SCHOOLS_A_MUNICIPALITY} schools, from the hand to the screen`,
              ratio: ratioOf(answers),
              bound: 100,
            },
          ],
          notes: [
            `first frames: blank ${median(blanks).toFixed(0)} ms, pane ${median(panes).toFixed(0)} ms`,
            `loaded beside it: a worker of ${gzipped(join(folder, "page", "worker.js")).toFixed(0)} KB (the core and the .xlsx module)`,
          ],
        };
      }),
    ),
};
