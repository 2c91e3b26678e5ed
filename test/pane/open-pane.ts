// A browser with the pane in it, for one test file.

import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../browser/launch-chromium.ts";
import { type Served, serve } from "../browser/serve.ts";
import { bundlePane } from "./bundle-pane.ts";

export interface PageChoices {
  readonly language?: "ru" | "en";
  readonly scheme?: "light" | "dark";
  /** Whether files are collected already. */
  readonly withFiles?: boolean;
  readonly width?: number;
}

export interface OpenedPane {
  readonly page: Page;
  /** What the browser complained of: errors of scripts, breaches of the policy. */
  readonly complaints: readonly string[];
}

export interface PaneBrowser {
  readonly open: (choices?: PageChoices) => Promise<OpenedPane>;
  readonly close: () => Promise<void>;
}

export async function openPaneBrowser(): Promise<PaneBrowser> {
  const served: Served = await serve(await bundlePane());
  const browser: Browser = await launchChromium();
  return {
    open: async ({ language = "ru", scheme = "light", withFiles = true, width = 320 } = {}) => {
      const page = await browser.newPage({ viewport: { width, height: 700 } });
      page.setDefaultTimeout(10_000);
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(`${served.origin}/?language=${language}&scheme=${scheme}${withFiles ? "&files" : ""}`);
      await page.waitForSelector(withFiles ? ".step.attention" : ".step");
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
