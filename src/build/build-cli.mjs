// Bundles the command line into one file, so that a cold start reads one module instead of hundreds; what only some commands need, the
// contents of the orders, lies beside it and is read when it is asked for.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";

const OUT = parseArgs({ options: { out: { type: "string", default: "dist" } } }).values.out;

rmSync(join(OUT, "msoko"), { recursive: true, force: true });
buildSync({
  entryPoints: { msoko: "src/files/main.ts" },
  outdir: OUT,
  outExtension: { ".js": ".mjs" },
  chunkNames: "msoko/[name]-[hash]",
  splitting: true,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  minify: true,
  charset: "utf8",
  sourcemap: "external",
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  logLevel: "warning",
});
