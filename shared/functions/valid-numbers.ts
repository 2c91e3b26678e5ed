// Answers cell by cell whether a registration number is valid; what the three functions of control digits have in common.

import { cellText } from "../text/cell-text.ts";
import { collapseSpaces } from "../text/fold.ts";
import type { CellValue } from "../workbook/cell.ts";
import { cellByCell } from "./cell-by-cell.ts";
import type { Range } from "./function-argument.ts";
import type { FunctionResult } from "./function-result.ts";

/** A cell formatted as a number has lost the zeros before it: nine digits stand for ten where ten are asked for. */
function digitsOf(cell: CellValue, lengths: readonly number[]): string {
  if (typeof cell !== "number") return collapseSpaces(cellText(cell)).replace(/ /g, "");
  const digits = String(cell);
  const length = lengths.find((each) => each >= digits.length);
  return length === undefined || !/^\d+$/.test(digits) ? digits : digits.padStart(length, "0");
}

/**
 * TRUE or FALSE in the shape of the range; a blank stays blank, and so do words on top of the numbers.
 * `lengths`: how many digits such a number has, ascending, where its leading zeros may have been lost; none where it has no such zeros.
 */
export function validNumbers(range: Range, lengths: readonly number[], isValid: (digits: string) => boolean): FunctionResult {
  const isUnderHeader = range.length > 1 && (range[0] ?? []).every((cell) => !/\d/.test(cellText(cell)));
  return cellByCell(range, false, "", (cell, rowIndex) => {
    if (cellText(cell).trim() === "" || (isUnderHeader && rowIndex === 0)) return null;
    return isValid(digitsOf(cell, lengths));
  });
}
