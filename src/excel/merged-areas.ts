// Reads the address of several areas, `'Лист 1'!A1:B2,'Лист 1'!D4:D5`, as rectangles of one sheet.

import { LAST_COLUMN_INDEX, LAST_ROW_INDEX, parseRectangle, type Rectangle } from "../../shared/workbook/block.ts";

/** An area up to the next comma; commas inside a quoted sheet name part nothing. */
const AREA = /(?:'(?:[^']|'')*'|[^',!])+(?:!([^,]+))?/g;
const COLUMNS = /^\$?[A-Z]+:\$?[A-Z]+$/;
const ROWS = /^\$?\d+:\$?\d+$/;

/** Whole columns and rows are written without the other half of the address. */
function completed(address: string): string {
  const [first = "", last = first] = address.split(":");
  if (COLUMNS.test(address)) return `${first}1:${last}${LAST_ROW_INDEX + 1}`;
  if (!ROWS.test(address)) return address;
  const lastColumn = LAST_COLUMN_INDEX === 16_383 ? "XFD" : "";
  return `A${first}:${lastColumn}${last}`.replace(/\$/g, "");
}

export function mergedAreas(address: string): Rectangle[] {
  return [...address.matchAll(AREA)].flatMap(([whole, afterSheet]) => parseRectangle(completed(afterSheet ?? whole)) ?? []);
}
