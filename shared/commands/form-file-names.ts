// What the schools' files are called: each by its school, no two alike on any disk, and the same whatever the order of the register.

import { fileName, fileNameKey } from "../text/file-name.ts";

export interface NamedSchool {
  /** `edu203001`, else the code, else the name. */
  readonly schoolId: string;
  readonly name: string;
}

/** In characters. The greatest, with an id and a number, is within the 255 bytes that a disk allows a name in Cyrillic. */
const [USUAL_LENGTH, GREATEST_LENGTH] = [40, 75];

function nameOf({ schoolId, name }: NamedSchool, longest: number): string {
  const ofSchool = fileName(name, longest);
  if (schoolId === name) return ofSchool;
  return [...new Set([fileName(schoolId, USUAL_LENGTH), ofSchool])].join(" ");
}

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(fileNameKey(name), (found.get(fileNameKey(name)) ?? 0) + 1);
  return found;
}

/** In the order of the schools. Names that become one by cutting are cut less; what is one even then is numbered by the alphabet. */
export function formFileNames(schools: readonly NamedSchool[]): readonly string[] {
  const usual = schools.map((school) => nameOf(school, USUAL_LENGTH));
  const ofUsual = counts(usual);
  const names = usual.map((name, index) => {
    const school = schools[index];
    return school && (ofUsual.get(fileNameKey(name)) ?? 0) > 1 ? nameOf(school, GREATEST_LENGTH) : name;
  });
  const ofNames = counts(names);
  const taken = new Set(ofNames.keys());
  const seen = new Set<string>();
  const byAlphabet = schools
    .map(({ schoolId }, index) => ({ schoolId, index }))
    .sort((a, b) => (a.schoolId < b.schoolId ? -1 : a.schoolId > b.schoolId ? 1 : 0));
  for (const { index } of byAlphabet) {
    const name = names[index] ?? "";
    if (!seen.has(fileNameKey(name))) {
      seen.add(fileNameKey(name));
      continue;
    }
    let number = 2;
    while (taken.has(fileNameKey(`${name} (${number})`))) number++;
    names[index] = `${name} (${number})`;
    taken.add(fileNameKey(`${name} (${number})`));
  }
  return names.map((name) => `${name}.xlsx`);
}
