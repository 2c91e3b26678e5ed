// A compiled rule as formulas over the form's cells, and the same computed here for the values that the cells hold at first.

import type { Block } from "../workbook/block.ts";
import { type Formula, formula } from "../workbook/formula.ts";
import type { LinearCheck, LinearSide, Operator } from "./linear-check.ts";

type Term = LinearSide["terms"][number];

export type CellOf = (key: string) => Block;
export type NumberOf = (key: string) => number;

/** A block that goes on where the other ends, in one column or one row. */
function joined(a: Block, b: Block): Block | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const isBelow = a.columnIndex === b.columnIndex && a.columnCount === 1 && a.rowIndex + a.rowCount === b.rowIndex;
  if (isBelow) return { ...a, rowCount: a.rowCount + 1 };
  const isBeside = a.rowIndex === b.rowIndex && a.rowCount === 1 && a.columnIndex + a.columnCount === b.columnIndex;
  return isBeside ? { ...a, columnCount: a.columnCount + 1 } : undefined;
}

export interface TermRun {
  readonly coefficient: number;
  readonly block: Block;
  readonly terms: readonly Term[];
}

/** Terms with one coefficient whose cells lie in one run are summed as a range. */
export function termRuns(terms: readonly Term[], cellOf: CellOf): TermRun[] {
  const runs: TermRun[] = [];
  for (const term of terms) {
    const last = runs[runs.length - 1];
    const cell = cellOf(term.key);
    const run = last && last.coefficient === term.coefficient ? joined(last.block, cell) : undefined;
    if (last && run) runs[runs.length - 1] = { ...last, block: run, terms: [...last.terms, term] };
    else runs.push({ coefficient: term.coefficient, block: cell, terms: [term] });
  }
  return runs;
}

/** All parts added up; `SUM` passes over blanks and words. */
export function addedUp(parts: readonly Formula[]): Formula {
  const [first = formula`0`, ...rest] = parts;
  return rest.reduce((sum, part) => formula`${sum}+${part}`, first);
}

export function sideFormula({ terms, constant }: LinearSide, cellOf: CellOf): Formula {
  const parts = termRuns(terms, cellOf).map(({ coefficient, block }) =>
    coefficient === 1 ? formula`SUM(${block})` : formula`${coefficient}*SUM(${block})`,
  );
  return addedUp(constant === 0 && parts.length > 0 ? parts : [...parts, formula`${constant}`]);
}

export const sideNumber = ({ terms, constant }: LinearSide, numberOf: NumberOf): number =>
  terms.reduce((sum, { key, coefficient }) => sum + coefficient * numberOf(key), constant);

const COMPARED: { readonly [operator in Operator]: (left: Formula, right: Formula) => Formula } = {
  "=": (left, right) => formula`${left}=${right}`,
  "<>": (left, right) => formula`${left}<>${right}`,
  "<": (left, right) => formula`${left}<${right}`,
  "<=": (left, right) => formula`${left}<=${right}`,
  ">": (left, right) => formula`${left}>${right}`,
  ">=": (left, right) => formula`${left}>=${right}`,
};

const COMPARES: { readonly [operator in Operator]: (left: number, right: number) => boolean } = {
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

/** Only rules of one year become formulas, and those compare exactly: a tolerance is for the year before. */
export const isExact = ({ tolerance }: LinearCheck): boolean => tolerance.absolute === 0 && tolerance.percent === 0;

/** Whether the check holds, its sides given as formulas (of cells, or written out). */
export const holdsFormula = ({ operator }: LinearCheck, left: Formula, right: Formula): Formula =>
  formula`(${COMPARED[operator](formula`(${left})`, formula`(${right})`)})`;

export const conditionFormula = (check: LinearCheck, cellOf: CellOf): Formula =>
  holdsFormula(check, sideFormula(check.left, cellOf), sideFormula(check.right, cellOf));

export const holds = (check: LinearCheck, numberOf: NumberOf): boolean =>
  COMPARES[check.operator](sideNumber(check.left, numberOf), sideNumber(check.right, numberOf));
