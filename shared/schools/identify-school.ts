// Tells which school a file means. The answer says how sure it is; a school is never chosen by likeness alone.

import { NameIndex } from "./name-index.ts";
import { codeKey, type SchoolMention } from "./school-mention.ts";
import { schoolNameKey } from "./school-name.ts";

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

/** The schools known so far, by everything that names them. */
export interface SchoolIndex {
  readonly byLogin: Map<string, School>;
  readonly byCode: Map<string, School>;
  readonly byName: Map<string, Set<School>>;
  readonly names: NameIndex;
}

/** Enters a school under its login, its code and the given spellings of its name; may be called again when more becomes known. */
export function enterSchool(index: SchoolIndex, school: School, names: readonly string[]): void {
  if (school.login !== null && !index.byLogin.has(school.login)) index.byLogin.set(school.login, school);
  const code = school.code === null ? null : codeKey(school.code);
  if (code !== null && !index.byCode.has(code)) index.byCode.set(code, school);
  for (const key of names.map(schoolNameKey)) {
    if (key === "") continue;
    index.byName.set(key, (index.byName.get(key) ?? new Set()).add(school));
    index.names.add(key);
  }
}

/** `names` gives each school's own and other spellings. */
export function indexSchools(schools: readonly School[], names: (school: School) => readonly string[]): SchoolIndex {
  const index: SchoolIndex = { byLogin: new Map(), byCode: new Map(), byName: new Map(), names: new NameIndex() };
  for (const school of schools) enterSchool(index, school, names(school));
  return index;
}

const mayBeSame = (a: string | null, b: string | null): boolean => a === null || b === null || codeKey(a) === codeKey(b);

/**
 * Identifies by login, then code, then name in one form; likeness only proposes. A school whose login or code is known to be another
 * one is never meant, whatever its name says: a branch may bear the name of its head school.
 */
export function identifySchool(index: SchoolIndex, mention: Pick<SchoolMention, "login" | "code" | "name">): SchoolMatch {
  const byLogin = mention.login === null ? undefined : index.byLogin.get(mention.login);
  if (byLogin) return { kind: "exact", school: byLogin, by: "login" };
  const fits = (school: School): boolean => mayBeSame(school.login, mention.login) && mayBeSame(school.code, mention.code);
  const byCode = mention.code === null ? undefined : index.byCode.get(codeKey(mention.code));
  if (byCode && fits(byCode)) return { kind: "exact", school: byCode, by: "code" };
  const key = schoolNameKey(mention.name);
  const named = [...(index.byName.get(key) ?? [])].filter(fits);
  if (named.length > 1) return { kind: "ambiguous", schools: named };
  if (named[0]) return { kind: "exact", school: named[0], by: "name" };
  const near = new Set(index.names.near(key).flatMap((other) => [...(index.byName.get(other) ?? [])].filter(fits)));
  const [only, ...more] = near;
  if (!only) return { kind: "unknown" };
  return more.length === 0 ? { kind: "near", school: only } : { kind: "ambiguous", schools: [only, ...more] };
}
