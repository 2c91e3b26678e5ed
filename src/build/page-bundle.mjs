// How the page's scripts and styles are bundled: one place for the page itself and for the pages that tests open.

import { build } from "esbuild";

/**
 * The grid brings rules of hyphenation for eighty languages; the page speaks two, and cells are not hyphenated anyway.
 * @type {import("esbuild").Plugin}
 */
const withoutHyphenation = {
  name: "without-hyphenation",
  setup({ onLoad }) {
    // Rules of a language are loaded as a chunk of their own: `hu-DVk7Y_ka.js` beside the package's index.
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][a-z]{2,3}-[\w-]+\.js$/ }, ({ path }) =>
      /[\\/](?:en-gb|ru)-[^\\/]*$/.test(path) ? undefined : { contents: "export default [];" },
    );
  },
};

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
    plugins: [withoutHyphenation],
    metafile: true,
    legalComments: "none",
    // React's development build is four times as large.
    define: { "process.env.NODE_ENV": '"production"' },
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "warning",
  });
