// Indicators of results, on counts small enough to be done by hand.

import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { computeIndicators, type IndicatorCounts } from "../../shared/indicators/compute-indicators.ts";
import { indicatorTables } from "../../shared/indicators/indicator-tables.ts";
import type { GroupResult, SchoolResult } from "../../shared/indicators/school-results.ts";
import { schoolResult, type WorkGiven } from "../identification/school-result.ts";

const NOTHING: IndicatorCounts = {
  marks: "not-submitted",
  exam: "not-submitted",
  journal: "not-submitted",
  primaryScores: "not-submitted",
};

const school = (id: string, given: WorkGiven): SchoolResult => {
  const result = schoolResult(given);
  return { ...result, school: { ...result.school, id, name: id } };
};

describe("one group of pupils", () => {
  test("the customary formulas on marks 2, 3, 4, 5 = 2, 3, 4, 1", () => {
    const marks = { counts: [2, 3, 4, 1], participants: 10 } as const;
    const indicators = computeIndicators({ ...NOTHING, marks }, 0.16);
    // By hand: 8/10; 5/10; (4+9+16+5)/10 = 3.4; (1 + 0.64*4 + 0.36*3 + 0.16*2)/10 = 4.96/10; 2/10; 1/10.
    expect(indicators.passRate).toMatchObject({ value: 0.8, numerator: 8, denominator: 10 });
    expect(indicators.quality).toMatchObject({ value: 0.5 });
    expect(indicators.meanMark).toMatchObject({ value: 3.4 });
    expect(indicators.sou).toMatchObject({ value: expect.closeTo(0.496, 10) });
    expect(indicators.lowShare).toMatchObject({ value: 0.2 });
    expect(indicators.highShare).toMatchObject({ value: 0.1 });
  });

  test("pupils who wrote the work and have no mark count among its participants, and not in the mean mark", () => {
    // Ten wrote, eight have a mark: успеваемость 6 of 10 and not of 8; the mean is (2*2 + 3*3 + 4*2 + 5)/8 = 26/8.
    const indicators = computeIndicators({ ...NOTHING, marks: { counts: [2, 3, 2, 1], participants: 10 } }, 0.16);
    expect(indicators).toMatchObject({
      passRate: { value: 0.6, numerator: 6, denominator: 10 },
      quality: { value: 0.3, denominator: 10 },
      meanMark: { value: 3.25, numerator: 26, denominator: 8 },
      // (1 + 0.64*2 + 0.36*3 + 0.16*2)/10
      sou: { value: expect.closeTo(0.368, 10), denominator: 10 },
      lowShare: { value: 0.2, denominator: 10 },
      highShare: { value: 0.1, denominator: 10 },
    });
  });

  test("each share of the journal is of its own pupils: 1 lowered, 2 confirmed and 5 raised of 8", () => {
    const indicators = computeIndicators({ ...NOTHING, journal: { lowered: 1, confirmed: 2, raised: 5 } }, 0.16);
    expect(indicators).toMatchObject({
      loweredShare: { value: 0.125 },
      confirmedShare: { value: 0.25 },
      raisedShare: { value: 0.625 },
    });
  });

  test("each absence keeps its own reason, and marks come before scores where both are there", () => {
    const marks = { counts: [0, 1, 0, 0], participants: 1 } as const;
    const exam = { participants: 4, belowMinimum: 1, high: 1 };
    const given = computeIndicators({ marks, exam, journal: "sources-conflict", primaryScores: "no-participants" }, 0.16);
    expect(given).toMatchObject({
      passRate: { value: 1 },
      confirmedShare: { kind: "absent", reason: "sources-conflict" },
      scoreShare: { kind: "absent", reason: "no-participants" },
    });
    expect(computeIndicators({ ...NOTHING, marks: "sources-conflict" }, 0.16).sou).toEqual({
      kind: "absent",
      reason: "sources-conflict",
    });
    expect(computeIndicators({ ...NOTHING, primaryScores: { sum: 30, greatest: 40 } }, 0.16).scoreShare).toMatchObject({
      value: 0.75,
    });
  });

  test("the weight of «2» in СОУ is the setting's", () => {
    const marks = { counts: [10, 0, 0, 0], participants: 10 } as const;
    expect(computeIndicators({ ...NOTHING, marks }, 0.14).sou).toMatchObject({ value: expect.closeTo(0.14, 10) });
  });

  test("what was not submitted is absent with its reason, not zero", () => {
    const indicators = computeIndicators(NOTHING, 0.16);
    expect(Object.values(indicators).map((indicator) => indicator.kind)).toEqual(Array(10).fill("absent"));
    expect(indicators.quality).toEqual({ kind: "absent", reason: "not-submitted" });
  });

  test("a journal comparison without a single journal mark has no shares", () => {
    const journal = { lowered: 0, confirmed: 0, raised: 0 };
    expect(computeIndicators({ ...NOTHING, journal }, 0.16).confirmedShare).toEqual({
      kind: "absent",
      reason: "no-participants",
    });
  });

  test("an exam in scores has a pass rate but no quality and no mean mark", () => {
    const exam = { participants: 10, belowMinimum: 3, high: 2 };
    const indicators = computeIndicators({ ...NOTHING, exam }, 0.16);
    expect(indicators.passRate).toMatchObject({ value: 0.7 });
    expect(indicators.highShare).toMatchObject({ value: 0.2 });
    expect(indicators.quality).toEqual({ kind: "absent", reason: "not-applicable" });
  });
});

