// Checks everything that the schools have sent: whose it is, which of several versions counts, what is wrong in it, who sent nothing.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Form, type FormCode, fieldsOf } from "../catalogue/forms/form.ts";
import type { School } from "../schools/identify-school.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { resolveSchools } from "../schools/resolve-schools.ts";
import type { FormFile } from "../submission/read-forms.ts";
import type { FieldValue, Submission } from "../submission/submission.ts";
import { isSmallCount } from "./personal-data/is-small-count.ts";
import { type RuleBook, validateSubmissions } from "./validate-submissions.ts";

export interface CheckedSubmission {
  readonly submission: Submission;
  readonly received: string | null;
}

export interface CheckedSchool {
  readonly school: School;
  /** The submission that counts, by form. */
  readonly submissions: ReadonlyMap<FormCode, CheckedSubmission>;
  readonly missing: readonly FormCode[];
  readonly findings: readonly Finding[];
}

export interface CheckInput {
  readonly files: readonly FormFile[];
  /** Last year's forms, for comparison. */
  readonly previous: readonly FormFile[];
  readonly register: readonly RegisterEntry[];
  /** The academic year that is collected, by the calendar year in which it ends; `null`: whatever the forms say. */
  readonly year: number | null;
  readonly book: RuleBook;
  /** What was found of persons on the sheets. A cell that holds it is reported once, whatever else is wrong with it. */
  readonly personal?: readonly Finding[];
}

export interface CheckOutcome {
  readonly schools: readonly CheckedSchool[];
  /** Findings of files and of schools that could not be told. */
  readonly findings: readonly Finding[];
}

const plain = (value: FieldValue | undefined): string | number =>
  value === undefined ? "" : value.state === "given" ? value.value : value.state;

/** Labels of the answers in which two submissions of one form differ. */
function changedFields(form: Form, a: Submission, b: Submission): string[] {
  return fieldsOf(form)
    .filter(({ code }) => plain(a.values.get(code)) !== plain(b.values.get(code)))
    .map(({ label }) => label);
}

interface Received extends CheckedSubmission {
  readonly school: School;
}

/** In the order of coming; where that is unknown, in the order of the files. */
function inOrder(files: readonly FormFile[], schoolOf: (submission: Submission) => School): Received[] {
  return files
    .flatMap(({ submissions, received }) =>
      submissions.map((submission) => ({ submission, received, school: schoolOf(submission) })),
    )
    .map((each, index) => ({ each, index }))
    .sort((a, b) => (a.each.received ?? "").localeCompare(b.each.received ?? "", "en") || a.index - b.index)
    .map(({ each }) => each);
}

/** The last submission of each form counts; an earlier one is reported with what has changed since. */
function lastOfEach(received: readonly Received[], book: RuleBook) {
  const last = new Map<FormCode, CheckedSubmission>();
  const findings: Finding[] = [];
  for (const { submission, received: time, school } of received) {
    const form = book.forms.find(({ code }) => code === submission.form);
    const earlier = last.get(submission.form);
    if (earlier && form) {
      const changed = changedFields(form, earlier.submission, submission);
      const facts = { school: school.name, other: earlier.submission.at.file, changed };
      findings.push(finding("form-sent-twice", submission.at, facts));
    }
    last.set(submission.form, { submission, received: time });
  }
  return { last, findings };
}

/** Every answer of last year given again, in a form that has a fair number of counts. */
const LEAST_ANSWERS = 10;

function sameAsLastYear(submission: Submission, previous: Submission | undefined): Finding[] {
  if (!previous) return [];
  const counts = [...submission.values].filter(
    ([, value]) => value.state === "given" && typeof value.value === "number" && value.value > 1,
  );
  const isSame = counts.every(([code, value]) => plain(previous.values.get(code)) === plain(value));
  return isSame && counts.length >= LEAST_ANSWERS
    ? [finding("form-same-as-last-year", submission.at, { answers: counts.length })]
    : [];
}

function smallCounts(submission: Submission, form: Form): Finding[] {
  return fieldsOf(form)
    .filter(({ special, type }) => special && type === "count")
    .flatMap(({ code, label }): Finding[] => {
      const value = submission.values.get(code);
      if (value?.state !== "given" || typeof value.value !== "number" || !isSmallCount(value.value)) return [];
      return [finding("small-special-count", value.at, { field: label, value: value.value })];
    });
}

/** Pure: the same files give the same findings, school by school in the order of the register. */
export function checkSubmissions({ files, previous, register, year, book }: CheckInput): CheckOutcome {
  const mentions = [...files, ...previous].flatMap(({ submissions }) => submissions.map(({ school, at }) => ({ school, at })));
  const { schools, schoolOf, findings } = resolveSchools(register, mentions);
  const general: Finding[] = [...findings, ...files.flatMap((file) => file.findings)];
  const current = inOrder(files, ({ school }) => schoolOf(school)).filter(({ submission }) => {
    const isOther = year !== null && submission.year !== null && submission.year !== year;
    if (isOther) general.push(finding("form-of-other-year", submission.at, { year: submission.year, expected: year }));
    return !isOther;
  });
  const earlier = inOrder(previous, ({ school }) => schoolOf(school));
  const bySchool = <Item extends Received>(items: readonly Item[]) => {
    const groups = new Map<School, Item[]>();
    for (const item of items) groups.set(item.school, [...(groups.get(item.school) ?? []), item]);
    return groups;
  };
  const [now, before] = [bySchool(current), bySchool(earlier)];
  const asked = [...new Set(current.map(({ submission }) => submission.form))];
  const expected = register.length > 0 ? book.forms.map(({ code }) => code) : asked;
  const checked = schools
    .filter((school) => school.registered || now.has(school))
    .map((school): CheckedSchool => {
      const { last, findings: versions } = lastOfEach(now.get(school) ?? [], book);
      const old = lastOfEach(before.get(school) ?? [], book).last;
      const submissions = [...last.values()].map(({ submission }) => submission);
      const missing = expected.filter((form) => !last.has(form));
      const own = submissions.flatMap((submission) => {
        const form = book.forms.find(({ code }) => code === submission.form);
        return [
          ...submission.findings,
          ...sameAsLastYear(submission, old.get(submission.form)?.submission),
          ...(form ? smallCounts(submission, form) : []),
        ];
      });
      const previousSubmissions = [...old.values()].map(({ submission }) => submission);
      const rules = validateSubmissions({ current: submissions, previous: previousSubmissions }, book);
      const absent = missing.map((code) => {
        const title = book.forms.find((form) => form.code === code)?.title ?? code;
        return finding("form-not-sent", { file: "" }, { school: school.name, form: title });
      });
      return { school, submissions: last, missing, findings: [...versions, ...own, ...rules, ...absent] };
    });
  return { schools: checked, findings: general };
}
