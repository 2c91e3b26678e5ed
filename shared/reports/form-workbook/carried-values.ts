// What schools answered last year, by school and field: what a new form may carry over. Two answers that differ are not carried.

import type { Submission } from "../../submission/submission.ts";
import type { CarriedValues } from "./first-values.ts";

export const schoolIdOf = (school: {
  readonly login: string | null;
  readonly code: string | null;
  readonly name: string;
}): string => (school.login === null ? (school.code ?? school.name) : `edu${school.login}`);

/** `year`: the year of the new forms; only submissions of the year before count. */
export function carriedValues(submissions: readonly Submission[], year: number): ReadonlyMap<string, CarriedValues> {
  const schools = new Map<string, Map<string, number | string>>();
  const disputed = new Set<string>();
  for (const submission of submissions) {
    if (submission.year !== year - 1) continue;
    const id = schoolIdOf(submission.school);
    const values = schools.get(id) ?? new Map<string, number | string>();
    schools.set(id, values);
    for (const [code, answer] of submission.values) {
      if (answer.state !== "given") continue;
      if (values.has(code) && values.get(code) !== answer.value) disputed.add(`${id}|${code}`);
      values.set(code, answer.value);
    }
  }
  for (const [id, values] of schools)
    for (const code of [...values.keys()]) if (disputed.has(`${id}|${code}`)) values.delete(code);
  return schools;
}
