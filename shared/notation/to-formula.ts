// The reading of an indicator as live formulas on the sheet of organisations: a row has two short cells, numerator and denominator, and
// the total adds them up. A blank is not known, «х» does not apply; Excel takes a blank for 0 and a word for more than any number, so
// every comparison is guarded here.

import { YES_NO_ANSWERS } from "../catalogue/forms/form.ts";
import { type Formula, formula, type LocalReference, textConstant } from "../workbook/formula.ts";
import type { BoundAmount, BoundCondition, BoundSum, Slot } from "./bound.ts";
import type { CompiledIndicator } from "./compile-indicator.ts";
import type { Operator } from "./linear-check.ts";

/** The cell of a field in this row; `null` where the sheet does not have it. */
export type CellOfSlot = (slot: Slot) => LocalReference | null;

export interface RowFormulas {
  readonly numerator: Formula;
  readonly denominator: Formula;
}

/** What a cell that is closed for an organisation holds. */
export const CLOSED_CELL = "х";

class HasNoFormula extends Error {}

const COMPARED: { readonly [operator in Operator]: (left: Formula, right: Formula) => Formula } = {
  "=": (left, right) => formula`${left}=${right}`,
  "<>": (left, right) => formula`${left}<>${right}`,
  "<": (left, right) => formula`${left}<${right}`,
  "<=": (left, right) => formula`${left}<=${right}`,
  ">": (left, right) => formula`${left}>${right}`,
  ">=": (left, right) => formula`${left}>=${right}`,
};

const listed = (parts: readonly Formula[]): Formula => parts.reduce((all, part) => formula`${all},${part}`);

const joined = (parts: readonly Formula[], word: "AND" | "OR"): Formula => {
  const distinct = [...new Set(parts)];
  const [first = formula`TRUE`] = distinct;
  if (distinct.length < 2) return first;
  return word === "AND" ? formula`AND(${listed(distinct)})` : formula`OR(${listed(distinct)})`;
};

const isWhole = ({ terms, constant }: BoundSum): boolean =>
  Number.isInteger(constant) && terms.every(({ coefficient }) => Number.isInteger(coefficient));

/** When a condition holds and when it does not; where neither is so, it is not known. */
interface Pair {
  readonly holds: Formula;
  readonly fails: Formula;
}

