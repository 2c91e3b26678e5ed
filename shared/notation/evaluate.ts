// The reading of a bound amount to a value, or to the reason why there is none. Conditions have three values; what does not apply drops out.

import type { BoundAmount, BoundCondition, BoundSum } from "./bound.ts";
import { BLANK, type Cell, isReason, NOT_APPLICABLE, type Reason, type Row, worse, ZERO_BELOW } from "./cell.ts";
import type { Operator } from "./linear-check.ts";

/** The days of «в периоде», both inside: ISO 8601. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A condition answers 1 or 0. */
export type Reading = (row: Row) => number | Reason;

/** Shares are held against thresholds by multiplying; doubles of such products differ by less. */
const EPSILON = 1e-9;

/** A sum of which nothing applies does not apply; a part that does not apply counts as nothing. */
function readSum({ terms, constant }: BoundSum): Reading {
  const [only] = terms;
  if (only !== undefined && terms.length === 1 && constant === 0 && only.coefficient === 1) {
    const { slot } = only;
    return (row) => row[slot] as number | Reason;
  }
  const slots = terms.map(({ slot }) => slot);
  const factors = terms.map(({ coefficient }) => coefficient);
  return (row) => {
    let total = constant;
    let applying = slots.length === 0 ? 1 : 0;
    let reason: Reason | null = null;
    for (let i = 0; i < slots.length; i++) {
      const cell = row[slots[i] as number] as number | Reason;
      if (typeof cell === "number") {
        total += (factors[i] as number) * cell;
        applying++;
      } else if (cell !== NOT_APPLICABLE) reason = worse(reason, cell);
    }
    return reason ?? (applying === 0 ? NOT_APPLICABLE : total);
  };
}

const HOLDS: { readonly [operator in Operator]: (difference: number) => boolean } = {
  "=": (difference) => Math.abs(difference) <= EPSILON,
  "<>": (difference) => Math.abs(difference) > EPSILON,
  "<": (difference) => difference < -EPSILON,
  "<=": (difference) => difference <= EPSILON,
  ">": (difference) => difference > EPSILON,
  ">=": (difference) => difference >= -EPSILON,
};

/** One part that is decisive decides, whatever is not known of the others. */
function readAll(parts: readonly Reading[], decisive: 0 | 1): Reading {
  return (row) => {
    let reason: Reason | null = null;
    let known = 0;
    for (const part of parts) {
      const held = part(row);
      if (held === decisive) return decisive;
      if (typeof held === "number") known++;
      else if (held !== NOT_APPLICABLE) reason = worse(reason, held);
    }
    return reason ?? (known === 0 ? NOT_APPLICABLE : 1 - decisive);
  };
}

const ONE: Reading = () => 1;

/** `a / b ≥ c / d` is held as `a·d ≥ c·b`: no division, no rounding, and 0 of 0 passes nothing. */
function readComparison({ left, leftUnder, operator, right, rightUnder }: Extract<BoundCondition, { kind: "compare" }>): Reading {
  const readings = [
    readSum(left),
    leftUnder === null ? ONE : readSum(leftUnder),
    readSum(right),
    rightUnder === null ? ONE : readSum(rightUnder),
  ] as const;
  const holds = HOLDS[operator];
  return (row) => {
    const [a, b, c, d] = [readings[0](row), readings[1](row), readings[2](row), readings[3](row)];
    if (typeof a === "number" && typeof b === "number" && typeof c === "number" && typeof d === "number") {
      if (b === 0 || d === 0) return ZERO_BELOW;
      const difference = a * d - c * b;
      return Number(holds(b * d < 0 ? -difference : difference));
    }
    let reason: Reason | null = null;
    for (const side of [a, b, c, d]) {
      if (side === NOT_APPLICABLE) return NOT_APPLICABLE;
      if (typeof side !== "number") reason = worse(reason, side);
    }
    return reason ?? NOT_APPLICABLE;
  };
}

export function readCondition(bound: BoundCondition, period: Period): Reading {
  switch (bound.kind) {
    case "and":
    case "or":
      return readAll(
        bound.parts.map((part) => readCondition(part, period)),
        bound.kind === "and" ? 0 : 1,
      );
    case "not": {
      const part = readCondition(bound.part, period);
      return (row) => {
        const held = part(row);
        return typeof held === "number" ? 1 - held : held;
      };
    }
    case "answer": {
      const { slot, is, negated } = bound;
      return (row) => {
        const cell = row[slot] as Cell;
        return isReason(cell) ? cell : Number((cell === is) !== negated);
      };
    }
    case "filled": {
      const { slot, negated } = bound;
      return (row) => {
        const cell = row[slot] as Cell;
        if (cell === BLANK) return Number(negated);
        return isReason(cell) ? cell : Number(!negated);
      };
    }
    case "in-period": {
      const { slot } = bound;
      return (row) => {
        const cell = row[slot] as Cell;
        return isReason(cell) ? cell : Number(String(cell) >= period.from && String(cell) <= period.to);
      };
    }
    case "compare":
      return readComparison(bound);
    default:
      return bound satisfies never;
  }
}

/** No amount, and «все», are one for each row. */
export function readAmount(amount: BoundAmount | null, period: Period): Reading {
  if (amount === null || amount.kind === "everything") return ONE;
  return amount.kind === "sum" ? readSum(amount.sum) : readCondition(amount.condition, period);
}
