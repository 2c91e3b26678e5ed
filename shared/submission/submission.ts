// What a school submitted in one form: values by field, each with its place; nothing is judged here.

import type { Finding } from "../catalogue/findings.ts";
import type { FormCode } from "../catalogue/forms/form.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import type { Location } from "../workbook/location.ts";
import type { Answers } from "./answers.ts";

export interface Submission {
  readonly form: FormCode;
  /** `null` where the sheet carries no stamp: a form's response sheet. */
  readonly version: string | null;
  readonly school: SchoolMention;
  /** The academic year by the calendar year in which it ends; `null` where nothing says it. */
  readonly year: number | null;
  /** The sheet is hidden: it never counts against a visible one. */
  readonly isHidden: boolean;
  /** By field code; a field that the sheet does not have is not among them. */
  readonly values: Answers;
  readonly at: Location;
  /** What was mended or could not be read. */
  readonly findings: readonly Finding[];
}
