// What one cell holds, alike in every host: a plain value, and the three kinds of value that hosts write each in their own way.

/** A calendar date or date and time as ISO 8601 without zone: `2021-04-20` or `2021-04-20T09:30:00`. */
export interface CellDate {
  readonly date: string;
}

/** A number that the cell shows as a percent: `{ percent: 28.26 }` for 0.2826 under the format `0.00%`. */
export interface CellPercent {
  readonly percent: number;
}

/** An error that the cell shows, by its name: `#REF!`, `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** The value of a cell as read; `null` is a blank. */
export type CellValue = null | string | number | boolean | CellDate | CellPercent | CellError;

export const isCellDate = (value: CellValue): value is CellDate => typeof value === "object" && value !== null && "date" in value;

export const isCellPercent = (value: CellValue): value is CellPercent =>
  typeof value === "object" && value !== null && "percent" in value;

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Stands in the place of a formula that nobody has computed: what it would give is not known, and that is no blank. */
export const UNCOMPUTED: CellError = { error: "" };

export const isUncomputed = (value: CellValue | undefined): boolean => value === UNCOMPUTED;
