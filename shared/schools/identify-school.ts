// Tells which school a file means. The answer says how sure it is; a school is never chosen by likeness alone.

import { distance } from "fastest-levenshtein";
import type { SchoolMention } from "./school-mention.ts";
import { schoolNameKey, schoolNumbers } from "./school-name.ts";

export interface School {
  /** `edu040010` where the login is known, else `код 1234` or the name itself. */
  readonly id: string;
  readonly login: string | null;
  readonly code: string | null;
  readonly name: string;
  /** Whether the register lists it. */
  readonly registered: boolean;
}

export type SchoolMatch =
  | { readonly kind: "exact"; readonly school: School; readonly by: "login" | "code" | "name" }
  /** One school has nearly this name: a person must say whether it is the same. */
  | { readonly kind: "near"; readonly school: School }
  /** Several schools could be meant. */
  | { readonly kind: "ambiguous"; readonly schools: readonly School[] }
  | { readonly kind: "unknown" };

export interface SchoolIndex {
  readonly schools: readonly School[];
  readonly byLogin: ReadonlyMap<string, School>;
  readonly byCode: ReadonlyMap<string, School>;
  readonly byName: ReadonlyMap<string, readonly School[]>;
}

/** `names` gives each school's own and other spellings. */
export function indexSchools(schools: readonly School[], names: (school: School) => readonly string[]): SchoolIndex {
  const byLogin = new Map<string, School>();
  const byCode = new Map<string, School>();
  const byName = new Map<string, School[]>();
  for (const school of schools) {
    if (school.login !== null) byLogin.set(school.login, school);
    if (school.code !== null) byCode.set(school.code, school);
    for (const key of new Set(names(school).map(schoolNameKey))) byName.set(key, [...(byName.get(key) ?? []), school]);
  }
  return { schools, byLogin, byCode, byName };
}

/** At most two slips of the pen, and not more than one letter in eight. */
const isNear = (a: string, b: string): boolean => {
  const limit = Math.min(2, Math.floor(Math.max(a.length, b.length) / 8));
  return limit > 0 && Math.abs(a.length - b.length) <= limit && schoolNumbers(a) === schoolNumbers(b) && distance(a, b) <= limit;
};

/** Identifies by login, then code, then name in one form; likeness only proposes. */
export function identifySchool(index: SchoolIndex, mention: Pick<SchoolMention, "login" | "code" | "name">): SchoolMatch {
  const byLogin = mention.login === null ? undefined : index.byLogin.get(mention.login);
  if (byLogin) return { kind: "exact", school: byLogin, by: "login" };
  const byCode = mention.code === null ? undefined : index.byCode.get(mention.code);
  if (byCode) return { kind: "exact", school: byCode, by: "code" };
  // A login that no school has is another school's login, whatever its name says.
  if (mention.login !== null) return { kind: "unknown" };
  const key = schoolNameKey(mention.name);
  const named = key === "" ? [] : (index.byName.get(key) ?? []);
  if (named.length > 1) return { kind: "ambiguous", schools: named };
  if (named[0]) return { kind: "exact", school: named[0], by: "name" };
  const near = new Set<School>();
  for (const [other, schools] of index.byName) if (isNear(key, other)) for (const school of schools) near.add(school);
  const [only, ...more] = near;
  if (!only) return { kind: "unknown" };
  return more.length === 0 ? { kind: "near", school: only } : { kind: "ambiguous", schools: [only, ...more] };
}
