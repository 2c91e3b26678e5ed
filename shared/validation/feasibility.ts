// Can some cells be given values under which all rules hold? Linear rules over a few unknown cells, solved by elimination.

import type { FieldKey, LinearCheck, RuleInstance } from "../notation/linear-check.ts";

/** `Σ coefficient·key + constant <= 0`, over the free keys only. */
interface Inequality {
  /** In the order of the free keys. */
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** What can be said of one cell when all rules are to hold: from `least` to `greatest`, both included. */
export interface ValueRange {
  readonly least: number;
  readonly greatest: number;
}

const EPSILON = 1e-9;

/** `left - right` as one sum: coefficients of the free keys, and a range for all the rest (values known, or missing and not negative). */
function difference(check: LinearCheck, free: readonly FieldKey[], valueAt: (key: FieldKey) => number | null) {
  const coefficients = free.map(() => 0);
  let least = check.left.constant - check.right.constant;
  let greatest = least;
  let right = check.right.constant;
  const add = (key: FieldKey, coefficient: number, value: number | null) => {
    const index = free.indexOf(key);
    if (index >= 0) coefficients[index]! += coefficient;
    else if (value !== null) {
      least += coefficient * value;
      greatest += coefficient * value;
    } else if (coefficient > 0) greatest = Number.POSITIVE_INFINITY;
    else least = Number.NEGATIVE_INFINITY;
  };
  for (const { key, coefficient } of check.left.terms) add(key, coefficient, valueAt(key));
  for (const { key, coefficient } of check.right.terms) {
    const value = valueAt(key);
    add(key, -coefficient, value);
    right += coefficient * (value ?? 0);
  }
  const slack = Math.max(check.tolerance.absolute, (Math.abs(right) * check.tolerance.percent) / 100);
  return { coefficients, least, greatest, slack };
}

const negated = (coefficients: readonly number[]): number[] => coefficients.map((coefficient) => -coefficient);

/** Alternatives (or) of conjunctions (and) that make the check hold. Cells are whole numbers: `<` is `<= -1`. */
function alternatives(check: LinearCheck, free: readonly FieldKey[], valueAt: (key: FieldKey) => number | null): Inequality[][] {
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
function instanceAlternatives(instance: RuleInstance, free: readonly FieldKey[], valueAt: (key: FieldKey) => number | null) {
  return [
    ...alternatives(instance.check, free, valueAt),
    ...instance.conditions.flatMap((condition) =>
      alternatives({ ...condition, operator: OPPOSITE[condition.operator] }, free, valueAt),
    ),
  ];
}

/** Removes a key, by its place, from a conjunction (Fourier–Motzkin): every upper bound on it against every lower bound. */
function eliminate(inequalities: readonly Inequality[], place: number): Inequality[] {
  const uppers: Inequality[] = [];
  const lowers: Inequality[] = [];
  const rest: Inequality[] = [];
  for (const inequality of inequalities) {
    const coefficient = inequality.coefficients[place]!;
    (coefficient > EPSILON ? uppers : coefficient < -EPSILON ? lowers : rest).push(inequality);
  }
  for (const upper of uppers) {
    for (const lower of lowers) {
      const [u, l] = [upper.coefficients[place]!, -lower.coefficients[place]!];
      const coefficients = upper.coefficients.map((coefficient, other) =>
        other === place ? 0 : coefficient / u + lower.coefficients[other]! / l,
      );
      rest.push({ coefficients, constant: upper.constant / u + lower.constant / l });
    }
  }
  return rest;
}

const isContradiction = ({ coefficients, constant }: Inequality): boolean =>
  constant > EPSILON && coefficients.every((coefficient) => Math.abs(coefficient) <= EPSILON);

/** The range of the first of so many keys in a conjunction, once the others are eliminated; `null` where nothing satisfies it. */
function rangeIn(inequalities: readonly Inequality[], keyCount: number): ValueRange | null {
  let rest: readonly Inequality[] = inequalities;
  for (let other = 1; other < keyCount; other++) {
    if (rest.some(isContradiction)) return null;
    rest = eliminate(rest, other);
  }
  let least = Number.NEGATIVE_INFINITY;
  let greatest = Number.POSITIVE_INFINITY;
  for (const inequality of rest) {
    const coefficient = inequality.coefficients[0]!;
    if (isContradiction(inequality)) return null;
    if (coefficient > EPSILON) greatest = Math.min(greatest, Math.floor(-inequality.constant / coefficient + EPSILON));
    else if (coefficient < -EPSILON) least = Math.max(least, Math.ceil(-inequality.constant / coefficient - EPSILON));
  }
  return least > greatest ? null : { least, greatest };
}

/** A search that branches on conditions gives up beyond so many branches; the answer is then «not feasible», and a larger set is tried. */
const MOST_BRANCHES = 256;

/** Alternatives that are none, as nothing makes them true, are left out. */
function possibleAlternatives(
  instance: RuleInstance,
  free: readonly FieldKey[],
  valueAt: (key: FieldKey) => number | null,
): Inequality[][] {
  return instanceAlternatives(instance, free, valueAt).filter((option) => !option.some(isContradiction));
}

/** Where one cell is free, a branch is a range: an empty one is left out at once, though it counts as a branch. */
function rangesOfOne(
  keys: readonly FieldKey[],
  instances: readonly RuleInstance[],
  valueAt: (key: FieldKey) => number | null,
): ValueRange[] {
  let ranges: readonly ValueRange[] = [{ least: 0, greatest: Number.POSITIVE_INFINITY }];
  let branches = 1;
  for (const instance of instances) {
    const options = possibleAlternatives(instance, keys, valueAt);
    branches *= options.length;
    if (branches > MOST_BRANCHES) return [];
    const bounds = options.map((option) => rangeIn(option, 1));
    const next: ValueRange[] = [];
    for (const range of ranges) {
      for (const bound of bounds) {
        if (bound === null) continue;
        const [least, greatest] = [Math.max(range.least, bound.least), Math.min(range.greatest, bound.greatest)];
        if (least <= greatest) next.push({ least, greatest });
      }
    }
    if (next.length === 0) return [];
    ranges = next;
  }
  return [...ranges];
}

/**
 * The ranges that `keys[0]` may take if the cells `keys` are free (whole numbers, not negative), all other cells stay, and every
 * instance holds. Empty: no values make the rules hold. Missing other values are not negative.
 */
export function feasibleRanges(
  keys: readonly FieldKey[],
  instances: readonly RuleInstance[],
  valueAt: (key: FieldKey) => number | null,
): ValueRange[] {
  if (keys.length === 0) return [];
  if (keys.length === 1) return rangesOfOne(keys, instances, valueAt);
  const notNegative = keys.map(
    (key): Inequality => ({ coefficients: keys.map((other) => (other === key ? -1 : 0)), constant: 0 }),
  );
  let branches: Inequality[][] = [notNegative];
  for (const instance of instances) {
    const possible = possibleAlternatives(instance, keys, valueAt);
    branches = branches.flatMap((branch) => possible.map((option) => [...branch, ...option]));
    if (branches.length === 0 || branches.length > MOST_BRANCHES) return [];
  }
  return branches.flatMap((branch) => rangeIn(branch, keys.length) ?? []);
}
