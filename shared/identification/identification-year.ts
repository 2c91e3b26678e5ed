// Which academic year schools are identified in: the one set, or the one after the latest year with results, which is then said.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Settings } from "../catalogue/settings.ts";
import type { Results } from "../indicators/school-results.ts";

/**
 * The files of each year, admission aside: it is known before the year's works are. Forms of schools come in one by one, long before
 * the year's exports: they and hidden sheets say nothing of the year where anything else does.
 */
function filesByYear(results: Results, withAside: boolean): Map<number, Set<string>> {
  const files = new Map<number, Set<string>>();
  for (const { work, marks, examScores, journal, primaryScores } of results.results) {
    if (work.procedure === "grade-10-admission") continue;
    const parts = [marks, examScores, journal, primaryScores].filter((part) => part && (withAside || !part.isAside));
    if (parts.length === 0 && !withAside) continue;
    const own = files.get(work.year) ?? new Set();
    files.set(work.year, own);
    for (const part of parts) if (part) own.add(part.at.file);
  }
  return files;
}

/** The order's windows end before the identification year, so it follows the latest data; `null` where there are none. */
export function identificationYear(
  results: Results,
  { identificationYear: set }: Settings,
): { readonly year: number | null; readonly findings: readonly Finding[] } {
  if (set !== null) return { year: set, findings: [] };
  const settled = filesByYear(results, false);
  const files = settled.size > 0 ? settled : filesByYear(results, true);
  const [latest, before] = [...files.keys()].sort((a, b) => b - a);
  if (latest === undefined) return { year: null, findings: [] };
  const year = latest + 1;
  const assumed = finding("year-assumed", { file: "" }, { year });
  const [file, ...others] = files.get(latest) ?? [];
  // A file a year is usual; one file where the year before has many may be a slip of the pen.
  const isAlone = file !== undefined && others.length === 0 && before !== undefined && (files.get(before)?.size ?? 0) > 1;
  return { year, findings: isAlone ? [assumed, finding("year-from-one-file", { file }, { year: latest, file })] : [assumed] };
}
