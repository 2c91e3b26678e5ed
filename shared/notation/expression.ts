// An amount of the notation taken apart: everything, a sum, or a condition that is counted. `at` is the place in the text.

import type { Span } from "../catalogue/rule-faults.ts";
import type { Operator } from "./linear-check.ts";
import type { FieldReference, Operand } from "./parsed-rule.ts";

/** `0,5 * [a]`; without an operand a plain number, or so many times the threshold. */
export interface SumTerm {
  readonly coefficient: number;
  readonly operand: Operand | null;
  /** The word «порог»: the number in the record's own field, which settings may replace. */
  readonly isLimit: boolean;
  readonly at: Span;
}

export interface Sum {
  readonly terms: readonly SumTerm[];
  readonly at: Span;
}

/** A side of a comparison: a sum, or one sum divided by another. */
export interface Side {
  readonly over: Sum;
  readonly under: Sum | null;
  readonly at: Span;
}

/** `да`, `нет`, or a word of a list. */
export type Answer = boolean | string;

/** What is asked of a side or of each field of a set. `isSaid` is false for a bare `[field]`, which means «= да». */
export type Test =
  | { readonly kind: "compare"; readonly operator: Operator; readonly right: Side }
  | { readonly kind: "answer"; readonly is: Answer; readonly negated: boolean; readonly isSaid: boolean }
  | { readonly kind: "filled" | "in-period"; readonly negated: boolean };

export type Condition =
  | { readonly kind: "test"; readonly left: Side; readonly test: Test; readonly at: Span }
  | {
      readonly kind: "set";
      /** «все», or «хотя бы одно из». */
      readonly every: boolean;
      readonly set: Operand;
      readonly except: readonly FieldReference[];
      readonly test: Test;
      readonly at: Span;
    }
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[]; readonly at: Span }
  | { readonly kind: "not"; readonly part: Condition; readonly at: Span };

export type Amount =
  | { readonly kind: "everything" }
  | { readonly kind: "sum"; readonly sum: Sum }
  | { readonly kind: "condition"; readonly condition: Condition };
