// The built command: one file, made anew for the measure.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runChild, type Usage } from "./run-child.ts";

export function buildCommand(): void {
  const { status } = spawnSync(process.execPath, ["src/build/build-cli.mjs"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the command line was not built");
}

/** Runs `svod` on a folder of files as a fresh process; `out` is a folder for the summary. */
export const runSvod = (files: string, out: string): Usage =>
  runChild(["dist/msoko.mjs", "svod", files, "--year", "2021/22", "--out", join(out, "svod.xlsx")]).usage;
