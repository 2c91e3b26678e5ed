// The rules of all forms as flat arrays of numbers, made once and run over many schools: which of them are broken, and nothing more.
// What numbers alone do not decide, `outcomeOf` does; it is the meaning of a rule, this is the same meaning sooner.

import { outcomeOf } from "./evaluate-instance.ts";
import { instanceKeys } from "./explain-faults.ts";
import { type FieldKey, isMandatory, type LinearCheck, type LinearSide, type RuleInstance } from "./linear-check.ts";

/** The rules that speak of a school, as all their cells were submitted. */
export interface SpeakingRules {
  readonly mandatory: readonly RuleInstance[];
  /** The others: what they find is doubted only. */
  readonly doubting: readonly RuleInstance[];
  /** Those that are broken, in their order. `values`: by slot, NaN where nothing is known. */
  readonly brokenOf: (values: Float64Array) => RuleInstance[];
}

const EPSILON = 1e-9;

/**
 * A check as `least <= Σ coefficient·value + constant <= greatest`, or the contrary of it where `isOutside`. Only checks on whole
 * numbers with a tolerance in numbers are brought to this: they are exact, and a bound has no part in the missing values.
 */
interface Span {
  readonly slots: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
  readonly least: number;
  readonly greatest: number;
  readonly isOutside: boolean;
}

