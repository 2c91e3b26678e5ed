// Forms that were sent again: each version with the one before it, what has changed, and whether the first one was in time.

import { type FormCode, fieldsOf } from "../catalogue/forms/form.ts";
import { FORMS } from "../catalogue/forms/forms.ts";
import type { Timeliness } from "../catalogue/messages/check-words.ts";
import type { FieldChange, VersionRow } from "../reports/check-workbook/check-data.ts";
import type { FieldValue, Submission } from "../submission/submission.ts";
import type { CheckedSchool, CheckedSubmission } from "../validation/check-submissions.ts";
import type { SubmittedFile } from "./read-submitted-file.ts";

const plain = (value: FieldValue | undefined): string | number =>
  value === undefined ? "" : value.state === "given" ? value.value : value.state;

function changesOf(form: FormCode, earlier: Submission, later: Submission): FieldChange[] {
  const fields = FORMS.filter(({ code }) => code === form).flatMap(fieldsOf);
  return fields.flatMap(({ code, label, type }) => {
    const [was, now] = [earlier.values.get(code), later.values.get(code)];
    // What was typed as free text is not repeated.
    return type === "text" || plain(was) === plain(now) ? [] : [{ label, was: was ?? null, now: now ?? null }];
  });
}

/** A pair for each finding that a form was sent twice: the finding stands at the later one and names the earlier one's file. */
export function sentVersions(files: readonly SubmittedFile[], schools: readonly CheckedSchool[]): VersionRow[] {
  const all: CheckedSubmission[] = files.flatMap(({ parts }) =>
    parts.flatMap(({ submissions, received }) => submissions.map((submission) => ({ submission, received }))),
  );
  return schools.flatMap(({ school, findings }) => {
    const taken = new Set<CheckedSubmission>();
    return findings.flatMap((each): VersionRow[] => {
      if (each.code !== "form-sent-twice") return [];
      const counted = all.find(({ submission }) => submission.at === each.at);
      if (!counted) return [];
      taken.add(counted);
      const { form } = counted.submission;
      const isEarlier = (one: CheckedSubmission): boolean =>
        one !== counted &&
        one.submission.form === form &&
        one.submission.at.file === each.facts.other &&
        isOf(one, school.id, counted);
      const candidates = all.filter(isEarlier);
      const earlier = candidates.filter((one) => taken.has(one)).pop() ?? candidates[0];
      if (!earlier) return [];
      taken.add(earlier);
      return [{ school, form, counted, earlier, changes: changesOf(form, earlier.submission, counted.submission) }];
    });
  });
}

/** In a file of one school everything is that school's; in a response sheet a row names its school as the later row does. */
function isOf(one: CheckedSubmission, schoolId: string, counted: CheckedSubmission): boolean {
  const [a, b] = [one.submission.school, counted.submission.school];
  if (one.submission.at.file !== counted.submission.at.file) return true;
  return (
    `edu${a.login}` === schoolId ||
    (a.login !== null && a.login === b.login) ||
    (a.code !== null && a.code === b.code) ||
    a.name === b.name
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
  if (counted.some(({ received }) => received === null)) return "unknown";
  const firsts = [...submissions].map(([form, last]) => {
    const chain = versions.filter((row) => row.school === school && row.form === form);
    return chain[0]?.earlier ?? last;
  });
  if (firsts.some(({ received }) => received === null)) return "unknown";
  if (firsts.some(isLate)) return "late";
  return counted.some(isLate) ? "corrected-later" : "on-time";
}
