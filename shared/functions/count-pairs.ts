// Pairs of counts in two columns: so many pupils of so many, checked as a person would.

import type { CountOf } from "../statistics/change-interval.ts";
import { cellAddress } from "../workbook/block.ts";
import type { FunctionTools } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import { numbersOf } from "./number-cells.ts";

/** A pair of counts; `null` where one of them is blank; a text that says what is wrong with them. */
export type CountPair = CountOf | null | string;

/** Reads the pairs of two columns of equal height; percents are refused, for nobody can be counted in them. */
export function countPairs(part: Range, whole: Range, { say }: FunctionTools): (rowIndex: number) => CountPair {
  const [partOf, wholeOf] = [numbersOf(part), numbersOf(whole)];
  return (rowIndex) => {
    const [count, total] = [partOf(part[rowIndex]?.[0]), wholeOf(whole[rowIndex]?.[0])];
    const here = cellAddress(rowIndex, 0);
    if (count === undefined || total === undefined) return say.faults.notANumberIn(here);
    if (count === null || total === null) return null;
    if (count < 0 || total < 0) return say.faults.negative(here);
    if (!Number.isInteger(count) || !Number.isInteger(total)) return say.analysis.notCounts(here);
    if (total === 0) return say.faults.zeroWhole;
    return count > total ? say.faults.partAboveWhole(count, total) : [count, total];
  };
}
