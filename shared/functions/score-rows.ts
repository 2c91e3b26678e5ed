// Rows of pupils by primary score: the columns are the scores 0, 1, 2 ..., the cells numbers of pupils or their percents.

import { cellAddress } from "../workbook/block.ts";
import type { FunctionTools } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import { numbersOf } from "./number-cells.ts";

/** Numbers by score; `null` for a blank row; a text that says what is wrong. Blank cells of a row are scores that nobody has. */
export function scoreRows(range: Range, { say }: FunctionTools): (rowIndex: number) => readonly number[] | null | string {
  const numberOf = numbersOf(range);
  return (rowIndex) => {
    const row = range[rowIndex] ?? [];
    const counts: number[] = [];
    for (const [columnIndex, cell] of row.entries()) {
      const value = numberOf(cell);
      const here = cellAddress(rowIndex, columnIndex);
      if (value === undefined) return say.faults.notANumberIn(here);
      if (value !== null && value < 0) return say.faults.negative(here);
      counts.push(value ?? 0);
    }
    return counts.every((count) => count === 0) ? null : counts;
  };
}
