// Runs one TypeScript file on Node 20: bundles it in memory's stead into .cache and imports it; packages stay outside the bundle.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const entry = process.argv[2];
if (!entry) throw new Error("usage: node src/build/run-ts.mjs FILE.ts [ARG ...]");
const outfile = resolve(".cache", `${entry.replace(/[\\/]/g, "-")}.mjs`);
buildSync({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});
process.argv.splice(1, 2, outfile);
await import(pathToFileURL(outfile).href);
