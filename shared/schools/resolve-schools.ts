// Decides, over all files at once, which schools there are and which of them each mention means; every doubt becomes a finding.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Location } from "../workbook/location.ts";
import { identifySchool, indexSchools, type School } from "./identify-school.ts";
import type { RegisterEntry } from "./register-entry.ts";
import type { SchoolMention } from "./school-mention.ts";

export interface LocatedMention {
  readonly school: SchoolMention;
  readonly at: Location;
}

export interface ResolvedSchools {
  /** In the order of the register, then of first mention. */
  readonly schools: readonly School[];
  readonly schoolOf: (mention: SchoolMention) => School;
  readonly findings: readonly Finding[];
}

const mentionKey = (m: SchoolMention): string => `${m.login ?? ""}|${m.code ?? ""}|${m.name}`;

const schoolId = (login: string | null, code: string | null, name: string): string =>
  login !== null ? `edu${login}` : code !== null ? `код ${code}` : name;

function registeredSchools(register: readonly RegisterEntry[]) {
  const findings: Finding[] = [];
  const schools: School[] = [];
  const otherNames = new Map<School, readonly string[]>();
  const seen = new Set<string>();
  for (const entry of register) {
    const id = schoolId(entry.login, entry.code, entry.name);
    if (seen.has(id)) {
      findings.push(finding("register-repeats", entry.at, { key: id }));
      continue;
    }
    seen.add(id);
    const school: School = { id, login: entry.login, code: entry.code, name: entry.name, registered: true };
    schools.push(school);
    otherNames.set(school, [entry.name, ...entry.otherNames]);
  }
  return { schools, otherNames, findings };
}

/** Makes the schools that only the files name. Those with a login come first, so that mentions without one can be held against them. */
function mentionedSchools(
  mentions: readonly LocatedMention[],
  known: ReturnType<typeof registeredSchools>,
  hasRegister: boolean,
) {
  const findings: Finding[] = [];
  const schools = [...known.schools];
  const names = new Map(known.otherNames);
  const index = () => indexSchools(schools, (school) => names.get(school) ?? [school.name]);
  const answers = new Map<string, School>();
  const add = (mention: SchoolMention): School => {
    const { login, code, name } = mention;
    const school: School = { id: schoolId(login, code, name), login, code, name, registered: false };
    schools.push(school);
    return school;
  };

  const withKey = mentions.filter(({ school }) => school.login !== null || school.code !== null);
  let current = index();
  const fresh = new Map<string, School>();
  for (const { school: mention, at } of withKey) {
    const match = identifySchool(current, mention);
    let school = match.kind === "exact" ? match.school : fresh.get(schoolId(mention.login, mention.code, mention.name));
    if (!school) {
      school = add(mention);
      fresh.set(school.id, school);
      if (hasRegister) findings.push(finding("school-unknown", at, { name: mention.name || school.id }));
    }
    answers.set(mentionKey(mention), school);
  }
  for (const { school: mention } of withKey) {
    const school = answers.get(mentionKey(mention));
    if (school && mention.name !== "") names.set(school, [...new Set([...(names.get(school) ?? [school.name]), mention.name])]);
  }
  current = index();
  for (const { school: mention, at } of mentions) {
    if (mention.login !== null || mention.code !== null) continue;
    const match = identifySchool(current, mention);
    if (match.kind === "exact") {
      answers.set(mentionKey(mention), match.school);
      continue;
    }
    const { name } = mention;
    if (match.kind === "near") findings.push(finding("school-near", at, { name, candidate: match.school.name }));
    else if (match.kind === "ambiguous") {
      findings.push(finding("school-ambiguous", at, { name, candidates: match.schools.map((school) => school.name) }));
    } else findings.push(finding(hasRegister ? "school-unknown" : "school-without-login", at, { name }));
    answers.set(mentionKey(mention), add(mention));
  }
  return { schools, answers, findings };
}

/** Logins whose schools the files name in several ways, and logins written in the old form in one file and the new in another. */
function spellingFindings(mentions: readonly LocatedMention[], schoolOf: (mention: SchoolMention) => School): Finding[] {
  const spellings = new Map<School, { names: Set<string>; old: boolean; current: boolean; at: Location }>();
  for (const { school: mention, at } of mentions) {
    if (mention.login === null) continue;
    const school = schoolOf(mention);
    const entry = spellings.get(school) ?? { names: new Set(), old: false, current: false, at };
    if (mention.name !== "") entry.names.add(mention.name);
    if (mention.oldLogin) entry.old = true;
    else entry.current = true;
    spellings.set(school, entry);
  }
  const findings: Finding[] = [];
  let joined = 0;
  let firstAt: Location | undefined;
  for (const [school, { names, old, current, at }] of spellings) {
    if (names.size > 1) findings.push(finding("school-named-differently", at, { login: school.id, names: [...names] }));
    if (old && current) {
      joined++;
      firstAt ??= at;
    }
  }
  return firstAt ? [...findings, finding("old-logins-joined", firstAt, { schools: joined })] : findings;
}

/**
 * Resolves all mentions. Without a register each login is a school and the names in the files are all there is; a name without a
 * login joins a school only when it is the same name in every letter that counts. Likeness is reported, never acted upon.
 */
export function resolveSchools(register: readonly RegisterEntry[], mentions: readonly LocatedMention[]): ResolvedSchools {
  const unique = new Map<string, LocatedMention>();
  for (const located of mentions) {
    const key = `${mentionKey(located.school)}|${located.school.oldLogin}`;
    if (!unique.has(key)) unique.set(key, located);
  }
  const distinct = [...unique.values()];
  const known = registeredSchools(register);
  const { schools, answers, findings } = mentionedSchools(distinct, known, register.length > 0);
  const schoolOf = (mention: SchoolMention): School => {
    const school = answers.get(mentionKey(mention));
    if (!school) throw new Error(`a mention that was not resolved: ${mentionKey(mention)}`);
    return school;
  };
  return { schools, schoolOf, findings: [...known.findings, ...findings, ...spellingFindings(distinct, schoolOf)] };
}
