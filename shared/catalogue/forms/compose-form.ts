// Composes a form from the register of fields: its sections, a row a field, and of these only what is wanted.

import type { FieldForm, FieldRecord } from "../fields/field-record.ts";
import type { FieldType, Form, FormNames, FormRow, FormSection } from "./form.ts";

export interface ComposedForm {
  readonly fields: FieldForm;
  /** Grows whenever a row changes its number or meaning. */
  readonly version: string;
  readonly names: { readonly ru: FormNames; readonly en: FormNames };
  /** What stands under a question, by the field's code. */
  readonly hints?: { readonly [field: string]: string };
  /** Fields whose answer rarely changes: next year's form carries them over. */
  readonly steady?: readonly string[];
}

/** Whether a field is asked, and in what words its source is named: «Приказ № 19, п. 8.1.5.a»; `null`: it is not asked. */
export type WantedField = (code: string) => string | null;

const COLUMN = 3;
const ROWS_A_SECTION = 100;

const TYPES: { readonly [type in FieldRecord["type"]]: FieldType | null } = {
  count: "count",
  number: "number",
  "yes-no": "yes-no",
  choice: "choice",
  // Checklists, dates and links are kept in registers of the office, not in a form of a school.
  "yes-no-na": null,
  date: null,
  link: null,
};

/** Holes of codes are lists that somebody makes first; a form asks for single fields only. */
const isSingle = ({ code, type }: FieldRecord): boolean => !code.includes("{") && TYPES[type] !== null;

function rowOf(field: FieldRecord, number: number, source: string, { hints = {}, steady = [] }: ComposedForm): FormRow {
  const { code, label, type, options, special } = field;
  const hint = hints[code];
  return {
    ...{ number, code, label, source },
    type: TYPES[type] ?? "text",
    required: true,
    ...(hint === undefined ? {} : { hint }),
    ...(options === undefined ? {} : { options: options.map((option) => option.label) }),
    ...(special ? { special } : {}),
    ...(steady.includes(code) ? { constant: true } : {}),
  };
}

/** A field keeps its row's number whatever else is asked: a form of one direction is a part of the form of all. */
export function composeForm(composed: ComposedForm, wanted: WantedField): Form {
  const { fields, version, names } = composed;
  const sections = fields.sections.flatMap((section, index): FormSection[] => {
    const rows = section.fields.flatMap((field, place) => {
      const source = isSingle(field) ? wanted(field.code) : null;
      return source === null ? [] : [rowOf(field, (index + 1) * ROWS_A_SECTION + place + 1, source, composed)];
    });
    const column = { number: COLUMN, code: "answer", label: "Ответ", type: rows[0]?.type ?? "count" } as const;
    const title = `Раздел ${index + 1}. ${section.title}`;
    return rows.length === 0 ? [] : [{ code: section.code, title, columns: [column], rows, blankMeans: "unknown" }];
  });
  return { code: fields.code, version, title: fields.title, names, sections };
}
