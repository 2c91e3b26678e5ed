// Verdicts on random schools, held against the order's words written once more as plain loops; what must change nothing changes nothing.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { identifyLowResults } from "../../shared/identification/identify-low-results.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { resultsOf, schoolResult, type WorkGiven } from "./school-result.ts";
import { verdictOn } from "./verdict-on.ts";

const YEAR = 2022;
/** The ten criteria of item 2.1.1 by what they look at: «2019–2021» are the three years before 2021/22. */
const CRITERIA = [
  { code: "2.1.1.a", procedure: "vpr", subject: "РУ", grades: [4], years: [2019, 2020, 2021], percent: 20 },
  { code: "2.1.1.b", procedure: "vpr", subject: "МА", grades: [4], years: [2019, 2020, 2021], percent: 20 },
  { code: "2.1.1.c", procedure: "vpr", subject: "ОМ", grades: [4], years: [2019, 2020, 2021], percent: 20 },
  { code: "2.1.1.d", procedure: "ege", subject: "РУ", grades: [11], years: [2019, 2020, 2021], percent: 30 },
  { code: "2.1.1.h", procedure: "vpr", subject: "РУ", grades: [5, 6], years: [2020, 2021], percent: 30 },
  { code: "2.1.1.i", procedure: "vpr", subject: "МА", grades: [5, 6], years: [2020, 2021], percent: 30 },
  { code: "2.1.1.j", procedure: "grade-10-admission", subject: "ВСЕ", grades: [10], years: [2020, 2021, 2022], percent: 5 },
] as const;
/** Every work that one of them looks at, and the years around the window, which must not count. */
const WORKS = CRITERIA.flatMap(({ procedure, subject, grades }) =>
  grades.flatMap((grade) => [2018, 2019, 2020, 2021, 2022, 2023].map((year) => ({ procedure, subject, grade, year }))),
);

const few = fc.nat(6);
const workGiven = (work: (typeof WORKS)[number]): fc.Arbitrary<WorkGiven> => {
  if (work.procedure === "ege")
    return fc.tuple(few, few, few).map(([low, middle, high]) => ({ ...work, exam: [low + middle + high, low, high] }));
  if (work.procedure === "grade-10-admission")
    return fc.tuple(fc.nat(60), fc.nat(4)).map(([own, admitted]) => ({ ...work, admission: [own + admitted, admitted] }));
  return fc.tuple(few, few, few, fc.constantFrom(0, 0, 0, 1)).map((marks) => ({ ...work, marks }));
};
const school = fc.subarray(WORKS, { minLength: 1 }).chain((works) => fc.tuple(...works.map(workGiven)));

/** Participants, below, above of a work as it was given. */
function countsOf({ marks, exam, admission }: WorkGiven): readonly [number, number, number] {
  if (marks) return [marks[0] + marks[1] + marks[2] + marks[3], marks[0], marks[3]];
  if (exam) return exam;
  return [admission?.[0] ?? 0, admission?.[1] ?? 0, 0];
}

/** «met», «not-met», «undecided» or «insufficient-data» by the order's words. */
function byLoops(works: readonly WorkGiven[], { code, procedure, subject, grades, years, percent }: (typeof CRITERIA)[number]) {
  let bad = 0;
  let known = 0;
  const withData = new Set<number>();
  for (const year of years) {
    for (const grade of grades) {
      for (const work of works) {
        if (work.procedure !== procedure || work.subject !== subject || work.grade !== grade || work.year !== year) continue;
        const [participants, low, high] = countsOf(work);
        if (participants === 0) continue;
        withData.add(year);
        known++;
        // «менее 5%» of admitted; «20% и более» of «2» and nobody with «5» elsewhere.
        if (code === "2.1.1.j" ? 100 * low < percent * participants : 100 * low >= percent * participants && high === 0) bad++;
      }
    }
  }
  if (bad >= 2) return "met";
  const missing = years.length * grades.length - known;
  return withData.size < 2 ? "insufficient-data" : bad + missing >= 2 ? "undecided" : "not-met";
}

