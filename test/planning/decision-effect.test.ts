// The effect of a decision against figures worked out elsewhere, and against districts in which nothing was done.

import { describe, expect, it } from "vitest";
import { decisionEffect, type SchoolCounts } from "../../shared/planning/decision-effect.ts";
import { expectationOf } from "../../shared/planning/regression-to-mean.ts";
import { studentQuantile } from "../../shared/planning/student-quantile.ts";
import { changeInterval } from "../../shared/statistics/change-interval.ts";

const counts = (b: number, n1: number, a: number, n2: number): SchoolCounts => ({
  before: { count: b, of: n1 },
  after: { count: a, of: n2 },
});

/** A generator that is the same everywhere (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("what a change of a share is worth", () => {
  it("is 12.9 points from 15 of 45 to 9 of 44, and may be none: the interval by Newcombe holds zero", () => {
    // Worked by the method of the reference (Newcombe 1998, method 10, z = 1.96); the same figures by scipy's proportion intervals.
    const { change, lower, upper } = changeInterval([15, 45], [9, 44]) ?? {};
    expect(change).toBeCloseTo(-0.1287878788, 9);
    expect(lower).toBeCloseTo(-0.30186957, 8);
    expect(upper).toBeCloseTo(0.0557903122, 9);
  });

  it("is mostly what the worst of ten schools would have come to by itself", () => {
    const before = [0.05, 0.08, 0.1, 0.12, 0.14, 0.15, 0.18, 0.2, 0.25, 0.33];
    const after = [0.07, 0.09, 0.08, 0.14, 0.12, 0.16, 0.17, 0.19, 0.2, 0.24];
    const line = expectationOf(before.map((each, i) => ({ before: each, after: after[i] ?? 0 })));
    // m2 + r·(s2/s1)·(x1 − m1), by hand: 0.146 + 0.95528… · … · 0.17.
    expect(line?.r).toBeCloseTo(0.9552822056, 9);
    expect(line?.meanBefore).toBeCloseTo(0.16, 9);
    expect(line?.meanAfter).toBeCloseTo(0.146, 9);
    expect(line?.expected(0.33)).toBeCloseTo(0.2549398734, 9);
  });

  it("takes off what schools of the cluster without the measure have come to", () => {
    const { change, against } = decisionEffect({
      treated: [counts(15, 45, 9, 44)],
      comparison: [counts(30, 120, 26, 118)],
      others: [],
      better: "less",
    });
    expect(change?.change).toBeCloseTo(-0.1287878788, 9);
    expect(against?.change).toBeCloseTo(-0.0296610169, 9);
    expect(against?.difference).toBeCloseTo(-0.0991268618, 9);
  });
});

describe("the verdict", () => {
  const others = [counts(5, 100, 7, 100), counts(8, 100, 9, 100), counts(10, 100, 8, 100), counts(12, 100, 14, 100)].concat([
    counts(14, 100, 12, 100),
    counts(15, 100, 16, 100),
    counts(18, 100, 17, 100),
    counts(20, 100, 19, 100),
    counts(25, 100, 22, 100),
  ]);
  const of = (treated: readonly SchoolCounts[], around = others, better: "less" | "more" = "less") =>
    decisionEffect({ treated, others: around, comparison: [], better }).verdict;

  it("is within the expected where the worst school has come down as the worst do", () => {
    expect(of([counts(33, 100, 26, 100)])).toBe("within-expected");
  });
  it("is beyond the expected where it has come down far more than any", () => {
    expect(of([counts(33, 100, 4, 100)])).toBe("beyond-expected");
  });
  it("says it where things have become worse than expected, and knows which side is better", () => {
    expect(of([counts(10, 100, 40, 100)])).toBe("worse-than-expected");
    expect(of([counts(10, 100, 40, 100)], others, "more")).toBe("beyond-expected");
  });
  it("is not enough data without other schools, without pupils after, and no baseline without pupils before", () => {
    expect(of([counts(33, 100, 4, 100)], others.slice(0, 4))).toBe("not-enough-data");
    expect(of([counts(33, 100, 0, 0)])).toBe("not-enough-data");
    expect(of([counts(0, 0, 4, 100)])).toBe("no-baseline");
    expect(of([])).toBe("no-baseline");
  });
});

it("calls an effect in at most 5% of 1,000 districts in which nothing was done", () => {
  const random = generator(20_250_125);
  const binomial = (of: number, share: number): number => {
    let count = 0;
    for (let i = 0; i < of; i++) if (random() < share) count++;
    return count;
  };
  let called = 0;
  for (let district = 0; district < 1000; district++) {
    const schools = Array.from({ length: 8 + Math.floor(random() * 40) }, () => {
      const own = 0.03 + 0.3 * random() * random();
      const [n1, n2] = [8 + Math.floor(random() * 90), 8 + Math.floor(random() * 90)];
      return counts(binomial(n1, own), n1, binomial(n2, own), n2);
    });
    // The decision is about the worst school: that is what regression to the mean deceives with.
    const worst = schools.reduce((a, b) => (a.before.count / a.before.of >= b.before.count / b.before.of ? a : b));
    const { verdict } = decisionEffect({
      treated: [worst],
      others: schools.filter((each) => each !== worst),
      comparison: [],
      better: "less",
    });
    if (verdict === "beyond-expected" || verdict === "worse-than-expected") called++;
  }
  expect(called).toBeLessThanOrEqual(50);
  // Of the raw changes of the same schools far more than 5% would be "effects": the test is not empty.
  expect(called).toBeGreaterThan(0);
});

it("knows the tails of few schools", () => {
  // Printed tables of Student's distribution, two-sided 95%.
  for (const [freedom, quantile] of [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [10, 2.228],
    [30, 2.042],
  ] as const) {
    expect(studentQuantile(0.975, freedom)).toBeCloseTo(quantile, 3);
  }
});
