// What was seen of a workbook: plain values, and of the rest only what a reader of submissions has to know.

import type { Rectangle } from "./block.ts";
import type { CellValue } from "./cell.ts";

/** One row that holds something; rows without a value are not listed. */
export interface SheetRow {
  /** From 0. */
  readonly rowIndex: number;
  /** From column A on; blanks after the last value are cut off, so a missing element is a blank. */
  readonly values: readonly CellValue[];
}

/** A cell whose value is computed; the value itself stands in `rows`. */
export interface FormulaCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Without the leading `=`; `null` where the file keeps only a reference to a shared formula. */
  readonly formula: string | null;
  /** Whoever saved the file has not computed it; where a formula gives an empty text, that is a value. */
  readonly isUncomputed?: true;
}

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** In ascending order of `rowIndex`. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly formulas: readonly FormulaCell[];
}

/** A name defined in the workbook: `SCHOOL` -> `'Паспорт'!$B$2`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface WorkbookSnapshot {
  /** The file's name as the user knows it, or the open workbook's title. */
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
}
