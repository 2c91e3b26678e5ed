// What an answer says as a number: for the rules and for the facts alike, so that both mean the same by a blank and by «нет».

import type { Field } from "../catalogue/forms/form.ts";
import type { FieldValue } from "./field-value.ts";

/** A fraction of a person, or less than nobody, is a fault of its own, and no number to reckon with. Posts are counted with fractions. */
export const isSoundNumber = (value: number, type: Field["type"]): boolean =>
  value >= 0 && (type === "number" || Number.isInteger(value));

/**
 * A number from 0 on, whole unless the field takes fractions; 0 where a field was left blank whose blank means none; `null` where nothing is known.
 */
export function answerNumber(value: FieldValue, field: Pick<Field, "blankMeans" | "type"> | undefined): number | null {
  if (value.state === "given") {
    return typeof value.value === "number" && isSoundNumber(value.value, field?.type ?? "count") ? value.value : null;
  }
  return value.state === "blank" && field?.blankMeans === "none" ? 0 : null;
}