describe("over the schools", () => {
  test("the municipality is weighted by participants: 1 of 2 and 10 of 90 are 11 of 92, not the mean of 50% and 11%", () => {
    const results = [school("А", { year: 2021, marks: [1, 1, 0, 0] }), school("Б", { year: 2021, marks: [10, 80, 0, 0] })];
    const [row] = indicatorTables(results, [], DEFAULT_SETTINGS).municipality;
    expect(row?.indicators.lowShare).toMatchObject({ numerator: 11, denominator: 92 });
    expect(row?.participants).toBe(92);
  });

  test("its schools are those with marks or scores: neither one that sent nothing nor one whose sources contradict each other", () => {
    const contradicted: SchoolResult = { ...school("В", { year: 2021 }), conflicts: ["marks"] };
    const marks = [school("А", { year: 2021, marks: [1, 1, 0, 0] }), school("Б", { year: 2021 }), contradicted];
    expect(indicatorTables(marks, [], DEFAULT_SETTINGS).municipality).toMatchObject([{ schools: 1, participants: 2 }]);
    const ege = { procedure: "ege", grade: 11, year: 2021 } as const;
    const scores = [school("А", { ...ege, exam: [10, 2, 1] }), school("Б", { ...ege, exam: [5, 1, 0] })];
    expect(indicatorTables(scores, [], DEFAULT_SETTINGS).municipality).toMatchObject([
      { schools: 2, participants: 15, marks: null, indicators: { lowShare: { numerator: 3, denominator: 15 } } },
    ]);
  });

  test("beside it stands the region of the same work, never the whole sample nor another year's region", () => {
    const results = [school("А", { year: 2021, marks: [1, 1, 0, 0] }), school("А", { year: 2020, marks: [1, 1, 0, 0] })];
    const [{ work }, { work: earlier }] = results as [SchoolResult, SchoolResult];
    const group = (level: GroupResult["level"], of: SchoolResult["work"], participants: number): GroupResult => {
      return { level, work: of, participants, percents: [10, 20, 30, 40], at: { file: "выгрузка.xlsx" } };
    };
    const groups = [group("sample", work, 1_000_000), group("region", earlier, 30_000), group("region", work, 31_000)];
    const shown = (given: readonly GroupResult[]) =>
      indicatorTables(results, given, DEFAULT_SETTINGS).municipality.map((row) => [
        row.work.year,
        row.region?.participants ?? null,
      ]);
    expect(shown(groups)).toEqual([
      [2021, 31_000],
      [2020, 30_000],
    ]);
    expect(shown(groups.slice(0, 1))).toEqual([
      [2021, null],
      [2020, null],
    ]);
  });

  test("the place is by quality, equal schools share it, and a school without marks has none", () => {
    const results = [
      school("А", { year: 2021, marks: [0, 5, 5, 0] }),
      school("Б", { year: 2021, marks: [0, 2, 4, 4] }),
      school("В", { year: 2021, marks: [0, 10, 5, 5] }),
      school("Г", { year: 2021 }),
    ];
    const places = indicatorTables(results, [], DEFAULT_SETTINGS).schools.map(({ place }) => place?.rank ?? null);
    // Quality: 50%, 80%, 50%, none.
    expect(places).toEqual([2, 1, 2, null]);
  });
});

