// Methods over figures of schools against worked examples: risk zones, series of years, НОКО, levels of heads, correlation.

import { describe, expect, test } from "vitest";
import { headLevel } from "../../shared/indicators/methods/head-level.ts";
import { type NokoAnswers, nokoRating, nokoScore } from "../../shared/indicators/methods/noko-score.ts";
import { certainRiskZone, riskZone } from "../../shared/indicators/methods/risk-zone.ts";
import { shareSeries } from "../../shared/indicators/methods/share-series.ts";
import { bootstrapSpearman, correlation } from "../../shared/statistics/correlation.ts";
import { seededRandom } from "../../shared/statistics/seeded-random.ts";
import { expectClose, truthCases } from "../truth.ts";

interface ZoneInput {
  readonly value?: number;
  readonly count: number;
  readonly participants: number;
  readonly norm: number;
  readonly better: "more" | "less";
  readonly marginPercent: number;
}

test.each(truthCases<ZoneInput, string | { interval: object; zone: string }>("risk-zones"))(
  "risk zone: $name",
  ({ input, expected }) => {
    const { value, norm, better, marginPercent, count, participants } = input;
    if (value !== undefined) expect(riskZone(value, norm, better, marginPercent)).toBe(expected);
    else {
      const { interval, zone } = expected as { interval: object; zone: string };
      expectClose(certainRiskZone(count, participants, norm, better), { interval, zone: zone.replace(" risk", "") });
    }
  },
);

interface SeriesExpected {
  readonly state?: string;
  readonly first: number;
  readonly last: number;
  readonly changePoints: number;
  readonly slopePointsPerYear: number | null;
  readonly yearToYear: object;
  readonly gap: boolean;
}

test.each(
  truthCases<{ points: readonly { year: number; twos: number | null; participants: number | null }[] }, SeriesExpected>(
    "share-series",
  ),
)("a share over the years: $name", ({ input, expected }) => {
  const found = shareSeries(
    input.points.map(({ year, twos, participants }) => ({
      year,
      count: twos === null || participants === null ? null : [twos, participants],
    })),
  );
  if (expected.state) {
    expect(found).toBeNull();
    return;
  }
  const { first, last, changePoints, slopePointsPerYear, yearToYear, gap } = expected;
  expectClose(found, {
    first,
    last,
    change: { change: changePoints / 100 },
    slopePoints: slopePointsPerYear,
    steps: yearToYear,
    hasGap: gap,
  });
});

test("33 points on three pupils are chance: the interval of the change holds zero", () => {
  const found = shareSeries([
    { year: 2024, count: [0, 3] },
    { year: 2025, count: [1, 3] },
  ]);
  expect(found?.change).toMatchObject({ change: 1 / 3, holdsZero: true });
});

describe("НОКО", () => {
  interface NokoInput {
    readonly [key: string]: number;
  }
  const answersOf = (input: NokoInput): NokoAnswers => ({
    stand: input.i_stand ?? 0,
    site: input.i_site ?? 0,
    required: input.i_norm ?? 0,
    remoteWays: input.remote_ways ?? 0,
    satisfiedWithStand: input.u_stand ?? 0,
    satisfiedWithSite: input.u_site ?? 0,
    respondents: input.respondents ?? 0,
    comfortConditions: input.comfort ?? 0,
    satisfiedWithComfort: input.u_comfort ?? 0,
    accessConditions: input.access_env ?? 0,
    accessServices: input.access_service ?? 0,
    satisfiedWithAccess: input.u_access ?? 0,
    disabledRespondents: input.disabled ?? 0,
    politeAtFirstContact: input.u_first ?? 0,
    politeInService: input.u_help ?? 0,
    politeRemotely: input.u_remote_polite ?? 0,
    wouldRecommend: input.u_recommend ?? 0,
    satisfiedWithHours: input.u_organisation ?? 0,
    satisfiedInGeneral: input.u_overall ?? 0,
  });
  const cases = truthCases<NokoInput, { [part: string]: number | null }>("noko");

  test.each(cases.filter(({ name }) => name !== "rating"))("$name", ({ input, expected: e }) => {
    expectClose(nokoScore(answersOf(input)), {
      criteria: [e.K1, e.K2, e.K3, e.K4, e.K5],
      parts: {
        information: e.Pinf,
        remote: e.Pdist,
        openness: e.Potkr,
        comfort: e.Pkomf,
        comfortSatisfaction: e.Pkomf_ud,
        accessConditions: e.Porg_dost,
        accessServices: e.Pusl_dost,
        accessSatisfaction: e.Pdost_ud,
      },
      score: e.S,
      rescaledThird: e.K3_without_disabled_respondents,
      rescaledScore: e.S_with_rescaled_K3,
    });
  });

  test("the rating: scores rounded to two decimals share a place, no score has none", () => {
    const [rating] = truthCases<{ scores: { [name: string]: number | null } }, { [name: string]: number | null }>("noko").filter(
      ({ name }) => name === "rating",
    );
    if (!rating) throw new Error("no case of a rating");
    const { scores } = rating.input;
    expect(nokoRating(Object.values(scores))).toEqual(Object.keys(scores).map((name) => rating.expected[name]));
  });
});

test("levels of heads: criteria that do not apply leave the maximum, bands leave no gap", () => {
  for (const { input, expected } of truthCases<
    {
      criteria: readonly { code: string; maximum: number }[];
      points: { [head: string]: { [code: string]: number | string | null } };
      bands: readonly (readonly [number, string])[];
    },
    { heads: { [head: string]: { state?: string; points: number; maximum: number; percent: number; level: string } } }
  >("head-levels")) {
    const bands = input.bands.map(([from, level]) => ({ from, level }));
    for (const [head, points] of Object.entries(input.points)) {
      const given = input.criteria.map(({ code }) => (points[code] === null ? null : Number(points[code])));
      const found = headLevel(
        given,
        input.criteria.map(({ maximum }) => maximum),
        bands,
      );
      if (expected.heads[head]?.state) expect(found, head).toBeNull();
      else expectClose(found, expected.heads[head], head);
    }
  }
});

test.each(
  truthCases<
    { context: readonly number[]; result: readonly number[]; resamples?: number; seed: number },
    { [key: string]: number | boolean | null } | readonly number[]
  >("correlation"),
)("correlation: $name", ({ input, expected }) => {
  if (Array.isArray(expected)) {
    const random = seededRandom(input.seed);
    expectClose(
      expected.map(() => random()),
      expected,
    );
  } else if (input.resamples) {
    expectClose(bootstrapSpearman(input.context, input.result, input.resamples, input.seed), expected);
  } else {
    const { n, holdsZero, ...rest } = expected as { n: number; holdsZero?: boolean };
    const found = correlation(input.context, input.result);
    expectClose(found, { count: n, ...rest });
    const [lower, upper] = found?.spearmanInterval ?? [0, 0];
    if (holdsZero !== undefined) expect(lower <= 0 && upper >= 0).toBe(holdsZero);
  }
});
