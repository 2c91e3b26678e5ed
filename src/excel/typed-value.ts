// One value as it is handed to Excel. Excel takes what it is given for what a user would have typed, so a text that it could take for
// a formula, a number, a date, a truth or an error gets an apostrophe before it: the apostrophe is not part of the text.

import type { WrittenValue } from "../../shared/workbook/edit.ts";
import { finiteNumber } from "../xlsx/write/cell-xml.ts";
import { cutText, LONGEST_CELL_TEXT } from "../xlsx/write/cut-text.ts";
import { dateSerial } from "../xlsx/write/date-serial.ts";

/** Words without a digit that begin with a letter; the truths of the languages of the user's Excel are among the rest. */
const PLAIN_WORDS = /^\p{L}[^\d=]*$/u;
const TRUTHS = /^(?:true|false|истина|ложь)$/i;

export function typedText(text: string): string {
  // The apostrophe takes a character of the cell's room.
  const whole = cutText(text, LONGEST_CELL_TEXT - 1);
  return whole === "" || (PLAIN_WORDS.test(whole) && !TRUTHS.test(whole.trim())) ? whole : `'${whole}`;
}

export const isFormula = (value: WrittenValue | undefined): boolean =>
  typeof value === "object" && value !== null && "formula" in value;

/** A blank is an empty string: `null` would leave a cell as it is. */
export function typedValue(value: WrittenValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return typedText(value);
  if (typeof value === "number") return finiteNumber(value);
  if (typeof value === "boolean") return value;
  if ("formula" in value) return `=${value.formula}`;
  // A date before Excel's calendar stays readable as text, in the order of the date format.
  return dateSerial(value.date) ?? typedText(value.date.slice(0, 10).split("-").reverse().join("."));
}
