// Every fault that the text of an indicator can have beyond those of a rule: its code and the facts that its message needs.

import type { PopulationCode } from "./populations.ts";
import type { RuleFault, RuleFaultMessage, Span } from "./rule-faults.ts";

/** What a field holds. `number`: with decimals. */
export type FieldKind = "count" | "number" | "yes-no" | "choice" | "date" | "link" | "text";

/** What stands where something else is wanted: a field of a kind, or more than one field. */
export type FoundKind = FieldKind | "expression";

export interface AmountFaultFacts {
  /** An indicator is divided by its denominator, which has a column of its own. */
  readonly "division-in-amount": Record<never, never>;
  readonly "division-unclear": Record<never, never>;
  readonly "and-or-mixed": Record<never, never>;
  readonly "word-unquoted": { readonly word: string };
  readonly "yes-no-wanted": { readonly field: string; readonly found: FoundKind };
  readonly "number-wanted": { readonly field: string; readonly found: FieldKind };
  readonly "choice-wanted": { readonly field: string; readonly found: FieldKind };
  readonly "one-field-wanted": Record<never, never>;
  readonly "date-wanted": { readonly field: string; readonly found: FieldKind };
  readonly "answer-unknown": { readonly field: string; readonly answer: string; readonly options: readonly string[] };
  readonly "code-unknown": { readonly field: string; readonly nearest: string | null };
  readonly "population-mixed": { readonly field: string; readonly is: PopulationCode; readonly over: PopulationCode };
  readonly "axis-unknown": { readonly axis: string; readonly known: readonly string[] };
  readonly "axis-unused": { readonly axis: string };
  readonly "axis-without-members": { readonly axis: string };
  readonly "set-outside": { readonly field: string };
  readonly "set-empty": { readonly field: string };
  readonly "set-mixed": { readonly field: string; readonly odd: string; readonly found: FieldKind };
  readonly "cells-without-form": Record<never, never>;
  readonly "cell-unknown": { readonly form: string; readonly row: number; readonly column: number };
  readonly "limit-absent": Record<never, never>;
  readonly "window-unclear": Record<never, never>;
  readonly "axes-unclear": Record<never, never>;
  readonly "choice-unclear": { readonly word: string; readonly known: readonly string[] };
  readonly "number-unclear": { readonly written: string };
  readonly circle: { readonly path: readonly string[] };
}

export type AmountFaultCode = keyof AmountFaultFacts;

export type AmountFault = {
  readonly [code in AmountFaultCode]: Span & { readonly code: code; readonly facts: AmountFaultFacts[code] };
}[AmountFaultCode];

export type NotationFault = RuleFault | AmountFault;

/** The columns of a record that hold text of the notation, as a sheet heads them. */
export type RecordColumn =
  | "over"
  | "numerator"
  | "denominator"
  | "where"
  | "axes"
  | "years"
  | "window"
  | "limit"
  | "shown"
  | "arguments";

/** A fault and the column it is in. */
export interface RecordFault {
  readonly column: RecordColumn;
  readonly fault: NotationFault;
}

export type AmountFaultMessages = { readonly [code in AmountFaultCode]: (facts: AmountFaultFacts[code]) => RuleFaultMessage };