function boundsOf({ operator, tolerance: { absolute } }: LinearCheck): Pick<Span, "least" | "greatest" | "isOutside"> {
  const [reached, passed] = [absolute + EPSILON, absolute - 2 * EPSILON];
  const [least, greatest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (operator) {
    case "=":
      return { least: -reached, greatest: reached, isOutside: false };
    case "<>":
      return { least: -reached, greatest: reached, isOutside: true };
    case "<=":
      return { least, greatest: reached, isOutside: false };
    case "<":
      return { least, greatest: passed, isOutside: false };
    case ">=":
      return { least: -reached, greatest, isOutside: false };
    case ">":
      return { least: -passed, greatest, isOutside: false };
  }
}

function spanOf(check: LinearCheck, slotOf: (key: FieldKey) => number): Span | null {
  const { left, right, tolerance } = check;
  const figures = [left, right].flatMap(({ terms, constant }) => [constant, ...terms.map(({ coefficient }) => coefficient)]);
  if (![...figures, tolerance.absolute].every(Number.isInteger) || tolerance.percent !== 0) return null;
  const sums = new Map<number, number>();
  const add = (side: LinearSide, sign: 1 | -1) => {
    for (const { key, coefficient } of side.terms) sums.set(slotOf(key), (sums.get(slotOf(key)) ?? 0) + sign * coefficient);
  };
  add(left, 1);
  add(right, -1);
  return {
    slots: [...sums.keys()],
    coefficients: [...sums.values()],
    constant: left.constant - right.constant,
    ...boundsOf(check),
  };
}

/** The sum is NaN where a value is not known. */
function sumOf({ slots, coefficients, constant }: Span, values: Float64Array): number {
  let sum = constant;
  for (let i = 0; i < slots.length; i++) sum += coefficients[i]! * values[slots[i]!]!;
  return sum;
}

/** Of a sum that is not known: no. */
const holds = ({ least, greatest, isOutside }: Span, sum: number): boolean =>
  isOutside ? sum < least || sum > greatest : sum >= least && sum <= greatest;

/** Checks with so many terms, one after another in flat arrays. */
interface FlatChecks {
  readonly terms: number;
  /** Places of the checks among all. */
  readonly indexes: Int32Array;
  /** Of each check, the slots of its terms and their factors. */
  readonly slots: Int32Array;
  readonly factors: Float64Array;
  /** Of each check, its constant, its least and its greatest sum. */
  readonly bounds: Float64Array;
}

function flatChecks(checks: readonly (readonly [index: number, span: Span])[]): FlatChecks[] {
  const groups = new Map<number, (typeof checks)[number][]>();
  for (const check of checks) {
    const terms = check[1].slots.length;
    groups.set(terms, [...(groups.get(terms) ?? []), check]);
  }
  return [...groups].map(([terms, group]) => ({
    terms,
    indexes: Int32Array.from(group, ([index]) => index),
    slots: Int32Array.from(group.flatMap(([, { slots }]) => slots)),
    factors: Float64Array.from(group.flatMap(([, { coefficients }]) => coefficients)),
    bounds: Float64Array.from(group.flatMap(([, { constant, least, greatest }]) => [constant, least, greatest])),
  }));
}

/**
 * Puts the checks that are not seen to hold into `doubtful` from `next` on; says how many stand there then. Nearly all time goes by
 * here: the loops call nothing, so that engines keep the arrays at hand, and nearly all checks have one or two terms.
 */
function listDoubtful(
  { terms, indexes, slots, factors, bounds }: FlatChecks,
  values: Float64Array,
  doubtful: Int32Array,
  next: number,
) {
  let found = next;
  let term = 0;
  let bound = 0;
  if (terms === 1) {
    for (let check = 0; check < indexes.length; check++) {
      const sum = bounds[bound]! + factors[check]! * values[slots[check]!]!;
      if (!(sum >= bounds[bound + 1]! && sum <= bounds[bound + 2]!)) doubtful[found++] = indexes[check]!;
      bound += 3;
    }
    return found;
  }
  if (terms === 2) {
    for (let check = 0; check < indexes.length; check++) {
      const sum = bounds[bound]! + factors[term]! * values[slots[term]!]! + factors[term + 1]! * values[slots[term + 1]!]!;
      if (!(sum >= bounds[bound + 1]! && sum <= bounds[bound + 2]!)) doubtful[found++] = indexes[check]!;
      bound += 3;
      term += 2;
    }
    return found;
  }
  for (let check = 0; check < indexes.length; check++) {
    let sum = bounds[bound]!;
    for (const end = term + terms; term < end; term++) sum += factors[term]! * values[slots[term]!]!;
    if (!(sum >= bounds[bound + 1]! && sum <= bounds[bound + 2]!)) doubtful[found++] = indexes[check]!;
    bound += 3;
  }
  return found;
}

/** Whether some values of what is missing, none negative, make the check hold. */
function canHold({ slots, coefficients, constant, least, greatest, isOutside }: Span, values: Float64Array): boolean {
  let known = constant;
  let canFall = false;
  let canRise = false;
  for (let i = 0; i < slots.length; i++) {
    const value = values[slots[i]!]!;
    const coefficient = coefficients[i]!;
    if (!Number.isNaN(value)) known += coefficient * value;
    else if (coefficient > 0) canRise = true;
    else if (coefficient < 0) canFall = true;
  }
  if (isOutside) return canFall || canRise || known < least || known > greatest;
  return (canFall || known <= greatest) && (canRise || known >= least);
}

/** `slots`: from 0 on, of the cells that were submitted, be it blank. An instance about another cell says nothing. */
export function compileRules(all: readonly RuleInstance[], slots: ReadonlyMap<FieldKey, number>): SpeakingRules {
  const instances = all.filter((instance) => instanceKeys(instance).every((key) => slots.has(key)));
  const slotOf = (key: FieldKey): number => slots.get(key)!;
  const toSpan = (check: LinearCheck): Span | null => spanOf(check, slotOf);
  const checks = instances.map(({ check }) => toSpan(check));
  const conditions = instances.map((instance) => instance.conditions.map(toSpan));
  // What is no span, and what must lie outside its bounds, is looked at in any case.
  const isQuick = (span: Span | null): span is Span => span !== null && !span.isOutside;
  const quick = flatChecks(checks.flatMap((span, index) => (isQuick(span) ? [[index, span]] : [])));
  const doubtful = new Int32Array(checks.length);
  const others = checks.flatMap((span, index) => (isQuick(span) ? [] : [index]));
  doubtful.set(others);

  /** Whether all conditions of an instance hold; `null` where numbers alone do not say it. */
  const applies = (index: number, values: Float64Array): boolean | null => {
    for (const condition of conditions[index]!) {
      const sum = condition === null ? Number.NaN : sumOf(condition, values);
      if (condition === null || !holds(condition, sum)) return Number.isNaN(sum) ? null : false;
    }
    return true;
  };

  const isBroken = (index: number, values: Float64Array): boolean => {
    const check = checks[index] ?? null;
    const sum = check === null ? Number.NaN : sumOf(check, values);
    if (check !== null && holds(check, sum)) return false;
    const isApplied = Number.isNaN(sum) ? null : applies(index, values);
    if (isApplied !== null) return isApplied;
    if (check !== null && canHold(check, values)) return false;
    const valueAt = (key: FieldKey): number | null => {
      const value = values[slotOf(key)]!;
      return Number.isNaN(value) ? null : value;
    };
    return outcomeOf(instances[index]!, valueAt) === "broken";
  };

  return {
    mandatory: instances.filter(isMandatory),
    doubting: instances.filter((instance) => !isMandatory(instance)),
    brokenOf(values) {
      let found = others.length;
      for (const checksAlike of quick) found = listDoubtful(checksAlike, values, doubtful, found);
      const broken: number[] = [];
      for (let i = 0; i < found; i++) if (isBroken(doubtful[i]!, values)) broken.push(doubtful[i]!);
      return broken.length === 0 ? [] : broken.sort((a, b) => a - b).map((index) => instances[index]!);
    },
  };
}
