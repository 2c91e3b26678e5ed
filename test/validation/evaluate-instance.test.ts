// What is proven of a rule on given and missing values, held against a search through small values of what is missing.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LinearCheck, LinearSide, Operator, RuleInstance } from "../../shared/notation/linear-check.ts";
import { evaluateInstance } from "../../shared/validation/evaluate-instance.ts";
import { ruleText } from "../notation/shown-instance.ts";

type Values = { readonly [key: string]: number | null };
type Terms = readonly (readonly [coefficient: number, key: string])[];

const EXACT = { absolute: 0, percent: 0 };
const OPERATORS: readonly Operator[] = ["=", "<>", "<", "<=", ">", ">="];

const side = (terms: Terms, constant = 0): LinearSide => ({
  terms: terms.map(([coefficient, key]) => ({ key, coefficient })),
  constant,
});
const check = (left: LinearSide, operator: Operator, right: LinearSide, tolerance = EXACT): LinearCheck => ({
  left,
  operator,
  right,
  tolerance,
});
const evaluate = (values: Values, one: LinearCheck, conditions: readonly LinearCheck[] = []) =>
  evaluateInstance({ rule: ruleText(""), conditions, check: one }, (key) => values[key] ?? null);

const SUM: Terms = [
  [1, "a"],
  [1, "b"],
  [1, "c"],
];
const TOTAL = side([[1, "t"]]);

describe("complete values", () => {
  test.each([
    // a+b+c against t: left, operator, right, tolerance, outcome
    [45, "=", 45, EXACT, "holds"],
    [45, "=", 49, EXACT, "broken"],
    [45, "=", 49, { absolute: 4, percent: 0 }, "holds"],
    [45, "=", 49, { absolute: 3, percent: 0 }, "broken"],
    [80, "=", 100, { absolute: 0, percent: 20 }, "holds"],
    [79, "=", 100, { absolute: 0, percent: 20 }, "broken"],
    [79, "=", 100, { absolute: 21, percent: 20 }, "holds"],
    [121, "=", 100, { absolute: 5, percent: 20 }, "broken"],
    [5, "<=", 5, EXACT, "holds"],
    [6, "<=", 5, EXACT, "broken"],
    [6, "<=", 5, { absolute: 1, percent: 0 }, "holds"],
    [5, "<", 5, EXACT, "broken"],
    [4, "<", 5, EXACT, "holds"],
    [5, ">", 5, EXACT, "broken"],
    [5, ">=", 5, EXACT, "holds"],
    [4, ">=", 5, EXACT, "broken"],
    [4, "<>", 5, EXACT, "holds"],
    [5, "<>", 5, EXACT, "broken"],
    [0.1 + 0.2, "=", 0.3, EXACT, "holds"],
    [0.1 + 0.2, "<=", 0.3, EXACT, "holds"],
    [0.1 + 0.2, ">", 0.3, EXACT, "broken"],
  ] as const)("%d %s %d %j: %s", (left, operator, right, tolerance, outcome) => {
    const found = evaluate({ a: left, b: 0, c: 0, t: right }, check(side(SUM), operator, TOTAL, tolerance));
    expect(found).toMatchObject({ outcome, left, right });
  });
});

describe("missing values", () => {
  test.each([
    ["the missing part can make up the sum", { a: 32, b: 8, t: 49 }, "=", "unknown"],
    ["the known parts exceed the total already", { a: 32, b: 18, t: 49 }, "=", "broken"],
    ["a missing total can be anything", { a: 32, b: 18, c: 0 }, "=", "unknown"],
    ["parts that exceed the total already", { a: 32, b: 18, t: 49 }, "<=", "broken"],
    ["parts that may yet exceed it", { a: 32, b: 8, t: 49 }, "<=", "unknown"],
    ["a missing value that cannot harm is missing all the same", { a: 50, b: 8, t: 49 }, ">=", "unknown"],
    ["nothing is known", {}, "<", "unknown"],
  ] as const)("%s", (_, values, operator, outcome) => {
    expect(evaluate(values, check(side(SUM), operator, TOTAL)).outcome).toBe(outcome);
  });

  test("the same missing cell on both sides cancels out", () => {
    const one = check(side([[1, "a"]], 5), "=", side([[1, "a"]]));
    expect(evaluate({}, one)).toMatchObject({ outcome: "broken", left: null, right: null });
  });

  test("nothing less than a missing count below zero", () => {
    expect(evaluate({}, check(side([[1, "a"]]), "<", side([])))).toMatchObject({ outcome: "broken", worked: "? < 0" });
    expect(evaluate({}, check(side([[1, "a"]]), "<=", side([]))).outcome).toBe("unknown");
  });

  test("a share of a missing value grows with it, but not fast enough", () => {
    const twice = check(side([[2, "a"]], 1), "=", side([[1, "a"]]), { absolute: 0, percent: 50 });
    expect(evaluate({}, twice).outcome).toBe("broken");
    expect(evaluate({}, { ...twice, tolerance: { absolute: 0, percent: 150 } }).outcome).toBe("unknown");
  });
});

