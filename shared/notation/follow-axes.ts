// The rows and the columns that a rule goes through, one instance each: those of its scope, or all for which it makes sense.

import type { FormSection } from "../catalogue/forms/form.ts";
import type { Binding } from "./bind-axes.ts";
import { columnNumbers, endsOf, expandColumns, expandRows, sectionOfRow } from "./expand-list.ts";
import { fail } from "./fault.ts";
import { type FormIndex, nearestNumber } from "./form-index.ts";
import type { NumberList, Operand, ParsedRule } from "./parsed-rule.ts";

export type IndexOf = (operand: Operand) => FormIndex;

/** Where an instance stands; `null` where the rule does not follow that axis. */
export interface Standpoint {
  readonly row: number | null;
  readonly column: number | null;
}

const listOf = (list: ReturnType<Binding["axisOf"]>): NumberList => (list === "each" ? [] : list);

/** A column that no section of the form has is a slip; columns that merely do not meet in one section are told otherwise. */
function failOnUnknownColumn(lists: readonly NumberList[], form: FormIndex): void {
  const known = new Set(form.sections.flatMap(columnNumbers));
  for (const { value, at } of lists.flatMap(endsOf)) {
    if (!known.has(value)) {
      fail("column-unknown", at, { column: value, row: null, form: form.code, nearest: nearestNumber(value, known) });
    }
  }
}

function followedRows(rule: ParsedRule, binding: Binding, indexOf: IndexOf): readonly (number | null)[] {
  const [first] = binding.following.row;
  if (first === undefined) return [null];
  const form = indexOf(first.operand);
  const scope = rule.scopes.row;
  if (scope !== null && scope.numbers !== "all") return expandRows(scope.numbers, form);
  const lists = binding.following.row
    .filter(({ operand }) => indexOf(operand) === form)
    .map(({ reference }) => listOf(binding.axisOf(reference, "column")));
  failOnUnknownColumn(lists, form);
  const hasAll = (section: FormSection): boolean => {
    const known = columnNumbers(section);
    return lists.flatMap(endsOf).every(({ value }) => known.includes(value));
  };
  return form.sections.filter(hasAll).flatMap(({ rows }) => rows.map(({ number }) => number));
}

function followedColumns(rule: ParsedRule, binding: Binding, indexOf: IndexOf): readonly (number | null)[] {
  const [first] = binding.following.column;
  if (first === undefined) return [null];
  const rowsOf = binding.following.column.flatMap(({ reference, operand }) => {
    const form = indexOf(operand);
    return expandRows(listOf(binding.axisOf(reference, "row")), form).map((row) => ({ row, form, at: reference.at }));
  });
  const scope = rule.scopes.column;
  const sections = rowsOf.map(({ row, form, at }) => ({ row, form, section: sectionOfRow(form, row, at) }));
  const [leading] = sections;
  if (leading === undefined) return [];
  if (scope !== null && scope.numbers !== "all") return expandColumns(scope.numbers, leading.section, leading.row, leading.form);
  return columnNumbers(leading.section).filter((column) =>
    sections.every(({ section }) => columnNumbers(section).includes(column)),
  );
}

export function standpoints(rule: ParsedRule, binding: Binding, indexOf: IndexOf): Standpoint[] {
  const columns = followedColumns(rule, binding, indexOf);
  return followedRows(rule, binding, indexOf).flatMap((row) => columns.map((column) => ({ row, column })));
}
