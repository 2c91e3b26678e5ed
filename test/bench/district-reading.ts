// Case 1: the files of one municipality, read in a warm process, against exceljs reading the same bytes.

import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import type { BenchCase } from "./bench-case.ts";
import { type ExampleFile, exampleFiles } from "./example-files.ts";
import { exceljsLoadAll } from "./exceljs-load.ts";
import { pairRuns, timed } from "./pair-runs.ts";

function readAll(files: readonly ExampleFile[], withSubmissions: boolean): void {
  for (const { bytes, name } of files) {
    const outcome = readWorkbook(bytes, name);
    if (!outcome.ok) throw new Error(`${name} was not read: ${outcome.finding.code}`);
    if (withSubmissions) readFile(outcome.workbook, FORMS);
  }
}

export const districtReading: BenchCase = {
  name: "district-reading",
  title: "the files of one municipality, in a warm process",
  async run() {
    const files = exampleFiles();
    const rounds = { warmUps: 4, rounds: 11 };
    const theirs = () => timed(() => exceljsLoadAll(files));
    const bare = await pairRuns(() => timed(() => readAll(files, false)), theirs, rounds);
    const whole = await pairRuns(() => timed(() => readAll(files, true)), theirs, rounds);
    return {
      lines: [
        { what: `readWorkbook of ${files.length} files : exceljs load`, ratio: bare.ratio("seconds"), bound: 0.35 },
        { what: "readWorkbook and readFile : exceljs load", ratio: whole.ratio("seconds"), bound: null },
      ],
      notes: [],
    };
  },
};
