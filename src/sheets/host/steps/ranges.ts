// Blocks of the core as ranges of the service.

import { type Rectangle, rectangleAddress } from "../../../../shared/workbook/block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const rangeOf = (sheet: Sheet, { rowIndex, columnIndex, rowCount, columnCount }: Rectangle) =>
  sheet.getRange(rowIndex + 1, columnIndex + 1, rowCount, columnCount);

export const rangeListOf = (sheet: Sheet, rectangles: readonly Rectangle[]) =>
  sheet.getRangeList(rectangles.map(rectangleAddress));
