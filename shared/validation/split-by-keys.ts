// Sets aside the forms whose login says one school and whose name says another.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { schoolNameKey } from "../schools/school-name.ts";
import type { FormFile } from "../submission/read-forms.ts";
import type { Submission } from "../submission/submission.ts";

/** A form that bears the login of one school and the name of another is of neither, until a person says of which. */
export function splitByKeys(files: readonly FormFile[], register: readonly RegisterEntry[]) {
  const byLogin = new Map(register.map((entry) => [entry.login, entry]));
  const byName = new Map<string, RegisterEntry[]>();
  for (const entry of register) {
    const key = schoolNameKey(entry.name);
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
  const contradictionOf = ({ school: { login, name } }: Submission): readonly RegisterEntry[] => {
    const byKey = login === null ? undefined : byLogin.get(login);
    const [named, ...more] = byName.get(schoolNameKey(name)) ?? [];
    if (!byKey || !named || more.length > 0 || named.login === null || named.login === byKey.login) return [];
    return [named, byKey];
  };
  const findings: Finding[] = [];
  const doubtful: string[] = [];
  const fitting = files.map((file) => {
    const contradicting = file.submissions.filter((submission) => contradictionOf(submission).length > 0);
    const told = new Set<string>();
    for (const submission of contradicting) {
      const candidates = contradictionOf(submission).map(({ name }) => name);
      if (!told.has(candidates.join("|"))) {
        findings.push(finding("school-ambiguous", submission.at, { name: submission.school.name, candidates }));
      }
      told.add(candidates.join("|"));
      doubtful.push(...candidates.map(schoolNameKey));
    }
    return contradicting.length === 0
      ? file
      : { ...file, submissions: file.submissions.filter((submission) => !contradicting.includes(submission)) };
  });
  return { fitting, findings, doubtful };
}
