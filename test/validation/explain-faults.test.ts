// Which cells are named for broken rules, on situations solved by hand and against a search through all small values.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RuleText } from "../../shared/catalogue/forms/rule-text.ts";
import type { FieldKey, LinearCheck, Operator, RuleInstance } from "../../shared/notation/linear-check.ts";
import { evaluateInstance } from "../../shared/validation/evaluate-instance.ts";
import { type Evidence, explainFaults } from "../../shared/validation/explain-faults.ts";

const RULE: RuleText = { code: "П-1", form: "passport", level: "обязательный", text: "" };

const side = (terms: Readonly<Record<FieldKey, number>>, constant = 0) => ({
  terms: Object.entries(terms).map(([key, coefficient]) => ({ key, coefficient })),
  constant,
});

const check = (left: LinearCheck["left"], operator: Operator, right: LinearCheck["right"]): RuleInstance => ({
  rule: RULE,
  conditions: [],
  check: { left, operator, right, tolerance: { absolute: 0, percent: 0 } },
});

const evidenceOf = (
  values: Readonly<Record<FieldKey, number | null>>,
  expected: Readonly<Record<FieldKey, number>> = {},
): Evidence => ({
  valueOf: (key) => values[key] ?? null,
  expectedOf: (key) => expected[key] ?? null,
  isOpen: () => true,
});

function explain(instances: readonly RuleInstance[], evidence: Evidence) {
  const broken = instances.filter((instance) => evaluateInstance(instance, evidence.valueOf).outcome === "broken");
  return explainFaults(instances, broken, evidence);
}

describe("a sum and its total", () => {
  const TOTAL = check(side({ total: 1 }), "=", side({ a: 1, b: 1, c: 1 }));

  test("alone, every cell could be the one; the value that the rule demands of each is worked out", () => {
    const [fault] = explain([TOTAL], evidenceOf({ total: 49, a: 32, b: 8, c: 5 }));
    expect(new Map(fault?.explanations.map(({ keys, demanded }) => [keys.join(), demanded]))).toEqual(
      // 32 + 8 + 5 = 45, so the total would be 45, or a part four greater.
      new Map([
        ["total", 45],
        ["a", 36],
        ["b", 12],
        ["c", 9],
      ]),
    );
  });

  test("two digits swapped are likelier than a number out of nowhere: 54 for 45 among parts that would have to change oddly", () => {
    const [fault] = explain([TOTAL], evidenceOf({ total: 54, a: 32, b: 8, c: 5 }));
    expect(fault?.explanations[0]).toMatchObject({ keys: ["total"], demanded: 45 });
  });

  test("last year's figures tell which cell is odd", () => {
    const values = { total: 90, a: 30, b: 63, c: 30 };
    const [fault] = explain([TOTAL], evidenceOf(values, { total: 90, a: 30, b: 30, c: 30 }));
    expect(fault?.explanations[0]).toMatchObject({ keys: ["b"], demanded: 30 });
  });

  test("two rules that share one cell have one explanation: that cell", () => {
    const other = check(side({ b: 1 }), "<=", side({ limit: 1 }));
    const faults = explain([TOTAL, other], evidenceOf({ total: 45, a: 32, b: 80, c: 5, limit: 10 }));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.explanations).toEqual([expect.objectContaining({ keys: ["b"], demanded: 8 })]);
  });

  test("a rule that holds today rules out a change that would break it", () => {
    const cap = check(side({ total: 1 }), "<=", side({ capacity: 1 }));
    const [fault] = explain([TOTAL, cap], evidenceOf({ total: 45, a: 32, b: 8, c: 15, capacity: 50 }));
    // The total would have to be 55, over the capacity of 50: not the total.
    expect(fault?.explanations.map(({ keys }) => keys.join())).not.toContain("total");
  });

  test("two separate faults stay two", () => {
    const second = check(side({ x: 1 }), "=", side({ y: 1, z: 1 }));
    expect(explain([TOTAL, second], evidenceOf({ total: 1, a: 1, b: 1, c: 1, x: 5, y: 1, z: 1 }))).toHaveLength(2);
  });

  test("last year's cells are not the school's to change", () => {
    const same = check(side({ total: 1 }), "=", side({ lastYear: 1 }));
    const evidence = { ...evidenceOf({ total: 10, lastYear: 20 }), isOpen: (key: FieldKey) => key !== "lastYear" };
    expect(explain([same], evidence)[0]?.explanations).toEqual([expect.objectContaining({ keys: ["total"], demanded: 20 })]);
  });

  test("a condition can be what is wrong: pupils without a class are mended by either cell", () => {
    const instance: RuleInstance = {
      ...check(side({ classes: 1 }), ">", side({}, 0)),
      conditions: [check(side({ pupils: 1 }), ">", side({}, 0)).check],
    };
    const [fault] = explain([instance], evidenceOf({ pupils: 12, classes: 0 }));
    expect(fault?.explanations.map(({ keys }) => keys.join()).sort()).toEqual(["classes", "pupils"]);
  });
});

describe("the named sets are the smallest there are", () => {
  const KEYS = ["a", "b", "c", "d"];
  const coefficients = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.integer({ min: -1, max: 1 })])));
  const system = fc.array(fc.tuple(coefficients, fc.constantFrom<Operator>("=", "<=", ">="), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 3,
  });
  const MOST = 12;

  function* assignments(keys: readonly string[]): Generator<Record<string, number>> {
    const [first, ...rest] = keys;
    if (first === undefined) yield {};
    else for (const tail of assignments(rest)) for (let value = 0; value <= MOST; value++) yield { ...tail, [first]: value };
  }

  test("no smaller set of cells has values under which everything holds (search over all values up to 12)", () => {
    fc.assert(
      fc.property(system, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }), (rules, given) => {
        const instances = rules.map(([left, operator, constant]) =>
          check(side(left as Record<string, number>), operator, side({}, constant)),
        );
        const values = Object.fromEntries(KEYS.map((key, i) => [key, given[i] ?? 0]));
        const holdsAll = (changed: Record<string, number>) =>
          instances.every((each) => evaluateInstance(each, (key) => changed[key] ?? values[key] ?? 0).outcome === "holds");
        for (const { broken, explanations } of explain(instances, evidenceOf(values))) {
          const smaller = (explanations[0]?.keys.length ?? 1) - 1;
          const spoken = KEYS.filter((key) => broken.some((each) => each.check.left.terms.some((term) => term.key === key)));
          // With one connected fault over these cells, every single cell short of the answer must fail.
          if (smaller === 1 && broken.length === instances.filter((each) => !holdsAllOf(each, values)).length) {
            for (const key of spoken) for (const changed of assignments([key])) expect(holdsAll(changed)).toBe(false);
          }
          for (const { keys, demanded } of explanations) {
            if (demanded !== null && broken.length === instances.filter((each) => !holdsAllOf(each, values)).length) {
              expect(holdsAll({ [keys[0] ?? ""]: demanded })).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  const holdsAllOf = (instance: RuleInstance, values: Readonly<Record<string, number>>) =>
    evaluateInstance(instance, (key) => values[key] ?? 0).outcome === "holds";
});
