// Numbers in the cells of a range as people type them, on one scale, and which row is a header.

import { readNumber } from "../text/read-number.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { Range } from "./function-argument.ts";

/** A number; `null` for a blank and for «нет», «-», «н/д»; `undefined` for what is no number. */
type NumberOf = (cell: CellValue | undefined) => number | null | undefined;

/** Whether plain numbers go beyond 1, so that percents beside them are written as 45 and not as 0.45. */
export const goBeyondOne = (ranges: readonly Range[]): boolean =>
  ranges.some((range) =>
    range.some((row) =>
      row.some((cell) => {
        const read = readNumber(cell);
        return read.kind === "number" && read.unit === "plain" && Math.abs(read.value) > 1;
      }),
    ),
  );

/**
 * Reads numbers of ranges that are compared or added. A cell that calls itself a percent takes the scale of the plain numbers beside
 * it: «45%» is 45 where they go beyond 1, and 0.45 where they do not, as a spreadsheet itself has it.
 */
export function numbersOf(...ranges: readonly Range[]): NumberOf {
  const isInPoints = goBeyondOne(ranges);
  return (cell) => {
    const read = readNumber(cell);
    if (read.kind === "unreadable") return undefined;
    if (read.kind !== "number") return null;
    return read.unit === "percent" && !isInPoints ? read.value / 100 : read.value;
  };
}

/** The first row is a header when rows stand under it and it has words and not one number. */
export function hasHeader(range: Range): boolean {
  const kinds = (range[0] ?? []).map((cell) => readNumber(cell).kind);
  return range.length > 1 && kinds.includes("unreadable") && !kinds.includes("number");
}
