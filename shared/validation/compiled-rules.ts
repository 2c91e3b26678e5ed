// The rules of all forms as flat arrays of numbers, made once and run over many schools: which of them are broken, and nothing more.
// What numbers alone do not decide, `evaluateInstance` does; it is the meaning of a rule, this is the same meaning sooner.

import { evaluateInstance } from "./evaluate-instance.ts";
import { instanceKeys } from "./explain-faults.ts";
import type { FieldKey, LinearCheck, LinearSide, RuleInstance } from "./linear-check.ts";

/** The answers of one school, a slot for each cell of the forms. */
export interface SlotAnswers {
  /** NaN where nothing is known or nothing was submitted. The place after the last slot holds 0. */
  readonly values: Float64Array;
  /** 1 where there is an answer, be it blank; a rule about a cell without one says nothing. The place after the last slot holds 1. */
  readonly given: Uint8Array;
}

export interface CompiledRules {
  /** The instances that are broken, in their order. */
  readonly brokenOf: (answers: SlotAnswers) => RuleInstance[];
  /** The instances all of whose cells were submitted, in their order. */
  readonly speakingOf: (answers: SlotAnswers) => RuleInstance[];
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

/** Stands for a check that is no span: its sum is never a number, so that it is left to `evaluateInstance`. */
const NO_SPAN: Span = {
  slots: [],
  coefficients: [],
  constant: Number.NaN,
  least: Number.NEGATIVE_INFINITY,
  greatest: Number.POSITIVE_INFINITY,
  isOutside: false,
};

/** Nearly all checks have one or two terms: these lie in columns, the others follow in a list. */
function columnsOf(spans: readonly Span[], zeroSlot: number) {
  const column = (make: (span: Span) => number) => Float64Array.from(spans, make);
  const slots = (index: number) => Int32Array.from(spans, (span) => span.slots[index] ?? zeroSlot);
  const ends = Int32Array.from(spans, () => 0);
  let end = 0;
  for (const [index, span] of spans.entries()) {
    end += Math.max(0, span.slots.length - 2);
    ends[index] = end;
  }
  return {
    firstSlot: slots(0),
    secondSlot: slots(1),
    firstFactor: column(({ coefficients }) => coefficients[0] ?? 0),
    secondFactor: column(({ coefficients }) => coefficients[1] ?? 0),
    constant: column(({ constant }) => constant),
    least: column(({ least }) => least),
    greatest: column(({ greatest }) => greatest),
    isOutside: Uint8Array.from(spans, ({ isOutside }) => Number(isOutside)),
    /** Where the further terms of a check end; they begin where those of the check before it end. */
    ends,
    furtherSlots: Int32Array.from(spans.flatMap((span) => span.slots.slice(2))),
    furtherFactors: Float64Array.from(spans.flatMap(({ coefficients }) => coefficients.slice(2))),
  };
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

/** `slots`: from 0 on. An instance about a cell that has none says nothing. */
export function compileRules(all: readonly RuleInstance[], slots: ReadonlyMap<FieldKey, number>): CompiledRules {
  const instances = all.filter((instance) => instanceKeys(instance).every((key) => slots.has(key)));
  const slotOf = (key: FieldKey): number => slots.get(key)!;
  const toSpan = (check: LinearCheck): Span => spanOf(check, slotOf) ?? NO_SPAN;
  // First the check of every instance, at the instance's own place; then all conditions.
  const checks = instances.map(({ check }) => toSpan(check));
  const conditions = instances.flatMap((instance) => instance.conditions.map(toSpan));
  const columns = columnsOf([...checks, ...conditions], slots.size);
  const { firstSlot, secondSlot, firstFactor, secondFactor, constant, least, greatest, isOutside } = columns;
  const { ends, furtherSlots, furtherFactors } = columns;
  let conditionEnd = instances.length;
  const conditionEnds = instances.map((instance) => (conditionEnd += instance.conditions.length));
  const cells = instances.map((instance) => Int32Array.from(instanceKeys(instance), slotOf));

  const sumOf = (check: number, values: Float64Array): number => {
    const end = ends[check]!;
    let sum = constant[check]! + firstFactor[check]! * values[firstSlot[check]!]!;
    sum += secondFactor[check]! * values[secondSlot[check]!]!;
    for (let term = check > 0 ? ends[check - 1]! : 0; term < end; term++) {
      sum += furtherFactors[term]! * values[furtherSlots[term]!]!;
    }
    return sum;
  };
  /** Of a sum that is not known: no. */
  const holds = (check: number, sum: number): boolean =>
    isOutside[check] === 0 ? sum >= least[check]! && sum <= greatest[check]! : sum < least[check]! || sum > greatest[check]!;
  const speaks = (index: number, given: Uint8Array): boolean => {
    const slotsOfIt = cells[index]!;
    for (let i = 0; i < slotsOfIt.length; i++) if (given[slotsOfIt[i]!] === 0) return false;
    return true;
  };

  /** Whether all conditions of an instance hold; `null` where that is not known. */
  const applies = (index: number, values: Float64Array): boolean | null => {
    for (let condition = conditionEnds[index - 1] ?? instances.length; condition < conditionEnds[index]!; condition++) {
      const sum = sumOf(condition, values);
      if (!holds(condition, sum)) return Number.isNaN(sum) ? null : false;
    }
    return true;
  };

  /** Whether an instance is broken whose check does not hold with what is known. */
  const isBroken = (index: number, sum: number, { values, given }: SlotAnswers): boolean => {
    const isApplied = Number.isNaN(sum) ? null : applies(index, values);
    if (isApplied !== null) return isApplied;
    if (!speaks(index, given) || (checks[index] !== NO_SPAN && canHold(checks[index]!, values))) return false;
    const valueAt = (key: FieldKey): number | null => {
      const value = values[slotOf(key)]!;
      return Number.isNaN(value) ? null : value;
    };
    return evaluateInstance(instances[index]!, valueAt).outcome === "broken";
  };

  return {
    brokenOf(answers) {
      const { values, given } = answers;
      const broken: RuleInstance[] = [];
      for (let index = 0; index < instances.length; index++) {
        if (given[firstSlot[index]!] === 0) continue;
        const sum = sumOf(index, values);
        if (!holds(index, sum) && isBroken(index, sum, answers)) broken.push(instances[index]!);
      }
      return broken;
    },
    speakingOf: ({ given }) => instances.filter((_, index) => speaks(index, given)),
  };
}
