// Whether a fault of figures can be seen at all: it breaks a rule that speaks of its cells, or is no answer at all.

import type { FieldKey } from "../../shared/notation/linear-check.ts";
import { readNumber } from "../../shared/text/read-number.ts";
import { evaluateInstance } from "../../shared/validation/evaluate-instance.ts";
import { instanceKeys } from "../../shared/validation/explain-faults.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import { type Base, BOOK } from "./base.ts";
import type { Typed } from "./fault.ts";

/** «нет», «-»: that there are none is an answer. */
const isNone = (value: CellValue): boolean => readNumber(value).kind === "absent";

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;

/** The numbers of a base with what was typed over; a number that is no count is nothing to the rules. */
function numbersWith(base: Base, typed: readonly Typed[]): ReadonlyMap<FieldKey, number | null> {
  const numbers = new Map(base.numbers);
  for (const { answer, value } of typed) {
    const blank = answer.field.blankMeans === "none" ? 0 : null;
    numbers.set(answer.key, isCount(value) ? value : isNone(value) ? 0 : value === null ? blank : null);
  }
  return numbers;
}

/** Every rule of the book, mandatory or warning, that speaks of the cells, is worked out anew. */
export function isVisible(base: Base, typed: readonly Typed[], among: readonly Typed[] = typed): boolean {
  const isNoAnswer = typed.some(
    ({ answer: { field }, value }) =>
      (value === null && field.required) || (value !== null && field.type === "count" && !isCount(value) && !isNone(value)),
  );
  if (isNoAnswer) return true;
  const numbers = numbersWith(base, among);
  const keys = new Set(typed.map(({ answer }) => answer.key));
  return BOOK.instances.some((instance) => {
    const own = instanceKeys(instance);
    if (!own.some((key) => keys.has(key)) || !own.every((key) => numbers.has(key))) return false;
    return evaluateInstance(instance, (key) => numbers.get(key) ?? null).outcome === "broken";
  });
}
