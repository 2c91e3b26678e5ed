// What the pane shows of a check: schools with the state of their forms, and every finding with what was said about it.

import { academicYearName } from "../../catalogue/academic-year.ts";
import { type Form, formName } from "../../catalogue/forms/form.ts";
import type { SchoolState } from "../../catalogue/messages/check-words.ts";
import { checkWordsOf } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import type { CheckData, SchoolReport } from "../../reports/check-workbook/check-data.ts";
import type { CheckedSchoolView, CheckView, FindingView } from "../views.ts";
import { findingViews } from "./finding-views.ts";

export function checkedSchoolView(report: SchoolReport, forms: readonly Form[], language: Language): CheckedSchoolView {
  const words = checkWordsOf(language);
  const { school, state, time, missing, errors, warnings, toExplain } = report;
  return {
    ...{ id: school.id, name: school.name || school.id, state, errors, warnings, toExplain },
    stateText: words.schoolStates[state],
    time: words.timeliness[time],
    missing: missing.map((form) => formName(forms, form, language)),
  };
}

export function schoolFindingViews({ school, findings }: SchoolReport, data: CheckData, language: Language): FindingView[] {
  const explanations = data.explanations.filter(({ schoolId }) => schoolId === school.id);
  return findingViews(findings, { school: { id: school.id, name: school.name || school.id }, explanations }, language);
}

/** `sheets`: names of those that the check has written; `copies`: how many files of schools were given back with notes. */
export function checkView(
  data: CheckData,
  { sheets, copies }: { readonly sheets: readonly string[]; readonly copies: number },
  language: Language,
): CheckView {
  const having = (state: SchoolState) => data.schools.filter((school) => school.state === state).length;
  return {
    year: data.year === null ? null : academicYearName(data.year),
    deadline: data.deadline,
    counts: { accepted: having("accepted"), returned: having("returned"), absent: having("absent") },
    schools: data.schools.map((report) => checkedSchoolView(report, data.forms, language)),
    findings: [
      ...data.schools.flatMap((report) => schoolFindingViews(report, data, language)),
      ...findingViews(data.findings, { school: null, explanations: [] }, language),
    ],
    ...{ copies, sheets },
  };
}
