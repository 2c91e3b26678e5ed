// Makes any rule that can be written, for properties: its text and its parts, and the same without places.

import fc from "fast-check";
import type {
  CellReference,
  Comparison,
  NumberList,
  Operand,
  ParsedRule,
  Reference,
  Scope,
  Term,
} from "../../shared/notation/parsed-rule.ts";

const at = { position: 0, length: 0 };
const placed = (value: number) => ({ value, at });
const numberUpTo = fc.integer({ min: 0, max: 999 });

const list: fc.Arbitrary<NumberList> = fc.array(
  fc.tuple(numberUpTo, fc.option(fc.integer({ min: 1, max: 99 }), { nil: 0 })).map(([from, more]) => ({
    from: placed(from),
    to: placed(from + more),
  })),
  { minLength: 1, maxLength: 4 },
);

const cells = (names: "row" | "column" | "both"): fc.Arbitrary<CellReference> =>
  fc.tuple(list, list).map(([row, column]) => ({
    kind: "cells",
    row: names === "column" ? null : row,
    column: names === "row" ? null : column,
    at,
  }));

const field: fc.Arbitrary<Reference> = fc
  .stringMatching(/^[a-zа-яё0-9_.][a-zа-яё0-9_. ,=+-]{0,12}[a-zA-Zа-яё0-9_.]$/)
  .filter((code) => !code.includes("  "))
  .map((code) => ({ kind: "field", code, at }));

/** In one sum all references to cells name the same axes. */
const references: fc.Arbitrary<readonly Reference[]> = fc
  .constantFrom("row", "column", "both")
  .chain((names) => fc.array(fc.oneof(cells(names), field), { minLength: 1, maxLength: 3 }));

const form = fc.option(fc.constantFrom("passport", "results", "стр", "если").map((code) => ({ code, at })));

const isOneCell = (some: readonly Reference[]): boolean =>
  some.length === 1 && some.every((one) => one.kind === "cells" && [...(one.row ?? []), ...(one.column ?? [])].length <= 2);

const operand: fc.Arbitrary<Operand> = fc
  .record({ form, year: fc.constantFrom("current", "previous"), sum: fc.boolean(), references })
  .map(({ references: some, sum, ...rest }) => ({ ...rest, sum, references: sum ? some : some.slice(0, 1), at }))
  // `сумме гр.4 - гр.5` is refused: a range or a subtraction.
  .filter((one) => !(one.sum && isOneCell(one.references)));

const amount = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
  fc.constantFrom(1 / 3, 1e-12, 1e15, 0.8),
);

const term: fc.Arbitrary<Term> = fc.record({
  coefficient: fc.tuple(fc.constantFrom(1, -1), fc.oneof(fc.constant(1), amount)).map(([sign, size]) => sign * size),
  operand: fc.option(operand, { freq: 4 }),
});

/** A form named on a side holds to the end of the side. */
function carried(terms: readonly Term[]): Term[] {
  let named: Operand["form"] = null;
  return terms.map((one) => {
    named = one.operand?.form ?? named;
    return one.operand === null ? one : { ...one, operand: { ...one.operand, form: named } };
  });
}

const side = fc.array(term, { minLength: 1, maxLength: 4 }).map(carried);

const comparison: fc.Arbitrary<Comparison> = fc
  .record({
    left: side,
    operator: fc.constantFrom("=", "<>", "<", "<=", ">", ">="),
    right: side,
    respectively: fc.boolean(),
    tolerance: fc.record({ absolute: fc.oneof(fc.constant(0), amount), percent: fc.oneof(fc.constant(0), amount) }),
  })
  .map((one) => ({ ...one, tolerance: one.operator === "<>" ? { absolute: 0, percent: 0 } : one.tolerance, at }));

const scope: fc.Arbitrary<Scope | null> = fc.option(
  fc.oneof(list, fc.constant("all" as const)).map((numbers) => ({ numbers, at })),
);

export const anyRule: fc.Arbitrary<ParsedRule> = fc.record({
  scopes: fc.record({ row: scope, column: scope }),
  conditions: fc.array(comparison, { maxLength: 2 }),
  check: comparison,
});

/** The rule without its places in the text. */
export const withoutPlaces = (rule: ParsedRule): unknown =>
  JSON.parse(JSON.stringify(rule, (key, value: unknown) => (key === "at" ? undefined : value)));
