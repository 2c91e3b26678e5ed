// Excel's own means for custom functions: office.js brings them, and its declarations do not.

/** What a cell holds, as Excel hands it over: blanks as `null` or a blank text, errors as objects with their name in `code`. */
export type ExcelValue = string | number | boolean | null | undefined | { readonly code?: string };

/** A range is rows; what was left out is `null`. */
export type ExcelArgument = ExcelValue | readonly (readonly ExcelValue[])[];

export type ExcelCells = readonly (readonly (string | number | boolean)[])[];

export interface ExcelFunctions {
  /** The last argument of a call is Excel's own: who asks, and from where. */
  readonly associate: (id: string, run: (...args: readonly unknown[]) => ExcelCells | Promise<ExcelCells>) => void;
  /** The only error whose message reaches the cell. */
  readonly Error: new (
    code: string,
    message: string,
  ) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string; readonly divisionByZero: string };
}

declare global {
  const CustomFunctions: ExcelFunctions;
}
