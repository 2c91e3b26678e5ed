// The fields of the register one by one, as texts of the notation name them: holes of codes filled with the members of their axes.

import { axisOf } from "../axes.ts";
import type { FieldKind } from "../notation-faults.ts";
import type { PopulationCode } from "../populations.ts";
import { FIELD_FORMS, recordsOf } from "./field-catalogue.ts";
import type { FieldOption, FieldRecordType } from "./field-record.ts";

export interface NamedField {
  readonly code: string;
  readonly label: string;
  readonly of: PopulationCode;
  readonly kind: FieldKind;
  readonly form: string;
  readonly options?: readonly FieldOption[];
}

const KINDS: { readonly [type in FieldRecordType]: FieldKind } = {
  count: "count",
  number: "number",
  "yes-no": "yes-no",
  "yes-no-na": "yes-no",
  choice: "choice",
  date: "date",
  link: "link",
};

/** Which members of an axis a code uses, where not all of them: by what the code begins with. */
const MEMBERS: readonly (readonly [begins: string, axis: string, members: readonly string[]])[] = [
  ["attain_", "subject", ["ru", "ma"]],
  ["attain_", "stage", ["start", "mid", "final"]],
  ["vsosh_", "stage", ["school", "municipal", "regional"]],
  ["fg_", "kind", ["reading", "math", "science", "financial", "creative", "global"]],
  ["upb_difficulties", "kind", ["behaviour", "team", "self_rule", "family", "method", "documents"]],
  ["grade{n}", "n", Array.from({ length: 12 }, (_, index) => String(index + 1))],
];

/**
 * Lists that only the municipality can make, by what their codes begin with: the questions of `site_check`, the areas of `k_scale`.
 * As many members as there are lines; a list that is absent has no fields, and what is computed from it refuses.
 */
export interface OwnLists {
  readonly [begins: string]: readonly string[];
}

const beginOf = (code: string): string => code.split(/[.{]/)[0] ?? code;

function membersOf(code: string, axis: string, own: OwnLists): readonly { readonly code: string; readonly name: string }[] {
  const used = MEMBERS.find(([begins, of]) => code.startsWith(begins) && of === axis)?.[2];
  const known = axisOf(axis)?.members;
  if (used === undefined && known === undefined) {
    return (own[beginOf(code)] ?? []).map((name, index) => ({ code: String(index + 1), name }));
  }
  const all = known?.map((member) => ({ code: member.code, name: member.names.ru }));
  return used === undefined
    ? (all ?? [])
    : used.map((member) => all?.find(({ code: is }) => is === member) ?? { code: member, name: member });
}

/** «{n} класс — обучающихся» with its member in the place of the hole; where holes and axes do not answer each other, in brackets behind. */
function namedLabel(label: string, names: readonly string[]): string {
  const holes = label.match(/\{[^}]*\}/g) ?? [];
  if (holes.length !== names.length) return names.length === 0 ? label : `${label} (${names.join(", ")})`;
  let index = 0;
  return label.replace(/\{[^}]*\}/g, () => names[index++] ?? "");
}

/** Every code of the register, with the label of its field. */
export function fieldsToName(own: OwnLists = {}): readonly NamedField[] {
  return FIELD_FORMS.flatMap((form) =>
    recordsOf(form).flatMap((field) => {
      const axes = [...new Set([...field.code.matchAll(/\{([^}]*)\}/g)].map(([, axis]) => axis ?? ""))];
      let all: readonly { readonly code: string; readonly names: readonly string[] }[] = [{ code: field.code, names: [] }];
      for (const axis of axes) {
        const members = membersOf(field.code, axis, own);
        all = all.flatMap((one) =>
          members.map(({ code, name }) => ({ code: one.code.split(`{${axis}}`).join(code), names: [...one.names, name] })),
        );
      }
      return all.map(
        ({ code, names }): NamedField => ({
          code,
          label: namedLabel(field.label, names),
          of: form.about,
          kind: KINDS[field.type],
          form: form.code,
          ...(field.options === undefined ? {} : { options: field.options }),
        }),
      );
    }),
  );
}
