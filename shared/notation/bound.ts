// An amount with its fields found: what every reading starts from. A slot is a place in a row of answers, in the order of mention.

import type { KnownField } from "./known-fields.ts";
import type { Operator } from "./linear-check.ts";

export interface Slot {
  readonly field: KnownField;
  /** 1: the answer of the year before. */
  readonly back: 0 | 1;
}

export interface BoundSum {
  /** `slot` is an index into the slots. */
  readonly terms: readonly { readonly slot: number; readonly coefficient: number }[];
  readonly constant: number;
}

export type BoundCondition =
  | {
      readonly kind: "compare";
      readonly left: BoundSum;
      /** What the left side is divided by. */
      readonly leftUnder: BoundSum | null;
      readonly operator: Operator;
      readonly right: BoundSum;
      readonly rightUnder: BoundSum | null;
    }
  /** `is`: 1 for yes, 0 for no, or the code of an option. */
  | { readonly kind: "answer"; readonly slot: number; readonly is: number | string; readonly negated: boolean }
  | { readonly kind: "filled" | "in-period"; readonly slot: number; readonly negated: boolean }
  | { readonly kind: "and" | "or"; readonly parts: readonly BoundCondition[] }
  | { readonly kind: "not"; readonly part: BoundCondition };

export type BoundAmount =
  | { readonly kind: "everything" }
  | { readonly kind: "sum"; readonly sum: BoundSum }
  | { readonly kind: "condition"; readonly condition: BoundCondition };
