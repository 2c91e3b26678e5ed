// Measures this tool against exceljs and Ajv, side by side in one run: `npm run bench`, or `npm run bench -- CASE ...` for cases by name.
// It is a measure and no test: a missed bound is marked, and only a crash gives an exit code.

import { badFilesCase } from "./bad-files.ts";
import type { BenchReport } from "./bench-case.ts";
import { coldStart } from "./cold-start.ts";
import { districtReading } from "./district-reading.ts";
import { excelBundle } from "./excel-bundle.ts";
import { excelCrossings } from "./excel-crossings.ts";
import { excelFunctions } from "./excel-functions.ts";
import { excelRanges } from "./excel-ranges.ts";
import { formsGrowth } from "./forms-growth.ts";
import { largeSheet } from "./large-sheet.ts";
import { manyFiles, repeatedFiles } from "./many-files.ts";
import { pageCase } from "./page-case.ts";
import { printHead, printReport, printVerdict } from "./print-report.ts";
import { sheetsCalls } from "./sheets-calls.ts";
import { sheetsCold } from "./sheets-cold.ts";
import { validation } from "./validation.ts";
import { wholeSvod } from "./whole-svod.ts";
import { writing } from "./writing.ts";

const CASES = [
  districtReading,
  wholeSvod,
  coldStart,
  largeSheet,
  manyFiles,
  repeatedFiles,
  badFilesCase,
  writing,
  validation,
  formsGrowth,
  pageCase,
  excelCrossings,
  excelFunctions,
  excelRanges,
  excelBundle,
  sheetsCold,
  sheetsCalls,
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CASES.some((each) => each.name === name));
if (unknown.length > 0) throw new Error(`No case ${unknown.join(", ")}; there are ${CASES.map(({ name }) => name).join(", ")}`);

const start = performance.now();
const reports: BenchReport[] = [];
printHead();
for (const each of CASES) {
  if (wanted.length > 0 && !wanted.includes(each.name)) continue;
  const report = await each.run();
  printReport(each, report);
  reports.push(report);
}
printVerdict(reports);
console.log(
  `${Math.round((performance.now() - start) / 1000)} s on Node ${process.versions.node}; only the ratios mean anything elsewhere.`,
);
