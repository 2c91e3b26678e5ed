// Whether a school has sent a form in which nothing is answered but what the form carries over from year to year.

import { type Form, fieldsOf } from "../catalogue/forms/form.ts";
import type { Submission } from "../submission/submission.ts";

// Forms are literals: what each carries over is looked for once.
const CONSTANTS = new WeakMap<Form, ReadonlySet<string>>();

function constantsOf(form: Form): ReadonlySet<string> {
  const known = CONSTANTS.get(form) ?? new Set(fieldsOf(form).flatMap(({ code, constant }) => (constant ? code : [])));
  CONSTANTS.set(form, known);
  return known;
}

export function isEmptySubmission({ form: code, values }: Submission, forms: readonly Form[]): boolean {
  const form = forms.find((each) => each.code === code);
  if (!form) return false;
  for (const [field, { state }] of values) if (state !== "blank" && !constantsOf(form).has(field)) return false;
  return true;
}
