// The forms and their rules by code, and the names by which a form's workbook is known again when it comes back.

import type { Form, FormCode } from "./form.ts";
import { PASSPORT } from "./passport.ts";
import { PASSPORT_RULES } from "./passport-rules.ts";
import { RESULTS } from "./results.ts";
import { RESULTS_RULES } from "./results-rules.ts";
import type { RuleText } from "./rule-text.ts";

/** In the order in which a school fills them. */
export const FORMS: readonly Form[] = [PASSPORT, RESULTS];

export const RULE_TEXTS: readonly RuleText[] = [...PASSPORT_RULES, ...RESULTS_RULES];

/**
 * Defined names of a form's workbook. Each but `version` refers to one cell with the bare value: the login (`edu203001`, blank where
 * the register has none), the school's name, the academic year (`2025/26`). `version` of a form refers to the cell with its version
 * and thereby to its sheet.
 */
export const FORM_NAMES = {
  /** The stamp that a workbook is a form of this tool. */
  stamp: "MSOKO_FORM",
  login: "MSOKO_FORM_LOGIN",
  school: "MSOKO_FORM_SCHOOL",
  year: "MSOKO_FORM_YEAR",
  version: { passport: "MSOKO_FORM_PASSPORT", results: "MSOKO_FORM_RESULTS" } satisfies { [form in FormCode]: string },
} as const;
