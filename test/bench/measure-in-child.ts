// Starts `measure-once.ts` as a fresh process: the seconds are those around the job, the memory is that of the whole process.

import type { Measured } from "./pair-runs.ts";
import { runChild } from "./run-child.ts";

export function measureInChild(job: string, what: string, out?: string): Measured<"seconds" | "peakMegabytes"> {
  const { output, usage } = runChild(["src/build/run-ts.mjs", "test/bench/measure-once.ts", job, what, ...(out ? [out] : [])]);
  return { seconds: Number(output), peakMegabytes: usage.peakMegabytes };
}
