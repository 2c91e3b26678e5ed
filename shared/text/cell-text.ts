// The text that a cell shows, for reading headers and labels.

import { type CellValue, isCellDate, isCellError, isCellPercent } from "../workbook/cell.ts";

/** A number without needless zeros, a date as `20.04.2021`, an error by its name, a blank as an empty text. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  if (isCellDate(value)) return value.date.slice(0, 10).split("-").reverse().join(".");
  if (isCellPercent(value)) return `${value.percent}%`;
  return isCellError(value) ? value.error : "";
}
