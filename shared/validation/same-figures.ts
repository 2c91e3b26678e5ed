// Figures that were sent before: by the same school a year ago, or by another school this year.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { FormCode } from "../catalogue/forms/form.ts";
import type { School } from "../schools/identify-school.ts";
import type { Submission } from "../submission/submission.ts";
import type { CheckedSubmission } from "./last-of-each.ts";

/** So many counts of more than one are never the same by chance; and so many of them must differ from each other. */
const LEAST_ANSWERS = 10;
const LEAST_DIFFERENT = 5;

type Count = readonly [code: string, count: number];

/** Zeros and ones are the same in many schools and years. */
const countsOf = ({ values }: Submission): Count[] =>
  [...values].flatMap(([code, value]): Count[] =>
    value.state === "given" && typeof value.value === "number" && value.value > 1 ? [[code, value.value]] : [],
  );

const numberAt = (submission: Submission, code: string): string | number | null => {
  const value = submission.values.get(code);
  return value?.state === "given" ? value.value : null;
};

/** How many answers of a form are last year's, where all of them are; 0 where any was given anew. */
export function answersOfLastYear(submission: Submission, previous: Submission | undefined): number {
  if (!previous) return 0;
  const counts = countsOf(submission);
  const isSame = counts.every(([code, count]) => numberAt(previous, code) === count);
  return isSame && counts.length >= LEAST_ANSWERS ? counts.length : 0;
}

interface Sender {
  readonly school: School;
  readonly submissions: ReadonlyMap<FormCode, CheckedSubmission>;
}

/** Schools that sent the same figures in a form: at each of them a finding that names the others. */
export function sameFigures(schools: readonly Sender[]): ReadonlyMap<School, readonly Finding[]> {
  const senders = new Map<string, { readonly school: School; readonly submission: Submission; readonly answers: number }[]>();
  for (const { school, submissions } of schools) {
    for (const { submission } of submissions.values()) {
      const counts = countsOf(submission);
      if (counts.length < LEAST_ANSWERS || new Set(counts.map(([, count]) => count)).size < LEAST_DIFFERENT) continue;
      const key = JSON.stringify([submission.form, counts]);
      senders.set(key, [...(senders.get(key) ?? []), { school, submission, answers: counts.length }]);
    }
  }
  const findings = new Map<School, Finding[]>();
  for (const group of senders.values()) {
    if (group.length < 2) continue;
    for (const { school, submission, answers } of group) {
      const other = group.flatMap((each) => (each.school === school ? [] : each.school.name)).join(", ");
      const found = finding("forms-same-figures", submission.at, { other, answers });
      findings.set(school, [...(findings.get(school) ?? []), found]);
    }
  }
  return findings;
}
