// How the page's scripts and styles are bundled: one place for the page itself and for the pages that tests open.

import { build } from "esbuild";

/**
 * @param {Record<string, string>} entries output name to source file
 * @param {string} outdir
 * @param {{ minify?: boolean }} [options]
 */
export const bundlePage = (entries, outdir, { minify = true } = {}) =>
  build({
    entryPoints: entries,
    outdir,
    bundle: true,
    format: "esm",
    splitting: true,
    platform: "browser",
    target: ["chrome109", "firefox115", "safari16.4"],
    minify,
    metafile: true,
    legalComments: "none",
    // React's development build is four times as large.
    define: { "process.env.NODE_ENV": '"production"' },
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "warning",
  });
