// Which of several versions of a form counts: the last one, where anything says which that is.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Form, type FormCode, fieldsOf } from "../catalogue/forms/form.ts";
import type { School } from "../schools/identify-school.ts";
import type { FieldValue } from "../submission/field-value.ts";
import type { FormFile } from "../submission/read-forms.ts";
import type { Submission } from "../submission/submission.ts";
import { parseRectangle } from "../workbook/block.ts";
import type { Location } from "../workbook/location.ts";
import type { RuleBook } from "./validate-submissions.ts";

export interface CheckedSubmission {
  readonly submission: Submission;
  readonly received: string | null;
}

export interface Received extends CheckedSubmission {
  readonly school: School;
}

const plain = (value: FieldValue | undefined): string | number =>
  value === undefined ? "" : value.state === "given" ? value.value : value.state;

/** Labels of the answers in which two submissions of one form differ. */
function changedFields(form: Form, a: Submission, b: Submission): string[] {
  return fieldsOf(form)
    .filter(({ code }) => plain(a.values.get(code)) !== plain(b.values.get(code)))
    .map(({ label }) => label);
}

/** ISO 8601 times compare as texts; an unknown time comes first. */
const compareTimes = (a: string | null, b: string | null): number => ((a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0);

/** Hidden sheets come first, so that they never count against visible ones; then the order of coming, then that of the files. */
export function inOrder<Sent extends CheckedSubmission>(sent: readonly Sent[]): Sent[] {
  const isVisible = ({ submission }: Sent): number => (submission.isHidden ? 0 : 1);
  return sent
    .map((each, index) => ({ each, index }))
    .sort((a, b) => isVisible(a.each) - isVisible(b.each) || compareTimes(a.each.received, b.each.received) || a.index - b.index)
    .map(({ each }) => each);
}

/** What all files hold, with the school of each. */
export const receivedIn = (files: readonly FormFile[], schoolOf: (submission: Submission) => School): Received[] =>
  inOrder(
    files.flatMap(({ submissions, received }) =>
      submissions.map((submission) => ({ submission, received, school: schoolOf(submission) })),
    ),
  );

/** What says the same as an earlier sending: another file, or another sheet of one file. */
const sendingOf = (at: Location, other: Location): string => (at.file === other.file ? (at.sheet ?? at.file) : at.file);

const rowsAt = ({ cell }: Location): number => parseRectangle(cell ?? "")?.rowCount ?? 1;

/**
 * Whether nothing says which of two is the later: they came at one moment, or nobody knows when. Rows of a response sheet stand in
 * the order in which they came.
 */
function isUnclear(earlier: CheckedSubmission, later: CheckedSubmission): boolean {
  const [a, b] = [earlier.submission, later.submission];
  if (a.isHidden !== b.isHidden) return false;
  if (a.version === null && b.version === null && a.at.file === b.at.file && a.at.sheet === b.at.sheet) return false;
  return earlier.received === later.received;
}

interface Pair {
  readonly at: Location;
  readonly school: string;
  readonly other: string;
  readonly changed: string[];
  /** How many of the changes nobody can put in order. */
  unclear: number;
  readonly visible: string | null;
  rows: number;
}

function pairFinding({ at, school, other, changed, unclear, visible, rows }: Pair): Finding {
  if (visible !== null) return finding("sheet-hidden-unused", { file: at.file, sheet: other }, { visible });
  if (changed.length === 0) return finding("file-repeated", at, { of: other, rows });
  return finding(unclear > 0 ? "form-versions-unclear" : "form-sent-twice", at, { school, other, changed });
}

/** The last submission of each form counts; an earlier one is reported with what has changed since, once for a pair of files. */
export function lastOfEach(received: readonly Received[], book: RuleBook) {
  const last = new Map<FormCode, CheckedSubmission>();
  const pairs = new Map<string, Pair>();
  for (const each of received) {
    const { submission, received: time, school } = each;
    const form = book.forms.find(({ code }) => code === submission.form);
    const before = last.get(submission.form);
    if (before && form) {
      const earlier = before.submission;
      const other = sendingOf(earlier.at, submission.at);
      const key = JSON.stringify([other, submission.at.file]);
      const changed = changedFields(form, earlier, submission);
      const isSet = earlier.isHidden && !submission.isHidden && earlier.at.file === submission.at.file;
      const visible = isSet ? (submission.at.sheet ?? "") : null;
      const pair = pairs.get(key) ?? {
        ...{ at: submission.at, school: school.name, other, changed: [], unclear: 0, visible, rows: 0 },
      };
      pair.changed.push(...changed);
      const unclear = isUnclear(before, each) && changed.length > 0;
      if (unclear) pair.unclear += changed.length;
      pair.rows += rowsAt(submission.at);
      pairs.set(key, pair);
      // The form goes back as it is; what its first version says is judged meanwhile.
      if (unclear) continue;
    }
    last.set(submission.form, { submission, received: time });
  }
  return { last, findings: [...pairs.values()].map(pairFinding) };
}
