// Finds the fields behind an amount: holes of axes filled, sets spelled out, kinds of answers checked. The one place that knows fields.

import type { FieldKind } from "../catalogue/notation-faults.ts";
import type { PopulationCode } from "../catalogue/populations.ts";
import type { Span } from "../catalogue/rule-faults.ts";
import { fold } from "../text/fold.ts";
import { refuse } from "./amount-fault.ts";
import type { BoundAmount, BoundCondition, BoundSum, Slot } from "./bound.ts";
import type { Amount, Answer, Condition, Side, Sum, Test } from "./expression.ts";
import type { FieldCatalogue, KnownField } from "./known-fields.ts";
import type { CellReference, FieldReference, Operand } from "./parsed-rule.ts";

/** Which member fills each hole: `{ subject: "ru" }`. */
export type Members = { readonly [axis: string]: string };

/** A field of one operand, at its place in the text. */
interface FoundField {
  readonly field: KnownField;
  readonly back: Slot["back"];
  readonly at: Span;
}

export interface Binder {
  /** Grows with every amount that is bound. */
  readonly slots: readonly Slot[];
  readonly amount: (amount: Amount) => BoundAmount;
  readonly condition: (condition: Condition) => BoundCondition;
}

const NUMERIC: ReadonlySet<FieldKind> = new Set(["count", "number", "yes-no"]);

const HOLE = /\{([^}]*)\}/g;

