// Reads one file that came from a school: personal data out first, then the forms, or the register, that it holds.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Form } from "../catalogue/forms/form.ts";
import type { FileKind } from "../catalogue/messages/check-words.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { readFile } from "../submission/read-file.ts";
import { type FormFile, readForms } from "../submission/read-forms.ts";
import { responseTimes } from "../submission/response-times.ts";
import type { Submission } from "../submission/submission.ts";
import { personalAnswers } from "../validation/personal-data/personal-answers.ts";
import { withoutPersonalData } from "../validation/personal-data/without-personal-data.ts";
import { parseRectangle } from "../workbook/block.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

export interface SubmittedFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly received: string | null;
  /** One a time of coming: the rows of a response sheet come one by one. */
  readonly parts: readonly FormFile[];
  readonly register: readonly RegisterEntry[];
  /** Of the file: it could not be opened, or is nothing known. */
  readonly findings: readonly Finding[];
  /** Personal data that were taken out of it. */
  readonly personal: readonly Finding[];
}

export const unreadFile = (file: string, finding: Finding): SubmittedFile => ({
  ...{ file, kind: "unread", received: null, parts: [], register: [], findings: [finding], personal: [] },
});

const rowOf = ({ at }: Submission) => parseRectangle(at.cell ?? "");
const isResponse = (submission: Submission): boolean => rowOf(submission)?.rowCount === 1;

/** A row of a response sheet came at its own time; where the sheet has none, nobody knows when. */
function responseParts(read: FormFile, workbook: WorkbookSnapshot): FormFile[] {
  const times = new Map(workbook.sheets.map((sheet) => [sheet.name, responseTimes(sheet)]));
  return read.submissions.map((submission) => {
    const received = isResponse(submission)
      ? (times.get(submission.at.sheet ?? "")?.get(rowOf(submission)?.rowIndex ?? -1) ?? null)
      : read.received;
    return { ...read, received, submissions: [submission], findings: [] };
  });
}

/** `on`: the day of the check, for telling dates of birth. `received`: the file's own time, local. */
export function readSubmittedFile(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  received: string | null,
  on: string,
): SubmittedFile {
  const clean = withoutPersonalData(workbook, { on });
  const read = readForms(clean.workbook, forms, received);
  const { file } = workbook;
  const about = { file, received };
  if (read.submissions.length === 0) {
    // Names and phones of directors stand in every register; they are not read.
    const service = withoutPersonalData(workbook, { on, allow: "service-contacts" });
    const { register, facts, markers, findings } = readFile(service.workbook, forms);
    if (register.length > 0) return { ...about, kind: "register", parts: [], register, findings, personal: service.findings };
    if (facts.length + markers.length > 0) {
      const forSummary = [finding("file-for-summary", { file }, {})];
      return { ...about, kind: "results", parts: [], register: [], findings: forSummary, personal: clean.findings };
    }
    return { ...about, kind: "unknown", parts: [], register: [], findings: read.findings, personal: clean.findings };
  }
  const kind = read.submissions.some(isResponse) ? "responses" : "forms";
  const parts = kind === "responses" ? responseParts(read, clean.workbook) : [{ ...read, findings: [] }];
  const personal = [...clean.findings, ...personalAnswers(read.submissions, clean.workbook)];
  return { ...about, kind, parts, register: [], findings: read.findings, personal };
}
