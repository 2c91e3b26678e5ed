// Takes out of a file what is of a year that has not begun: a slip of the pen, which would move the year of identification.

import { academicYearOf } from "../catalogue/academic-year.ts";
import { type Finding, finding } from "../catalogue/findings.ts";
import type { Fact, RejectedRow } from "./facts.ts";
import type { FilePart } from "./file-part.ts";

/** `today`, ISO 8601. One finding a sheet and year, at the first row; the rows count as sent and not used. */
export function withoutLaterYears(part: FilePart, today: string): FilePart {
  const now = academicYearOf(today);
  const later = part.facts.filter(({ work }) => work.year > now);
  const markers = part.markers.filter(({ work }) => work.year <= now);
  if (later.length === 0 && markers.length === part.markers.length) return part;
  const groups = new Map<string, { readonly first: Pick<Fact, "work" | "at">; rows: number }>();
  for (const { work, at } of [...later, ...part.markers.filter((each) => !markers.includes(each))]) {
    const key = `${at.sheet}|${work.year}`;
    const group = groups.get(key) ?? { first: { work, at }, rows: 0 };
    group.rows++;
    groups.set(key, group);
  }
  const findings = [...groups.values()].map(
    ({ first, rows }): Finding => finding("year-not-begun", first.at, { year: first.work.year, now, rows }),
  );
  const rejected = later.flatMap(({ unit, report }): RejectedRow[] =>
    unit.level === "school" ? [{ school: unit.school, work: null, report }] : [],
  );
  return {
    ...part,
    facts: part.facts.filter((fact) => !later.includes(fact)),
    markers,
    rejected: [...part.rejected, ...rejected],
    findings: [...part.findings, ...findings],
  };
}