describe("conditions", () => {
  const positive = (key: string) => check(side([[1, key]]), ">", side([]));
  const rule = (values: Values, ...conditions: LinearCheck[]) => evaluate(values, positive("x"), conditions).outcome;

  test.each([
    ["holds, and the check too", { a: 1, x: 1 }, "holds"],
    ["holds, but not the check", { a: 1, x: 0 }, "broken"],
    ["does not hold", { a: 0, x: 0 }, "not-applicable"],
    ["is not known, the check fails", { x: 0 }, "unknown"],
    ["is not known, the check holds in either case", { x: 1 }, "holds"],
    ["holds, the check is not known", { a: 1 }, "unknown"],
    ["does not hold, the check is not known", { a: 0 }, "not-applicable"],
  ] as const)("the condition %s", (_, values, outcome) => expect(rule(values, positive("a"))).toBe(outcome));

  test("of several one that fails is enough", () => {
    expect(rule({ a: 1, b: 0, x: 0 }, positive("a"), positive("b"))).toBe("not-applicable");
    expect(rule({ b: 0, x: 0 }, positive("a"), positive("b"))).toBe("not-applicable");
    expect(rule({ a: 1, b: 2, x: 0 }, positive("a"), positive("b"))).toBe("broken");
    expect(rule({ a: 1, x: 0 }, positive("a"), positive("b"))).toBe("unknown");
  });

  test("a condition that no value can fail counts as held", () => {
    expect(rule({ x: 0 }, check(side([[1, "a"]]), ">=", side([])))).toBe("broken");
  });
});

describe("the worked sides", () => {
  const worked = (values: Values, left: LinearSide, right: LinearSide) => evaluate(values, check(left, "=", right)).worked;

  test.each([
    ["32+8+?+5 = 49", { a: 32, b: 8, d: 5, t: 49 }, side([...SUM, [1, "d"]]), TOTAL],
    ["49 = 45", { t: 49, a: 45 }, TOTAL, side([[1, "a"]])],
    [
      "? = 12-3",
      { a: 12, b: 3 },
      TOTAL,
      side([
        [1, "a"],
        [-1, "b"],
      ]),
    ],
    ["96 = 0.8×120", { t: 96, a: 120 }, TOTAL, side([[0.8, "a"]])],
    [
      "-7 = 12-0.5×3+2",
      { t: -7, a: 12, b: 3 },
      TOTAL,
      side(
        [
          [1, "a"],
          [-0.5, "b"],
        ],
        2,
      ),
    ],
    [
      "1+(-7) = -2",
      { a: 1, b: -7 },
      side([
        [1, "a"],
        [1, "b"],
      ]),
      side([], -2),
    ],
    ["-(-7)-4 = 0", { a: -7 }, side([[-1, "a"]], -4), side([])],
    ["2.5 = 5", { t: 2.5 }, TOTAL, side([], 5)],
  ] as const)("%s", (expected, values, left, right) => expect(worked(values, left, right)).toBe(expected));

  test("a long sum is kept whole", () => {
    const terms: Terms = Array.from({ length: 20 }, (_, i) => [1, `k${i}`] as const);
    const values = Object.fromEntries(terms.map(([, key], i) => [key, i]));
    expect(worked({ ...values, t: 190 }, side(terms), TOTAL)).toBe("0+1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17+18+19 = 190");
  });
});

