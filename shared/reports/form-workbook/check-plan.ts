// Which rules can answer while the school types: those whose cells all stand in this workbook. Each gets a row on the checks' sheet.

import type { Field, FormCode } from "../../catalogue/forms/form.ts";
import { type CellOf, isExact } from "../../notation/check-formulas.ts";
import { fieldKey, parseFieldKey, type RuleInstance } from "../../notation/linear-check.ts";
import { instanceKeys } from "../../validation/explain-faults.ts";
import { type Block, block } from "../../workbook/block.ts";
import type { FormPlan, PlannedCell, PlannedSection } from "./form-plan.ts";

export interface PlannedCheck {
  readonly instance: RuleInstance;
  readonly rowIndex: number;
  /** The field whose row shows the check's answer: the first of the left side. */
  readonly anchor: Field;
  readonly keys: readonly string[];
}

export interface CheckGroup {
  readonly plan: FormPlan;
  readonly titleRowIndex: number;
  readonly headerRowIndex: number;
  readonly checks: readonly PlannedCheck[];
}

export interface CheckPlan {
  readonly sheet: string;
  readonly groups: readonly CheckGroup[];
  readonly cellOf: CellOf;
  readonly fieldOf: (key: string) => Field;
  readonly sectionOf: (key: string) => PlannedSection;
  /** The sheet of a form of this workbook. */
  readonly tabOf: (form: FormCode) => string;
}

/** Columns of the checks' sheet. */
export const CHECK_COLUMNS = { code: 0, rule: 1, left: 2, operator: 3, right: 4, verdict: 5, wrong: 6, advice: 7 } as const;

const FIRST_GROUP_ROW = 3;

export const checkCell = (sheet: string, { rowIndex }: PlannedCheck, column: keyof typeof CHECK_COLUMNS): Block =>
  block(sheet, rowIndex, CHECK_COLUMNS[column]);

/** The cells of one column over all checks of a group. */
export const groupColumn = (sheet: string, group: CheckGroup, column: keyof typeof CHECK_COLUMNS): Block =>
  block(sheet, group.headerRowIndex + 1, CHECK_COLUMNS[column], Math.max(1, group.checks.length));

export function planChecks(plans: readonly FormPlan[], instances: readonly RuleInstance[], sheet: string): CheckPlan {
  const cells = new Map<string, PlannedCell>();
  const sections = new Map<string, PlannedSection>();
  for (const { form, sections: planned } of plans) {
    for (const section of planned) {
      for (const cell of section.rows.flatMap((row) => row.cells)) {
        const key = fieldKey(form.code, "current", cell.field.code);
        cells.set(key, cell);
        sections.set(key, section);
      }
    }
  }
  const known = <Value>(map: ReadonlyMap<string, Value>, key: string): Value => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`${key} has no cell in the form's workbook`);
    return value;
  };
  const isLive = (instance: RuleInstance): boolean =>
    instanceKeys(instance).every((key) => parseFieldKey(key).year === "current" && cells.has(key)) &&
    [instance.check, ...instance.conditions].every(isExact);
  let nextRow = FIRST_GROUP_ROW;
  const groups = plans.map((plan): CheckGroup => {
    const titleRowIndex = nextRow;
    const own = instances.filter((instance) => instance.rule.form === plan.form.code && isLive(instance));
    const checks = own.map((instance, index): PlannedCheck => {
      const keys = instanceKeys(instance);
      const anchorKey = instance.check.left.terms[0]?.key ?? keys[0] ?? "";
      return { instance, rowIndex: titleRowIndex + 2 + index, anchor: known(cells, anchorKey).field, keys };
    });
    nextRow = titleRowIndex + 2 + Math.max(1, checks.length) + 1;
    return { plan, titleRowIndex, headerRowIndex: titleRowIndex + 1, checks };
  });
  return {
    sheet,
    groups,
    cellOf: (key) => known(cells, key).block,
    fieldOf: (key) => known(cells, key).field,
    sectionOf: (key) => known(sections, key),
    tabOf: (form) => plans.find((plan) => plan.form.code === form)?.sheet ?? form,
  };
}
