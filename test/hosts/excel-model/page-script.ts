// The model of Excel as one script for a page in a browser.

import { buildSync } from "esbuild";

export function excelPageScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["test/hosts/excel-model/in-page.ts"],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "chrome109",
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}
