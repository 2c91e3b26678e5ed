// The sheet «Показатели форм»: the fields that this order's indicators need, each once, and who needs it.

import { fieldsOfEntry, type PlacedField } from "../../catalogue/fields/entry-fields.ts";
import { FIELD_FORMS, recordsOf } from "../../catalogue/fields/field-catalogue.ts";
import { systemOf } from "../../catalogue/information-systems.ts";
import { entriesOf } from "../../catalogue/order-contents.ts";
import { populationOf } from "../../catalogue/populations.ts";
import { type ProfileInput, type ProfileTable, profileTable } from "./profile-table.ts";

interface FieldRow extends PlacedField {
  readonly entries: readonly string[];
}

function rowsOf({ contents }: ProfileInput): readonly FieldRow[] {
  const users = new Map<PlacedField["field"], string[]>();
  for (const entry of entriesOf(contents)) {
    for (const { field } of fieldsOfEntry(entry)) users.set(field, [...(users.get(field) ?? []), entry.code]);
  }
  return FIELD_FORMS.flatMap((form) =>
    recordsOf(form).flatMap((field) => {
      const entries = users.get(field);
      return entries ? [{ form, field, entries }] : [];
    }),
  );
}

export function fieldsTable(input: ProfileInput): ProfileTable {
  const { words, language } = input;
  const { columns: names } = words;
  return profileTable<FieldRow>(
    "fields",
    words.sheets.fields,
    1,
    [
      { header: names.code, width: 34, value: ({ field }) => field.code },
      { header: names.label, width: 70, value: ({ field }) => field.label },
      { header: names.type, width: 18, value: ({ field }) => words.fieldTypes[field.type] ?? field.type },
      { header: names.options, width: 30, value: ({ field }) => field.options?.map(({ label }) => label).join(", ") ?? null },
      { header: names.form, width: 28, value: ({ form }) => form.title },
      { header: names.asked, width: 20, value: ({ form }) => populationOf(form.about).names[language].one },
      {
        header: names.systems,
        width: 28,
        value: ({ field }) => (field.systems ?? ["hand"]).map((id) => systemOf(id).name[language]).join(", "),
      },
      { header: names.special, width: 12, value: ({ field }) => (field.special ? words.yes : null) },
      { header: names.entries, width: 40, value: ({ entries }) => entries.join(", ") },
    ],
    rowsOf(input),
  );
}
