// What an answer says as a number: what the rules reckon with, and which answers are at fault by themselves.

import type { Field } from "../catalogue/forms/form.ts";
import type { FieldValue } from "../submission/submission.ts";

export const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** `null` where nothing is known. A fraction or a negative number of people is a fault of its own; the rules do not repeat it. */
export function answerNumber(value: FieldValue, field: Pick<Field, "blankMeans"> | undefined): number | null {
  if (value.state === "given") return typeof value.value === "number" && isWhole(value.value) ? value.value : null;
  if (value.state === "unreadable") return null;
  // Said to be none, or left blank where a blank means none; a question that was not asked says nothing.
  return value.state === "absent" || field?.blankMeans === "none" ? 0 : null;
}

/** `missing`: required and left blank. `not-a-count`: a number that counts nothing. */
export function answerFault(value: FieldValue, field: Pick<Field, "required">): "missing" | "not-a-count" | null {
  if (value.state === "blank") return field.required ? "missing" : null;
  return value.state === "given" && typeof value.value === "number" && !isWhole(value.value) ? "not-a-count" : null;
}
