// Decides, over all files at once, which schools there are and which of them each mention means; every doubt becomes a finding.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Location } from "../workbook/location.ts";
import { enterSchool, identifySchool, indexSchools, type School, type SchoolMatch } from "./identify-school.ts";
import type { RegisterEntry } from "./register-entry.ts";
import { codeKey, type SchoolMention } from "./school-mention.ts";
import { schoolNameKey } from "./school-name.ts";

export interface LocatedMention {
  readonly school: SchoolMention;
  readonly at: Location;
}

export interface ResolvedSchools {
  /** In the order of the register, then of first mention. */
  readonly schools: readonly School[];
  readonly schoolOf: (mention: SchoolMention) => School;
  /** The school of a mention that was not among those resolved; `null` where it is none of them for certain. */
  readonly find: (mention: SchoolMention) => School | null;
  readonly findings: readonly Finding[];
}

/** A school while it is being put together from what the files say of it. */
type Draft = { -readonly [key in keyof School]: School[key] };

const mentionKey = (m: SchoolMention): string => `${m.login ?? ""}|${m.code ?? ""}|${m.name}`;

const schoolId = (login: string | null, code: string | null, name: string): string =>
  login !== null ? `edu${login}` : code !== null ? `код ${code}` : name;

/** What a school of the register is known by. */
export const registerId = ({ login, code, name }: RegisterEntry): string => schoolId(login, code, name);

function registeredSchools(register: readonly RegisterEntry[]) {
  const findings: Finding[] = [];
  const schools: Draft[] = [];
  const otherNames = new Map<School, readonly string[]>();
  const seen = new Set<string>();
  for (const entry of register) {
    const id = registerId(entry);
    const key = entry.login === null && entry.code !== null ? schoolId(null, codeKey(entry.code), "") : id;
    if (seen.has(key)) {
      findings.push(finding("register-repeats", entry.at, { key: id }));
      continue;
    }
    seen.add(key);
    const school: Draft = { id, login: entry.login, code: entry.code, name: entry.name, registered: true };
    schools.push(school);
    otherNames.set(school, [entry.name, ...entry.otherNames]);
  }
  return { schools, otherNames, findings };
}

/** What a mention is known by; the surer mentions are placed first, so that the others can be held against them. */
const STAGES: readonly ((mention: SchoolMention) => string | null)[] = [
  (mention) => mention.login,
  (mention) => (mention.login === null && mention.code !== null ? codeKey(mention.code) : null),
  (mention) => (mention.login === null && mention.code === null ? "" : null),
];

/** Names that several logins (or several codes) bear: such a name tells nothing of which school is meant. */
function sharedNames(stage: readonly LocatedMention[], keyOf: (mention: SchoolMention) => string | null): ReadonlySet<string> {
  const bearers = new Map<string, Set<string | null>>();
  for (const { school } of stage) {
    const name = schoolNameKey(school.name);
    bearers.set(name, (bearers.get(name) ?? new Set()).add(keyOf(school)));
  }
  return new Set([...bearers].flatMap(([name, keys]) => (keys.size > 1 ? [name] : [])));
}

/** Finds or makes the school of each mention. A school found by one key learns the other: a row with login and code joins both. */
function placeMentions(mentions: readonly LocatedMention[], known: ReturnType<typeof registeredSchools>, hasRegister: boolean) {
  const findings: Finding[] = [];
  const schools: Draft[] = [...known.schools];
  const index = indexSchools(schools, (school) => known.otherNames.get(school) ?? [school.name]);
  const answers = new Map<string, Draft>();
  // Where names are all there is, a name alone is no fault of its file.
  const hasKeys = mentions.some(({ school }) => school.login !== null || school.code !== null);
  const doubt = (match: SchoolMatch, { school: { login, code, name }, at }: LocatedMention): readonly Finding[] => {
    const called = name || schoolId(login, code, name);
    if (match.kind === "near") return [finding("school-near", at, { name: called, candidate: match.school.name })];
    if (match.kind === "ambiguous") {
      return [finding("school-ambiguous", at, { name: called, candidates: match.schools.map((school) => school.name) })];
    }
    if (hasRegister) return [finding("school-unknown", at, { name: called })];
    return hasKeys && login === null && code === null ? [finding("school-without-login", at, { name })] : [];
  };
  for (const keyOf of STAGES) {
    const stage = mentions.filter(({ school }) => keyOf(school) !== null);
    const shared = sharedNames(stage, keyOf);
    for (const located of stage) {
      const { login, code, name } = located.school;
      const match = identifySchool(index, shared.has(schoolNameKey(name)) ? { login, code, name: "" } : located.school);
      let school: Draft;
      if (match.kind === "exact") {
        school = match.school;
        school.login ??= login;
        school.code ??= code;
        if (school.name === "") school.name = name;
      } else {
        findings.push(...doubt(match, located));
        school = { id: schoolId(login, code, name), login, code, name, registered: false };
        schools.push(school);
      }
      enterSchool(index, school, [name]);
      answers.set(mentionKey(located.school), school);
    }
  }
  return { schools, answers, index, findings };
}

/** How often a name stands, and where it stands first. */
interface Spelling {
  times: number;
  readonly at: Location;
}

/** Logins whose schools the files name in several ways, at the rarest of the names (the last of equals), and logins written in the old form in one file and the new in another. */
function spellingFindings(mentions: readonly LocatedMention[], schoolOf: (mention: SchoolMention) => School): Finding[] {
  const spellings = new Map<School, { names: Map<string, Spelling>; old: boolean; current: boolean; at: Location }>();
  for (const { school: mention, at } of mentions) {
    if (mention.login === null) continue;
    const school = schoolOf(mention);
    const entry = spellings.get(school) ?? { names: new Map(), old: false, current: false, at };
    const spelling = entry.names.get(mention.name);
    if (spelling) spelling.times++;
    else if (mention.name !== "") entry.names.set(mention.name, { times: 1, at });
    if (mention.oldLogin) entry.old = true;
    else entry.current = true;
    spellings.set(school, entry);
  }
  const findings: Finding[] = [];
  let joined = 0;
  let firstAt: Location | undefined;
  for (const [school, { names, old, current, at }] of spellings) {
    if (names.size > 1) {
      const rarest = [...names.values()].reduce((rare, each) => (each.times <= rare.times ? each : rare));
      findings.push(finding("school-named-differently", rarest.at, { login: school.id, names: [...names.keys()] }));
    }
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
  const { schools, answers, index, findings } = placeMentions(distinct, known, register.length > 0);
  const schoolOf = (mention: SchoolMention): School => {
    const school = answers.get(mentionKey(mention));
    if (!school) throw new Error(`a mention that was not resolved: ${mentionKey(mention)}`);
    return school;
  };
  const find = (mention: SchoolMention): School | null => {
    const match = answers.get(mentionKey(mention)) ?? identifySchool(index, mention);
    return !("kind" in match) ? match : match.kind === "exact" ? match.school : null;
  };
  return { schools, schoolOf, find, findings: [...known.findings, ...findings, ...spellingFindings(mentions, schoolOf)] };
}
