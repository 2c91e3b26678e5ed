// The box of a note beside its cell, measured in the columns and rows that it covers, as the VML anchor wants it.

import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "../../../shared/workbook/block.ts";
import type { SheetModel } from "./workbook-model.ts";

const BOX_WIDTH_PX = 270;
const LINE_HEIGHT_PX = 15;
/** Characters of Tahoma 9 that stand in one line of the box, on the safe side for Cyrillic. */
const LINE_LENGTH = 38;
const MOST_LINES = 24;

const columnPx = (sheet: SheetModel, index: number): number => Math.round((sheet.widths.get(index) ?? 8.43) * 7 + 5);
const rowPx = (sheet: SheetModel, index: number): number => Math.round(((sheet.heights.get(index) ?? 15) * 4) / 3);

/** Left column and offset, top row and offset, right column and offset, bottom row and offset (pixels). */
export function noteAnchor(sheet: SheetModel, rowIndex: number, columnIndex: number, text: string): string {
  const lines = text.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  const height = (Math.min(lines, MOST_LINES) + 1) * LINE_HEIGHT_PX;
  const left = Math.min(columnIndex + 1, LAST_COLUMN_INDEX);
  const top = Math.max(rowIndex - 1, 0);
  const right = walk(left, 15 + BOX_WIDTH_PX, LAST_COLUMN_INDEX, (index) => columnPx(sheet, index));
  const bottom = walk(top, 4 + height, LAST_ROW_INDEX, (index) => rowPx(sheet, index));
  return [left, 15, top, 4, right.index, right.rest, bottom.index, bottom.rest].join(", ");
}

/** Goes `distance` pixels on from the start of a column or row and says where that ends. */
function walk(start: number, distance: number, last: number, size: (index: number) => number) {
  let index = start;
  let rest = distance;
  while (rest > size(index) && index < last) rest -= size(index++);
  return { index, rest: Math.min(rest, size(index)) };
}
