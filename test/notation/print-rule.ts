// Writes a rule in its canonical spelling, for tests that read it again: the same rule must come out.

import type { Axis } from "../../shared/catalogue/rule-faults.ts";
import type { Comparison, NumberList, Operand, ParsedRule, Reference, Scope, Term } from "../../shared/notation/parsed-rule.ts";

const SHORT: { readonly [axis in Axis]: string } = { row: "стр.", column: "гр." };
const SCOPED: { readonly [axis in Axis]: string } = { row: "строкам", column: "графам" };

const printList = (list: NumberList): string =>
  list.map(({ from, to }) => (from.value === to.value ? `${from.value}` : `${from.value}-${to.value}`)).join(",");

/** `1e-7` -> `0,0000001`: without an exponent, with a decimal comma. */
function printNumber(number: number): string {
  const [mantissa = "", exponent] = String(number).split("e");
  if (exponent === undefined) return mantissa.replace(".", ",");
  return `0,${"0".repeat(-Number(exponent) - 1)}${mantissa.replace(".", "")}`;
}

function printReference(reference: Reference): string {
  if (reference.kind === "field") return `[${reference.code}]`;
  const axes = (["row", "column"] as const).flatMap((axis) => {
    const list = reference[axis];
    return list === null ? [] : [`${SHORT[axis]}${printList(list)}`];
  });
  return axes.join(" ");
}

const printOperand = ({ year, sum, references }: Operand, sumWord: string): string =>
  `${sum ? `${sumWord} ` : ""}${references.map(printReference).join(", ")}${year === "previous" ? " прошлого года" : ""}`;

/** Behind `гр.4` a bare `- 5` would be read as the end of a range. */
const endsWithNumbers = (term: Term | undefined): boolean =>
  term?.operand?.year === "current" && term.operand.references[term.operand.references.length - 1]?.kind === "cells";

/** `mayBeList`: behind «и» a bare number at the beginning would be read as one more number of the list before. */
function printSide(terms: readonly Term[], sumWord: "сумма" | "сумме", mayBeList: boolean): string {
  let form: string | null = null;
  let side = "";
  for (const [index, { coefficient, operand }] of terms.entries()) {
    const size = Math.abs(coefficient);
    const sign = coefficient < 0 ? "-" : "+";
    side += side === "" ? (coefficient < 0 ? "-" : "") : ` ${sign} `;
    const isBare = index === 0 ? !mayBeList : sign === "+" || !endsWithNumbers(terms[index - 1]);
    if (operand === null) side += `${isBare ? "" : "1 * "}${printNumber(size)}`;
    else {
      if (size !== 1) side += `${printNumber(size)} * `;
      if (operand.form !== null && operand.form.code !== form) side += `форма ${operand.form.code}: `;
      form = operand.form?.code ?? form;
      side += printOperand(operand, sumWord);
    }
  }
  return side;
}

function printTolerance({ absolute, percent }: Comparison["tolerance"]): string {
  const amounts = [...(percent > 0 ? [`${printNumber(percent)}%`] : []), ...(absolute > 0 ? [printNumber(absolute)] : [])];
  return amounts.length === 0 ? "" : ` с точностью ${amounts.join(" или ")}`;
}

const printComparison = ({ left, operator, right, respectively, tolerance }: Comparison, isBehindAnd: boolean): string =>
  `${printSide(left, "сумма", isBehindAnd && left.length > 1)} ${operator} ${printSide(right, "сумме", false)}${respectively ? " соответственно" : ""}${printTolerance(tolerance)}`;

const printScope = (axis: Axis, { numbers }: Scope): string =>
  numbers === "all" ? `по всем ${SCOPED[axis]}` : `по ${SCOPED[axis]} ${printList(numbers)}`;

export function printRule({ scopes, conditions, check }: ParsedRule): string {
  const scoped = (["row", "column"] as const).flatMap((axis) => {
    const scope = scopes[axis];
    return scope === null ? [] : [printScope(axis, scope)];
  });
  const where = scoped.length === 0 ? "" : `${scoped.join(", ")}: `;
  const when =
    conditions.length === 0
      ? ""
      : `если ${conditions.map((condition, index) => printComparison(condition, index > 0)).join(" и ")}, то `;
  return `${where}${when}${printComparison(check, false)}`;
}
