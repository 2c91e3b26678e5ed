// A form as the compiler of rules looks into it: rows by number, columns by section, fields by cell and by code.

import { distance } from "fastest-levenshtein";
import { type Field, type Form, type FormSection, fieldsOf } from "../catalogue/forms/form.ts";
import { collapseSpaces, foldLatin } from "../text/fold.ts";

export interface FormIndex {
  readonly code: Form["code"];
  readonly sections: readonly FormSection[];
  /** Rows in the order of the form, each with its section. */
  readonly sectionOfRow: ReadonlyMap<number, FormSection>;
  readonly fieldByCode: ReadonlyMap<string, Field>;
  /** `undefined` where the cell is forbidden or is not there. */
  readonly fieldAt: (row: number, column: number) => Field | undefined;
}

/** Codes compare without regard to case and to Cyrillic look-alikes. */
export const codeKey = (code: string): string => foldLatin(collapseSpaces(code));

function makeIndex(form: Form): FormIndex {
  const fields = fieldsOf(form);
  const byCell = new Map(fields.map((field) => [`${field.row}|${field.column}`, field]));
  return {
    code: form.code,
    sections: form.sections,
    sectionOfRow: new Map(form.sections.flatMap((section) => section.rows.map(({ number }) => [number, section] as const))),
    fieldByCode: new Map(fields.map((field) => [codeKey(field.code), field])),
    fieldAt: (row, column) => byCell.get(`${row}|${column}`),
  };
}

const sorted = (text: string): string => [...text].sort().join("");

/** Letters that changed places are one slip. */
const slips = (a: string, b: string): number => (a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b));

// Forms are literals and there are many rules: each form is indexed once.
const INDEXES = new WeakMap<Form, FormIndex>();

export function indexForm(form: Form): FormIndex {
  const index = INDEXES.get(form) ?? makeIndex(form);
  INDEXES.set(form, index);
  return index;
}

/** At most a third of the letters, at least one, may differ. */
function nearest<Known>(
  sought: string,
  known: Iterable<Known>,
  keyOf: (one: Known) => string,
  isBetter: (a: Known, b: Known) => boolean,
) {
  let best: { readonly one: Known; readonly far: number } | null = null;
  for (const one of known) {
    const far = slips(sought, keyOf(one));
    if (far > Math.max(1, Math.floor(sought.length / 3))) continue;
    if (best === null || far < best.far || (far === best.far && isBetter(one, best.one))) best = { one, far };
  }
  return best?.one ?? null;
}

/** The known code that a mistyped one is most likely to mean. */
export const nearestCode = (code: string, known: Iterable<string>): string | null =>
  nearest(codeKey(code), known, codeKey, () => false);

/** The known number whose digits differ least, then the closest in value. */
export const nearestNumber = (number: number, known: Iterable<number>): number | null =>
  nearest(String(number), known, String, (a, b) => Math.abs(a - number) < Math.abs(b - number));
