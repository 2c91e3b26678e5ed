// Forms that were sent again: each version with the one before it, what has changed, and whether the first one was in time.

import { type Form, fieldsOf } from "../catalogue/forms/form.ts";
import type { Timeliness } from "../catalogue/messages/check-words.ts";
import type { FieldChange, VersionRow } from "../reports/check-workbook/check-data.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { resolveSchools } from "../schools/resolve-schools.ts";
import type { FieldValue } from "../submission/field-value.ts";
import type { Submission } from "../submission/submission.ts";
import type { CheckedSchool, CheckOutcome } from "../validation/check-submissions.ts";
import { isEmptySubmission } from "../validation/is-empty-submission.ts";
import { type CheckedSubmission, inOrder } from "../validation/last-of-each.ts";
import type { SubmittedFile } from "./read-submitted-file.ts";

const plain = (value: FieldValue | undefined): string | number =>
  value === undefined ? "" : value.state === "given" ? value.value : value.state;

function changesOf(form: Form, earlier: Submission, later: Submission): FieldChange[] {
  const fields = fieldsOf(form);
  return fields.flatMap(({ code, label, type }) => {
    const [was, now] = [earlier.values.get(code), later.values.get(code)];
    // What was typed as free text is not repeated.
    return type === "text" || plain(was) === plain(now) ? [] : [{ label, was: was ?? null, now: now ?? null }];
  });
}

const sentIn = (files: readonly SubmittedFile[]): CheckedSubmission[] =>
  files.flatMap(({ parts }) =>
    parts.flatMap(({ submissions, received }) => submissions.map((submission) => ({ submission, received }))),
  );

export interface SentForms {
  readonly files: readonly SubmittedFile[];
  readonly previous: readonly SubmittedFile[];
  readonly register: readonly RegisterEntry[];
  readonly forms: readonly Form[];
}

/** A row for each version but the first, beside the version before it. */
export function sentVersions({ files, previous, register, forms }: SentForms, { schools, findings }: CheckOutcome): VersionRow[] {
  const sent = sentIn(files).filter(({ submission }) => !isEmptySubmission(submission, forms));
  const mentions = [...sent, ...sentIn(previous)].map(({ submission: { school, at } }) => ({ school, at }));
  const { schoolOf } = resolveSchools(register, mentions);
  // Set aside by the check: of another year, or claimed by two schools.
  const aside = new Set(
    [...findings, ...schools.flatMap((school) => school.findings)].flatMap(({ code, at }) =>
      code === "school-ambiguous" || code === "form-of-other-year" ? [at.file] : [],
    ),
  );
  return schools.flatMap(({ school, submissions }) =>
    [...submissions].flatMap(([form, counted]): VersionRow[] => {
      const of = forms.find(({ code }) => code === form);
      const chain = inOrder(
        sent.filter(
          ({ submission }) =>
            submission.form === form &&
            schoolOf(submission.school).id === school.id &&
            (submission.at === counted.submission.at || !aside.has(submission.at.file)),
        ),
      );
      return chain.slice(1).map((later, index) => {
        const earlier = chain[index] as CheckedSubmission;
        return { school, form, counted: later, earlier, changes: of ? changesOf(of, earlier.submission, later.submission) : [] };
      });
    }),
  );
}

/** The first version is held against the deadline; a later correction is said, not blamed. */
export function timelinessOf(
  { school, submissions }: CheckedSchool,
  versions: readonly VersionRow[],
  deadline: string | null,
): Timeliness {
  if (deadline === null || submissions.size === 0) return "unknown";
  const isLate = ({ received }: CheckedSubmission): boolean => received !== null && received.slice(0, 10) > deadline;
  const counted = [...submissions.values()];
  const firsts = [...submissions].map(
    ([form, last]) => versions.find((row) => row.school === school && row.form === form)?.earlier ?? last,
  );
  if ([...counted, ...firsts].some(({ received }) => received === null)) return "unknown";
  if (firsts.some(isLate)) return "late";
  return counted.some(isLate) ? "corrected-later" : "on-time";
}
