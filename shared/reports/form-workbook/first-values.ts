// What the cells of a new form hold, and what its formulas come to then: a viewer shows these before it recalculates.

import type { Field } from "../../catalogue/forms/form.ts";
import { isMandatory } from "../../catalogue/forms/rule-text.ts";
import type { CheckWord, FormWords } from "../../catalogue/messages/form-word-table.ts";
import { holds, sideNumber } from "../../notation/check-formulas.ts";
import type { CheckPlan, PlannedCheck } from "./check-plan.ts";
import { FAILURE_TEXTS } from "./failure-text.ts";
import type { FormPlan, PlannedCell, PlannedRow } from "./form-plan.ts";

/** Values by field code that last year's form gives to this one. */
export type CarriedValues = ReadonlyMap<string, number | string>;

export interface FirstValues {
  readonly of: (cell: PlannedCell) => number | string | null;
  readonly numberOf: (key: string) => number;
  readonly verdictOf: (check: PlannedCheck) => CheckWord;
  readonly statusOf: (row: PlannedRow, anchored: readonly PlannedCheck[]) => CheckWord | null;
  readonly stateOf: (plan: FormPlan) => CheckWord;
}

/** Only what rarely changes is carried over, and only into a field that still can hold it. */
export function carriedValue(field: Field, carried: CarriedValues): number | string | null {
  const value = carried.get(field.code);
  if (!field.constant || value === undefined) return null;
  if (field.type === "count" || field.type === "number") return typeof value === "number" ? value : null;
  if (typeof value !== "string") return null;
  return field.options === null || field.options.includes(value) ? value : null;
}

export function firstValues(checks: CheckPlan, carried: CarriedValues): FirstValues {
  const of = ({ field }: PlannedCell) => carriedValue(field, carried);
  const given = (key: string) => carriedValue(checks.fieldOf(key), carried);
  const numberOf = (key: string): number => {
    const value = given(key);
    return typeof value === "number" ? value : 0;
  };
  const isUntouched = (key: string): boolean =>
    checks.sectionOf(key).rows.every(({ cells }) => cells.every((cell) => typeof of(cell) !== "number"));
  const isPending = (key: string): boolean =>
    checks.fieldOf(key).blankMeans === "none" ? isUntouched(key) : typeof given(key) !== "number";
  const verdictOf = ({ instance, keys }: PlannedCheck): CheckWord => {
    if (keys.some(isPending)) return "fill";
    if (!instance.conditions.every((condition) => holds(condition, numberOf))) return "notAsked";
    if (holds(instance.check, numberOf)) return "ok";
    return isMandatory(instance.rule) ? "fix" : "review";
  };
  const statusOf = ({ cells }: PlannedRow, anchored: readonly PlannedCheck[]): CheckWord | null => {
    const failing = anchored.map(verdictOf).find((word) => word === "fix" || word === "review");
    if (failing) return failing;
    if (cells.every((cell) => of(cell) !== null)) return "ok";
    if (cells.some(({ field }) => field.required)) return "fill";
    return cells.some((cell) => of(cell) !== null) ? "ok" : null;
  };
  const stateOf = (plan: FormPlan): CheckWord => {
    const own = checks.groups.find((group) => group.plan === plan)?.checks ?? [];
    if (own.some((check) => verdictOf(check) === "fix")) return "fix";
    const cells = [...plan.cells.values()];
    const lacks = cells.some((cell) => cell.field.required && of(cell) === null);
    return lacks || cells.every((cell) => of(cell) === null) ? "fill" : "ready";
  };
  return { of, numberOf, verdictOf, statusOf, stateOf };
}

/** Both sides of a check as they come to at first. */
export const sidesAtFirst = ({ instance: { check } }: PlannedCheck, { numberOf }: FirstValues) => ({
  left: sideNumber(check.left, numberOf),
  right: sideNumber(check.right, numberOf),
});

/** What is wrong at first; blank where nothing is. */
export function failureAtFirst(planned: PlannedCheck, first: FirstValues, words: FormWords): string {
  const verdict = first.verdictOf(planned);
  if (verdict !== "fix" && verdict !== "review") return "";
  const { rule, check } = planned.instance;
  return FAILURE_TEXTS[check.operator]({ ...sidesAtFirst(planned, first), code: rule.code, need: words.columns.operator });
}
