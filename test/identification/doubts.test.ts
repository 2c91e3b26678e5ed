// What a person is told to look at before acting on a verdict: only what may turn it.

import { describe, expect, test } from "vitest";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { WorkGiven } from "./school-result.ts";
import { verdictOn } from "./verdict-on.ts";

// 4 of 20 is exactly 20%: «20% и более» is reached.
const AT_THRESHOLD = [4, 10, 6, 0] as const;

describe("a doubt is said only where it may turn the verdict", () => {
  // Criterion a: a bad year, a good one, a missing one. Criterion b: two bad years, so the school is low whatever a comes to.
  const A_OPEN: readonly WorkGiven[] = [
    { year: 2020, marks: AT_THRESHOLD },
    { year: 2021, marks: [0, 5, 5, 10] },
  ];
  const B_MET: readonly WorkGiven[] = [
    { year: 2020, subject: "МА", marks: AT_THRESHOLD },
    { year: 2021, subject: "МА", marks: AT_THRESHOLD },
  ];
  const kinds = (works: readonly WorkGiven[], settings: Partial<Settings> = {}) =>
    verdictOn(works, settings).doubts.map(({ kind }) => kind);

  test("a missing year of another criterion does not put a low-result school in doubt; its criterion still shows it", () => {
    const verdict = verdictOn([...A_OPEN, ...B_MET]);
    expect(verdict.verdict).toBe("low-result");
    expect(verdict.of("2.1.1.a")?.missingDataDecides).toBe(true);
    expect(kinds([...A_OPEN, ...B_MET])).not.toContain("missing-data-decides");
  });

  test("where two criteria are needed, it does: with a met there would be two", () => {
    expect(kinds([...A_OPEN, ...B_MET], { minCriteria: 2 })).toContain("missing-data-decides");
    expect(kinds(A_OPEN, { minCriteria: 2 })).not.toContain("missing-data-decides");
  });

  test("a marker counts against a low-result school's verdict only where the verdict needs the marked criterion", () => {
    const marked = A_OPEN.map((work) => ({ ...work, isMarked: true }));
    expect(kinds([...marked, ...B_MET])).not.toContain("marked");
    expect(kinds(B_MET.map((work) => ({ ...work, isMarked: true })))).toContain("marked");
    expect(kinds(marked)).toContain("marked");
  });
});
