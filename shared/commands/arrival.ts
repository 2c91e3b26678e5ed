// Whether a file of a known name is the same file, its newer version, or another file: a file is known by what it holds, not by its name.
// Exports of two years bear the same names, and every second school sends «Форма.xlsx».

import { type Finding, finding } from "../catalogue/findings.ts";
import { shownTime } from "../reports/check-workbook/shown-time.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import { schoolNameKey } from "../schools/school-name.ts";
import type { CollectedFile } from "./campaign.ts";

const schoolKey = ({ login, code, name }: Pick<SchoolMention, "login" | "code" | "name">): string =>
  login ?? code ?? schoolNameKey(name);

/** What a file tells of: works of schools, forms of schools, schools of the register. */
function subjectsOf({ reading, submitted }: CollectedFile): ReadonlySet<string> {
  const subjects = new Set<string>();
  const add = (...parts: readonly unknown[]) => subjects.add(JSON.stringify(parts));
  if (reading.ok) {
    for (const { work, unit, report } of reading.part.facts)
      add(report, work, unit.level, unit.level === "school" ? schoolKey(unit.school) : null);
    for (const { school, work } of reading.part.markers) add("marker", work, schoolKey(school));
    for (const entry of reading.part.register) add("register", schoolKey(entry));
  }
  for (const { submissions } of submitted.parts)
    for (const { form, year, school } of submissions) add("form", form, year, schoolKey(school));
  return subjects;
}

/** `later` tells of everything that `earlier` tells of: put in its place, it loses nothing. */
export function isNewerVersion(later: CollectedFile, earlier: CollectedFile): boolean {
  const [before, now] = [subjectsOf(earlier), subjectsOf(later)];
  return before.size > 0 && [...before].every((subject) => now.has(subject));
}

/** `folder/Форма.xlsx` -> `folder/Форма (2).xlsx`, the first number that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, ending = ""] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  let number = 2;
  while (isTaken(`${stem} (${number})${ending}`)) number++;
  return `${stem} (${number})${ending}`;
}

/** Said of a file that took the place of its earlier version. */
export const replacedFinding = ({ file, received }: CollectedFile): Finding =>
  finding("file-replaced", { file }, { time: shownTime(received) });

/** Said of a file that stands beside another of its name. */
export const besideFinding = (file: string, sentAs: string): Finding => finding("file-name-taken", { file }, { name: sentAs });
