// Answers a range cell by cell: the result has the range's shape, whatever single cells hold.

import type { CellValue } from "../workbook/cell.ts";
import type { Range } from "./function-argument.ts";
import { type CellOutcome, type FunctionResult, spill } from "./function-result.ts";

/** The cell of a smaller range that belongs to a place of a larger one. */
type CellAt = (rowIndex: number, columnIndex: number) => CellValue;

/** A range of the same shape, one row, one column or one cell for all; `undefined` where the shapes do not go together. */
export function besides(range: Range, main: Range): CellAt | undefined {
  const [rows, columns] = [range.length, range[0]?.length ?? 0];
  if ((rows !== 1 && rows !== main.length) || (columns !== 1 && columns !== (main[0]?.length ?? 0))) return undefined;
  return (rowIndex, columnIndex) => range[rows === 1 ? 0 : rowIndex]?.[columns === 1 ? 0 : columnIndex] ?? null;
}

/** Under a header stand the answers, and beside its words the result's own title. */
export function cellByCell(
  range: Range,
  isUnderHeader: boolean,
  title: string,
  answer: (cell: CellValue, rowIndex: number, columnIndex: number) => CellOutcome,
): FunctionResult {
  return spill(
    range.map((row, rowIndex) =>
      row.map((cell, columnIndex) => {
        if (isUnderHeader && rowIndex === 0) return cell === null ? null : title;
        return answer(cell, rowIndex, columnIndex);
      }),
    ),
  );
}
