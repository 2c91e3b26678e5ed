// The forms that are composed from the register of fields: what a municipality's indicators need and no other form asks for.

import { fieldsOfEntry } from "../../fields/entry-fields.ts";
import { directionOf, entriesOf, type OrderContents } from "../../order-contents.ts";
import type { OrderEntry } from "../../order-entry.ts";
import type { Order } from "../../profile.ts";
import { type ComposedForm, composeForm, type WantedField } from "../compose-form.ts";
import { type Form, fieldsOf } from "../form.ts";
import type { RuleText } from "../rule-text.ts";
import { KINDERGARTEN, KINDERGARTEN_RULES } from "./kindergarten.ts";
import { STAFF, STAFF_RULES } from "./staff.ts";

const COMPOSED: readonly { readonly form: ComposedForm; readonly rules: readonly RuleText[] }[] = [
  { form: STAFF, rules: STAFF_RULES },
  { form: KINDERGARTEN, rules: KINDERGARTEN_RULES },
];

export interface FormsWithRules {
  readonly forms: readonly Form[];
  readonly rules: readonly RuleText[];
}

const itemsOf = (entries: readonly OrderEntry[]): string => entries.map(({ code }) => code).join(", ");

/** Which fields the entries need, with the order and the items for whose sake they are asked. */
function wantedBy(entries: readonly OrderEntry[], order: Order): WantedField {
  const users = new Map<string, OrderEntry[]>();
  for (const entry of entries) {
    for (const { field } of fieldsOfEntry(entry)) users.set(field.code, [...(users.get(field.code) ?? []), entry]);
  }
  return (code) => {
    const using = users.get(code);
    return using === undefined
      ? null
      : `Приказ № ${order.number} от ${order.date.split("-").reverse().join(".")}, п. ${itemsOf(using)}`;
  };
}

/** Rules whose every field the form asks for; a rule about a field that nobody is asked says nothing. */
function rulesFor(form: Form, rules: readonly RuleText[]): readonly RuleText[] {
  const codes = new Set(fieldsOf(form).map(({ code }) => code));
  const named = ({ text }: RuleText) => [...text.matchAll(/\[([^\]]+)\]/g)].map(([, code]) => code ?? "");
  return rules.filter((rule) => named(rule).every((code) => codes.has(code)));
}

/** `direction`: of one direction only; `null`: of the whole order. Forms that nothing of the order needs are left out. */
export function composedForms(contents: OrderContents, order: Order, direction: string | null): FormsWithRules {
  const entries = entriesOf(contents).filter((entry) => direction === null || directionOf(contents, entry) === direction);
  const wanted = wantedBy(entries, order);
  const made = COMPOSED.map(({ form, rules }) => {
    const composed = composeForm(form, wanted);
    return { form: composed, rules: rulesFor(composed, rules) };
  }).filter(({ form }) => form.sections.length > 0);
  return { forms: made.map(({ form }) => form), rules: made.flatMap(({ rules }) => rules) };
}
