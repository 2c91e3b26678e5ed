// A rule brought to numbers: sums of fields on both sides, compared. What the rule language compiles to, and what is evaluated.

import type { FormCode } from "../catalogue/forms/form.ts";
import type { RuleText } from "../catalogue/forms/rule-text.ts";

/** A field of a form in this year or the year before, as one key: `passport|current|grade5.pupils`. */
export type FieldKey = string;

export const fieldKey = (form: FormCode, year: "current" | "previous", code: string): FieldKey => `${form}|${year}|${code}`;

export function parseFieldKey(key: FieldKey): { form: FormCode; year: "current" | "previous"; code: string } {
  const [form = "", year = "", code = ""] = key.split("|");
  return { form: form as FormCode, year: year as "current" | "previous", code };
}

export interface LinearSide {
  readonly terms: readonly { readonly key: FieldKey; readonly coefficient: number }[];
  readonly constant: number;
}

export type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

export interface LinearCheck {
  readonly left: LinearSide;
  readonly operator: Operator;
  readonly right: LinearSide;
  /** Both sides may differ by so much and still be equal (or in order): absolute, and percent of the right side. */
  readonly tolerance: { readonly absolute: number; readonly percent: number };
}

/** One rule on one row or column: `если все conditions, то check`; without conditions the check always speaks. */
export interface RuleInstance {
  readonly rule: RuleText;
  readonly conditions: readonly LinearCheck[];
  readonly check: LinearCheck;
}
