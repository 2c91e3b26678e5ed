// What a check came to, before any table: schools with their states, rules, explanations, versions, files.

import type { Finding } from "../../catalogue/findings.ts";
import type { Form, FormCode } from "../../catalogue/forms/form.ts";
import type { ExplanationState, FileKind, SchoolState, Timeliness } from "../../catalogue/messages/check-words.ts";
import type { School } from "../../schools/identify-school.ts";
import type { FieldValue } from "../../submission/field-value.ts";
import type { CheckedSubmission } from "../../validation/last-of-each.ts";
import type { ListedRule } from "../../validation/rule-set.ts";
import type { Location } from "../../workbook/location.ts";

export interface SchoolReport {
  readonly school: School;
  readonly state: SchoolState;
  readonly time: Timeliness;
  readonly submissions: ReadonlyMap<FormCode, CheckedSubmission>;
  readonly missing: readonly FormCode[];
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** Warnings that wait for an explanation, or for its being accepted. */
  readonly toExplain: number;
}

export interface ExplanationRow {
  readonly school: string;
  readonly schoolId: string;
  /** The form's title. */
  readonly form: string;
  readonly at: Location | null;
  /** `null` where the warning is gone. */
  readonly warning: Finding | null;
  readonly rule: string;
  readonly field: string;
  readonly value: string;
  readonly text: string;
  readonly accepted: boolean | null;
  readonly state: ExplanationState;
  readonly was: string | null;
}

export interface FieldChange {
  readonly label: string;
  readonly was: FieldValue | null;
  readonly now: FieldValue | null;
}

export interface VersionRow {
  readonly school: School;
  readonly form: FormCode;
  readonly counted: CheckedSubmission;
  readonly earlier: CheckedSubmission;
  readonly changes: readonly FieldChange[];
}

export interface FileRow {
  readonly file: string;
  readonly kind: FileKind;
  readonly received: string | null;
  readonly forms: readonly FormCode[];
  readonly schools: number;
  readonly findings: number;
}

export interface CheckData {
  /** What the municipality is called; may be blank. */
  readonly municipality: string;
  readonly date: string;
  /** The academic year by the calendar year in which it ends; `null` where neither the option nor the forms say it. */
  readonly year: number | null;
  readonly deadline: string | null;
  readonly forms: readonly Form[];
  /** The forms that are collected: those that somebody sent or should have sent. */
  readonly collected: readonly Form[];
  readonly schools: readonly SchoolReport[];
  /** Of files, of rules, of schools that could not be told. */
  readonly findings: readonly Finding[];
  readonly rules: readonly ListedRule[];
  readonly explanations: readonly ExplanationRow[];
  readonly versions: readonly VersionRow[];
  readonly files: readonly FileRow[];
}
