// What a school submitted in one form: values by field, each with its place; nothing is judged here.

import type { Finding } from "../catalogue/findings.ts";
import type { FormCode } from "../catalogue/forms/form.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import type { Location } from "../workbook/location.ts";

/**
 * `given`: a value of the field's type. `blank`: nothing. `absent`: somebody said that there is none («нет», «-», «X»).
 * `unreadable`: something that is no value of the type, already reported; the value must not be used.
 */
export type FieldValue =
  | { readonly state: "given"; readonly value: number | string; readonly at: Location }
  | { readonly state: "blank" | "absent" | "unreadable"; readonly at: Location };

export interface Submission {
  readonly form: FormCode;
  /** `null` where the sheet carries no stamp: a form's response sheet. */
  readonly version: string | null;
  readonly school: SchoolMention;
  /** The academic year by the calendar year in which it ends; `null` where nothing says it. */
  readonly year: number | null;
  /** By field code; a field that the sheet does not have is not listed. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly at: Location;
  /** What was mended or could not be read. */
  readonly findings: readonly Finding[];
}
