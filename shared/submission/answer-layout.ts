// Which fields of a form a sheet has, in the order in which it was read; sheets that are alike share one layout.

import type { FormCode } from "../catalogue/forms/form.ts";

export interface AnswerLayout {
  readonly form: FormCode;
  /** Field codes, each once. */
  readonly codes: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

// Nearly all sheets of a form are alike: to keep the last layout of each form is enough for them to share it.
const LAST = new Map<FormCode, AnswerLayout>();

export function answerLayout(form: FormCode, codes: readonly string[]): AnswerLayout {
  const last = LAST.get(form);
  if (last && last.codes.length === codes.length && last.codes.every((code, index) => code === codes[index])) return last;
  const layout = { form, codes, indexOf: new Map(codes.map((code, index) => [code, index])) };
  LAST.set(form, layout);
  return layout;
}
