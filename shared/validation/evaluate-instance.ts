// Evaluates one instance of a rule on values, some of which may be missing: what is proven, and what is not known.

import {
  type FieldKey,
  type LinearCheck,
  type LinearSide,
  type Operator,
  type RuleInstance,
  SIGNS,
} from "../notation/linear-check.ts";

export interface Evaluation {
  /**
   * `unknown`: values are missing, and with some values of them, none negative, the rule would hold. `broken`: with none.
   * `not-applicable`: a condition does not hold, whatever the missing values.
   */
  readonly outcome: "holds" | "broken" | "unknown" | "not-applicable";
  /** The sides of the check; `null` where a value is missing. */
  readonly left: number | null;
  readonly right: number | null;
  /** Both sides with their numbers: `32+8+?+5 = 49`; written when it is asked for. */
  readonly worked: string;
}

type ValueOf = (key: FieldKey) => number | null;

const EPSILON = 1e-9;

/** `Σ coefficient·unknown + constant`. */
interface Linear {
  readonly coefficients: ReadonlyMap<FieldKey, number>;
  readonly constant: number;
}

const NONE: ReadonlyMap<FieldKey, number> = new Map();

function linear(side: LinearSide, valueAt: ValueOf): Linear {
  let coefficients: Map<FieldKey, number> | undefined;
  let constant = side.constant;
  for (const { key, coefficient } of side.terms) {
    const value = valueAt(key);
    if (value !== null) constant += coefficient * value;
    else {
      coefficients ??= new Map();
      coefficients.set(key, (coefficients.get(key) ?? 0) + coefficient);
    }
  }
  return { coefficients: coefficients ?? NONE, constant };
}

/** `a·p + b·q`. */
function combine(a: number, p: Linear, b: number, q: Linear): Linear {
  const coefficients = new Map<FieldKey, number>();
  for (const key of [...p.coefficients.keys(), ...q.coefficients.keys()]) {
    coefficients.set(key, a * (p.coefficients.get(key) ?? 0) + b * (q.coefficients.get(key) ?? 0));
  }
  return { coefficients, constant: a * p.constant + b * q.constant };
}

const constantOf = (constant: number): Linear => ({ coefficients: NONE, constant });

/** Whether `p <= 0` (`p < 0`, where strict) for some values of the unknowns, none negative. */
const canBeNegative = (p: Linear, isStrict: boolean): boolean =>
  (isStrict ? p.constant < -EPSILON : p.constant <= EPSILON) || [...p.coefficients.values()].some((one) => one < -EPSILON);

/**
 * Whether `p <= 0` and `q <= 0` at once. By Farkas' lemma they cannot exactly when some mixture `t·p + (1-t)·q` has only
 * coefficients that are not negative and a positive constant; `t` runs over a stretch on whose ends the constant is greatest.
 */
function canBothBeNegative(p: Linear, q: Linear): boolean {
  let [least, greatest] = [0, 1];
  for (const key of new Set([...p.coefficients.keys(), ...q.coefficients.keys()])) {
    const [a, b] = [p.coefficients.get(key) ?? 0, q.coefficients.get(key) ?? 0];
    // t·a + (1-t)·b >= 0
    if (a > b) least = Math.max(least, -b / (a - b));
    else if (a < b) greatest = Math.min(greatest, b / (b - a));
    else if (a < 0) return true;
  }
  if (least > greatest + EPSILON) return true;
  return [least, greatest].every((t) => t * p.constant + (1 - t) * q.constant <= EPSILON);
}

/** Whether a check holds whose sides are known. */
function completeCheckHolds({ operator, tolerance }: LinearCheck, left: number, right: number): boolean {
  const difference = left - right;
  const slack = Math.max(tolerance.absolute, Math.abs((tolerance.percent / 100) * right));
  switch (operator) {
    case "=":
      return difference - slack <= EPSILON && -difference - slack <= EPSILON;
    case "<>":
      return Math.abs(difference) > slack + EPSILON;
    case "<=":
      return difference - slack <= EPSILON;
    case "<":
      return difference - slack < -EPSILON;
    case ">=":
      return -difference - slack <= EPSILON;
    case ">":
      return -difference - slack < -EPSILON;
  }
}

