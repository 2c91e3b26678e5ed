// Whether a school has sent a form in which nothing is answered but what the form carries over from year to year, and whether it may.

import { type Form, fieldsOf } from "../catalogue/forms/form.ts";
import { compileRule } from "../notation/compile-rule.ts";
import { type FieldKey, parseFieldKey, type RuleInstance } from "../notation/linear-check.ts";
import { answerNumber } from "../submission/answer-number.ts";
import type { Submission } from "../submission/submission.ts";
import { outcomeOf } from "./evaluate-instance.ts";

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

const CONDITIONS = new WeakMap<Form, readonly RuleInstance[]>();

function conditionsOf(form: Form, forms: readonly Form[]): readonly RuleInstance[] {
  if (form.mayBeBlankIf === undefined) return [];
  const known = CONDITIONS.get(form);
  if (known) return known;
  const rule = { code: form.code, form: form.code, level: "обязательный", text: form.mayBeBlankIf } as const;
  const outcome = compileRule(rule, forms);
  // Forms are literals of the program: a condition that does not compile is a broken law of the program.
  if (!outcome.ok) throw new Error(`${form.code}: ${JSON.stringify(outcome.fault)}`);
  CONDITIONS.set(form, outcome.instances);
  return outcome.instances;
}

/** Whether what the school says in its other forms makes a blank of this one an answer: nobody there writes any of the works. */
export function mayBeBlank(code: Form["code"], others: readonly Submission[], forms: readonly Form[]): boolean {
  const form = forms.find((each) => each.code === code);
  const conditions = form ? conditionsOf(form, forms) : [];
  const numberAt = (key: FieldKey): number | null => {
    const { form: of, code: field } = parseFieldKey(key);
    const value = others.find((other) => other.form === of)?.values.get(field);
    const known = forms.find((each) => each.code === of);
    return value && known
      ? answerNumber(
          value,
          fieldsOf(known).find((each) => each.code === field),
        )
      : null;
  };
  return conditions.length > 0 && conditions.every((condition) => outcomeOf(condition, numberAt) === "holds");
}
