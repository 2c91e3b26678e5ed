// Indicators of results, on counts small enough to be done by hand.

import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { computeIndicators, type IndicatorCounts } from "../../shared/indicators/compute-indicators.ts";
import { indicatorTables } from "../../shared/indicators/indicator-tables.ts";
import type { SchoolResult } from "../../shared/indicators/school-results.ts";
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

  test("one year has no change", () => {
    expect(dynamicsOf({ year: 2021, marks: [1, 1, 1, 1] })).toMatchObject({ lowShareChangePoints: null, isNegative: false });
  });
});
