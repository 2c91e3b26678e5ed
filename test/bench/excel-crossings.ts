// How often and how much Excel is spoken to by the commands of a campaign, on the model of Excel: the batches should not grow with the schools
// until a request is full.

import { checkForms } from "../../shared/commands/check-forms.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { startExcel } from "../hosts/excel-model/start-excel.ts";
import { summaryOf } from "../hosts/made-summary.ts";
import type { BenchCase, BenchLine } from "./bench-case.ts";
import { madeInput } from "./forms-growth.ts";

/** The summary of 5,000 schools would be the model's memory that is measured. */
const SIZES = { "build-summary": [10, 100, 1_000, 5_000], "check-forms": [10, 100, 1_000, 5_000] } as const;
/** Changes up to this size go in one request. */
const ONE_REQUEST = 4 * 1024 * 1024;
const WATCH = { progress: () => {}, isCancelled: () => false };

function protocolOf(schools: number): readonly Edit[] {
  const { files, previous, register, year } = madeInput(schools);
  const submitted = (part: (typeof files)[number]) => ({
    ...({ file: part.file, kind: "forms", received: null, parts: [part], register: [], findings: [], personal: [] } as const),
  });
  const sources = { files: files.map(submitted), previous: previous.map(submitted), register, year };
  const options = { collected: null, deadline: null, date: "2026-11-22", rules: null, explanations: null };
  return checkForms({ profile: BASE, municipality: "", ...sources, ...options }, "ru").edits;
}

const EDITS_OF = { "build-summary": summaryOf, "check-forms": protocolOf } as const;

export const excelCrossings: BenchCase = {
  name: "excel-crossings",
  title: "batches and bytes between the add-in and Excel",
  async run() {
    const newExcel = await startExcel();
    const lines: BenchLine[] = [];
    const notes: string[] = [];
    for (const command of ["build-summary", "check-forms"] as const) {
      for (const schools of SIZES[command]) {
        const model = newExcel();
        await makeExcelHost().applyEdits(EDITS_OF[command](schools), WATCH);
        const sent = model.batches.reduce((sum, { bytes }) => sum + bytes, 0);
        const largest = Math.max(...model.batches.map(({ bytes }) => bytes));
        const count = model.batches.length;
        notes.push(
          `${command}, ${schools} schools: ${count} batches, ${Math.round(sent / 1024)} KB, the largest ${Math.round(largest / 1024)} KB`,
        );
        // A look and a write; beyond one request, one batch more for each that is full.
        const ratio = count / (2 + (sent > ONE_REQUEST ? Math.ceil(sent / ONE_REQUEST) * 2 : 0));
        lines.push({
          what: `${command}, ${schools} schools: batches : a look, a write, and full requests`,
          ratio: { median: ratio, min: ratio, max: ratio },
          bound: 1,
        });
      }
    }
    return { lines, notes };
  },
};
