// A rule brought to numbers: sums of fields on both sides, compared. What the rule language compiles to, and what is evaluated.

import type { FormCode } from "../catalogue/forms/form.ts";
import type { RuleText } from "../catalogue/forms/rule-text.ts";

/** A field of a form in this year or the year before, as one key: `passport|current|grade5.pupils`. */
export type FieldKey = string;

type KeyYear = "current" | "previous";

// Keys are asked for over and over, and there are only as many as the forms have fields: each is put together and taken apart once.
const KEYS: { readonly [year in KeyYear]: Map<FormCode, Map<string, FieldKey>> } = { current: new Map(), previous: new Map() };
const PARTS = new Map<FieldKey, ReturnType<typeof partsOf>>();

/** `code`: the field's own, as the catalogue has it. */
export function fieldKey(form: FormCode, year: KeyYear, code: string): FieldKey {
  const known = KEYS[year].get(form)?.get(code);
  if (known !== undefined) return known;
  const key = `${form}|${year}|${code}`;
  const ofForm = KEYS[year].get(form) ?? new Map<string, FieldKey>();
  KEYS[year].set(form, ofForm.set(code, key));
  return key;
}

function partsOf(key: FieldKey): { readonly form: FormCode; readonly year: KeyYear; readonly code: string } {
  const [form = "", year = "", code = ""] = key.split("|");
  return { form: form as FormCode, year: year as KeyYear, code };
}

/** What `fieldKey` put together, taken apart. */
export function parseFieldKey(key: FieldKey): ReturnType<typeof partsOf> {
  const known = PARTS.get(key);
  if (known !== undefined) return known;
  const parts = partsOf(key);
  PARTS.set(key, parts);
  return parts;
}

export interface LinearSide {
  readonly terms: readonly { readonly key: FieldKey; readonly coefficient: number }[];
  readonly constant: number;
}

export type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** As people read them. */
export const SIGNS: { readonly [operator in Operator]: string } = {
  "=": "=",
  "<>": "≠",
  "<": "<",
  "<=": "≤",
  ">": ">",
  ">=": "≥",
};

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
