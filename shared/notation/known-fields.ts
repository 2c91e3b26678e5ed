// The fields that texts of the notation may name: by code, by cell of a form, by a pattern with a star, by a code with holes.

import type { FieldKind } from "../catalogue/notation-faults.ts";
import type { PopulationCode } from "../catalogue/populations.ts";
import { codeKey, nearestCode } from "./form-index.ts";

export interface FieldOption {
  /** As answers are kept and compared. */
  readonly code: string;
  /** As people write it; accepted in a text like the code. */
  readonly label: string;
}

/** What the notation knows of a field: of a form, of a register, or derived from others. */
export interface KnownField {
  readonly code: string;
  readonly label: string;
  /** Whose answer it is. */
  readonly of: PopulationCode;
  readonly kind: FieldKind;
  readonly options?: readonly FieldOption[];
  /** The form that asks for it; `derived` where the tool works it out. */
  readonly form: string;
  /** Where a numbered form has it. */
  readonly place?: { readonly row: number; readonly column: number };
}

export interface FieldCatalogue {
  readonly field: (code: string) => KnownField | undefined;
  readonly at: (form: string, row: number, column: number) => KnownField | undefined;
  /** The fields that a code with stars means: a star is one part between dots or inside it, never across a dot. */
  readonly matching: (pattern: string) => readonly KnownField[];
  readonly nearest: (code: string) => string | null;
  readonly all: readonly KnownField[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `care.*` as an expression over codes. */
const starExpression = (pattern: string): RegExp => new RegExp(`^${pattern.split("*").map(escaped).join("[^.]+")}$`);

/** Later fields of the same code are ignored: a form that serves two orders is listed once. */
export function fieldCatalogue(fields: readonly KnownField[]): FieldCatalogue {
  const byCode = new Map<string, KnownField>();
  const byCell = new Map<string, KnownField>();
  const matched = new Map<string, readonly KnownField[]>();
  for (const field of fields) {
    if (!byCode.has(codeKey(field.code))) byCode.set(codeKey(field.code), field);
    const { place } = field;
    if (place) byCell.set(`${codeKey(field.form)}|${place.row}|${place.column}`, field);
  }
  const all = [...byCode.values()];
  return {
    all,
    field: (code) => byCode.get(codeKey(code)),
    at: (form, row, column) => byCell.get(`${codeKey(form)}|${row}|${column}`),
    matching(pattern) {
      const known = matched.get(pattern);
      if (known) return known;
      const expression = starExpression(pattern);
      const found = all.filter(({ code }) => expression.test(code));
      matched.set(pattern, found);
      return found;
    },
    nearest: (code) =>
      nearestCode(
        code,
        all.map((field) => field.code),
      ),
  };
}