describe("against a search", () => {
  const KEYS = ["a", "b", "c"] as const;
  const GRID = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 40];
  const small = fc.integer({ min: -3, max: 6 });

  const anyValues: fc.Arbitrary<Values> = fc.record({
    a: fc.option(fc.integer({ min: 0, max: 6 })),
    b: fc.option(fc.integer({ min: 0, max: 6 })),
    c: fc.option(fc.integer({ min: 0, max: 6 })),
  });

  const anySide = (coefficient: fc.Arbitrary<number>) =>
    fc
      .tuple(fc.array(fc.tuple(coefficient, fc.constantFrom(...KEYS)), { maxLength: 3 }), small)
      .map(([terms, constant]) => side(terms, constant));

  const anyCheck = (coefficient: fc.Arbitrary<number>, tolerance: fc.Arbitrary<LinearCheck["tolerance"]>) =>
    fc.record({ left: anySide(coefficient), operator: fc.constantFrom(...OPERATORS), right: anySide(coefficient), tolerance });

  /** All ways to fill in what is missing from a grid. */
  function completions(values: Values, grid = GRID): { readonly [key: string]: number }[] {
    let all: { readonly [key: string]: number }[] = [{}];
    for (const key of KEYS) {
      const known = values[key];
      const candidates = known === null || known === undefined ? grid : [known];
      all = all.flatMap((one) => candidates.map((value) => ({ ...one, [key]: value })));
    }
    return all;
  }

  /** Written anew from the meaning of a check, for complete values only. */
  function isTrue({ left, operator, right, tolerance }: LinearCheck, values: { readonly [key: string]: number }): boolean {
    const sum = ({ terms, constant }: LinearSide) =>
      terms.reduce((total, { key, coefficient }) => total + coefficient * (values[key] ?? Number.NaN), constant);
    const [l, r] = [sum(left), sum(right)];
    const slack = Math.max(tolerance.absolute, (Math.abs(r) * tolerance.percent) / 100);
    const near = 1e-9;
    if (operator === "=") return Math.abs(l - r) <= slack + near;
    if (operator === "<>") return Math.abs(l - r) > slack + near;
    if (operator === "<=") return l - r <= slack + near;
    if (operator === ">=") return r - l <= slack + near;
    return operator === "<" ? l - r < slack - near : r - l < slack - near;
  }

  const canHoldOnGrid = ({ conditions, check: one }: RuleInstance, values: Values, grid = GRID) =>
    completions(values, grid).some((full) => !conditions.every((condition) => isTrue(condition, full)) || isTrue(one, full));

  const anyTolerance = fc.record({ absolute: fc.nat(2), percent: fc.constantFrom(0, 0, 10, 50, 150) });
  const anyInstance = fc.record({
    rule: fc.constant(ruleText("")),
    conditions: fc.array(anyCheck(fc.constantFrom(1, -1, 2), fc.constant(EXACT)), { maxLength: 2 }),
    check: anyCheck(fc.constantFrom(1, -1, 2, 0.5), anyTolerance).map((one) => ({
      ...one,
      tolerance: one.operator === "<>" ? { ...one.tolerance, percent: 0 } : one.tolerance,
    })),
  });
  const lookUp = (values: Values) => (key: string) => values[key] ?? null;

  test("what is broken no value mends; what holds or does not apply no value breaks", () => {
    fc.assert(
      fc.property(anyInstance, anyValues, (instance, values) => {
        const { outcome } = evaluateInstance(instance, lookUp(values));
        if (outcome === "broken") expect(canHoldOnGrid(instance, values)).toBe(false);
        if (outcome === "holds" || outcome === "not-applicable") {
          for (const full of completions(values)) {
            const applies = instance.conditions.every((condition) => isTrue(condition, full));
            expect(!applies || isTrue(instance.check, full)).toBe(true);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test("what is unknown some value makes hold (factors 1 and -1, whole numbers, at most one condition)", () => {
    // Every key at most once: were it there twice, whole numbers might not do where fractions would.
    const unitCheck = (tolerance: fc.Arbitrary<LinearCheck["tolerance"]>) =>
      fc
        .record({
          keys: fc.shuffledSubarray([...KEYS]),
          signs: fc.tuple(...KEYS.map(() => fc.constantFrom(1, -1))),
          split: fc.nat(3),
          constants: fc.tuple(fc.nat(3), fc.nat(3)),
          operator: fc.constantFrom(...OPERATORS),
          tolerance,
        })
        .map(({ keys, signs, split, constants, operator, tolerance: exactness }) => {
          const terms: Terms = keys.map((key, i) => [signs[i] ?? 1, key]);
          return check(side(terms.slice(0, split), constants[0]), operator, side(terms.slice(split), constants[1]), exactness);
        });
    const smallValues = fc.record({ a: fc.option(fc.nat(3)), b: fc.option(fc.nat(3)), c: fc.option(fc.nat(3)) });
    const upTo = Array.from({ length: 14 }, (_, value) => value);
    const tolerance = fc.record({ absolute: fc.nat(2), percent: fc.constant(0) });
    fc.assert(
      fc.property(unitCheck(tolerance), fc.option(unitCheck(fc.constant(EXACT))), smallValues, (one, condition, values) => {
        const instance: RuleInstance = { rule: ruleText(""), conditions: condition === null ? [] : [condition], check: one };
        const { outcome } = evaluateInstance(instance, lookUp(values));
        if (outcome === "unknown") expect(canHoldOnGrid(instance, values, upTo)).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  test("on complete values the outcome is the plain meaning of the rule", () => {
    const complete = fc.record({ a: fc.nat(6), b: fc.nat(6), c: fc.nat(6) });
    fc.assert(
      fc.property(anyInstance, complete, (instance, values) => {
        const { outcome, left, right } = evaluateInstance(instance, lookUp(values));
        const applies = instance.conditions.every((condition) => isTrue(condition, values));
        expect(outcome).toBe(applies ? (isTrue(instance.check, values) ? "holds" : "broken") : "not-applicable");
        expect(left).not.toBeNull();
        expect(right).not.toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });
});

test("a condition with a tolerance is held to be met only where everything in it is known", () => {
  const condition = check(
    side([
      [1, "a"],
      [1, "b"],
    ]),
    ">=",
    side([], 10),
    { absolute: 2, percent: 0 },
  );
  const outcome = (values: Values) => evaluate(values, check(side([[1, "x"]]), ">", side([])), [condition]).outcome;
  expect(outcome({ a: 8, b: 0, x: 0 })).toBe("broken");
  expect(outcome({ a: 7, b: 0, x: 0 })).toBe("not-applicable");
  expect(outcome({ a: 13, x: 0 })).toBe("unknown");
});
