// A block less another one: up to four blocks that cover what is left.

import type { Block } from "../../../shared/workbook/block.ts";

export function withoutRectangle(from: Block, hole: Block): readonly Block[] {
  const fromRowEnd = from.rowIndex + from.rowCount;
  const fromColumnEnd = from.columnIndex + from.columnCount;
  const top = Math.max(from.rowIndex, hole.rowIndex);
  const bottom = Math.min(fromRowEnd, hole.rowIndex + hole.rowCount);
  const left = Math.max(from.columnIndex, hole.columnIndex);
  const right = Math.min(fromColumnEnd, hole.columnIndex + hole.columnCount);
  if (top >= bottom || left >= right) return [from];
  const middle = { rowIndex: top, rowCount: bottom - top };
  return [
    { ...from, rowCount: top - from.rowIndex },
    { ...from, ...middle, columnCount: left - from.columnIndex },
    { ...from, ...middle, columnIndex: right, columnCount: fromColumnEnd - right },
    { ...from, rowIndex: bottom, rowCount: fromRowEnd - bottom },
  ].filter((rest) => rest.rowCount > 0 && rest.columnCount > 0);
}
