// The argument of a custom function as plain values: a range arrives as rows, a single cell as itself.

import type { CellValue } from "../../../shared/workbook/cell.ts";
import { cellValueOf } from "../host/read/cell-value-of.ts";
import { scriptClock } from "../host/read/sheet-clock.ts";

/** Formats are not known here: a percent arrives as a fraction, an error does not arrive at all. */
export function rangeValues(argument: unknown): CellValue[][] {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((value) => cellValueOf({ value, format: "@", formula: "" }, scriptClock)),
  );
}