/** Whether some values of the unknowns, none negative, make the check hold. */
function canHold(check: LinearCheck, valueAt: ValueOf): boolean {
  const { left, operator, right, tolerance } = check;
  const [l, r] = [linear(left, valueAt), linear(right, valueAt)];
  if (l.coefficients.size === 0 && r.coefficients.size === 0) return completeCheckHolds(check, l.constant, r.constant);
  const difference = combine(1, l, -1, r);
  const share = tolerance.percent / 100;
  // The slack is the greatest of these three: within it means within one of them.
  const slacks = [constantOf(tolerance.absolute), combine(share, r, 0, r), combine(-share, r, 0, r)];
  const below = (slack: Linear): Linear => combine(1, difference, -1, slack);
  const above = (slack: Linear): Linear => combine(-1, difference, -1, slack);
  const possible: { readonly [sign in Operator]: () => boolean } = {
    "=": () => slacks.some((slack) => canBothBeNegative(below(slack), above(slack))),
    "<=": () => slacks.some((slack) => canBeNegative(below(slack), false)),
    "<": () => slacks.some((slack) => canBeNegative(below(slack), true)),
    ">=": () => slacks.some((slack) => canBeNegative(above(slack), false)),
    ">": () => slacks.some((slack) => canBeNegative(above(slack), true)),
    // The rule language refuses a percentage here, so that the slack does not grow with the unknowns.
    "<>": () =>
      [...difference.coefficients.values()].some((one) => Math.abs(one) > EPSILON) ||
      Math.abs(difference.constant) > Math.max(...slacks.map(({ constant }) => constant)) + EPSILON,
  };
  return possible[operator]();
}

const OPPOSITE: { readonly [sign in Operator]: Operator } = {
  "=": "<>",
  "<>": "=",
  "<=": ">",
  "<": ">=",
  ">=": "<",
  ">": "<=",
};

const isComplete = ({ left, right }: LinearCheck, valueAt: ValueOf): boolean =>
  [...left.terms, ...right.terms].every(({ key }) => valueAt(key) !== null);

/** Whether the check holds whatever the missing values; with a tolerance that is claimed of complete checks only. */
function mustHold(check: LinearCheck, valueAt: ValueOf): boolean {
  if (isComplete(check, valueAt)) return canHold(check, valueAt);
  const isExact = check.tolerance.absolute === 0 && check.tolerance.percent === 0;
  return isExact && !canHold({ ...check, operator: OPPOSITE[check.operator] }, valueAt);
}

const total = (side: LinearSide, valueAt: ValueOf): number | null => {
  const { coefficients, constant } = linear(side, valueAt);
  return coefficients.size > 0 ? null : constant;
};

/** `32+8+?`, `0.8×120`, `12-3`; a single term is just its number. */
function workedSide({ terms, constant }: LinearSide, valueAt: ValueOf): string {
  const parts = terms.map(({ key, coefficient }) => ({ coefficient, value: valueAt(key) }));
  if (constant !== 0 || parts.length === 0) parts.push({ coefficient: constant < 0 ? -1 : 1, value: Math.abs(constant) });
  const written = parts.map(({ coefficient, value }, index) => {
    const sign = coefficient < 0 ? "-" : index > 0 ? "+" : "";
    const factor = Math.abs(coefficient) === 1 ? "" : `${Math.abs(coefficient)}×`;
    const figure = value === null ? "?" : value < 0 && (index > 0 || sign === "-") ? `(${value})` : String(value);
    return `${sign}${factor}${figure}`;
  });
  return written.join("");
}

/** Broken only where no values of what is missing, 0 or more, could make it hold. */
export function outcomeOf({ conditions, check }: RuleInstance, valueAt: ValueOf): Evaluation["outcome"] {
  if (conditions.some((condition) => !canHold(condition, valueAt))) return "not-applicable";
  if (isComplete(check, valueAt) && canHold(check, valueAt)) return "holds";
  if (canHold(check, valueAt)) return "unknown";
  return conditions.every((condition) => mustHold(condition, valueAt)) ? "broken" : "unknown";
}

export const evaluateInstance = (instance: RuleInstance, valueAt: ValueOf): Evaluation => {
  const { left, operator, right } = instance.check;
  return {
    outcome: outcomeOf(instance, valueAt),
    left: total(left, valueAt),
    right: total(right, valueAt),
    get worked() {
      return `${workedSide(left, valueAt)} ${SIGNS[operator]} ${workedSide(right, valueAt)}`;
    },
  };
};
