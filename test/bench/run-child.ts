// Runs a Node script as a fresh process and tells its wall time, processor time and peak memory.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Measured } from "./pair-runs.ts";

const REPORTER = join("test", "bench", "report-usage.cjs");
const MARK = "bench-usage ";

export type Usage = Measured<"seconds" | "cpuSeconds" | "peakMegabytes">;

export interface ChildRun {
  readonly usage: Usage;
  readonly output: string;
}

/** An exit code that is not among the expected ones is a crash. */
export function runChild(args: readonly string[], expected: readonly number[] = [0]): ChildRun {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", `./${REPORTER}`, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - start) / 1000;
  const line = stderr.split("\n").find((each) => each.startsWith(MARK));
  if (!expected.includes(status ?? -1) || line === undefined)
    throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  const { cpuSeconds, peakMegabytes } = JSON.parse(line.slice(MARK.length)) as Omit<Usage, "seconds">;
  return { usage: { seconds, cpuSeconds, peakMegabytes }, output: stdout };
}
