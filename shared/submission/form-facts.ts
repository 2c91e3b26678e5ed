// What a filled form says as facts: the results of its works, and the admission to grade 10, so that a summary can use them.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Form, fieldsOf } from "../catalogue/forms/form.ts";
import { answerNumber } from "./answer-number.ts";
import type { Fact, MarkCounts, Measure, RejectedRow } from "./facts.ts";
import type { FilePart } from "./file-part.ts";
import type { Submission } from "./submission.ts";

type Answer = number | null;

const isKnown = (answers: readonly Answer[]): answers is readonly number[] => answers.every((each) => each !== null);

function measureOf(participants: number, marks: readonly Answer[], below: Answer, high: Answer): Measure | null {
  if (marks.length === 4) {
    return isKnown(marks) && marks.reduce((sum, count) => sum + count, 0) === participants
      ? { kind: "marks", marks: marks as unknown as MarkCounts }
      : null;
  }
  return below !== null && high !== null && below + high <= participants
    ? { kind: "exam-scores", belowMinimum: below, high }
    : null;
}

/** Facts of one submission; a work whose figures do not add up gives none and is reported: the command `check` says more. */
export function formFacts(submission: Submission, forms: readonly Form[]): Pick<FilePart, "facts" | "rejected" | "findings"> {
  const { school, year, values, at } = submission;
  const form = forms.find(({ code }) => code === submission.form);
  if (!form) return { facts: [], rejected: [], findings: [] };
  if (year === null) {
    const rejected: RejectedRow[] = [{ school, work: null, report: "school-form" }];
    return { facts: [], rejected, findings: [finding("row-without-year", at, { school: school.name })] };
  }
  const fields = new Map(fieldsOf(form).map((field) => [field.code, field]));
  const of = (code: string): Answer => {
    const value = values.get(code);
    return value ? answerNumber(value, fields.get(code)) : null;
  };
  const common = { unit: { level: "school", school }, report: "school-form" } as const;
  const facts: Fact[] = [];
  const rejected: RejectedRow[] = [];
  const findings: Finding[] = [];
  for (const row of form.sections.flatMap(({ rows }) => rows)) {
    if (!row.work) continue;
    const work = { ...row.work, year };
    const own = [...fields.keys()].filter((code) => code.startsWith(`${row.code}.`));
    if (own.some((code) => values.get(code)?.state === "unreadable")) {
      // Told of where it was read; the work was sent, and cannot be used.
      rejected.push({ school, work, report: common.report });
      continue;
    }
    const participants = of(`${row.code}.participants`);
    if (participants === null || participants === 0) continue;
    const marks = [2, 3, 4, 5]
      .filter((mark) => fields.has(`${row.code}.mark${mark}`))
      .map((mark) => of(`${row.code}.mark${mark}`));
    const measure = measureOf(participants, marks, of(`${row.code}.below`), of(`${row.code}.from70`));
    const place = values.placeOf(`${row.code}.participants`) ?? at;
    if (measure) facts.push({ ...common, work, participants, measure, at: place });
    else {
      rejected.push({ school, work, report: common.report });
      findings.push(finding("results-missing", place, { school: school.name }));
    }
  }
  const [pupils, admitted] = [of("upper_pupils"), of("grade10_from_other")];
  if (pupils !== null && pupils > 0 && admitted !== null) {
    const work = { procedure: "grade-10-admission", subject: "ВСЕ", grade: 10, year } as const;
    const place = values.placeOf("grade10_from_other") ?? at;
    facts.push({
      ...common,
      work,
      participants: pupils,
      measure: { kind: "admission", admittedFromOthers: admitted },
      at: place,
    });
  }
  return { facts, rejected, findings };
}
