// What the parts of a form's sheet are made from, and the widths that they share.

import type { FormWords } from "../../catalogue/messages/form-word-table.ts";
import type { CheckPlan, PlannedCheck } from "./check-plan.ts";
import type { FirstValues } from "./first-values.ts";
import type { FormPlan, PlannedRow } from "./form-plan.ts";

export interface FormSheetInput {
  readonly plan: FormPlan;
  readonly checks: CheckPlan;
  readonly first: FirstValues;
  readonly words: FormWords;
  readonly schoolName: string;
  /** «Логин … · учебный год …». */
  readonly line: string;
  /** The calendar year in which the academic year ends. */
  readonly year: number;
  readonly footer: string;
}

/** Characters: few wide answers, or many narrow ones. */
const WIDTHS = { label: 41, row: 6, wide: 30, second: 14, narrow: 12, status: 31 } as const;

export const widthsOf = ({ statusColumnIndex }: FormPlan): number[] => {
  const inputs = statusColumnIndex - 2;
  const answers = inputs === 2 ? [WIDTHS.wide, WIDTHS.second] : Array.from({ length: inputs }, () => WIDTHS.narrow);
  return [WIDTHS.label, WIDTHS.row, ...answers, WIDTHS.status];
};

/** The checks whose answer stands in the row. */
export const anchoredAt = ({ row }: PlannedRow, checks: readonly PlannedCheck[]): PlannedCheck[] =>
  checks.filter(({ anchor }) => anchor.row === row.number);
