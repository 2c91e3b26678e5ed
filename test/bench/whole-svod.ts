// Case 2: the whole command in a warm process, from the folder to the bytes of the summary, against exceljs only reading the files.

import { wordsOf } from "../../shared/catalogue/messages/languages.ts";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { buildSummary } from "../../shared/commands/build-summary.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { listFiles } from "../../src/files/list-files.ts";
import { NODE_CODEC } from "../../src/files/node-codec.ts";
import { readFiles } from "../../src/files/read-files.ts";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook.ts";
import type { BenchCase } from "./bench-case.ts";
import { DISTRICT, exampleFiles } from "./example-files.ts";
import { exceljsLoadAll } from "./exceljs-load.ts";
import { pairRuns, timed } from "./pair-runs.ts";

function svodBytes(): Uint8Array {
  const date = "2021-09-01";
  const files = readFiles(listFiles(DISTRICT) ?? [], BASE.forms, "2026-11-22", () => {});
  const settings = { ...DEFAULT_SETTINGS, identificationYear: 2022 };
  const { data, edits } = buildSummary({ files, profile: BOTLIKH, settings, date }, "ru");
  const title = wordsOf("ru").report.title(data.municipalityName);
  return writeWorkbook(edits, { title, author: "МСОКО", created: `${date}T00:00:00Z`, language: "ru" }, NODE_CODEC);
}

export const wholeSvod: BenchCase = {
  name: "whole-svod",
  title: "list, read, compute and write, in a warm process",
  async run() {
    const files = exampleFiles();
    const pairs = await pairRuns(
      () => timed(svodBytes),
      () => timed(() => exceljsLoadAll(files)),
      { warmUps: 4, rounds: 11 },
    );
    const [ours, theirs] = pairs.medians("seconds");
    return {
      lines: [{ what: "whole svod : exceljs load of its files", ratio: pairs.ratio("seconds"), bound: 1 }],
      notes: [`${(1000 * ours).toFixed(0)} ms and ${(1000 * theirs).toFixed(0)} ms`],
    };
  },
};
