// Which fields of the register an entry of an order needs, and so which forms and which systems give its figures.

import type { InformationSystemId } from "../information-systems.ts";
import type { EntryValue, OrderEntry } from "../order-entry.ts";
import { FIELD_FORMS, recordsOf } from "./field-catalogue.ts";
import type { FieldForm, FieldRecord } from "./field-record.ts";

export interface PlacedField {
  readonly form: FieldForm;
  readonly field: FieldRecord;
}

/** Holes of a code (`{subject}`) and stars stand for one part of it. */
const shapeOf = (code: string): RegExp =>
  new RegExp(`^${code.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\{[^}]*\\\}|\\\*/g, "[^.]+")}$`);
const filled = (code: string): string => code.replace(/\{[^}]*\}|\*/g, "x");

const PLACED: readonly (PlacedField & { readonly shape: RegExp })[] = FIELD_FORMS.flatMap((form) =>
  recordsOf(form).map((field) => ({ form, field, shape: shapeOf(field.code) })),
);

const textsOf = (value: EntryValue): readonly string[] => [
  value.where ?? "",
  ...("numerator" in value ? [value.numerator, value.denominator ?? ""] : Object.values(value.arguments ?? {})),
];

/** Codes in brackets, as they are written: `attain_noo_{subject}_{stage}.base`, `care.*`. */
export const codesIn = (entry: Pick<OrderEntry, "values">): readonly string[] => [
  ...new Set(entry.values.flatMap(textsOf).flatMap((text) => [...text.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? ""))),
];

const fieldsOfCode = (code: string): readonly PlacedField[] => {
  const sample = filled(code);
  const shape = shapeOf(code);
  return PLACED.filter((placed) => placed.field.code === code || placed.shape.test(sample) || shape.test(placed.field.code));
};

/** The fields that the entry's texts name; derived names (a verdict, a zone) are no fields. */
export const fieldsOfEntry = (entry: Pick<OrderEntry, "values">): readonly PlacedField[] => [
  ...new Set(codesIn(entry).flatMap(fieldsOfCode)),
];

/** Where the entry's figures come from; what no system gives is typed by hand, what the tool itself finds out comes from it. */
export function systemsOfEntry(entry: Pick<OrderEntry, "values">): readonly InformationSystemId[] {
  const codes = codesIn(entry);
  const derived = entry.values.length > 0 && (codes.length === 0 || codes.some((code) => fieldsOfCode(code).length === 0));
  const systems = fieldsOfEntry(entry).flatMap(({ field }) => field.systems ?? (["hand"] as const));
  return [...new Set([...systems, ...(derived ? (["tool"] as const) : [])])];
}
