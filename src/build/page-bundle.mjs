// How the page's scripts and styles are bundled: one place for the page itself and for the pages that tests open.

import { readFile } from "node:fs/promises";
import { build } from "esbuild";

const TARGET = ["chrome109", "firefox115", "safari16.4"];

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
 * Packages of the grid make `style` elements, which a policy without 'unsafe-inline' stops. They get an element of ours instead
 * (src/web/adopted-style.ts), whose rules come into force the way the policy allows.
 * @type {import("esbuild").Plugin}
 */
const adoptedStyles = {
  name: "adopted-styles",
  setup({ onLoad }) {
    const filter =
      /(?:@univerjs[\\/](?:engine-render|ui)[\\/]lib[\\/]es[\\/]index|react-style-singleton[\\/]dist[\\/].*singleton|sonner[\\/]dist[\\/]index)\.m?js$/;
    onLoad({ filter }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(/createElement\((["'])style\1\)/g, 'createElement("adopted-style")');
      // A newer package may make them otherwise: better no page than one whose looks are silently stopped.
      if (contents === source) throw new Error(`No style element is made any more in ${path}`);
      return { contents };
    });
  },
};

/**
 * What is typed or pasted is read in the language of the page (src/web/typing/type-in-language.ts): the grid itself reads English only.
 * And Enter takes a formula as it stands, as Excel has it: the list of functions, which comes a moment after the keys, answers Tab.
 * @type {import("esbuild").Plugin}
 */
const typedInLanguage = {
  name: "typed-in-language",
  setup({ onLoad }) {
    /** @type {(path: string, changes: readonly (readonly [string, string])[]) => Promise<{ contents: string }>} */
    const changed = async (path, changes) => {
      let contents = await readFile(path, "utf8");
      for (const [before, after] of changes) {
        // A newer package may do it otherwise: better no page than one that reads 45,5% as 455%.
        if (!contents.includes(before)) throw new Error(`Not found any more in ${path}: ${before}`);
        contents = contents.replace(before, () => after);
      }
      return { contents };
    };
    onLoad({ filter: /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) =>
      changed(path, [
        [
          "const getNumfmtParseValueFilter = (value) => {",
          "const getNumfmtParseValueFilter = (value) => {\n\tconst typed = globalThis.msokoReadTyped?.(value);\n\tif (typed !== undefined) return typed;",
        ],
      ]),
    );
    onLoad({ filter: /@univerjs[\\/]sheets-formula-ui[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) =>
      changed(path, [["\t\t\tKeyCode.ARROW_DOWN,\n\t\t\tKeyCode.ENTER,\n", "\t\t\tKeyCode.ARROW_DOWN,\n"]]),
    );
  },
};

/**
 * @param {Record<string, string>} entries output name to source file
 * @param {string} outdir
 * @param {{ minify?: boolean, write?: boolean, buildId?: string }} [options] `buildId`: what the scripts say they belong to
 */
export const bundlePage = (entries, outdir, { minify = true, write = true, buildId = "" } = {}) =>
  build({
    entryPoints: entries,
    outdir,
    bundle: true,
    format: "esm",
    splitting: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    platform: "browser",
    target: TARGET,
    minify,
    write,
    plugins: [withoutHyphenation, adoptedStyles, typedInLanguage],
    metafile: true,
    legalComments: "none",
    // React's development build is four times as large.
    define: { "process.env.NODE_ENV": '"production"', MSOKO_BUILD: JSON.stringify(buildId) },
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "warning",
  });

/**
 * One classic script: a worker, which is started by its address, or one that the page waits for.
 * @param {string} entry
 * @param {string} outfile
 * @param {string} [buildId]
 */
export const bundleScript = (entry, outfile, buildId = "") =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: TARGET,
    define: { MSOKO_BUILD: JSON.stringify(buildId) },
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
