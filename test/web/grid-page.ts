// Opens the page with the grid alone in a browser, under the page's own policy; its calls are asked from here.

import type { Browser, Page } from "playwright-core";
import { HostRefusal, type HostRefusalCode } from "../../shared/commands/host.ts";
import { PAGE_POLICY } from "../../src/build/page-policy.mjs";
import { launchChromium } from "../browser/launch-chromium.ts";
import { filesIn, type Served, serve } from "../browser/serve.ts";
import { built } from "../builds/built.ts";
import type { Answer, HostCalls } from "./pages/host-calls.ts";

const HTML = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/host-page.css">
<script type="module" src="/host-page.js"></script><body>`;

export interface GridPage {
  readonly page: Page;
  /** What went wrong on the page so far: faults, and what its policy has stopped. */
  readonly faults: readonly string[];
  readonly ask: <Name extends keyof HostCalls>(
    name: Name,
    ...parameters: Parameters<HostCalls[Name]>
  ) => ReturnType<HostCalls[Name]>;
  readonly close: () => Promise<void>;
}

async function servePage(): Promise<Served> {
  return serve(new Map([...filesIn(await built("grid")), ["/", { type: "text/html", body: HTML }]]), PAGE_POLICY);
}

interface PageWithHost {
  readonly hostUnderTest: (name: string, parameters: readonly unknown[]) => Promise<Answer>;
}

export async function openGridPage(): Promise<GridPage> {
  const served = await servePage();
  const browser: Browser = await launchChromium();
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error.stack)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(served.origin);
  await page.waitForFunction(() => "hostUnderTest" in globalThis);
  return {
    page,
    faults,
    ask: (async (name: string, ...parameters: readonly unknown[]) => {
      const answer = await page.evaluate(([of, all]) => (globalThis as unknown as PageWithHost).hostUnderTest(of, all), [
        name,
        parameters,
      ] as const);
      if ("refusal" in answer) throw new HostRefusal(answer.refusal.code as HostRefusalCode, answer.refusal.detail);
      return answer.value;
    }) as GridPage["ask"],
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
