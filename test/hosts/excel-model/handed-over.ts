// An argument of a custom function as Excel hands it over: a reference as the values of its cells and its address, anything else as it is.

import type { ExcelProfile } from "./profiles.ts";
import { parseSheetAddress } from "./sheet-address.ts";
import type { WorkbookModel } from "./workbook.ts";

/** `=MSOKO.SHARE(B1:B3)` has one; what is computed in the formula itself stands nowhere. */
export interface CellReference {
  readonly reference: string;
}

export const at = (reference: string): CellReference => ({ reference });

export interface HandedOver {
  readonly value: unknown;
  readonly address: string | null;
}

const isReference = (argument: unknown): argument is CellReference =>
  typeof argument === "object" && argument !== null && "reference" in argument;

/** Dates come as serials and percents as fractions, as the sheet itself holds them; errors as what office.js makes `CustomFunctions.Error` of. */
export function handedOver(argument: unknown, workbook: WorkbookModel, { blanksComeAs }: ExcelProfile): HandedOver {
  if (!isReference(argument)) return { value: argument, address: null };
  const { sheet, where } = parseSheetAddress(argument.reference);
  const { cells } = workbook.Worksheets.GetItem(sheet);
  const valueAt = (row: number, column: number): unknown => {
    const cell = cells.at(row, column);
    if (!cell) return blanksComeAs;
    return cell.isError ? { code: String(cell.value), type: "CustomFunctionError" } : cell.value;
  };
  const value = Array.from({ length: where.rowCount }, (_, i) =>
    Array.from({ length: where.columnCount }, (_, j) => valueAt(where.rowIndex + i, where.columnIndex + j)),
  );
  return { value, address: argument.reference };
}
