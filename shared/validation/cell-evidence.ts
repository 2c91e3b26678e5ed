// What speaks for and against each cell of a school when rules are broken: its value, what is expected of it, the rules that doubt.

import { type FieldKey, parseFieldKey, type RuleInstance } from "../notation/linear-check.ts";
import { type Expectation, expectedValue } from "./expected-value.ts";
import { type Evidence, instancesByKey } from "./explain-faults.ts";

/** Expectations are asked for often, so each is worked out once. */
export function cellEvidence(valueAt: Evidence["valueOf"], doubts: readonly RuleInstance[]): Evidence {
  const expectations = new Map<FieldKey, Expectation | null>();
  const expectationOf = (key: FieldKey): Expectation | null => {
    const known = expectations.get(key);
    if (known !== undefined) return known;
    const expectation = expectedValue(key, valueAt);
    expectations.set(key, expectation);
    return expectation;
  };
  const doubtsByKey = instancesByKey(doubts);
  return {
    valueOf: valueAt,
    expectedOf: (key) => expectationOf(key)?.value ?? null,
    spreadOf: (key) => expectationOf(key)?.spread ?? null,
    isOpen: (key) => parseFieldKey(key).year === "current",
    doubtsOf: (key) => doubtsByKey.get(key) ?? [],
  };
}
