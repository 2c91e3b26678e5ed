// The workbook that one school gets: instruction, a sheet a form, and the sheet of checks that answers while the school types.

import { academicYearName } from "../../catalogue/academic-year.ts";
import type { Form } from "../../catalogue/forms/form.ts";
import { versionName } from "../../catalogue/forms/form-marks.ts";
import type { FormWords } from "../../catalogue/messages/form-word-table.ts";
import type { RuleInstance } from "../../notation/linear-check.ts";
import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { planChecks } from "./check-plan.ts";
import { checksSheet } from "./checks-sheet.ts";
import { type CarriedValues, carriedValue, firstValues } from "./first-values.ts";
import { planForm, STAMP_ROWS } from "./form-plan.ts";
import { formSheet } from "./form-sheet.ts";
import { instructionSheet } from "./instruction-sheet.ts";

export interface FormWorkbookInput {
  readonly forms: readonly Form[];
  readonly instances: readonly RuleInstance[];
  readonly schoolName: string;
  /** `edu203001`; `null` where the register has none. */
  readonly login: string | null;
  readonly municipality: string;
  /** The academic year by the calendar year in which it ends. */
  readonly year: number;
  /** ISO 8601. */
  readonly deadline: string | null;
  readonly sendTo: string;
  readonly carried: CarriedValues;
  readonly language: keyof Form["names"];
}

export function formWorkbook(input: FormWorkbookInput, words: FormWords): Edit[] {
  const { language, schoolName, login, municipality, deadline, sendTo, carried } = input;
  const year = academicYearName(input.year);
  const footer = words.footer(schoolName, year);
  const plans = input.forms.map((form) => planForm(form, form.names[language].tab));
  const checks = planChecks(plans, input.instances, words.sheets.checks);
  const first = firstValues(checks, carried);
  const hasCarriedValues = plans.some(({ cells }) =>
    [...cells.values()].some(({ field }) => carriedValue(field, carried) !== null),
  );
  const line = words.formLine(login, year, deadline);
  return [
    ...instructionSheet({
      plans,
      first,
      words,
      schoolName,
      login,
      municipality,
      year,
      deadline,
      sendTo,
      hasCarriedValues,
      footer,
    }),
    ...plans.flatMap((plan) => formSheet({ plan, checks, first, words, schoolName, line, year: input.year, footer })),
    ...checksSheet(checks, first, words, footer),
    ...plans.map(
      ({ form, sheet }): Edit => ({
        kind: "name",
        name: versionName(form.code),
        block: block(sheet, STAMP_ROWS.version, 1),
      }),
    ),
    { kind: "activate", sheet: words.sheets.instruction },
  ];
}
