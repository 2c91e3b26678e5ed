// Says for every reference of a rule which rows and columns it means where it does not name them itself.

import type { Axis } from "../catalogue/rule-faults.ts";
import { fail } from "./fault.ts";
import { codeKey } from "./form-index.ts";
import type { CellReference, Comparison, NumberList, Operand, ParsedRule } from "./parsed-rule.ts";

/** `each`: the reference follows the rule from row to row (or from column to column). */
export type BoundAxis = NumberList | "each";

export interface Binding {
  /** The row and column lists of every reference to cells. */
  readonly axisOf: (reference: CellReference, axis: Axis) => BoundAxis;
  /** The references that follow the rule along an axis: where it goes, they must have cells. */
  readonly following: { readonly [axis in Axis]: readonly PlacedReference[] };
}

export interface PlacedReference {
  readonly reference: CellReference;
  readonly operand: Operand;
  readonly comparison: Comparison;
}

const sameForm = (a: PlacedReference, b: PlacedReference): boolean =>
  codeKey(a.operand.form?.code ?? "") === codeKey(b.operand.form?.code ?? "");

const listKey = (list: NumberList | null): string => (list ?? []).map(({ from, to }) => `${from.value}-${to.value}`).join();

/** Both sides in the order written. */
export const operandsOf = ({ left, right }: Comparison): Operand[] => [...left, ...right].flatMap(({ operand }) => operand ?? []);

function referencesOf(rule: ParsedRule): PlacedReference[] {
  return [...rule.conditions, rule.check].flatMap((comparison) =>
    operandsOf(comparison).flatMap((operand) =>
      operand.references.flatMap((reference) => (reference.kind === "cells" ? [{ reference, operand, comparison }] : [])),
    ),
  );
}

/**
 * What a reference takes over from the ones written before it: in its own comparison, else in the rule. They must agree.
 * `стр.105 гр.3 = гр.4 + гр.5` is all of row 105; `стр.1 гр.3 = стр.2 гр.3 + гр.4` does not say whose column 4 is.
 */
function inherited(placed: PlacedReference, before: readonly PlacedReference[], axis: Axis): NumberList | null {
  const naming = before.filter((one) => one.reference[axis] !== null && sameForm(one, placed));
  const nearer = naming.filter(({ comparison }) => comparison === placed.comparison);
  const lists = (nearer.length > 0 ? nearer : naming).map(({ reference }) => reference[axis]);
  if (new Set(lists.map(listKey)).size > 1) fail("axis-missing", placed.reference.at, { axis });
  return lists[0] ?? null;
}

function bindAxis(rule: ParsedRule, placed: readonly PlacedReference[], axis: Axis): Map<CellReference, BoundAxis> {
  const bound = new Map<CellReference, BoundAxis>();
  const scope = rule.scopes[axis];
  for (const [index, one] of placed.entries()) {
    const own = one.reference[axis];
    const taken = own === null && scope === null ? inherited(one, placed.slice(0, index), axis) : null;
    bound.set(one.reference, own ?? taken ?? "each");
  }
  const following = placed.filter(({ reference }) => bound.get(reference) === "each");
  const [first] = following;
  if (scope !== null && first === undefined) fail("scope-unused", scope.at, { axis });
  if (scope === null && first !== undefined) {
    // Without a scope a rule runs over all rows only if nothing in it says otherwise.
    const stranger = following.find((one) => !sameForm(one, first));
    if (stranger) fail("axis-missing", stranger.reference.at, { axis });
    if (following.length < placed.length) fail("axis-missing", first.reference.at, { axis });
  }
  return bound;
}

export function bindAxes(rule: ParsedRule): Binding {
  const placed = referencesOf(rule);
  const bound = { row: bindAxis(rule, placed, "row"), column: bindAxis(rule, placed, "column") };
  const following = (axis: Axis) => placed.filter(({ reference }) => bound[axis].get(reference) === "each");
  return {
    axisOf: (reference, axis) => bound[axis].get(reference) ?? "each",
    following: { row: following("row"), column: following("column") },
  };
}
