// Case 5: 40, 400 and 4,000 export files as a command: does ten times the work take ten times the time, and what memory does it take?

import { join } from "node:path";
import type { BenchCase, BenchReport } from "./bench-case.ts";
import { buildCommand, runFirstSvod } from "./command-line.ts";
import { FILES_A_MUNICIPALITY, generateExports, repeatExports } from "./generate-exports.ts";
import { median, ratioOf } from "./pair-runs.ts";
import type { Usage } from "./run-child.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

const SIZES = [1, 10, 100] as const;
const ROUNDS = 3;

/** The time of ten times the work, by ten times the time of the work; sizes take turns. */
function growth(name: string, title: string, grows: string, make: (folder: string, size: number) => void): BenchCase {
  return { name, title, run: () => inTemporaryFolder((folder) => measureGrowth(folder, grows, make)) };
}

async function measureGrowth(folder: string, grows: string, make: (folder: string, size: number) => void): Promise<BenchReport> {
  buildCommand();
  const sizes = SIZES.map((size) => ({ size, files: join(folder, String(size)) }));
  for (const { size, files } of sizes) make(files, size);
  const rounds = Array.from({ length: ROUNDS }, () => sizes.map(({ files }) => runFirstSvod(files, folder)));
  const step = (from: number, to: number) => {
    const work = SIZES[to]! / SIZES[from]!;
    return ratioOf(rounds.map((runs) => runs[to]!.seconds / runs[from]!.seconds / work));
  };
  const filesOf = (index: number) => SIZES[index]! * FILES_A_MUNICIPALITY;
  const what = (from: number, to: number) => `time over work, ${filesOf(from)} to ${filesOf(to)} files`;
  const medianOf = (index: number, figure: (run: Usage) => number) => median(rounds.map((runs) => figure(runs[index]!)));
  return {
    lines: [
      { what: what(0, 1), ratio: step(0, 1), bound: 1.15 },
      { what: what(1, 2), ratio: step(1, 2), bound: 1.15 },
    ],
    notes: [
      ...SIZES.map((_, index) => {
        const seconds = medianOf(index, (run) => run.seconds);
        const milliseconds = (1000 * seconds) / filesOf(index);
        const peak = medianOf(index, (run) => run.peakMegabytes);
        return `${filesOf(index)} files: ${seconds.toFixed(2)} s, ${milliseconds.toFixed(2)} ms a file, peak memory ${peak.toFixed(0)} MB`;
      }),
      grows,
    ],
  };
}

export const manyFiles = growth(
  "many-files",
  "exports of 1, 10 and 100 municipalities, no two alike",
  "What grows in memory: the results of the schools and the summary made of them. Files and their cells are not kept.",
  generateExports,
);

export const repeatedFiles = growth(
  "repeated-files",
  "the exports of one municipality 1, 10 and 100 times under other names",
  "What grows in memory: facts that turn out to be repetitions, until the results are built.",
  repeatExports,
);
