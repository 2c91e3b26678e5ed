// Reads every form that a file holds: filled form sheets, and response sheets with a row a school.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Form } from "../catalogue/forms/form.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { asRead } from "./as-read.ts";
import { readFormSheet } from "./read-form-sheet.ts";
import { readResponses } from "./read-responses.ts";
import { seemsLike } from "./seems-like.ts";
import type { Submission } from "./submission.ts";

export interface FormFile {
  readonly file: string;
  /** When the file came, ISO 8601, where the shell knows; a later one replaces an earlier one of the same school. */
  readonly received: string | null;
  readonly submissions: readonly Submission[];
  /** Sheets on which a form was recognised: the ones to look through for personal data. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** `received`: when the file came, as the shell knows it; responses say it themselves. A file without any form is a finding. */
export function readForms(opened: WorkbookSnapshot, forms: readonly Form[], received: string | null): FormFile {
  const workbook = asRead(opened);
  const { file } = workbook;
  const submissions: Submission[] = [];
  const findings: Finding[] = [];
  const sheets: string[] = [];
  for (const sheet of workbook.sheets) {
    const filled = readFormSheet(workbook, sheet, forms);
    const responses = filled ? undefined : readResponses(sheet, file, forms);
    if (filled) submissions.push(filled);
    if (responses) {
      submissions.push(...responses.submissions);
      findings.push(...responses.findings);
    }
    if (filled || responses) sheets.push(sheet.name);
  }
  if (sheets.length === 0) {
    const [first] = workbook.sheets;
    const rows = first?.rows.length ?? 0;
    const columns = first?.rows.reduce((widest, row) => Math.max(widest, row.values.length), 0) ?? 0;
    findings.push(finding("file-not-recognised", { file }, { seems: first ? seemsLike(first) : "blank", rows, columns }));
  }
  return { file, received, submissions, sheets, findings };
}
