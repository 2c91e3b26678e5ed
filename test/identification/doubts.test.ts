// What a person is told to look at before acting on a verdict: only what may turn it.

import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/catalogue/settings.ts";
import { identifyLowResults } from "../../shared/identification/identify-low-results.ts";
import type { Results, SchoolRejection, SchoolResult } from "../../shared/indicators/school-results.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { resultsOf, schoolResult, type WorkGiven } from "./school-result.ts";
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
    expect(verdict.of("2.1.1.a")?.verdict).toBe("undecided");
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

describe("what cannot turn the verdict is not said", () => {
  const GOOD = [0, 5, 5, 10] as const;
  const LOW_SCHOOL = [schoolResult({ year: 2020, marks: AT_THRESHOLD }), schoolResult({ year: 2021, marks: AT_THRESHOLD })];
  const GOOD_SCHOOL = [schoolResult({ year: 2020, marks: GOOD }), schoolResult({ year: 2021, marks: GOOD })];
  const doubtsOn = (results: Results) =>
    identifyLowResults(results, BOTLIKH, { ...DEFAULT_SETTINGS, identificationYear: 2022 })?.verdicts[0]?.doubts;
  const rejected = (results: readonly SchoolResult[], report: SchoolRejection["report"], year: number): Results => {
    const [first] = results as readonly [SchoolResult];
    return { ...resultsOf(...results), rejected: [{ school: first.school, work: { ...first.work, year }, report }] };
  };
  const kindsOf = (doubts: ReturnType<typeof doubtsOn>) => doubts?.map(({ kind }) => kind);

  test("a small work that speaks for the school does not make two large bad ones doubtful", () => {
    const small = verdictOn([
      { year: 2019, marks: [0, 1, 1, 1] },
      { year: 2020, marks: AT_THRESHOLD },
      { year: 2021, marks: AT_THRESHOLD },
    ]);
    expect(small.verdict).toBe("low-result");
    expect(small.of("2.1.1.a")?.evidence.map(({ isSmall }) => isSmall)).toEqual([true, false, false]);
    expect(small.doubts.map(({ kind }) => kind)).not.toContain("small-sample");
  });

  test("two sources that contradict each other in a third year leave a criterion met by the other two as it is", () => {
    const contradicted = { ...schoolResult({ year: 2019 }), conflicts: ["marks"] as const };
    expect(kindsOf(doubtsOn(resultsOf(contradicted, ...LOW_SCHOOL)))).not.toContain("sources-conflict");
    // One bad year and the contradiction: with the other figures the criterion could be met.
    const [bad, good] = [schoolResult({ year: 2020, marks: AT_THRESHOLD }), schoolResult({ year: 2021, marks: GOOD })];
    expect(doubtsOn(resultsOf(contradicted, bad, good))).toContainEqual({ kind: "sources-conflict", criteria: ["2.1.1.a"] });
  });

  test("rejected rows concern a school that is not of low results: with them it could be; the other way there is none", () => {
    expect(kindsOf(doubtsOn(rejected(LOW_SCHOOL, "marks-report", 2019)))).not.toContain("rows-rejected");
    expect(doubtsOn(rejected(GOOD_SCHOOL, "marks-report", 2019))).toContainEqual({ kind: "rows-rejected", rows: 1 });
  });

  test("a rejected row of marks is data that were sent; one of primary scores says nothing of marks", () => {
    const oneBad = [schoolResult({ year: 2020, marks: AT_THRESHOLD }), schoolResult({ year: 2021, marks: GOOD })];
    const criteria = ["2.1.1.a"];
    expect(doubtsOn(rejected(oneBad, "marks-report", 2019))).toContainEqual({ kind: "rejected-data-decides", criteria });
    expect(doubtsOn(rejected(oneBad, "scores-report", 2019))).toContainEqual({ kind: "missing-data-decides", criteria });
    expect(kindsOf(doubtsOn(rejected(oneBad, "scores-report", 2019)))).not.toContain("rejected-data-decides");
  });

  test("a criterion that missing works could still decide is not decided, whether or not one work speaks against the school", () => {
    // Criterion h needs two works of four; two are good, two are missing: both missing could be bad.
    const good: readonly WorkGiven[] = [
      { year: 2020, grade: 5, marks: GOOD },
      { year: 2021, grade: 5, marks: GOOD },
    ];
    expect(verdictOn(good).of("2.1.1.h")).toMatchObject({ verdict: "undecided", metCount: 0 });
    expect(verdictOn(good).doubts).toContainEqual({ kind: "missing-data-decides", criteria: ["2.1.1.h"] });
    const withThird = verdictOn([...good, { year: 2021, grade: 6, marks: GOOD }]);
    expect(withThird.of("2.1.1.h")).toMatchObject({ verdict: "not-met" });
    const withOneBad = verdictOn([...good, { year: 2021, grade: 6, marks: [10, 10, 0, 0] }]);
    expect(withOneBad.of("2.1.1.h")).toMatchObject({ verdict: "undecided", metCount: 1 });
  });

  test("two works met in one year prove a criterion, though the other year is unknown", () => {
    const verdict = verdictOn([
      { year: 2021, grade: 5, marks: [10, 10, 0, 0] },
      { year: 2021, grade: 6, marks: [10, 10, 0, 0] },
    ]);
    expect(verdict.of("2.1.1.h")).toMatchObject({ verdict: "met", yearsWithoutData: [2020] });
    expect(verdict.verdict).toBe("low-result");
  });

  test("that one «5» would end it puts no low-result school in doubt; that one «2» less would, does", () => {
    const kinds = (marks: readonly [number, number, number, number]) =>
      verdictOn([2020, 2021].map((year) => ({ year, marks }))).doubts.map(({ kind }) => kind);
    // 12 of 20 is 60%, 9 over the 4 that the threshold of 20% needs; 4 of 20 is the threshold itself.
    expect(kinds([12, 4, 4, 0])).not.toContain("few-pupils-decide");
    expect(kinds([4, 10, 6, 0])).toContain("few-pupils-decide");
    expect(verdictOn([2020, 2021].map((year) => ({ year, marks: [12, 4, 4, 0] as const }))).pupilsToFlip).toBe(1);
  });
});
