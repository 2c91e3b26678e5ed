// The signs of doubtful objectivity against worked examples.

import { describe, expect, test } from "vitest";
import { cohortJump } from "../../shared/identification/objectivity/cohort-jump.ts";
import { inflatedMean } from "../../shared/identification/objectivity/inflated-mean.ts";
import { type BorderSpike, markSpikes } from "../../shared/identification/objectivity/mark-spike.ts";
import { marksAgainstScores } from "../../shared/identification/objectivity/marks-against-scores.ts";
import { objectivityIndex } from "../../shared/identification/objectivity/objectivity-index.ts";
import { repeatedMarkers } from "../../shared/identification/objectivity/repeated-markers.ts";
import { expectClose, truthCases } from "../truth.ts";

interface Interval {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly lower: number;
  readonly upper: number;
}

const countsOf = (scores: readonly number[]): number[] =>
  scores.reduce<number[]>(
    (counts, score) => {
      counts[score] = (counts[score] ?? 0) + 1;
      return counts;
    },
    Array<number>(Math.max(...scores) + 1).fill(0),
  );

const NOTES: { readonly [note: string]: string } = {
  "zero spread in the school: the interval has no width": "zero-spread",
  "fewer than 10 participants": "few-participants",
};

describe("sign A: an inflated mean", () => {
  test.each(
    truthCases<
      { schoolScores: readonly number[]; regionScoreCounts: readonly number[] },
      { school?: Interval; region?: Interval; flag?: boolean; notes?: readonly string[]; state?: string }
    >("inflated-mean"),
  )("$name", ({ input, expected }) => {
    const found = inflatedMean(countsOf(input.schoolScores), input.regionScoreCounts);
    if (expected.state) {
      expect(found).toBeNull();
      return;
    }
    for (const side of ["school", "region"] as const) {
      const { n, sd, mean, lower, upper } = expected[side] as Interval;
      expectClose(found?.[side], { count: n, deviation: sd, mean, lower, upper }, side);
    }
    expect(found?.holds).toBe(expected.flag);
    expect(found?.notes).toEqual(expected.notes?.map((note) => NOTES[note]));
  });

  test("percents of the region with its number of pupils give what the counts give", () => {
    const region = [0, 1, 2, 4, 8, 15, 20, 18, 14, 9, 5, 3, 1];
    const total = region.reduce((sum, count) => sum + count, 0);
    const school = countsOf([6, 7, 8, 9, 10, 11, 12]);
    const percents = region.map((count) => (100 * count) / total);
    expectClose(inflatedMean(school, percents, total), inflatedMean(school, region));
  });
});

describe("sign B: marks against scores", () => {
  test.each(
    truthCases<
      { journal: readonly number[]; primaryScores: readonly number[] },
      { n: number; spearman?: number; printedFormula?: number; flag?: boolean; state?: string }
    >("marks-against-scores"),
  )("$name", ({ input, expected }) => {
    const found = marksAgainstScores(input.journal, input.primaryScores);
    if (expected.state) expect(found).toBeNull();
    else {
      const { n, spearman, printedFormula, flag } = expected;
      expectClose(found, { count: n, spearman, printedFormula, holds: flag });
    }
  });
});

describe("sign C: a jump of a cohort", () => {
  interface CohortInput {
    readonly schools: readonly {
      readonly school: string;
      readonly percentOfMaximumYearN: number | null;
      readonly percentOfMaximumYearN1: number | null;
    }[];
    readonly quartiles: string;
  }
  interface CohortExpected {
    readonly K?: { readonly [school: string]: number };
    readonly q1?: number;
    readonly q3?: number;
    readonly growthBelow?: number;
    readonly dropAbove?: number;
    readonly verdicts?: { readonly [school: string]: string };
    readonly state?: string;
  }
  // Tukey's hinges are another kind of quartile, which the tool does not offer.
  const cases = truthCases<CohortInput, CohortExpected>("cohort-jump").filter(({ name }) => !name.includes("Tukey"));

  test.each(cases)("$name", ({ input, expected }) => {
    const found = cohortJump(
      input.schools.map((school) => ({ before: school.percentOfMaximumYearN, after: school.percentOfMaximumYearN1 })),
    );
    if (expected.state) {
      expect(found).toBeNull();
      return;
    }
    const { q1, q3, growthBelow, dropAbove } = expected;
    const bounds = { lowerQuartile: q1, upperQuartile: q3, growthBelow, dropAbove };
    expectClose(found, Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined)));
    for (const [index, { school }] of input.schools.entries()) {
      if (expected.K) expectClose(found?.ratios[index], expected.K[school], school);
      expect(found?.verdicts[index], school).toBe(expected.verdicts?.[school]);
    }
  });

  test("a year is missing, or the later result is zero: no ratio, and the others are judged", () => {
    const found = cohortJump([
      { before: 50, after: null },
      { before: 50, after: 0 },
      ...[60, 55, 48, 51].map((score) => ({ before: score, after: 50 })),
    ]);
    expect(found?.ratios.slice(0, 2)).toEqual([null, null]);
    expect(found?.verdicts).toEqual(["not-computable", "not-computable", "none", "none", "none", "none"]);
  });
});

describe("pupils heaped on a border of marks", () => {
  test.each(
    truthCases<
      {
        scoreCounts: readonly number[];
        regionScoreCounts: readonly number[];
        firstScoresOfMarks: readonly number[];
        minParticipants: number;
        minCount: number;
        leastRatio: number;
        timesRegion: number;
      },
      { bounds: readonly (Omit<BorderSpike, "isMarker"> & { marker: boolean })[] }
    >("mark-spikes"),
  )("$name", ({ input, expected }) => {
    const found = markSpikes(input.scoreCounts, input.regionScoreCounts, input.firstScoresOfMarks, input);
    for (const [index, { score, count, ratio, stepRatio, regionRatio, marker, judged }] of expected.bounds.entries()) {
      expectClose(found[index], { score, count, ratio, stepRatio, regionRatio, judged, isMarker: marker });
    }
  });

  test("without the region's distribution nothing is marked", () => {
    const counts = [0, 0, 0, 1, 1, 2, 1, 14, 3, 2, 2, 4, 1, 1, 0, 1];
    expect(markSpikes(counts, null, [7])[0]).toMatchObject({ judged: true, regionRatio: null, isMarker: false });
  });
});

describe("the official list over the years", () => {
  test.each(
    truthCases<
      { rows: readonly { year: string; login: string; markers: number | null }[]; years: readonly string[]; least: number },
      { [login: string]: { yearsWithMarkers: readonly string[]; repeater: boolean } }
    >("repeated-markers"),
  )("$name", ({ input, expected }) => {
    const rows = input.rows.map(({ year, login, markers }) => ({ year: Number(year), school: login, markers }));
    const found = repeatedMarkers(rows, input.years.map(Number), input.least);
    for (const [login, { yearsWithMarkers, repeater }] of Object.entries(expected)) {
      expect(found.get(login)).toEqual({ years: yearsWithMarkers.map(Number), isRepeated: repeater });
    }
  });
});

test("the index of objectivity counts schools that took part", () => {
  for (const { input, expected } of truthCases<{ signs: { [school: string]: number | null } }, object>("objectivity-index")) {
    expectClose(objectivityIndex(Object.values(input.signs)), expected);
  }
  expect(objectivityIndex([null])).toEqual({ tookPart: 0, withSign: 0, index: null });
});
