// A range as a sheet of its own, so that the readers of submissions can read it.

import { isBlankCell } from "../validation/personal-data/is-blank-cell.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { Range } from "./function-argument.ts";

/** Where the range begins, from 0: places in findings are then those of the user's sheet. */
export interface Corner {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

const ORIGIN: Corner = { rowIndex: 0, columnIndex: 0 };

/** The name that findings give as their sheet. */
export const RANGE_SHEET = "=";

/** Blank rows are not listed: whole columns may be given. */
export function rangeSheet(range: Range, { rowIndex, columnIndex }: Corner = ORIGIN): SheetSnapshot {
  const left = Array.from({ length: columnIndex }, () => null);
  return {
    name: RANGE_SHEET,
    visibility: "visible",
    rows: range.flatMap((values, row) =>
      values.every(isBlankCell) ? [] : [{ rowIndex: rowIndex + row, values: columnIndex === 0 ? values : [...left, ...values] }],
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: [],
  };
}