/** `null` where the sheet has no column for a field, or a test has no formula («в периоде», «заполнено»): a value is written there. */
export function toRowFormulas(compiled: CompiledIndicator, cellOf: CellOfSlot): RowFormulas | null {
  const refuse = (): never => {
    throw new HasNoFormula();
  };
  const cell = (slot: number): Formula => formula`${cellOf(compiled.slots[slot] as Slot) ?? refuse()}`;

  const cellsOf = (sums: readonly (BoundSum | null)[]): Formula[] => [
    ...new Set(sums.flatMap((sum) => sum?.terms.map(({ slot }) => cell(slot)) ?? [])),
  ];

  function plain({ terms, constant }: BoundSum): Formula {
    const parts = terms.map(({ slot, coefficient }) =>
      coefficient === 1 ? formula`N(${cell(slot)})` : formula`${coefficient}*N(${cell(slot)})`,
    );
    if (constant !== 0 || parts.length === 0) parts.push(formula`${constant}`);
    return parts.reduce((sum, part) => (part.startsWith("-") ? formula`${sum}${part}` : formula`${sum}+${part}`));
  }

  const grouped = (sum: BoundSum): Formula =>
    sum.terms.length + Number(sum.constant !== 0) > 1 ? formula`(${plain(sum)})` : plain(sum);

  function comparison({ left, leftUnder, operator, right, rightUnder }: Extract<BoundCondition, { kind: "compare" }>): Pair {
    const sums = [left, leftUnder, right, rightUnder];
    const numbers = cellsOf(sums).map((one) => formula`ISNUMBER(${one})`);
    const divisors = [leftUnder, rightUnder].flatMap((sum) => (sum === null ? [] : [formula`${plain(sum)}>0`]));
    const guards = [...numbers, ...divisors];
    const a = rightUnder === null ? plain(left) : formula`${grouped(left)}*${grouped(rightUnder)}`;
    const b = leftUnder === null ? plain(right) : formula`${grouped(right)}*${grouped(leftUnder)}`;
    const exact = sums.every((sum) => sum === null || isWhole(sum));
    const difference = formula`ROUND(${a}-(${b}),9)`;
    const held = exact ? COMPARED[operator](a, b) : COMPARED[operator](difference, formula`0`);
    return { holds: joined([...guards, held], "AND"), fails: joined([...guards, formula`NOT(${held})`], "AND") };
  }

  function answer({ slot, is, negated }: Extract<BoundCondition, { kind: "answer" }>): Pair {
    const at = cell(slot);
    const [yes = "", no = ""] = YES_NO_ANSWERS;
    const closed = textConstant(CLOSED_CELL);
    const word = textConstant(typeof is === "number" ? (is === 1 ? yes : no) : is);
    const other = textConstant(is === 1 ? no : yes);
    const isSaid = formula`${at}=${word}`;
    const isOther = typeof is === "number" ? formula`${at}=${other}` : formula`AND(${at}<>"",${at}<>${closed},${at}<>${word})`;
    return negated ? { holds: isOther, fails: isSaid } : { holds: isSaid, fails: isOther };
  }

  function pair(bound: BoundCondition): Pair {
    switch (bound.kind) {
      case "and":
      case "or": {
        const parts = bound.parts.map(pair);
        const [holds, fails] = [parts.map((one) => one.holds), parts.map((one) => one.fails)];
        return bound.kind === "and"
          ? { holds: joined(holds, "AND"), fails: joined(fails, "OR") }
          : { holds: joined(holds, "OR"), fails: joined(fails, "AND") };
      }
      case "not": {
        const { holds, fails } = pair(bound.part);
        return { holds: fails, fails: holds };
      }
      case "answer":
        return answer(bound);
      case "compare":
        return comparison(bound);
      case "filled":
      case "in-period":
        return refuse();
      default:
        return bound satisfies never;
    }
  }

  /** What must be known for the row to be counted, and its figure. */
  function figure(amount: BoundAmount | null): { readonly known: readonly Formula[]; readonly value: Formula } {
    if (amount === null || amount.kind === "everything") return { known: [], value: formula`1` };
    if (amount.kind === "sum") {
      return { known: cellsOf([amount.sum]).map((one) => formula`${one}<>""`), value: plain(amount.sum) };
    }
    const { holds, fails } = pair(amount.condition);
    return { known: [formula`OR(${holds},${fails})`], value: formula`IF(${holds},1,0)` };
  }

  try {
    const { numerator, denominator, where } = compiled;
    const [over, under] = [figure(numerator), figure(denominator)];
    const below = denominator?.kind === "condition" ? [pair(denominator.condition).holds] : under.known;
    const chosen = where === null ? [] : [pair(where).holds];
    const known = [...new Set([...chosen, ...below, ...over.known])];
    const guarded = (value: Formula): Formula => (known.length === 0 ? value : formula`IF(${joined(known, "AND")},${value},"")`);
    const alone = numerator.kind === "condition" && known.length === 1 ? pair(numerator.condition) : null;
    return {
      numerator: alone === null ? guarded(over.value) : formula`IF(${alone.holds},1,IF(${alone.fails},0,""))`,
      denominator: guarded(denominator?.kind === "condition" ? formula`1` : under.value),
    };
  } catch (error) {
    if (error instanceof HasNoFormula) return null;
    throw error;
  }
}

/** The figure under the rows: a share of sums, never a mean of shares; blank where there is nothing to divide by. */
export const totalFormula = (numerators: LocalReference, denominators: LocalReference | null): Formula =>
  denominators === null
    ? formula`SUM(${numerators})`
    : formula`IF(SUM(${denominators})=0,"",SUM(${numerators})/SUM(${denominators}))`;
