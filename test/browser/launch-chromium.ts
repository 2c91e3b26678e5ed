// A browser for tests: the Chromium that the packages bring, or the one that MSOKO_CHROMIUM names.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The packed Chromium also brings the system libraries that a bare machine lacks; it unpacks them only where this is set. */
const LAMBDA = "AWS_LAMBDA_JS_RUNTIME";

async function unpacked(): Promise<{ readonly path: string; readonly libraries: string }> {
  process.env[LAMBDA] ??= "nodejs20.x";
  const path = await chromium.executablePath();
  return { path, libraries: join(tmpdir(), "al2023", "lib") };
}

export async function launchChromium(): Promise<Browser> {
  const own = process.env.MSOKO_CHROMIUM;
  const { path, libraries } = own === undefined ? await unpacked() : { path: own, libraries: "" };
  const env = { ...process.env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH ?? ""].filter(Boolean).join(":") };
  return playwright.launch({
    executablePath: path,
    args: ARGUMENTS,
    headless: true,
    env: { ...env, HOME: mkdtempSync(join(tmpdir(), "chromium-")) } as Record<string, string>,
  });
}
