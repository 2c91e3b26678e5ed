// The page's grid as a host, in a real browser: the page carries the bundled host, the contract is asked from here.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Host, HostRefusal, type HostRefusalCode } from "../../shared/commands/host.ts";
import { bundlePage } from "../../src/build/page-bundle.mjs";
import { PAGE_POLICY } from "../../src/build/page-policy.mjs";
import { launchChromium } from "../browser/launch-chromium.ts";
import type { Answer, HostCalls } from "../browser/pages/host-page.ts";
import { type Served, type ServedFile, serve } from "../browser/serve.ts";
import { describeHost, type HostUnderTest } from "./contract.ts";

const HTML =
  '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/host-page.css"><script type="module" src="/host-page.js"></script><body>';

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  const { outputFiles = [] } = await bundlePage({ "host-page": "test/browser/pages/host-page.ts" }, "out", { write: false });
  const files = new Map<string, ServedFile>([["index.html", { type: "text/html", body: HTML }]]);
  for (const { path, contents } of outputFiles) {
    const type = path.endsWith(".css") ? "text/css" : "text/javascript";
    files.set(path.replace(/^.*[\\/]out[\\/]/, "").replace(/\\/g, "/"), { type, body: contents });
  }
  served = await serve(files, PAGE_POLICY);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(served.origin);
  await page.waitForFunction(() => "hostUnderTest" in globalThis);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function ask<Name extends keyof HostCalls>(name: Name, ...parameters: Parameters<HostCalls[Name]>): Promise<never> {
  const answer = await page.evaluate(
    ([of, all]) =>
      (globalThis as unknown as { hostUnderTest: (name: string, all: unknown) => Promise<Answer> }).hostUnderTest(of, all),
    [name, parameters] as const,
  );
  if ("refusal" in answer) throw new HostRefusal(answer.refusal.code as HostRefusalCode, answer.refusal.detail);
  return answer.value as never;
}

async function gridHost(): Promise<HostUnderTest> {
  await ask("fresh");
  const host: Host = {
    readSnapshot: (request) => ask("readSnapshot", request),
    applyEdits: (edits, watch) => ask("applyEdits", edits, watch.isCancelled()),
    goTo: (place) => ask("goTo", place),
    insertFormula: (formula) => ask("insertFormula", formula),
  };
  return {
    host,
    type: (...at) => ask("type", ...at),
    formulaAt: (...at) => ask("formulaAt", ...at),
    noteAt: (...at) => ask("noteAt", ...at),
    // The grid draws no charts.
    chartsOn: async () => null,
  };
}

describeHost("the page's grid", gridHost, { hasSelection: true });
