// Builds the page into dist/page: scripts and styles bundled, the page with its policy, the example's files with their list.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundlePage, bundleScript } from "./page-bundle.mjs";
import { PAGE_POLICY_IN_META } from "./page-policy.mjs";

const OUT = "dist/page";
const EXAMPLE = "examples/district-63";

/** Scripts that the page starts by their address. */
const WORKERS = { "worker.js": "src/engine/worker.ts" };

/**
 * Files below a folder, with `/` between the names.
 * @param {string} folder
 * @returns {string[]}
 */
const filesIn = (folder, below = "") =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    });

export async function buildPage(out = OUT) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { metafile } = await bundlePage({ page: "src/web/main.ts", styles: "src/web/page.css", pane: "taskpane/pane.css" }, out);
  for (const [name, source] of Object.entries(WORKERS)) await bundleScript(source, join(out, name));
  writeFileSync(`${out}/index.html`, readFileSync("src/web/page.html", "utf8").replace("PAGE_POLICY", PAGE_POLICY_IN_META));
  cpSync("src/web/icon.svg", `${out}/icon.svg`);

  const files = filesIn(EXAMPLE).filter((path) => path.endsWith(".xlsx"));
  for (const path of files) cpSync(join(EXAMPLE, path), join(out, "example", path));
  const index = files.map((path) => ({ path, size: statSync(join(EXAMPLE, path)).size }));
  writeFileSync(`${out}/example/index.json`, JSON.stringify(index));
  return metafile;
}

if (process.argv[1]?.endsWith("build-page.mjs")) await buildPage();
