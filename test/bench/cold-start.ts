// Case 3: the command from a cold start, as a person runs it, against a script that only reads the same files with exceljs.

import type { BenchCase } from "./bench-case.ts";
import { buildCommand, runFirstSvod, runSvod } from "./command-line.ts";
import { DISTRICT } from "./example-files.ts";
import { pairRuns } from "./pair-runs.ts";
import { runChild, type Usage } from "./run-child.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

const readByExceljs = (): Usage => runChild(["test/bench/exceljs-read.mjs", DISTRICT]).usage;

export const coldStart: BenchCase = {
  name: "cold-start",
  title: "node dist/msoko.mjs svod, from a cold start",
  run: () =>
    inTemporaryFolder(async (folder) => {
      buildCommand();
      const pairs = await pairRuns(() => runFirstSvod(DISTRICT, folder), readByExceljs, { warmUps: 1, rounds: 9 });
      const again = await pairRuns(() => runSvod(DISTRICT, folder), readByExceljs, { warmUps: 0, rounds: 5 });
      const [ours, theirs] = pairs.medians("seconds");
      const [ourPeak, theirPeak] = pairs.medians("peakMegabytes");
      return {
        lines: [
          { what: "msoko svod : exceljs only reading, wall time", ratio: pairs.ratio("seconds"), bound: 1.2 },
          { what: "msoko svod : exceljs only reading, processor time", ratio: pairs.ratio("cpuSeconds"), bound: 1.2 },
          { what: "msoko svod over its earlier summary, wall time", ratio: again.ratio("seconds"), bound: null },
        ],
        notes: [
          `wall time ${ours.toFixed(2)} s and ${theirs.toFixed(2)} s; peak memory ${ourPeak.toFixed(0)} MB and ${theirPeak.toFixed(0)} MB`,
        ],
      };
    }),
};
