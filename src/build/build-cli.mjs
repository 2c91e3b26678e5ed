// Bundles the command line into one file, so that a cold start reads one module instead of hundreds.
import { buildSync } from "esbuild";

buildSync({
  entryPoints: ["src/files/main.ts"],
  outfile: "dist/msoko.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  minify: true,
  sourcemap: "external",
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  logLevel: "warning",
});
