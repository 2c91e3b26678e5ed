// Every fault that the text of a rule can have: its code, the facts that its message needs, and where in the text it is.

/** What should have stood where something else, or nothing, was found. */
export type ExpectedPart = "operand" | "number" | "operator" | "consequence" | "colon" | "form" | "end";

export type Axis = "row" | "column";

export interface RuleFaultFacts {
  // The text is not a rule.
  readonly "rule-empty": Record<never, never>;
  readonly "character-unknown": { readonly character: string };
  readonly "bracket-open": Record<never, never>;
  readonly "field-blank": Record<never, never>;
  /** `found` is blank at the end of the text. */
  readonly expected: { readonly what: ExpectedPart; readonly found: string };
  readonly "number-out-of-range": { readonly number: string };
  readonly "range-backwards": { readonly from: number; readonly to: number };
  /** `сумме гр.4 - гр.14`: a range, or a subtraction? */
  readonly "range-unclear": Record<never, never>;
  readonly "axis-repeated": { readonly axis: Axis };
  readonly "several-comparisons": Record<never, never>;
  readonly "or-unsupported": Record<never, never>;
  readonly "parentheses-unsupported": Record<never, never>;
  readonly "not-linear": { readonly sign: "*" | "/" };
  readonly "divided-by-zero": Record<never, never>;
  readonly "tolerance-pointless": Record<never, never>;

  // The text is a rule, but not of this form.
  readonly "form-unknown": { readonly form: string; readonly nearest: string | null };
  readonly "field-unknown": { readonly field: string; readonly form: string; readonly nearest: string | null };
  readonly "row-unknown": { readonly row: number; readonly form: string; readonly nearest: number | null };
  /** `row` is `null` where no row of the form has the column. */
  readonly "column-unknown": {
    readonly column: number;
    readonly row: number | null;
    readonly form: string;
    readonly nearest: number | null;
  };
  readonly "field-not-number": { readonly label: string };
  readonly "list-unclear": { readonly cells: number };
  readonly "lists-differ": { readonly expected: number; readonly found: number };
  readonly "cell-repeated": { readonly row: number; readonly column: number };
  readonly "axis-missing": { readonly axis: Axis };
  readonly "scope-unused": { readonly axis: Axis };
  readonly "no-instance": Record<never, never>;
}

export type RuleFaultCode = keyof RuleFaultFacts;

/** A stretch of the text of a rule, in UTF-16 units from 0; at the end of the text its length is 0. */
export interface Span {
  readonly position: number;
  readonly length: number;
}

export type RuleFault = {
  readonly [code in RuleFaultCode]: Span & { readonly code: code; readonly facts: RuleFaultFacts[code] };
}[RuleFaultCode];

export interface RuleFaultMessage {
  /** What is wrong. */
  readonly text: string;
  readonly advice: string;
}

export type RuleFaultMessages = { readonly [code in RuleFaultCode]: (facts: RuleFaultFacts[code]) => RuleFaultMessage };
