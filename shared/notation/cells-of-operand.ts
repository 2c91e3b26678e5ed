// Finds the fields behind an operand at one standpoint, in groups: one group, or under «соответственно» one for each member of a list.

import type { Field } from "../catalogue/forms/form.ts";
import type { Axis, Span } from "../catalogue/rule-faults.ts";
import type { Binding } from "./bind-axes.ts";
import { operandsOf } from "./bind-axes.ts";
import { expandColumns, expandRows, sectionOfRow } from "./expand-list.ts";
import { fail } from "./fault.ts";
import type { IndexOf, Standpoint } from "./follow-axes.ts";
import { codeKey, nearestCode } from "./form-index.ts";
import type { CellReference, Comparison, FieldReference, Operand, ParsedRule, Reference } from "./parsed-rule.ts";

interface Cell {
  readonly row: number;
  readonly column: number;
  /** `null`: forbidden («х»), or no figure in a row that the rule merely passes through. */
  readonly field: Field | null;
}

/** Along which axis the lists of a comparison are paired, and how long they are. */
export interface Pairing {
  readonly axis: Axis;
  readonly count: number;
}

const ADDABLE: ReadonlySet<Field["type"]> = new Set(["count", "number", "yes-no"]);

export interface CellFinder {
  readonly pairingOf: (comparison: Comparison, standpoint: Standpoint) => Pairing | null;
  readonly groupsOf: (operand: Operand, comparison: Comparison, standpoint: Standpoint, pairing: Pairing | null) => Field[][];
}

export function cellFinder(rule: ParsedRule, binding: Binding, indexOf: IndexOf): CellFinder {
  function fieldCell({ code, at }: FieldReference, operand: Operand): Cell {
    const form = indexOf(operand);
    const field = form.fieldByCode.get(codeKey(code));
    if (field === undefined) {
      const known = [...form.fieldByCode.values()].map((one) => one.code);
      return fail("field-unknown", at, { field: code, form: form.code, nearest: nearestCode(code, known) });
    }
    if (!ADDABLE.has(field.type)) fail("field-not-number", at, { label: field.label });
    return { row: field.row, column: field.column, field };
  }

  /** Rows of columns; a number that the rule passes through has the place of the scope. */
  function grid(reference: CellReference, operand: Operand, standpoint: Standpoint): Cell[][] {
    const form = indexOf(operand);
    const placeOf = (axis: Axis): Span => rule.scopes[axis]?.at ?? reference.at;
    const numbers = (axis: Axis) => {
      const list = binding.axisOf(reference, axis);
      if (list !== "each") return list;
      const placed = { value: standpoint[axis] ?? 0, at: placeOf(axis) };
      return [{ from: placed, to: placed }];
    };
    const passes = binding.axisOf(reference, "row") === "each" || binding.axisOf(reference, "column") === "each";
    const columns = numbers("column");
    return expandRows(numbers("row"), form).map((row) =>
      expandColumns(columns, sectionOfRow(form, row, reference.at), row, form).map((column) => {
        const field = form.fieldAt(row, column) ?? null;
        const isFigure = field === null || ADDABLE.has(field.type);
        if (!isFigure && !passes) fail("field-not-number", reference.at, { label: field.label });
        return { row, column, field: isFigure ? field : null };
      }),
    );
  }

  const gridOf = (reference: Reference, operand: Operand, standpoint: Standpoint): Cell[][] =>
    reference.kind === "field" ? [[fieldCell(reference, operand)]] : grid(reference, operand, standpoint);

  const widest = (cells: readonly (readonly Cell[])[]): number => Math.max(0, ...cells.map((row) => row.length));

  /** The members of a list along the paired axis, each with all that stands across it. */
  function members(cells: readonly (readonly Cell[])[], axis: Axis): (readonly Cell[])[] {
    if (axis === "row") return [...cells];
    return Array.from({ length: widest(cells) }, (_, column) => cells.flatMap((row) => row[column] ?? []));
  }

  function pairedMembers(reference: Reference, operand: Operand, standpoint: Standpoint, pairing: Pairing) {
    const cells = gridOf(reference, operand, standpoint);
    const isTable = cells.length > 1 && widest(cells) > 1;
    if (isTable && !operand.sum) fail("list-unclear", reference.at, { cells: cells.flat().length });
    const found = operand.sum ? members(cells, pairing.axis) : cells.flat().map((cell) => [cell]);
    if (found.length !== pairing.count) {
      fail("lists-differ", reference.at, { expected: pairing.count, found: found.length });
    }
    return found;
  }

  function failOnRepeated(cells: readonly Cell[], at: Span): void {
    const seen = new Set<string>();
    for (const { row, column } of cells) {
      if (seen.has(`${row}|${column}`)) fail("cell-repeated", at, { row, column });
      seen.add(`${row}|${column}`);
    }
  }

  function unpairedCells(reference: Reference, operand: Operand, comparison: Comparison, standpoint: Standpoint): Cell[] {
    const cells = gridOf(reference, operand, standpoint);
    const isTable = cells.length > 1 && widest(cells) > 1;
    const flat = cells.flat();
    const isUnclear = operand.sum ? comparison.respectively && isTable : flat.length !== 1;
    if (isUnclear) fail("list-unclear", reference.at, { cells: flat.length });
    return flat;
  }

  return {
    pairingOf(comparison, standpoint) {
      if (!comparison.respectively) return null;
      for (const operand of operandsOf(comparison)) {
        const [reference] = operand.references;
        if (operand.sum || reference === undefined) continue;
        const cells = gridOf(reference, operand, standpoint);
        const count = cells.flat().length;
        if (count > 1) return { axis: cells.length > 1 ? "row" : "column", count };
      }
      return null;
    },
    groupsOf(operand, comparison, standpoint, pairing) {
      const parts = operand.references.map((reference) =>
        pairing === null
          ? [unpairedCells(reference, operand, comparison, standpoint)]
          : pairedMembers(reference, operand, standpoint, pairing),
      );
      return Array.from({ length: pairing?.count ?? 1 }, (_, k) => {
        const cells = parts.flatMap((part) => part[k] ?? []);
        failOnRepeated(cells, operand.at);
        return cells.flatMap(({ field }) => field ?? []);
      });
    },
  };
}
