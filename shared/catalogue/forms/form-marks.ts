// The defined names by which a form's workbook is known again when it comes back.

import type { FormCode } from "./form.ts";

/**
 * Each refers to one cell with the bare value: the login (`edu203001`, blank where the register has none), the school's name, the
 * academic year (`2025/26`).
 */
export const FORM_NAMES = {
  /** The stamp that a workbook is a form of this tool. */
  stamp: "MSOKO_FORM",
  login: "MSOKO_FORM_LOGIN",
  school: "MSOKO_FORM_SCHOOL",
  year: "MSOKO_FORM_YEAR",
} as const;

/** Refers to the cell with the form's version, and thereby to its sheet. */
export function versionName(code: FormCode): string {
  const name = `${FORM_NAMES.stamp}_${code.toUpperCase()}`;
  if (Object.values<string>(FORM_NAMES).includes(name)) throw new Error(`No form can have the code ${code}`);
  return name;
}
