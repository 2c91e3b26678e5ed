// What an answer says as a number: for the rules and for the facts alike, so that both mean the same by a blank and by «нет».

import type { Field } from "../catalogue/forms/form.ts";
import type { FieldValue } from "./field-value.ts";

/** A fraction or a negative number of people is a fault of its own, and no number to reckon with. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/**
 * A whole number from 0 on; 0 where a field was left blank whose blank means none; `null` where nothing is known.
 */
export function answerNumber(value: FieldValue, field: Pick<Field, "blankMeans"> | undefined): number | null {
  if (value.state === "given") {
    return typeof value.value === "number" && isCount(value.value) ? value.value : null;
  }
  return value.state === "blank" && field?.blankMeans === "none" ? 0 : null;
}
