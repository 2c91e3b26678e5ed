// Case 4: one sheet of 100,000 rows by 20 columns, read by fresh processes so that their memory can be compared.

import { join } from "node:path";
import type { BenchCase } from "./bench-case.ts";
import { measureInChild } from "./measure-in-child.ts";
import { pairRuns } from "./pair-runs.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

export const largeSheet: BenchCase = {
  name: "large-sheet",
  title: "reading 100,000 rows x 20 columns, a fresh process each, the time of the reading alone",
  run: () =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, "large.xlsx");
      measureInChild("write-ours", "1x100000x20", file);
      const pairs = await pairRuns(
        () => measureInChild("read-ours", file),
        () => measureInChild("read-exceljs", file),
        { warmUps: 0, rounds: 4 },
      );
      const [ourPeak, theirPeak] = pairs.medians("peakMegabytes");
      return {
        lines: [
          { what: "readWorkbook : exceljs load", ratio: pairs.ratio("seconds"), bound: 0.45, wished: 0.25 },
          { what: "peak memory of the process", ratio: pairs.ratio("peakMegabytes"), bound: null },
        ],
        notes: [`peak memory ${ourPeak.toFixed(0)} MB and ${theirPeak.toFixed(0)} MB`],
      };
    }),
};
