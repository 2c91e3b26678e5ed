// A row of the register of schools (реестр): the specialist's own list, the last word on which schools there are.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Location } from "../workbook/location.ts";

/** A row of the register of schools. */
export interface RegisterEntry {
  readonly login: string | null;
  readonly code: string | null;
  readonly name: string;
  /** Other and former spellings that the specialist has confirmed. */
  readonly otherNames: readonly string[];
  /** The school's own address for letters; no letter is sent without it. */
  readonly mail: string | null;
  readonly at: Location;
  /** Stands in a questionnaire: a list of whoever was asked, often a whole region, and not of the schools of the municipality. */
  readonly ofQuestionnaire?: true;
}

/**
 * The register among lists of schools: a questionnaire is one only where nothing else lists schools, and either way that is said.
 * `isListedElsewhere`: other files name schools.
 */
export function chooseRegister(
  entries: readonly RegisterEntry[],
  isListedElsewhere: boolean,
): { readonly register: readonly RegisterEntry[]; readonly findings: readonly Finding[] } {
  const own = entries.filter(({ ofQuestionnaire }) => !ofQuestionnaire);
  const asked = entries.filter(({ ofQuestionnaire }) => ofQuestionnaire);
  const isUsed = own.length === 0 && !isListedElsewhere;
  const schools = new Map<string, { at: Location; count: number }>();
  for (const { at } of asked) schools.set(at.file, { at, count: (schools.get(at.file)?.count ?? 0) + 1 });
  return {
    register: isUsed ? asked : own,
    findings: [...schools.values()].map(({ at: { file, sheet }, count }) => {
      const place = { file, ...(sheet === undefined ? {} : { sheet }) };
      return finding(isUsed ? "questionnaire-as-register" : "questionnaire-no-register", place, { schools: count });
    }),
  };
}
