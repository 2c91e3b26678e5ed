// The built command: one file, made anew for the measure.

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { runChild, type Usage } from "./run-child.ts";

export function buildCommand(): void {
  const { status } = spawnSync(process.execPath, ["src/build/build-cli.mjs"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the command line was not built");
}

/** Runs `svod` on a folder of files as a fresh process; the summary goes into the folder `out`. */
export function runSvod(files: string, out: string, expected: readonly number[] = [0]): Usage {
  const summary = join(out, "svod.xlsx");
  const { usage } = runChild(["dist/msoko.mjs", "svod", files, "--year", "2021/22", "--out", summary], expected);
  return usage;
}

/** The same where no earlier summary stands: the command looks into one before it writes over it. */
export function runFirstSvod(files: string, out: string, expected?: readonly number[]): Usage {
  rmSync(join(out, "svod.xlsx"), { force: true });
  return runSvod(files, out, expected);
}
