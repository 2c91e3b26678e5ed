// A browser with the page as it is built and served to users, for one test file; what must never happen is kept by each page.

import type { BrowserContext, Page } from "playwright-core";
import { listen, pageServer } from "../../src/build/serve-page.mjs";
import { launchChromium } from "../browser/launch-chromium.ts";
import { built } from "../builds/built.ts";

export interface PageChoices {
  readonly language?: "ru" | "en";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** Whether this browser has been told before not to open the example. */
  readonly opensExample?: boolean;
  /** What the clock says as long as the page is open; the machine's own time where it is not said. */
  readonly time?: Date;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console (a breach of the policy is one), faults of scripts, questions, requests to elsewhere. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, in their order. */
  readonly requests: readonly string[];
}

export interface PageBrowser {
  readonly origin: string;
  readonly open: (choices?: PageChoices) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** The grid's own word when a workbook takes the place of another while the first is still coming up: it registers the same once more. */
const GRID_ANEW = /^Component univer\.\S+ already exists\.$/;

function watch(page: Page, origin: string): Pick<OpenedPage, "complaints" | "requests"> {
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && !GRID_ANEW.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  page.on("request", (request) => {
    const address = request.url();
    requests.push(address);
    // Addresses that are bytes themselves reach no server.
    if (!/^(data|blob):/.test(address) && !address.startsWith(`${origin}/`)) complaints.push(`request: ${address}`);
  });
  page.on("websocket", (socket) => complaints.push(`socket: ${socket.url()}`));
  return { complaints, requests };
}

/** `folder`: a built page; in tests the one that their run has built. */
export async function openPageBrowser(folder?: string): Promise<PageBrowser> {
  const server = pageServer(folder ?? (await built("page")));
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  const browser = await launchChromium();
  return {
    origin,
    open: async ({ language, scheme = "light", width = 1280, height = 800, opensExample = true, time } = {}) => {
      const viewport = { width, height };
      const context = await browser.newContext({ viewport, colorScheme: scheme, locale: "ru-RU", acceptDownloads: true });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      if (time) await page.clock.setFixedTime(time);
      const kept = { ...(language && { language }), ...(!opensExample && { opensExample }) };
      if (Object.keys(kept).length > 0)
        await page.addInitScript((choices) => {
          localStorage.setItem("msoko-page", localStorage.getItem("msoko-page") ?? choices);
        }, JSON.stringify(kept));
      const watched = watch(page, origin);
      await page.goto(`${origin}/`);
      return { page, context, ...watched };
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
