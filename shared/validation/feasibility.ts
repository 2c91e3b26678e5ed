// Can some cells be given values under which all rules hold? Linear rules over a few unknown cells, solved by elimination.

import type { FieldKey, LinearCheck, RuleInstance } from "./linear-check.ts";

/** `Σ coefficient·key + constant <= 0`, over the free keys only. */
interface Inequality {
  readonly coefficients: ReadonlyMap<FieldKey, number>;
  readonly constant: number;
}

/** What can be said of one cell when all rules are to hold: from `least` to `greatest`, both included. */
export interface ValueRange {
  readonly least: number;
  readonly greatest: number;
}

const EPSILON = 1e-9;

/** `left - right` as one sum: coefficients of the free keys, and a range for all the rest (values known, or missing and not negative). */
function difference(check: LinearCheck, free: ReadonlySet<FieldKey>, valueAt: (key: FieldKey) => number | null) {
  const coefficients = new Map<FieldKey, number>();
  let least = check.left.constant - check.right.constant;
  let greatest = least;
  let right = check.right.constant;
  const add = (key: FieldKey, coefficient: number) => {
    if (free.has(key)) coefficients.set(key, (coefficients.get(key) ?? 0) + coefficient);
    else {
      const value = valueAt(key);
      if (value !== null) {
        least += coefficient * value;
        greatest += coefficient * value;
      } else if (coefficient > 0) greatest = Number.POSITIVE_INFINITY;
      else least = Number.NEGATIVE_INFINITY;
    }
  };
  for (const { key, coefficient } of check.left.terms) add(key, coefficient);
  for (const { key, coefficient } of check.right.terms) {
    add(key, -coefficient);
    right += coefficient * (valueAt(key) ?? 0);
  }
  const slack = Math.max(check.tolerance.absolute, (Math.abs(right) * check.tolerance.percent) / 100);
  return { coefficients, least, greatest, slack };
}

const negated = (coefficients: ReadonlyMap<FieldKey, number>): Map<FieldKey, number> =>
  new Map([...coefficients].map(([key, coefficient]) => [key, -coefficient]));

/** Alternatives (or) of conjunctions (and) that make the check hold. Cells are whole numbers: `<` is `<= -1`. */
function alternatives(
  check: LinearCheck,
  free: ReadonlySet<FieldKey>,
  valueAt: (key: FieldKey) => number | null,
): Inequality[][] {
  const { coefficients, least, greatest, slack } = difference(check, free, valueAt);
  const atMost = (bound: number): Inequality[] =>
    least === Number.NEGATIVE_INFINITY ? [] : [{ coefficients, constant: least - bound }];
  const atLeast = (bound: number): Inequality[] =>
    greatest === Number.POSITIVE_INFINITY ? [] : [{ coefficients: negated(coefficients), constant: bound - greatest }];
  switch (check.operator) {
    case "=":
      return [[...atMost(slack), ...atLeast(-slack)]];
    case "<>":
      return [atMost(-1), atLeast(1)];
    case "<=":
      return [atMost(slack)];
    case "<":
      return [atMost(slack - 1)];
    case ">=":
      return [atLeast(-slack)];
    case ">":
      return [atLeast(1 - slack)];
  }
}

const OPPOSITE = { "=": "<>", "<>": "=", "<=": ">", "<": ">=", ">=": "<", ">": "<=" } as const;

/** `если A и B, то C` holds where C does, or where one of A, B does not. */
function instanceAlternatives(instance: RuleInstance, free: ReadonlySet<FieldKey>, valueAt: (key: FieldKey) => number | null) {
  return [
    ...alternatives(instance.check, free, valueAt),
    ...instance.conditions.flatMap((condition) =>
      alternatives({ ...condition, operator: OPPOSITE[condition.operator] }, free, valueAt),
    ),
  ];
}

/** Removes one key from a conjunction (Fourier–Motzkin): every upper bound on it against every lower bound. */
function eliminate(inequalities: readonly Inequality[], key: FieldKey): Inequality[] {
  const uppers: Inequality[] = [];
  const lowers: Inequality[] = [];
  const rest: Inequality[] = [];
  for (const inequality of inequalities) {
    const coefficient = inequality.coefficients.get(key) ?? 0;
    (coefficient > EPSILON ? uppers : coefficient < -EPSILON ? lowers : rest).push(inequality);
  }
  for (const upper of uppers) {
    for (const lower of lowers) {
      const [u, l] = [upper.coefficients.get(key) ?? 0, -(lower.coefficients.get(key) ?? 0)];
      const coefficients = new Map<FieldKey, number>();
      for (const [other, coefficient] of upper.coefficients) if (other !== key) coefficients.set(other, coefficient / u);
      for (const [other, coefficient] of lower.coefficients) {
        if (other !== key) coefficients.set(other, (coefficients.get(other) ?? 0) + coefficient / l);
      }
      rest.push({ coefficients, constant: upper.constant / u + lower.constant / l });
    }
  }
  return rest;
}

const isContradiction = ({ coefficients, constant }: Inequality): boolean =>
  constant > EPSILON && [...coefficients.values()].every((coefficient) => Math.abs(coefficient) <= EPSILON);

/** The range of `key` in a conjunction, once the other keys are eliminated; `null` where nothing satisfies it. */
function rangeIn(inequalities: readonly Inequality[], key: FieldKey, keys: readonly FieldKey[]): ValueRange | null {
  let rest: readonly Inequality[] = inequalities;
  for (const other of keys) {
    if (rest.some(isContradiction)) return null;
    if (other !== key) rest = eliminate(rest, other);
  }
  let least = Number.NEGATIVE_INFINITY;
  let greatest = Number.POSITIVE_INFINITY;
  for (const inequality of rest) {
    const coefficient = inequality.coefficients.get(key) ?? 0;
    if (isContradiction(inequality)) return null;
    if (coefficient > EPSILON) greatest = Math.min(greatest, Math.floor(-inequality.constant / coefficient + EPSILON));
    else if (coefficient < -EPSILON) least = Math.max(least, Math.ceil(-inequality.constant / coefficient - EPSILON));
  }
  return least > greatest ? null : { least, greatest };
}

/** A search that branches on conditions gives up beyond so many branches; the answer is then «not feasible», and a larger set is tried. */
const MOST_BRANCHES = 256;

/**
 * The ranges that `keys[0]` may take if the cells `keys` are free (whole numbers, not negative), all other cells stay, and every
 * instance holds. Empty: no values make the rules hold. Missing other values are not negative.
 */
export function feasibleRanges(
  keys: readonly FieldKey[],
  instances: readonly RuleInstance[],
  valueAt: (key: FieldKey) => number | null,
): ValueRange[] {
  const [first] = keys;
  if (first === undefined) return [];
  const free = new Set(keys);
  const notNegative = keys.map((key): Inequality => ({ coefficients: new Map([[key, -1]]), constant: 0 }));
  let branches: Inequality[][] = [notNegative];
  for (const instance of instances) {
    const options = instanceAlternatives(instance, free, valueAt);
    const possible = options.filter((option) => !option.some(isContradiction));
    branches = branches.flatMap((branch) => possible.map((option) => [...branch, ...option]));
    if (branches.length === 0 || branches.length > MOST_BRANCHES) return [];
  }
  return branches.flatMap((branch) => rangeIn(branch, first, keys) ?? []);
}
