// The site that gives out the add-in: what is asked of it, what is wrong with a plain server, and what a new release leaves of the old one.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { servedFile } from "../../src/build/served-file.mjs";
import { siteFaults } from "../../src/build/site-faults.mjs";
import { headersOf } from "../../src/build/site-rules.mjs";
import { built, EXCEL_SITE as SITE } from "../builds/built.ts";

const OUT = await built("excel");

/** A server of the built folder with these headers. */
const server =
  (headers: (path: string) => Record<string, string>, broken: Readonly<Record<string, number>> = {}) =>
  async (url: string): Promise<Response> => {
    const path = url.slice(`${SITE}/`.length);
    const file = servedFile(OUT, `/${path}`);
    const status = broken[path] ?? (file ? 200 : 404);
    if (status !== 200)
      return new Response("", { status, headers: status === 302 ? { Location: "https://login.example/" } : {} });
    return new Response(readFileSync(file!.path), { headers: { "Content-Type": file!.type, ...headers(path) } });
  };

const faultsOf = async (...args: Parameters<typeof server>) => (await siteFaults(SITE, server(...args))).faults;

describe("npm run excel:check-site", () => {
  it("finds nothing wrong with a site that keeps the rules, and asks for all that Excel asks for", async () => {
    const { faults, asked } = await siteFaults(`${SITE}/`, server(headersOf));
    expect(faults).toEqual([]);
    expect(asked).toEqual(expect.arrayContaining(["taskpane.html", "functions.json", "functions.ru.json", "manifest.xml"]));
    expect(asked.filter((path) => /^build-[0-9a-f]+\//.test(path))).toHaveLength(5);
  });

  it("a plain server: no function will be registered in Excel on the web", async () => {
    const faults = await faultsOf(() => ({}));
    expect(faults.map(({ at }) => at)).toEqual(["functions.json", "functions.ru.json"]);
    expect(faults[0]?.ru).toContain("Access-Control-Allow-Origin");
  });

  it.each([
    [
      "icons that may not be kept",
      (path: string) => ({ ...headersOf(path), "Cache-Control": "no-store" }),
      {},
      "icons/msoko-32.png",
      "значок",
    ],
    [
      "a page that may not be framed",
      (path: string) => ({ ...headersOf(path), "X-Frame-Options": "DENY" }),
      {},
      "taskpane.html",
      "рамке",
    ],
    [
      "a policy that lets itself be framed by itself only",
      (path: string) => ({ ...headersOf(path), "Content-Security-Policy": "frame-ancestors 'self'" }),
      {},
      "taskpane.html",
      "рамке",
    ],
    [
      "a page that is kept for a day",
      (path: string) => ({ ...headersOf(path), "Cache-Control": "max-age=86400" }),
      {},
      "taskpane.html",
      "86400",
    ],
    ["a login before the files", headersOf, { "taskpane.html": 302 }, "taskpane.html", "https://login.example/"],
    ["a lost file", headersOf, { "help.html": 404 }, "help.html", "404"],
    [
      "texts for descriptions",
      (path: string) => ({ ...headersOf(path), "Content-Type": "text/plain" }),
      {},
      "functions.json",
      "Content-Type",
    ],
  ] as const)("%s is told of", async (_, headers, broken, at, words) => {
    const found = await faultsOf(headers, broken);
    expect(found.filter((fault) => fault.at === at).map(({ ru }) => ru)).toEqual([expect.stringContaining(words)]);
  });

  it("a manifest of another site, a page of another program, an address without https", async () => {
    const moved = `${SITE}-new`;
    const { faults } = await siteFaults(moved, (url) => server(headersOf)(url.replace(moved, SITE)));
    expect(faults).toEqual([expect.objectContaining({ at: "manifest.xml", ru: expect.stringContaining(`--site ${moved}`) })]);
    const other = await siteFaults(SITE, async () => new Response("<p>", { headers: { "Content-Type": "text/html" } }));
    expect(other.faults.map(({ at }) => at)).toEqual(["taskpane.html"]);
    expect((await siteFaults("http://tools.example.org")).faults).toHaveLength(1);
  });

  it("a certificate that is not trusted is named", async () => {
    const untrusted = Object.assign(new TypeError("fetch failed"), { cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
    const { faults } = await siteFaults(SITE, () => Promise.reject(untrusted));
    expect(faults.map(({ ru }) => ru)).toEqual([expect.stringContaining("сертификату")]);
  });
});

describe("settings of servers stand beside the files", () => {
  it.each(["nginx.conf", ".htaccess", "web.config"])(
    "%s lets other sites read descriptions and keeps what a release holds",
    (name) => {
      const text = readFileSync(join(OUT, name), "utf8");
      expect(text).toContain("Access-Control-Allow-Origin");
      expect(text).toMatch(/immutable|365\.00:00:00/);
      expect(text).not.toMatch(/X-Frame-Options (?:DENY|SAMEORIGIN)/);
    },
  );
});

describe("a new release", () => {
  it("leaves the scripts of the one before, for pages that Excel has kept, and takes older ones away", {
    timeout: 240_000,
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), "msoko-release-"));
    try {
      cpSync(OUT, folder, { recursive: true });
      const [current = ""] = readdirSync(folder).filter((name) => name.startsWith("build-"));
      // The same program under another number stands for the release before.
      renameSync(join(folder, current), join(folder, "build-0123456789"));
      cpSync(join(folder, "build-0123456789"), join(folder, "build-0000000000"), { recursive: true });
      writeFileSync(join(folder, "build-0123456789", "late"), "");
      execFileSync(process.execPath, ["src/build/build-excel.mjs", "--site", SITE, "--out", folder, "--without-page"]);
      const releases = readdirSync(folder).filter((name) => name.startsWith("build-"));
      expect(releases.sort()).toEqual(["build-0123456789", current].sort());
      expect(readFileSync(join(folder, "taskpane.html"), "utf8")).toContain(`${current}/commands.js`);
      expect(existsSync(join(folder, "build-0123456789", "commands.js"))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
