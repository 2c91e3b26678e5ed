// Case 6: writing fresh workbooks, a fresh process each. For information: what the command writes is small beside what it reads.

import type { BenchCase } from "./bench-case.ts";
import type { ShapeName } from "./made-sheets.ts";
import { measureInChild } from "./measure-in-child.ts";
import { pairRuns } from "./pair-runs.ts";

const measure = (shape: ShapeName, rounds: number) =>
  pairRuns(
    () => measureInChild("write-ours", shape),
    () => measureInChild("write-exceljs", shape),
    { warmUps: 0, rounds },
  );

export const writing: BenchCase = {
  name: "writing",
  title: "writing, a fresh process each, the time of the writing alone",
  async run() {
    const sheets = await measure("60x200x30", 4);
    const large = await measure("1x100000x20", 2);
    const [ourPeak, theirPeak] = large.medians("peakMegabytes");
    return {
      lines: [
        { what: "writeWorkbook : exceljs, 60 sheets x 200 x 30", ratio: sheets.ratio("seconds"), bound: 0.45 },
        { what: "writeWorkbook : exceljs, 100,000 x 20", ratio: large.ratio("seconds"), bound: 0.45 },
      ],
      notes: [`peak memory at 100,000 x 20: ${ourPeak.toFixed(0)} MB and ${theirPeak.toFixed(0)} MB`],
    };
  },
};
