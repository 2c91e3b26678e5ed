// What other figures lead one to expect of a cell: last year's answer, last year's younger grade, the other form.

import { type FieldKey, fieldKey, parseFieldKey } from "./linear-check.ts";

const GRADE = /^grade(\d{1,2})\.(.+)$/;

/**
 * The pupils of grade N now were those of grade N-1 a year ago; every other figure is expected to be near last year's.
 * `null` where nothing is known.
 */
export function expectedValue(key: FieldKey, valueOf: (key: FieldKey) => number | null): number | null {
  const { form, code } = parseFieldKey(key);
  const grade = GRADE.exec(code);
  if (grade && Number(grade[1]) > 1) {
    const cohort = valueOf(fieldKey(form, "previous", `grade${Number(grade[1]) - 1}.${grade[2]}`));
    if (cohort !== null) return cohort;
  }
  return valueOf(fieldKey(form, "previous", code));
}
