// A browser for tests: the one named by CHROMIUM_PATH, the one that came with the packages, or the system's own.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const packages = createRequire(import.meta.url);

/** Inflates the packaged browser once for all runs: into a folder of its own, which then takes its place whole. */
async function packagedChromium(): Promise<string> {
  const entry = packages.resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(dirname(entry), "../../package.json"), "utf8")) as { version: string };
  const place = join(tmpdir(), `msoko-chromium-${version}`);
  if (!existsSync(place)) {
    const made = mkdtempSync(`${place}-`);
    const temporary = process.env.TMPDIR;
    // The package inflates into the system's temporary folder, and takes half a file of another run for a whole one.
    process.env.TMPDIR = made;
    try {
      const { default: packaged } = await import("@sparticuz/chromium");
      await packaged.executablePath();
    } finally {
      if (temporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = temporary;
    }
    try {
      renameSync(made, place);
    } catch {
      // Another run was first.
      rmSync(made, { recursive: true, force: true });
    }
  }
  return join(place, "chromium");
}

/** The libraries that a bare system lacks (nss), which the package brings along. */
function packagedLibraries(): string {
  const place = join(tmpdir(), "msoko-chromium-libraries");
  if (!existsSync(place)) {
    const made = mkdtempSync(`${place}-`);
    const archive = join(dirname(packages.resolve("@sparticuz/chromium")), "../../bin/al2023.tar.br");
    spawnSync("tar", ["-x", "-C", made], { input: brotliDecompressSync(readFileSync(archive)) });
    try {
      renameSync(made, place);
    } catch {
      rmSync(made, { recursive: true, force: true });
    }
  }
  return join(place, "lib");
}

async function launch(executablePath: string, libraries?: string): Promise<Browser> {
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<string, string>;
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS, env });
}

/** A browser of its own; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return launch(named);
  const attempts: (() => Promise<Browser>)[] = [
    async () => launch(await packagedChromium()),
    async () => launch(await packagedChromium(), packagedLibraries()),
    ...SYSTEM.filter((path) => existsSync(path)).map((path) => () => launch(path)),
  ];
  const faults: string[] = [];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`no browser could be launched:\n${faults.join("\n")}`);
}