describe("a school", () => {
  test("meets the criteria that plain loops over its works meet, and is of low results where one is met", () => {
    fc.assert(
      fc.property(school, (works) => {
        const verdict = verdictOn(works);
        const expected = CRITERIA.map((criterion) => [criterion.code, byLoops(works, criterion)]);
        expect(CRITERIA.map(({ code }) => [code, verdict.of(code)?.verdict])).toEqual(expected);
        const met = expected.flatMap(([code, outcome]) => (outcome === "met" ? [code] : []));
        const checked = expected.flatMap(([code, outcome]) => (outcome === "insufficient-data" ? [] : [code]));
        expect([verdict.met, verdict.checked]).toEqual([met, checked]);
        expect(verdict.verdict).toBe(met.length > 0 ? "low-result" : checked.length > 0 ? "not-low-result" : "insufficient-data");
        expect([...verdict.checked, ...verdict.unchecked].sort()).toEqual(BOTLIKH.criteria.map(({ code }) => code).sort());
      }),
      { numRuns: 400 },
    );
  });

  test("has the same verdict in whatever order its works come", () => {
    const shuffled = school.chain((works) =>
      fc.tuple(fc.constant(works), fc.shuffledSubarray([...works], { minLength: works.length })),
    );
    fc.assert(
      fc.property(shuffled, ([works, other]) => {
        expect(verdictOn(other).criteria).toEqual(verdictOn(works).criteria);
      }),
    );
  });

  test("does not come to be of low results by better marks: a «2» that becomes a «5» meets no further criterion", () => {
    const marked = school.filter((works) => works.some(({ marks }) => marks !== undefined && marks[0] > 0));
    fc.assert(
      fc.property(marked, (works) => {
        const index = works.findIndex(({ marks }) => marks !== undefined && marks[0] > 0);
        const better = works.map((work, i) => {
          if (i !== index || !work.marks) return work;
          const [two, three, four, five] = work.marks;
          return { ...work, marks: [two - 1, three, four, five + 1] as const };
        });
        const before = verdictOn(works).met;
        expect(verdictOn(better).met.filter((code) => !before.includes(code))).toEqual([]);
      }),
    );
  });

  test("has evidence for every work of every window: its counts, the place, and each of the two conditions", () => {
    const works: WorkGiven[] = [
      { year: 2020, marks: [4, 10, 6, 0] },
      { year: 2021, marks: [3, 10, 6, 1] },
    ];
    // 4 of 20 is 20%, nobody has «5»; 3 of 20 is 15%, one has «5».
    expect(verdictOn(works).of("2.1.1.a")?.evidence).toMatchObject([
      { work: { year: 2019 }, status: "no-data", participants: null, low: null, high: null, lowCondition: null, at: null },
      { status: "met", participants: 20, low: 4, high: 0, lowCondition: true, noHighCondition: true, pupilsToFlip: 1 },
      { status: "not-met", participants: 20, low: 3, high: 1, lowCondition: false, noHighCondition: false, pupilsToFlip: 1 },
    ]);
    expect(verdictOn(works).of("2.1.1.a")?.evidence[1]?.at).toEqual({ file: "2020.xlsx", sheet: "Лист1", cell: "A1" });
  });
});

test("admission, which is known before the year's works are, does not move the year of identification", () => {
  const admission = { procedure: "grade-10-admission", subject: "ВСЕ", grade: 10, admission: [40, 1] } as const;
  const results = resultsOf(schoolResult({ year: 2021, marks: [4, 10, 6, 0] }), schoolResult({ ...admission, year: 2022 }));
  expect(identifyLowResults(results, BOTLIKH, DEFAULT_SETTINGS)?.year).toBe(YEAR);
  const alone = resultsOf(schoolResult({ ...admission, year: 2022 }));
  expect(identifyLowResults(alone, BOTLIKH, DEFAULT_SETTINGS)).toBeNull();
});
