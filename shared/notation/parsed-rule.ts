// A rule as it was written, taken apart: who is compared with whom, nothing yet said of a form. `at` is the place in the text.

import type { Axis, Span } from "../catalogue/rule-faults.ts";
import type { LinearCheck, Operator } from "./linear-check.ts";

export interface PlacedNumber {
  readonly value: number;
  readonly at: Span;
}

/** `4` (both ends the same) or `4-14`. */
export interface NumberRange {
  readonly from: PlacedNumber;
  readonly to: PlacedNumber;
}

/** `4,7,9-12` in the order written. */
export type NumberList = readonly NumberRange[];

/** `стр.101-105 гр.3`; an axis that is not named is `null`. At least one is named. */
export interface CellReference {
  readonly kind: "cells";
  readonly row: NumberList | null;
  readonly column: NumberList | null;
  readonly at: Span;
}

/** `[grade5.pupils]`, its code as written. */
export interface FieldReference {
  readonly kind: "field";
  readonly code: string;
  readonly at: Span;
}

export type Reference = CellReference | FieldReference;

/** `форма results: сумме стр.101-105 гр.3, гр.4 прошлого года`. Without `sum` there is one reference. */
export interface Operand {
  /** `null`: the form that the rule belongs to. */
  readonly form: { readonly code: string; readonly at: Span } | null;
  readonly year: "current" | "previous";
  readonly sum: boolean;
  readonly references: readonly Reference[];
  readonly at: Span;
}

/** `0,8 * гр.3`; without an operand a plain number. */
export interface Term {
  readonly coefficient: number;
  readonly operand: Operand | null;
}

export interface Comparison {
  readonly left: readonly Term[];
  readonly operator: Operator;
  readonly right: readonly Term[];
  /** «соответственно»: lists are compared member by member. */
  readonly respectively: boolean;
  readonly tolerance: LinearCheck["tolerance"];
  readonly at: Span;
}

/** `по строкам 101,103:`. */
export interface Scope {
  readonly numbers: NumberList | "all";
  readonly at: Span;
}

export interface ParsedRule {
  readonly scopes: { readonly [axis in Axis]: Scope | null };
  /** All must hold for the check to be asked at all. */
  readonly conditions: readonly Comparison[];
  readonly check: Comparison;
}
