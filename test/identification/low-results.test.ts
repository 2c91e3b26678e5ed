// Verdicts on schools by the Botlikh criteria, on situations counted by hand.

import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { identifyLowResults } from "../../shared/identification/identify-low-results.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { resultsOf, schoolResult, type WorkGiven } from "./school-result.ts";
import { verdictOn } from "./verdict-on.ts";

// 4 of 20 is exactly 20%: «20% и более» is reached.
const AT_THRESHOLD = [4, 10, 6, 0] as const;
const BELOW_THRESHOLD = [3, 11, 6, 0] as const;

describe("two years of the last three", () => {
  test("exactly 20% of «2» and nobody with «5» in two years meets criterion a", () => {
    const verdict = verdictOn([
      { year: 2020, marks: AT_THRESHOLD },
      { year: 2021, marks: AT_THRESHOLD },
    ]);
    expect(verdict.verdict).toBe("low-result");
    expect(verdict.met).toEqual(["2.1.1.a"]);
  });

  test("one pupil fewer in one of two years does not", () => {
    const verdict = verdictOn([
      { year: 2020, marks: AT_THRESHOLD },
      { year: 2021, marks: BELOW_THRESHOLD },
    ]);
    expect(verdict.verdict).toBe("not-low-result");
    expect(verdict.of("2.1.1.a")).toMatchObject({ verdict: "undecided", metCount: 1, pupilsToFlip: 1 });
  });

  test("one good year beside two bad ones changes nothing", () => {
    const verdict = verdictOn([
      { year: 2019, marks: AT_THRESHOLD },
      { year: 2020, marks: [0, 5, 5, 10] },
      { year: 2021, marks: AT_THRESHOLD },
    ]);
    expect(verdict.met).toEqual(["2.1.1.a"]);
  });

  test("the identification year itself and years before the window do not count", () => {
    const verdict = verdictOn([
      { year: 2018, marks: AT_THRESHOLD },
      { year: 2021, marks: AT_THRESHOLD },
      { year: 2022, marks: AT_THRESHOLD },
    ]);
    expect(verdict.of("2.1.1.a")?.verdict).toBe("insufficient-data");
  });

  test("a single year with data is not enough for a verdict: a year without data is not a good year", () => {
    const verdict = verdictOn([{ year: 2021, marks: [0, 0, 10, 10] }]);
    expect(verdict.verdict).toBe("insufficient-data");
    expect(verdict.of("2.1.1.a")).toMatchObject({
      verdict: "insufficient-data",
      yearsWithData: [2021],
      yearsWithoutData: [2019, 2020],
    });
  });

  test("a bad year, a good one and a missing one: not met, but the missing year decides, and that is said", () => {
    const verdict = verdictOn([
      { year: 2020, marks: AT_THRESHOLD },
      { year: 2021, marks: [0, 5, 5, 10] },
    ]);
    expect(verdict.verdict).toBe("not-low-result");
    expect(verdict.doubts).toContainEqual({ kind: "missing-data-decides", criteria: ["2.1.1.a"] });
  });
});

describe("how the two conditions of a criterion are combined", () => {
  const LOW_WITH_FIVE = [10, 5, 4, 1] as const;
  const NO_FIVE_ONLY = [0, 10, 10, 0] as const;
  const twoYears = (marks: WorkGiven["marks"]): WorkGiven[] => [
    { year: 2020, ...(marks ? { marks } : {}) },
    { year: 2021, ...(marks ? { marks } : {}) },
  ];

  test.each([
    ["both", LOW_WITH_FIVE, false],
    ["both", NO_FIVE_ONLY, false],
    ["share", LOW_WITH_FIVE, true],
    ["share", NO_FIVE_ONLY, false],
    ["any", LOW_WITH_FIVE, true],
    ["any", NO_FIVE_ONLY, true],
  ] as const)("%s: %j is met: %s", (combine, marks, isMet) => {
    expect(verdictOn(twoYears(marks), { combine }).met.length > 0).toBe(isMet);
  });
});

describe("grades 5 and 6: a work is a grade in a year, two works must meet the condition", () => {
  // 3 of 10 is exactly 30%.
  const LOW = [3, 4, 3, 0] as const;
  const GOOD = [0, 4, 3, 3] as const;

  test("two works of one year are two works, where the other year has data", () => {
    const verdict = verdictOn([
      { year: 2020, grade: 5, marks: GOOD },
      { year: 2021, grade: 5, marks: LOW },
      { year: 2021, grade: 6, marks: LOW },
    ]);
    expect(verdict.met).toEqual(["2.1.1.h"]);
  });

  test("two bad works in the only year with data are enough: whatever the other year is, they prove it", () => {
    const verdict = verdictOn([
      { year: 2021, grade: 5, marks: LOW },
      { year: 2021, grade: 6, marks: LOW },
    ]);
    expect(verdict.of("2.1.1.h")).toMatchObject({ verdict: "met", metCount: 2 });
  });

  test("mathematics and Russian are counted apart", () => {
    const verdict = verdictOn([
      { year: 2020, grade: 5, marks: LOW },
      { year: 2021, grade: 5, marks: GOOD },
      { year: 2020, grade: 5, subject: "МА", marks: GOOD },
      { year: 2021, grade: 6, subject: "МА", marks: LOW },
    ]);
    expect(verdict.met).toEqual([]);
  });

  test("the window is two years: 2019 does not count for 2021/22", () => {
    const verdict = verdictOn([
      { year: 2019, grade: 5, marks: LOW },
      { year: 2020, grade: 5, marks: LOW },
      { year: 2021, grade: 5, marks: GOOD },
    ]);
    // Grade 6 of both years is not known: with it there could be two.
    expect(verdict.of("2.1.1.h")).toMatchObject({ verdict: "undecided", metCount: 1 });
  });
});

