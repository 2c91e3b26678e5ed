// What a case of the bench is: a name to run it by, and the lines that it prints.

import type { Ratio } from "./pair-runs.ts";

export interface BenchLine {
  readonly what: string;
  readonly ratio: Ratio;
  /** The greatest ratio that is good enough; `null` where nothing is promised. */
  readonly bound: number | null;
  /** Where the ratio should get to one day. */
  readonly wished?: number;
}

export interface BenchReport {
  readonly lines: readonly BenchLine[];
  /** Absolute figures of this machine, printed under the lines. */
  readonly notes: readonly string[];
}

export interface BenchCase {
  readonly name: string;
  readonly title: string;
  run(): Promise<BenchReport>;
}
