// Joins faults that run down one column of a section: answers shifted by a row or pasted from elsewhere are one fault, not many.

import type { Field } from "../catalogue/forms/form.ts";
import { isMandatory } from "../catalogue/forms/rule-text.ts";
import { type FieldKey, parseFieldKey } from "../notation/linear-check.ts";
import { type Explanation, type Fault, instanceKeys } from "./explain-faults.ts";

/** So many faults in one column have one cause. */
const LEAST_FAULTS = 3;

const columnOf = (key: FieldKey, fields: ReadonlyMap<FieldKey, Field>): string | null => {
  const field = fields.get(key);
  return field && parseFieldKey(key).year === "current" ? `${field.form} ${field.section} ${field.column}` : null;
};

function joined(faults: readonly Fault[]): Fault {
  const broken = faults.flatMap((fault) => fault.broken);
  const mandatory = broken.filter(({ rule }) => isMandatory(rule));
  // Each fault by its likeliest cells: all of them are to be looked at together.
  const keys = [...new Set(faults.flatMap(({ explanations }) => explanations[0]?.keys ?? []))];
  const likelihood = faults.reduce((sum, { explanations }) => sum + (explanations[0]?.likelihood ?? 0), 0);
  const together: Explanation = { keys, demanded: null, likelihood };
  return { broken: [...mandatory, ...broken.filter((each) => !mandatory.includes(each))], explanations: [together] };
}

/** A fault belongs to the column of its likeliest cell; one whose rules only touch the joined cells is joined too. */
export function joinColumnFaults(faults: readonly Fault[], fields: ReadonlyMap<FieldKey, Field>): Fault[] {
  const columns = new Map<string, Fault[]>();
  for (const fault of faults) {
    const [key] = fault.explanations[0]?.keys ?? [];
    const column = key === undefined ? null : columnOf(key, fields);
    if (column !== null) columns.set(column, [...(columns.get(column) ?? []), fault]);
  }
  let rest = [...faults];
  const blocks: Fault[] = [];
  for (const [column, own] of columns) {
    if (own.length < LEAST_FAULTS) continue;
    const touches = (fault: Fault) => fault.broken.flatMap(instanceKeys).some((key) => columnOf(key, fields) === column);
    const members = rest.filter((fault) => own.includes(fault) || touches(fault));
    rest = rest.filter((fault) => !members.includes(fault));
    blocks.push(joined(members));
  }
  return [...blocks, ...rest];
}