describe("exams and admission", () => {
  test("ЕГЭ: 3 of 10 below the minimum and nobody with 70 in two years meets d", () => {
    const exam = { procedure: "ege", grade: 11, exam: [10, 3, 0] } as const;
    expect(
      verdictOn([
        { ...exam, year: 2020 },
        { ...exam, year: 2021 },
      ]).met,
    ).toEqual(["2.1.1.d"]);
  });

  test("one result of 70 points and more takes it away", () => {
    const exam = { procedure: "ege", grade: 11, exam: [10, 3, 0] } as const;
    expect(
      verdictOn([
        { ...exam, year: 2020 },
        { ...exam, year: 2021, exam: [10, 3, 1] },
      ]).met,
    ).toEqual([]);
  });

  test("admission to grade 10: below 5% in two years, the identification year included", () => {
    const admission = { procedure: "grade-10-admission", subject: "ВСЕ", grade: 10 } as const;
    // 1 of 40 is 2.5%; 2 of 40 is exactly 5%, which is not «менее 5%».
    expect(
      verdictOn([
        { ...admission, year: 2021, admission: [40, 1] },
        { ...admission, year: 2022, admission: [40, 1] },
      ]).met,
    ).toEqual(["2.1.1.j"]);
    expect(
      verdictOn([
        { ...admission, year: 2021, admission: [40, 1] },
        { ...admission, year: 2022, admission: [40, 2] },
      ]).met,
    ).toEqual([]);
  });
});

describe("settings", () => {
  const works: WorkGiven[] = [
    { year: 2020, marks: AT_THRESHOLD },
    { year: 2021, marks: AT_THRESHOLD },
  ];

  test("a work with fewer participants than required is no data", () => {
    const verdict = verdictOn(works, { minParticipants: 21 });
    expect(verdict.verdict).toBe("insufficient-data");
    expect(verdict.of("2.1.1.a")?.evidence.map(({ status }) => status)).toEqual(["no-data", "too-few", "too-few"]);
  });

  test("a met criterion on fewer than ten participants carries the small-sample doubt", () => {
    const verdict = verdictOn([
      { year: 2020, marks: [2, 3, 1, 0] },
      { year: 2021, marks: [2, 3, 1, 0] },
    ]);
    expect(verdict.doubts).toContainEqual({ kind: "small-sample", criteria: ["2.1.1.a"] });
  });

  test("a changed threshold is used instead of the order's", () => {
    expect(verdictOn(works, { lowPercents: { "2.1.1.a": 20.01 } }).met).toEqual([]);
  });

  test("two criteria required: one is not enough, two are", () => {
    const both: WorkGiven[] = [...works, ...works.map((work) => ({ ...work, subject: "МА" as const }))];
    expect(verdictOn(works, { minCriteria: 2 }).verdict).toBe("not-low-result");
    expect(verdictOn(both, { minCriteria: 2 }).verdict).toBe("low-result");
  });

  test("a mark of doubtful objectivity asks for a review, does nothing, or takes the work out", () => {
    const marked: WorkGiven[] = [
      { year: 2020, marks: AT_THRESHOLD, isMarked: true },
      { year: 2021, marks: AT_THRESHOLD },
    ];
    const review = verdictOn(marked, { objectivity: "review" });
    expect(review.verdict).toBe("low-result");
    expect(review.doubts).toContainEqual({ kind: "marked", criteria: ["2.1.1.a"] });
    expect(verdictOn(marked, { objectivity: "ignore" }).doubts.map(({ kind }) => kind)).not.toContain("marked");
    const excluded = verdictOn(marked, { objectivity: "exclude" });
    expect(excluded.verdict).toBe("insufficient-data");
    expect(excluded.of("2.1.1.a")?.evidence.map(({ status }) => status)).toEqual(["no-data", "excluded", "met"]);
  });

  test("without a set year the year after the latest results is taken, and that is a finding", () => {
    const identification = identifyLowResults(resultsOf(...works.map(schoolResult)), BOTLIKH, DEFAULT_SETTINGS);
    expect(identification?.year).toBe(2022);
    expect(identification?.findings).toContainEqual(expect.objectContaining({ code: "year-assumed", facts: { year: 2022 } }));
  });

  test("not a single result: no verdict on anybody", () => {
    expect(identifyLowResults({ ...resultsOf(), schools: [] }, BOTLIKH, DEFAULT_SETTINGS)).toBeNull();
  });
});

test("criteria for which nobody sent anything, and years without data, are named once for all schools", () => {
  const results = resultsOf(schoolResult({ year: 2020, marks: AT_THRESHOLD }), schoolResult({ year: 2021, marks: AT_THRESHOLD }));
  const identification = identifyLowResults(results, BOTLIKH, { ...DEFAULT_SETTINGS, identificationYear: 2022 });
  expect(identification?.findings.map(({ code, facts }) => ({ code, facts }))).toEqual([
    { code: "years-without-data", facts: { years: [2019] } },
    {
      code: "criteria-without-data",
      facts: { criteria: ["b", "c", "d", "e", "f", "g", "h", "i", "j"].map((letter) => `2.1.1.${letter}`) },
    },
  ]);
});
