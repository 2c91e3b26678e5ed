// Circumstances of schools, clusters and moves of lists against worked examples.

import { describe, expect, test } from "vitest";
import { lowInCluster } from "../../shared/identification/conditions/low-in-cluster.ts";
import { resilience } from "../../shared/identification/conditions/resilience.ts";
import { wellbeingIndexes } from "../../shared/identification/conditions/wellbeing-index.ts";
import { listMoves } from "../../shared/identification/list-moves.ts";
import { expectClose, truthCases } from "../truth.ts";

interface ClusterInput {
  readonly schools: readonly { readonly school: string; readonly cluster: string; readonly value: number }[];
  readonly minCluster: number;
}
interface ClusterExpected {
  readonly [school: string]: {
    readonly of: number;
    readonly place: number;
    readonly q1: number | null;
    readonly median: number;
    readonly lowestQuarter: boolean | null;
  };
}
const cases = truthCases<ClusterInput & { index: readonly number[]; result: readonly number[] }, ClusterExpected>(
  "clusters-and-conditions",
);

describe("a school in its cluster", () => {
  test.each(cases.filter(({ input }) => input.schools))("$name", ({ input, expected }) => {
    const found = lowInCluster(input.schools, input.minCluster);
    for (const [index, { school }] of input.schools.entries()) {
      const { of, place, q1, median, lowestQuarter } = expected[school] ?? {};
      expectClose(found[index], { of, place, lowerQuartile: q1, median, isLowest: lowestQuarter }, school);
    }
  });

  test("a school without a figure has no place, and the others are compared without it", () => {
    const found = lowInCluster([40, 40, 50, null, 60].map((value) => ({ cluster: "село", value })));
    expect(found[3]).toBeNull();
    // Of 40, 40, 50, 60 the lower quartile is 40: both equal lowest schools are lowest, nobody is called lowest alone.
    expect(found.map((place) => place?.isLowest)).toEqual([true, true, false, undefined, false]);
  });

  test("where all schools of a cluster are equal none is lowest", () => {
    const found = lowInCluster([50, 50, 50, 50].map((value) => ({ cluster: "город", value })));
    expect(found.map((place) => place?.isLowest)).toEqual([false, false, false, false]);
  });
});

test("results beside conditions: the line, what is expected, and the groups by thirds", () => {
  const found = cases.filter(({ input }) => input.index);
  expect(found.length).toBeGreaterThan(0);
  for (const { input, expected } of found) {
    const { intercept, slope, residualSd, standardised, reading, groups } = expected as unknown as {
      intercept: number;
      slope: number;
      residualSd: number;
      standardised: readonly number[];
      reading: readonly string[];
      groups: readonly string[];
    };
    const answer = resilience(input.index, input.result);
    expectClose(answer, { intercept, slope, residualDeviation: residualSd });
    expectClose(
      answer?.schools,
      standardised.map((value, index) => ({
        standardised: value,
        reading: reading[index]?.replaceAll(" ", "-"),
        group: groups[index],
      })),
    );
  }
  expect(resilience([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]), "five schools draw no line").toBeNull();
  expect(resilience([3, 3, 3, 3, 3, 3], [1, 2, 3, 4, 5, 6]), "all have the same conditions").toBeNull();
});

test.each(
  truthCases<
    { schools: { [school: string]: readonly (number | null)[] }; weights: readonly number[] },
    {
      q1: number;
      schools: { [school: string]: { scaled: object; known: number; index: number; place: number; lowest: boolean } };
    }
  >("wellbeing-index"),
)("the index of social well-being: $name", ({ input, expected }) => {
  const found = wellbeingIndexes(Object.values(input.schools), input.weights);
  expectClose(found.lowerQuartile, expected.q1);
  for (const [index, school] of Object.keys(input.schools).entries()) {
    const { scaled, known, index: value, place, lowest } = expected.schools[school] ?? {};
    expectClose(found.schools[index], { scaled, known, index: value, place, isLowest: lowest }, school);
  }
});

test("a school of which nothing is known has no index, no place, and is not lowest", () => {
  const found = wellbeingIndexes([[0.1], [null], [0.3]], [1]);
  expect(found.schools[1]).toEqual({ scaled: [null], known: 0, index: null, place: null, isLowest: false });
});

test("lists of two years: who left, who entered, who stayed", () => {
  for (const { input, expected } of truthCases<
    { before: readonly string[]; now: readonly string[]; all: readonly string[] },
    { left: object; entered: object; stayed: object; positiveShare: number; negativeShare: number }
  >("list-moves")) {
    const { left, entered, stayed, positiveShare, negativeShare } = expected;
    expectClose(listMoves(input.before, input.now, input.all), { left, entered, stayed, positiveShare, negativeShare });
  }
  // A school that was closed since is neither: it is not among those of both years.
  expect(listMoves(["closed", "a"], ["a"], ["a", "b"])).toMatchObject({ left: [], entered: [], stayed: ["a"], positiveShare: 0 });
});
