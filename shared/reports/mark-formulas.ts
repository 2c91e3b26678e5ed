// Live formulas of the indicators of marks, over the counts that stand in the same row: the same figures as compute-indicators.

import { type MarkIndicator, SOU_WEIGHTS } from "../indicators/compute-indicators.ts";
import { block } from "../workbook/block.ts";
import { type Formula, formula, here } from "../workbook/formula.ts";

/** Where in a row the counts stand, from 0; «2» to «5» stand side by side. */
export interface CountColumns {
  readonly participants: number;
  readonly two: number;
  readonly three: number;
  readonly four: number;
  readonly five: number;
}

/** `souWeightOf2`: the setting, a fraction of one. */
export function markFormulas(
  sheet: string,
  rowIndex: number,
  columns: CountColumns,
  souWeightOf2: number,
): { readonly [code in MarkIndicator]: Formula } {
  const at = (column: keyof CountColumns) => here(block(sheet, rowIndex, columns[column]));
  const [participants, two, three, four, five] = [at("participants"), at("two"), at("three"), at("four"), at("five")];
  const marks = here(block(sheet, rowIndex, columns.two, 1, 4));
  return {
    passRate: formula`(${three}+${four}+${five})/${participants}`,
    quality: formula`(${four}+${five})/${participants}`,
    meanMark: formula`(2*${two}+3*${three}+4*${four}+5*${five})/SUM(${marks})`,
    sou: formula`(${five}+${SOU_WEIGHTS.four}*${four}+${SOU_WEIGHTS.three}*${three}+${souWeightOf2}*${two})/${participants}`,
    lowShare: formula`${two}/${participants}`,
    highShare: formula`${five}/${participants}`,
  };
}
