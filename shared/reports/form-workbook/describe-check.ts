// Says a compiled rule in words of the form: labels with numbers of строки and графы instead of codes.

import type { Field, FormCode } from "../../catalogue/forms/form.ts";
import type { FormWords } from "../../catalogue/messages/form-words.ts";
import type { LinearCheck, LinearSide, RuleInstance } from "../../validation/linear-check.ts";
import { SIGNS, termRuns } from "./check-formulas.ts";
import type { CheckPlan } from "./check-plan.ts";
import { hasUnitColumn } from "./form-plan.ts";

/** A sum of fewer terms is written out, with the labels. */
const SHORTEST_SUM = 3;

const range = (numbers: readonly number[]): string => {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return least === greatest ? String(least) : `${least}–${greatest}`;
};

export function describeCheck({ rule, conditions, check }: RuleInstance, plan: CheckPlan, words: FormWords): string {
  const { describe, sheets } = words;
  const fromForm = (form: FormCode, what: string): string =>
    form === rule.form ? what : describe.otherForm(sheets[form], what);
  const label = (field: Field, key: string): string =>
    `${field.label} (${describe.place(field.row, hasUnitColumn(plan.sectionOf(key).section) ? null : field.column)})`;

  const side = ({ terms, constant }: LinearSide): string => {
    const parts = termRuns(terms, plan.cellOf).flatMap(({ coefficient, terms: run }): string[] => {
      const factor = coefficient === 1 ? "" : `${String(coefficient).replace(".", ",")} × `;
      const fields = run.map(({ key }) => plan.fieldOf(key));
      const [first] = fields;
      if (fields.length < SHORTEST_SUM || !first) {
        return run.map(({ key }) => factor + fromForm(plan.fieldOf(key).form, label(plan.fieldOf(key), key)));
      }
      const sum = describe.sum(range(fields.map(({ row }) => row)), range(fields.map(({ column }) => column)));
      return [factor + fromForm(first.form, sum)];
    });
    return (constant === 0 && parts.length > 0 ? parts : [...parts, String(constant)]).join(" + ");
  };
  const compared = ({ left, operator, right }: LinearCheck): string => `${side(left)} ${SIGNS[operator]} ${side(right)}`;
  if (conditions.length === 0) return compared(check);
  return describe.condition(conditions.map(compared).join(describe.and), compared(check));
}
