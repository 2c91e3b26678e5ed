// Every mandatory rule broken through each kind of its cells: the sides of the check, and the condition.

import type { FieldKey, LinearCheck, RuleInstance } from "../../../shared/notation/linear-check.ts";
import { evaluateInstance } from "../../../shared/validation/evaluate-instance.ts";
import { instanceKeys } from "../../../shared/validation/explain-faults.ts";
import { type Base, BOOK } from "../base.ts";
import type { CellKind } from "../fault.ts";
import type { Random } from "../random.ts";

const PARTS: readonly (readonly [name: string, keysOf: (instance: RuleInstance) => FieldKey[]])[] = [
  ["left", ({ check }) => check.left.terms.map(({ key }) => key)],
  ["right", ({ check }) => check.right.terms.map(({ key }) => key)],
  [
    "if",
    ({ conditions }) =>
      conditions.flatMap((each: LinearCheck) => [...each.left.terms, ...each.right.terms].map(({ key }) => key)),
  ],
];

/** Counts that a person might well type: near what should stand there, and far from it. */
function guesses(value: number, random: Random): number[] {
  const near = random.whole(1, Math.max(3, Math.round(0.5 * value)));
  return [value + near, Math.max(0, value - near), 0, 1, value * 2 + near, value * 10, value * 100 + near];
}

function brokenThrough(code: string, keysOf: (instance: RuleInstance) => FieldKey[], base: Base, random: Random) {
  const instances = BOOK.instances.filter(
    (instance) => instance.rule.code === code && instanceKeys(instance).every((key) => base.numbers.has(key)),
  );
  for (let attempt = 0; attempt < 12; attempt++) {
    const instance = random.pick(instances);
    const key = instance && random.pick(keysOf(instance));
    const answer = base.answers.find((each) => each.key === key);
    if (!instance || !answer) continue;
    for (const value of guesses(base.numbers.get(answer.key) ?? 0, random)) {
      const numberOf = (each: FieldKey) => (each === key ? value : (base.numbers.get(each) ?? null));
      if (evaluateInstance(instance, numberOf).outcome === "broken") return [{ answer, value }];
    }
  }
  return null;
}

const mandatory = new Map(
  BOOK.instances.filter(({ rule }) => rule.level === "обязательный").map((each) => [each.rule.code, each]),
);

export const BROKEN_RULES: readonly CellKind[] = [...mandatory].flatMap(([code, instance]) =>
  PARTS.filter(([, keysOf]) => keysOf(instance).length > 0).map(
    ([part, keysOf]): CellKind => ({
      name: `${code}-${part}`,
      family: "broken rule",
      sight: "figures",
      sources: ["form", "responses"],
      typed: (base, random) => brokenThrough(code, keysOf, base, random),
    }),
  ),
);