/** `limit`: what «порог» means; `null` where the record names none. */
export function binder(catalogue: FieldCatalogue, over: PopulationCode, members: Members, limit: number | null): Binder {
  const slots: Slot[] = [];
  const known = new Map<string, number>();

  function slotOf({ field, back }: FoundField): number {
    const key = `${field.code}|${back}`;
    const slot = known.get(key) ?? slots.push({ field, back }) - 1;
    known.set(key, slot);
    return slot;
  }

  const filled = (code: string, at: Span): string =>
    code.replace(HOLE, (_, axis: string) => members[axis] ?? refuse("axis-unknown", at, { axis, known: Object.keys(members) }));

  function ofPopulation(field: KnownField, at: Span): KnownField {
    return field.of === over ? field : refuse("population-mixed", at, { field: field.code, is: field.of, over });
  }

  function namedField(code: string, at: Span): KnownField {
    const field = catalogue.field(code) ?? refuse("code-unknown", at, { field: code, nearest: catalogue.nearest(code) });
    return ofPopulation(field, at);
  }

  function fieldsOf({ code, at }: FieldReference, isSet: boolean): readonly KnownField[] {
    const whole = filled(code, at);
    if (!whole.includes("*")) return [namedField(whole, at)];
    if (!isSet) refuse("set-outside", at, { field: whole });
    const found = catalogue.matching(whole);
    if (found.length === 0) refuse("set-empty", at, { field: whole });
    return found.map((field) => ofPopulation(field, at));
  }

  /** Cells of a form are named with the form: an indicator belongs to none. */
  function fieldsOfCells({ row, column, at }: CellReference, { form }: Operand): readonly KnownField[] {
    if (form === null || row === null || column === null) return refuse("cells-without-form", at, {});
    const numbers = (ranges: typeof row) =>
      ranges.flatMap(({ from, to }) => Array.from({ length: to.value - from.value + 1 }, (_, i) => from.value + i));
    return numbers(row).flatMap((r) =>
      numbers(column).map((c) => {
        const field = catalogue.at(form.code, r, c) ?? refuse("cell-unknown", at, { form: form.code, row: r, column: c });
        return ofPopulation(field, at);
      }),
    );
  }

  function found(operand: Operand, isSet: boolean): FoundField[] {
    const back = operand.year === "previous" ? 1 : 0;
    return operand.references.flatMap((reference) => {
      const fields = reference.kind === "cells" ? fieldsOfCells(reference, operand) : fieldsOf(reference, isSet || operand.sum);
      if (fields.length > 1 && !isSet && !operand.sum) refuse("one-field-wanted", reference.at, {});
      return fields.map((field) => ({ field, back, at: reference.at }) as const);
    });
  }

  function sum({ terms }: Sum): BoundSum {
    let constant = 0;
    const bound: { slot: number; coefficient: number }[] = [];
    for (const { coefficient, operand, isLimit, at } of terms) {
      if (isLimit) constant += coefficient * (limit ?? refuse("limit-absent", at, {}));
      else if (operand === null) constant += coefficient;
      else {
        for (const one of found(operand, false)) {
          const { kind, code } = one.field;
          if (!NUMERIC.has(kind)) refuse("number-wanted", one.at, { field: code, found: kind });
          bound.push({ slot: slotOf(one), coefficient });
        }
      }
    }
    return { terms: bound, constant };
  }

  /** The one field of which an answer is asked. */
  function onlyField(side: Side, test: Test): FoundField {
    const [term, ...others] = side.over.terms;
    const fields = term?.operand ? found(term.operand, false) : [];
    const [one] = fields;
    const isOne = one !== undefined && fields.length === 1 && others.length === 0 && term?.coefficient === 1 && !side.under;
    if (isOne) return one;
    const isYesNo = test.kind === "answer" && typeof test.is === "boolean";
    return isYesNo
      ? refuse("yes-no-wanted", side.at, { field: one?.field.code ?? "", found: "expression" })
      : refuse("one-field-wanted", side.at, {});
  }

  function answer({ field, at }: FoundField, is: Answer): number | string {
    if (typeof is === "boolean") {
      if (field.kind !== "yes-no") refuse("yes-no-wanted", at, { field: field.code, found: field.kind });
      return is ? 1 : 0;
    }
    if (field.kind !== "choice") refuse("choice-wanted", at, { field: field.code, found: field.kind });
    const { options } = field;
    if (options === undefined) return is;
    const said = fold(is);
    const option = options.find(({ code, label }) => fold(code) === said || fold(label) === said);
    if (option !== undefined) return option.code;
    return refuse("answer-unknown", at, { field: field.code, answer: is, options: options.map(({ label }) => label) });
  }

  const compared = (left: BoundSum, leftUnder: Sum | null, test: Extract<Test, { kind: "compare" }>): BoundCondition => ({
    kind: "compare",
    left,
    leftUnder: leftUnder && sum(leftUnder),
    operator: test.operator,
    right: sum(test.right.over),
    rightUnder: test.right.under && sum(test.right.under),
  });

  function tested(one: FoundField, test: Test): BoundCondition {
    const { field, at } = one;
    switch (test.kind) {
      case "answer":
        return { kind: "answer", is: answer(one, test.is), slot: slotOf(one), negated: test.negated };
      case "in-period":
        if (field.kind !== "date") refuse("date-wanted", at, { field: field.code, found: field.kind });
        return { kind: "in-period", slot: slotOf(one), negated: test.negated };
      case "filled":
        return { kind: "filled", slot: slotOf(one), negated: test.negated };
      case "compare":
        if (!NUMERIC.has(field.kind)) refuse("number-wanted", at, { field: field.code, found: field.kind });
        return compared({ terms: [{ slot: slotOf(one), coefficient: 1 }], constant: 0 }, null, test);
      default:
        return test satisfies never;
    }
  }

  function wholeSet({ set, except, every, test }: Extract<Condition, { kind: "set" }>): BoundCondition {
    const without = new Set(except.flatMap((reference) => fieldsOf(reference, true).map(({ code }) => code)));
    const fields = found(set, true).filter(({ field }) => !without.has(field.code));
    const [reference] = set.references;
    const written = reference?.kind === "field" ? reference.code : "";
    const asksYesNo = test.kind === "answer" && typeof test.is === "boolean";
    for (const { field, at } of fields) {
      if (asksYesNo && field.kind !== "yes-no") refuse("set-mixed", at, { field: written, odd: field.code, found: field.kind });
    }
    if (fields.length === 0) refuse("set-empty", set.at, { field: written });
    return { kind: every ? "and" : "or", parts: fields.map((one) => tested(one, test)) };
  }

  function condition(of: Condition): BoundCondition {
    switch (of.kind) {
      case "and":
      case "or":
        return { kind: of.kind, parts: of.parts.map(condition) };
      case "not":
        return { kind: "not", part: condition(of.part) };
      case "set":
        return wholeSet(of);
      case "test": {
        const { left, test } = of;
        return test.kind === "compare" ? compared(sum(left.over), left.under, test) : tested(onlyField(left, test), test);
      }
      default:
        return of satisfies never;
    }
  }

  function amount(of: Amount): BoundAmount {
    switch (of.kind) {
      case "everything":
        return of;
      case "sum":
        return { kind: "sum", sum: sum(of.sum) };
      case "condition":
        return { kind: "condition", condition: condition(of.condition) };
      default:
        return of satisfies never;
    }
  }

  return { slots, amount, condition };
}
