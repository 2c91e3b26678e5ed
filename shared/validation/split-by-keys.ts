// Sets aside the forms whose login says one school of the register and whose name another; a name of none of them is told of.

import { type Finding, finding } from "../catalogue/findings.ts";
import { mayNameOne } from "../schools/near-names.ts";
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
  /** A form of ours names the school as the register did; in a response sheet people name it as they like. */
  const misnamedAs = ({ school: { login, name }, version, at }: Submission): Finding[] => {
    const entry = login === null || version === null ? undefined : byLogin.get(login);
    if (!entry || [entry.name, ...entry.otherNames].some((each) => mayNameOne(each, name))) return [];
    return [finding("form-names-other-school", at, { named: name, school: entry.name })];
  };
  const findings: Finding[] = [];
  const doubtful: string[] = [];
  const misnamed = new Map<Submission, readonly Finding[]>();
  const fitting = files.map((file) => {
    const contradicting = file.submissions.filter((submission) => contradictionOf(submission).length > 0);
    const told = new Set<string>();
    // Said once a file and school, not once a sheet.
    for (const submission of file.submissions) {
      const found = contradicting.includes(submission) ? [] : misnamedAs(submission);
      const key = `${submission.school.login}|${submission.school.name}`;
      if (found.length > 0 && !told.has(key)) misnamed.set(submission, found);
      if (found.length > 0) told.add(key);
    }
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
  return { fitting, findings, doubtful, misnamed };
}
