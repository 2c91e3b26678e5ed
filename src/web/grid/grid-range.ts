// Rectangles in the grid's words: first and last index instead of counts.

import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../../shared/workbook/block.ts";

export const gridRange = ({ rowIndex, columnIndex, rowCount, columnCount }: Rectangle): IRange => ({
  startRow: rowIndex,
  endRow: rowIndex + rowCount - 1,
  startColumn: columnIndex,
  endColumn: columnIndex + columnCount - 1,
});

export const rectangleOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle => ({
  rowIndex: startRow,
  columnIndex: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});
