// SHARE(part; whole): доля, part by whole, cell by cell.

import { cellAddress } from "../workbook/block.ts";
import { besides, cellByCell } from "./cell-by-cell.ts";
import { customFunction } from "./custom-function.ts";
import type { CellOutcome } from "./function-result.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";

/**
 * `part`: numbers of pupils (schools, teachers) with the property; `whole`: of all, in a range of the same shape, or one row, one
 * column or one cell for all. Gives fractions of one in the shape of `part`; where either is blank, a blank.
 * Errors: nobody in the whole, a part greater than its whole, a negative number, something that is no number; shapes that differ.
 * Source: the share as municipal orders define it (among them Ishimbay district): part / whole · 100.
 */
export const SHARE = customFunction("SHARE", ({ part, whole }, { say }) => {
  const wholeAt = besides(whole, part);
  const names = say.functions.SHARE.parameters;
  if (!wholeAt) return { error: "value", message: say.faults.shapesDiffer(names.part.name, names.whole.name) };
  const [partOf, wholeOf] = [numbersOf(part), numbersOf(whole)];
  const isSingle = part.length === 1 && part[0]?.length === 1;
  return cellByCell(part, hasHeader(part), say.headers.share, (cell, rowIndex, columnIndex): CellOutcome => {
    const [numerator, denominator] = [partOf(cell), wholeOf(wholeAt(rowIndex, columnIndex))];
    const here = cellAddress(rowIndex, columnIndex);
    if (numerator === undefined || denominator === undefined) return { error: "value", message: say.faults.notANumberIn(here) };
    if (numerator === null || denominator === null) return isSingle ? { error: "na", message: say.faults.noData } : null;
    if (numerator < 0 || denominator < 0) return { error: "value", message: say.faults.negative(here) };
    if (denominator === 0) return { error: "div0", message: say.faults.zeroWhole };
    if (numerator > denominator) return { error: "value", message: say.faults.partAboveWhole(numerator, denominator) };
    return numerator / denominator;
  });
});
