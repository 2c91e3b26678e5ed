// The protocol as data: schools with what they submitted, findings in words, completeness. Free text of a form is left out.

import { academicYearName } from "../../catalogue/academic-year.ts";
import type { Finding } from "../../catalogue/findings.ts";
import { fieldsOf } from "../../catalogue/forms/form.ts";
import type { SchoolState } from "../../catalogue/messages/check-words.ts";
import { findingMessage } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import type { CheckedSubmission } from "../../validation/last-of-each.ts";
import { sortFindings } from "../findings-sheet.ts";
import type { CheckData } from "./check-data.ts";

function valuesOf({ submission }: CheckedSubmission, data: CheckData): object {
  const fields = data.forms.filter(({ code }) => code === submission.form).flatMap(fieldsOf);
  return Object.fromEntries(
    fields.flatMap(({ code, type }) => {
      const value = submission.values.get(code);
      if (!value || type === "text") return [];
      return [[code, value.state === "given" ? value.value : value.state === "blank" ? null : { state: value.state }]];
    }),
  );
}

/** A plain value for JSON.stringify; its shape is named by `format`. */
export function checkJson(data: CheckData, language: Language): object {
  const inWords = (findings: readonly Finding[]) =>
    sortFindings(findings).map((finding) => ({ ...finding, ...findingMessage(finding, language) }));
  const having = (state: SchoolState) => data.schools.filter((school) => school.state === state).length;
  return {
    format: "msoko-check/1",
    date: data.date,
    year: data.year === null ? null : academicYearName(data.year),
    deadline: data.deadline,
    completeness: {
      schools: data.schools.length,
      accepted: having("accepted"),
      returned: having("returned"),
      absent: having("absent"),
      forms: Object.fromEntries(
        data.collected.map(({ code }) => [code, data.schools.filter(({ submissions }) => submissions.has(code)).length]),
      ),
    },
    schools: data.schools.map((report) => ({
      id: report.school.id,
      name: report.school.name,
      registered: report.school.registered,
      state: report.state,
      time: report.time,
      errors: report.errors,
      warnings: report.warnings,
      toExplain: report.toExplain,
      missing: report.missing,
      submissions: [...report.submissions].map(([form, checked]) => ({
        form,
        version: checked.submission.version,
        at: checked.submission.at,
        received: checked.received,
        values: valuesOf(checked, data),
      })),
      findings: inWords(report.findings),
    })),
    findings: inWords(data.findings),
    rules: data.rules,
    explanations: data.explanations.map(({ schoolId, rule, field, value, accepted, state, was }) => ({
      ...{ school: schoolId, rule, field, value, accepted, state, was },
    })),
    versions: data.versions.map(({ school, form, counted, earlier, changes }) => ({
      ...{ school: school.id, form, counted: counted.submission.at, earlier: earlier.submission.at },
      changes: changes.map(({ label }) => label),
    })),
    files: data.files,
  };
}
