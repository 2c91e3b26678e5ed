// A school's submissions as the plain object that a schema can be held against: what stands before Ajv in a tool that reads forms.

import type { Submission } from "../../shared/submission/submission.ts";
import type { PlainRow, RowWork } from "./made-rows.ts";

export function plainFromSubmissions(submissions: readonly Submission[], { code }: RowWork): PlainRow {
  const row: { [field: string]: number | null } = {};
  for (const { form, values } of submissions) {
    for (const [field, value] of values) {
      const name = form === "results" ? field.slice(code.length + 1) : field;
      row[name] = value.state === "given" ? (value.value as number) : null;
    }
  }
  return row;
}