describe("over the years", () => {
  const dynamicsOf = (...works: readonly WorkGiven[]) =>
    indicatorTables(works.map(schoolResult), [], DEFAULT_SETTINGS).dynamics[0];

  test("a growth of exactly ten points is a negative dynamics", () => {
    const dynamics = dynamicsOf({ year: 2020, marks: [1, 9, 0, 0] }, { year: 2021, marks: [4, 16, 0, 0] });
    // 10% -> 20%.
    expect(dynamics).toMatchObject({ lowShareChangePoints: expect.closeTo(10, 10), isNegative: true });
  });

  test("nine points are not; the years are put in order; a missing year in between is not listed", () => {
    const dynamics = dynamicsOf({ year: 2021, marks: [19, 81, 0, 0] }, { year: 2018, marks: [10, 90, 0, 0] });
    expect(dynamics).toMatchObject({ lowShareChangePoints: expect.closeTo(9, 10), isNegative: false });
    expect(dynamics?.points.map(({ year }) => year)).toEqual([2018, 2021]);
  });

  test("of three years the change is from the first to the last, whatever was between", () => {
    // 10%, 40%, 15%: up by five points, though down since the year before.
    const marks = { 2019: [10, 90, 0, 0], 2020: [40, 60, 0, 0], 2021: [15, 85, 0, 0] } as const;
    const years = [2020, 2021, 2019] as const;
    const dynamics = dynamicsOf(...years.map((year) => ({ year, marks: marks[year] })));
    expect(dynamics?.points.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    expect(dynamics).toMatchObject({ lowShareChangePoints: expect.closeTo(5, 10), isNegative: false });
  });

  test("a year whose sources contradict each other is listed, and is neither the first nor the last of the change", () => {
    const given = [
      schoolResult({ year: 2019, marks: [10, 90, 0, 0] }),
      schoolResult({ year: 2020, marks: [30, 70, 0, 0] }),
      { ...schoolResult({ year: 2021 }), conflicts: ["marks"] as const },
    ];
    const [dynamics] = indicatorTables(given, [], DEFAULT_SETTINGS).dynamics;
    expect(dynamics?.points.map(({ participants, lowShare }) => [participants, lowShare.kind])).toEqual([
      [100, "value"],
      [100, "value"],
      [0, "absent"],
    ]);
    expect(dynamics).toMatchObject({ lowShareChangePoints: expect.closeTo(20, 10), isNegative: true });
  });

  test("schools, subjects, grades and procedures are series of their own", () => {
    const given = [
      school("А", { year: 2020, marks: [1, 9, 0, 0] }),
      school("А", { year: 2021, marks: [1, 9, 0, 0] }),
      school("Б", { year: 2021, marks: [1, 9, 0, 0] }),
      school("А", { year: 2021, subject: "МА", marks: [1, 9, 0, 0] }),
      school("А", { year: 2021, grade: 5, marks: [1, 9, 0, 0] }),
      school("А", { year: 2021, procedure: "oge", marks: [1, 9, 0, 0] }),
    ];
    const { dynamics } = indicatorTables(given, [], DEFAULT_SETTINGS);
    expect(dynamics.map(({ points }) => points.length)).toEqual([2, 1, 1, 1, 1]);
  });

  test("one year has no change", () => {
    expect(dynamicsOf({ year: 2021, marks: [1, 1, 1, 1] })).toMatchObject({ lowShareChangePoints: null, isNegative: false });
  });
});
