// Says a compiled rule in words of the form: labels with numbers of строки and графы instead of codes.

import type { Field, FormCode } from "../../catalogue/forms/form.ts";
import type { FormWords } from "../../catalogue/messages/form-word-table.ts";
import { termRuns } from "../../notation/check-formulas.ts";
import { type LinearCheck, type LinearSide, type RuleInstance, SIGNS } from "../../notation/linear-check.ts";
import { instanceKeys } from "../../validation/explain-faults.ts";
import type { CheckPlan } from "./check-plan.ts";
import { hasUnitColumn } from "./form-plan.ts";

/** A sum of fewer terms is written out, with the labels. */
const SHORTEST_SUM = 3;

const range = (numbers: readonly number[]): string => {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return least === greatest ? String(least) : `${least}–${greatest}`;
};

export function describeCheck(instance: RuleInstance, plan: CheckPlan, words: FormWords): string {
  const { rule, conditions, check } = instance;
  const { describe } = words;
  const fromForm = (form: FormCode, what: string): string =>
    form === rule.form ? what : describe.otherForm(plan.tabOf(form), what);
  const fields = instanceKeys(instance).map((key) => ({ key, field: plan.fieldOf(key) }));
  const [anchor] = fields;
  const isOneRow = fields.length > 1 && fields.every(({ field }) => field.row === anchor?.field.row && field.form === rule.form);
  const label = (field: Field, key: string): string => {
    if (isOneRow) return describe.column(field.column);
    return `${field.label} (${describe.place(field.row, hasUnitColumn(plan.sectionOf(key).section) ? null : field.column)})`;
  };

  const side = ({ terms, constant }: LinearSide): string => {
    const parts = termRuns(terms, plan.cellOf).flatMap(({ coefficient, terms: run }): string[] => {
      const factor = coefficient === 1 ? "" : `${String(coefficient).replace(".", ",")} × `;
      const fields = run.map(({ key }) => plan.fieldOf(key));
      const [first] = fields;
      if (fields.length < SHORTEST_SUM || !first) {
        return run.map(({ key }) => factor + fromForm(plan.fieldOf(key).form, label(plan.fieldOf(key), key)));
      }
      const columns = range(fields.map(({ column }) => column));
      const sum = isOneRow ? describe.sumInRow(columns) : describe.sum(range(fields.map(({ row }) => row)), columns);
      return [factor + fromForm(first.form, sum)];
    });
    return (constant === 0 && parts.length > 0 ? parts : [...parts, String(constant)]).join(" + ");
  };
  const compared = ({ left, operator, right }: LinearCheck): string => `${side(left)} ${SIGNS[operator]} ${side(right)}`;
  const asked = conditions.map(compared).join(describe.and);
  const said = conditions.length === 0 ? compared(check) : describe.condition(asked, compared(check));
  if (!isOneRow || !anchor) return said;
  const row = plan.sectionOf(anchor.key).section.rows.find(({ number }) => number === anchor.field.row);
  return describe.inRow(row?.label ?? "", anchor.field.row, said);
}
