// What Excel loads: before the first cell with a function can be calculated, and for the pane.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchCase } from "./bench-case.ts";
import { runChild } from "./run-child.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

const MOST_BYTES = 120 * 1024;

/** A script with everything that it imports before it runs; what it imports later is not among them. */
function withImports(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(folder, file), "utf8");
  for (const [, name = ""] of source.matchAll(/(?:from|import)\s*"\.\/(?:chunks\/)?([\w-]+\.js)"/g)) {
    withImports(folder, join("chunks", name), seen);
  }
  return seen;
}

export const excelBundle: BenchCase = {
  name: "excel-bundle",
  title: "the add-in for Excel: scripts, gzipped",
  run: () =>
    inTemporaryFolder(async (out) => {
      runChild(["src/build/build-excel.mjs", "--out", out, "--without-page"]);
      const folder = join(out, readdirSync(out).find((name) => name.startsWith("build-"))!);
      const chunk = (name: string) => join("chunks", readdirSync(join(folder, "chunks")).find((file) => file.startsWith(name))!);
      const bytesOf = (files: Iterable<string>) =>
        [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
      const start = new Set(["first.js", ...withImports(folder, "commands.js")]);
      const functions = new Set([...start, "functions.js"]);
      const pane = [...withImports(folder, chunk("start-pane-"))].filter((file) => !start.has(file));
      const ratio = bytesOf(functions) / MOST_BYTES;
      const kilobytes = (files: Iterable<string>) => `${(bytesOf(files) / 1024).toFixed(1)} KB`;
      return {
        lines: [{ what: "start and functions : 120 KB gzipped", ratio: { median: ratio, min: ratio, max: ratio }, bound: 1 }],
        notes: [
          `${kilobytes(start)} at the start, ${kilobytes(functions)} with the functions that the first cell asks for`,
          `pane ${kilobytes([...pane, "taskpane.css"])}, worker ${kilobytes(["worker.js"])}`,
        ],
      };
    }),
};
