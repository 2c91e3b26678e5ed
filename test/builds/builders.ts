// How each build that tests look at is made: by the product's own scripts, into a folder of the run.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { build } from "esbuild";
import { buildPage } from "../../src/build/build-page.mjs";
import { bundlePage } from "../../src/build/page-bundle.mjs";
import { type BuildName, EXCEL_SITE } from "./built.ts";

const script = async (...args: readonly string[]): Promise<void> => {
  await promisify(execFile)(process.execPath, [...args]);
};

export const BUILDERS: { readonly [Name in BuildName]: (folder: string) => Promise<unknown> } = {
  sheets: (folder) => script("src/build/build-sheets.mjs", "--out", folder),
  page: (folder) => buildPage(folder),
  // The page's grid alone, as a host.
  grid: (folder) => bundlePage({ "host-page": "test/web/pages/host-page.ts" }, folder),
  // The pane as the product bundles it, over the fake bridge.
  pane: (folder) =>
    build({
      entryPoints: ["test/pane/pane-page.ts", "taskpane/pane.css"],
      entryNames: "[name]",
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      target: "es2020",
      jsx: "automatic",
      jsxImportSource: "preact",
      outdir: folder,
    }),
  excel: (folder) => script("src/build/build-excel.mjs", "--site", EXCEL_SITE, "--out", folder, "--without-page"),
  // With office.js beside it, for networks without Microsoft's address.
  "excel-closed": (folder) =>
    script("src/build/build-excel.mjs", "--site", EXCEL_SITE, "--out", folder, "--without-page", "--office-js"),
  // The model of Excel as one script for a page in a browser.
  "excel-model": (folder) =>
    build({
      entryPoints: ["test/hosts/excel-model/in-page.ts"],
      outdir: folder,
      bundle: true,
      format: "iife",
      platform: "browser",
      target: "chrome109",
      logLevel: "warning",
    }),
  "command-line": (folder) => script("src/build/build-cli.mjs", "--out", folder),
};
