// Reads a number as people type it into a cell: with a comma, with spaces, with a percent sign, with «чел.» after it.

import { type CellValue, isCellDate, isCellError, isCellPercent } from "../workbook/cell.ts";
import { fold } from "./fold.ts";

export type ReadNumber =
  /** `unit` says whether the cell itself called the value a percent; `wasText` that a text was read as a number. */
  | { readonly kind: "number"; readonly value: number; readonly unit: "plain" | "percent"; readonly wasText: boolean }
  | { readonly kind: "blank" }
  /**
   * Somebody said that there is no value: «-», «нет», «н/д», «X». That is not zero. `saysNone`: the words may also say that there is
   * nobody to count («-» is «явление отсутствует» in the tables of Rosstat), as those for missing data cannot.
   */
  | { readonly kind: "absent"; readonly saysNone: boolean }
  | { readonly kind: "unreadable" };

const NUMBER = /^([+-]?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?\s*(%|чел(?:\.|овек[а]?)?|шт\.?|ед\.?)?$/;
const SAYS_NONE = new Set(["-", "--", "нет", "отсутствует"]);
const SAYS_NO_DATA = new Set([
  "н/д",
  "нд",
  "х",
  "н",
  "нет данных",
  "не участвовали",
  "не писали",
  "отсутствовал",
  "отсутствовала",
  "не явился",
  "не явилась",
  "неявка",
  "не пройд.",
  "не пройдено",
  "нет оценки",
  "нет отметки",
]);

const BLANK: ReadNumber = { kind: "blank" };
const UNREADABLE: ReadNumber = { kind: "unreadable" };

function readTextNumber(text: string): ReadNumber {
  const folded = fold(text);
  if (folded === "") return BLANK;
  if (SAYS_NONE.has(folded)) return { kind: "absent", saysNone: true };
  if (SAYS_NO_DATA.has(folded)) return { kind: "absent", saysNone: false };
  const match = NUMBER.exec(folded);
  if (!match) return UNREADABLE;
  const [, sign = "", whole = "", decimals, word] = match;
  const value = Number(`${sign}${whole.replace(/ /g, "")}${decimals === undefined ? "" : `.${decimals}`}`);
  return { kind: "number", value, unit: word === "%" ? "percent" : "plain", wasText: true };
}

/** Reads one cell. A date, a boolean and an error cell are unreadable, never a number. */
export function readNumber(value: CellValue | undefined): ReadNumber {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "number") return { kind: "number", value, unit: "plain", wasText: false };
  if (typeof value === "string") return readTextNumber(value);
  if (typeof value === "boolean" || isCellDate(value) || isCellError(value)) return UNREADABLE;
  return isCellPercent(value) ? { kind: "number", value: value.percent, unit: "percent", wasText: false } : UNREADABLE;
}
