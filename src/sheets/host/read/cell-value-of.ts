// One value as `getValues` gives it, made alike with what other hosts read.

import type { CellValue } from "../../../../shared/workbook/cell.ts";
import { isErrorName, PLAIN_TEXT } from "../error-names.ts";

/** Quoted text and escaped characters show themselves and say nothing of the number. */
const LITERALS = /"[^"]*"?|[\\_*][\s\S]?/g;

const isPercentFormat = (format: string): boolean => format.includes("%") && format.replace(LITERALS, "").includes("%");

const percentOf = (value: number): number => Number((value * 100).toPrecision(15));

/** Dates of another realm are no instances of ours. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

export interface SeenCell {
  readonly value: unknown;
  readonly format: string;
  /** With the leading `=`; blank: none. */
  readonly formula: string;
}

/** `dateText`: the reader of dates of this spreadsheet. Pictures and the like are blanks. */
export function cellValueOf({ value, format, formula }: SeenCell, dateText: (date: Date) => string): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return isPercentFormat(format) ? { percent: percentOf(value) } : value;
  if (typeof value === "string") {
    // An error arrives as its name. A text that looks so is told from it by its formula or its format.
    const isError = isErrorName(value) && (formula !== "" || format !== PLAIN_TEXT);
    return isError ? { error: value } : value;
  }
  return isDate(value) ? { date: dateText(value) } : null;
}
