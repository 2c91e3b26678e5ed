// Whether a workbook is a form of this tool, and whether a school has begun to fill it: such a one is never written over.

import { type Form, fieldsOf } from "../../catalogue/forms/form.ts";
import { FORM_NAMES, versionName } from "../../catalogue/forms/form-marks.ts";
import { absoluteAddress, block } from "../../workbook/block.ts";
import type { CellValue } from "../../workbook/cell.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type CarriedValues, carriedValue } from "./first-values.ts";
import { planForm, STAMP_ROWS } from "./form-plan.ts";

export type FormState = "foreign" | "untouched" | "filled";

const cellOf = (sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellValue =>
  sheet.rows.find((row) => row.rowIndex === rowIndex)?.values[columnIndex] ?? null;

/** Whether the sheet holds an answer that a new form would not hold by itself. A form of another version counts as filled. */
function isFilled(form: Form, sheet: SheetSnapshot, carried: CarriedValues): boolean {
  if (String(cellOf(sheet, STAMP_ROWS.version, 1)) !== form.version) return true;
  const { cells } = planForm(form, sheet.name);
  return fieldsOf(form).some((field) => {
    const at = cells.get(field.code)?.block;
    const value = at ? cellOf(sheet, at.rowIndex, at.columnIndex) : null;
    return value !== null && value !== "" && value !== carriedValue(field, carried);
  });
}

/** `carried`: what a new form of this school would hold at once. */
export function formState(workbook: WorkbookSnapshot, forms: readonly Form[], carried: CarriedValues): FormState {
  if (!workbook.names.some(({ name }) => name === FORM_NAMES.stamp)) return "foreign";
  const touched = forms.some((form) => {
    const refersTo = workbook.names.find(({ name }) => name === versionName(form.code))?.refersTo;
    const sheet = workbook.sheets.find(({ name }) => absoluteAddress(block(name, STAMP_ROWS.version, 1)) === refersTo);
    return sheet === undefined || isFilled(form, sheet, carried);
  });
  return touched ? "filled" : "untouched";
}
