// The rules of all forms as flat arrays of numbers, made once and run over many schools: which of them are broken, and nothing more.
// What numbers alone do not decide, `outcomeOf` does; it is the meaning of a rule, this is the same meaning sooner.

import { isMandatory } from "../catalogue/forms/rule-text.ts";
import type { FieldKey, LinearCheck, LinearSide, RuleInstance } from "../notation/linear-check.ts";
import { outcomeOf } from "./evaluate-instance.ts";
import { instanceKeys } from "./explain-faults.ts";

/** The rules that speak of a school, as all their cells were submitted. */
export interface SpeakingRules {
  readonly mandatory: readonly RuleInstance[];
  /** The others: what they find is doubted only. */
  readonly doubting: readonly RuleInstance[];
  /** Those that are broken, in their order. `values`: by slot, NaN where nothing is known; the place after the last slot holds 0. */
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

/** The checks one after another in flat arrays: nearly all have one or two terms, and these lie side by side. */
interface FlatChecks {
  readonly count: number;
  /** Of each check: the slots of its first two terms, and where its further terms end; they begin where those before it end. */
  readonly cells: Int32Array;
  /** Of each check: the factors of its first two terms, its constant, and its least and greatest sum. */
  readonly figures: Float64Array;
  readonly furtherSlots: Int32Array;
  readonly furtherFactors: Float64Array;
  /** Room for the checks that have to be looked at again. */
  readonly doubtful: Int32Array;
}

const CELLS = 3;
const FIGURES = 5;

/** What is no span, and what must lie outside its bounds, never seems to hold here. */
function flatChecks(checks: readonly (Span | null)[], zeroSlot: number): FlatChecks {
  let end = 0;
  const cells = checks.flatMap((span) => {
    const slots = span?.slots ?? [];
    end += Math.max(0, slots.length - 2);
    return [slots[0] ?? zeroSlot, slots[1] ?? zeroSlot, end];
  });
  const figures = checks.flatMap((span) =>
    span
      ? [
          ...[span.coefficients[0] ?? 0, span.coefficients[1] ?? 0, span.constant],
          ...[span.isOutside ? Number.NaN : span.least, span.greatest],
        ]
      : [0, 0, 0, Number.NaN, Number.NaN],
  );
  return {
    count: checks.length,
    cells: Int32Array.from(cells),
    figures: Float64Array.from(figures),
    furtherSlots: Int32Array.from(checks.flatMap((span) => span?.slots.slice(2) ?? [])),
    furtherFactors: Float64Array.from(checks.flatMap((span) => span?.coefficients.slice(2) ?? [])),
    doubtful: new Int32Array(checks.length),
  };
}

/**
 * Lists the checks that are not seen to hold; says how many they are. Nearly all time goes by here: the loop calls nothing, so that
 * engines keep the arrays at hand.
 */
function listDoubtful({ count, cells, figures, furtherSlots, furtherFactors, doubtful }: FlatChecks, values: Float64Array) {
  let found = 0;
  let cell = 0;
  let figure = 0;
  let term = 0;
  for (let index = 0; index < count; index++) {
    let sum = figures[figure + 2]! + figures[figure]! * values[cells[cell]!]! + figures[figure + 1]! * values[cells[cell + 1]!]!;
    const end = cells[cell + 2]!;
    for (; term < end; term++) sum += furtherFactors[term]! * values[furtherSlots[term]!]!;
    if (!(sum >= figures[figure + 3]! && sum <= figures[figure + 4]!)) doubtful[found++] = index;
    cell += CELLS;
    figure += FIGURES;
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
export function compileRules(
  all: readonly RuleInstance[],
  slots: ReadonlyMap<FieldKey, number>,
  zeroSlot: number,
): SpeakingRules {
  const instances = all.filter((instance) => instanceKeys(instance).every((key) => slots.has(key)));
  const slotOf = (key: FieldKey): number => slots.get(key)!;
  const toSpan = (check: LinearCheck): Span | null => spanOf(check, slotOf);
  const checks = instances.map(({ check }) => toSpan(check));
  const conditions = instances.map((instance) => instance.conditions.map(toSpan));
  const flat = flatChecks(checks, zeroSlot);

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
    mandatory: instances.filter(({ rule }) => isMandatory(rule)),
    doubting: instances.filter(({ rule }) => !isMandatory(rule)),
    brokenOf(values) {
      const broken: RuleInstance[] = [];
      const found = listDoubtful(flat, values);
      for (let i = 0; i < found; i++) {
        const index = flat.doubtful[i]!;
        if (isBroken(index, values)) broken.push(instances[index]!);
      }
      return broken;
    },
  };
}
