// A cell that the user has changed by hand in an opened workbook. It is no edit: commands never change a user's cells.

import type { CellDate, CellError } from "../../../../shared/workbook/cell.ts";
import { finiteNumber } from "../../write/cell-xml.ts";
import { cutText, LONGEST_CELL_TEXT } from "../../write/cut-text.ts";
import { dateSerial } from "../../write/date-serial.ts";
import { formulaText } from "../../write/formula-text.ts";
import { cellText, elementText, textElement } from "../../write/xml-text.ts";
import type { CellContent } from "../sheet/cell-wish.ts";

export interface ChangedCell {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** With a formula, its answer. */
  readonly value: string | number | boolean | null | CellDate | CellError;
  /** Without `=`. `undefined`: none; `"kept"`: the cell's formula stays as the file writes it, only its answer is another. */
  readonly formula?: { readonly text: string } | "kept";
  /** A pattern in the place of the number format that the cell has. */
  readonly numberFormat?: string;
}

/** Days between the calendars that begin in 1900 and in 1904. */
const DAYS_TO_1904 = 1462;

function serialOf(date: string, from1904: boolean): number | undefined {
  const serial = dateSerial(date);
  return serial === undefined || !from1904 ? serial : serial - DAYS_TO_1904;
}

type Plain = string | number | boolean | null | CellError;

/** Dates as numbers of the file's calendar; one before it stays readable as a text. */
function plainValue(value: ChangedCell["value"], from1904: boolean): Plain {
  if (value === null || typeof value !== "object" || "error" in value) return value;
  const serial = serialOf(value.date, from1904);
  return serial !== undefined && serial >= 0 ? serial : value.date.slice(0, 10).split("-").reverse().join(".");
}

/** The type of a formula's answer, and the answer as an element. */
function answerXml(value: Plain): { readonly type: string | undefined; readonly v: string } {
  if (value === null) return { type: undefined, v: "" };
  if (typeof value === "boolean") return { type: "b", v: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number") return { type: undefined, v: `<v>${finiteNumber(value)}</v>` };
  if (typeof value === "string") return { type: "str", v: `<v>${cellText(cutText(value, LONGEST_CELL_TEXT))}</v>` };
  return { type: "e", v: `<v>${elementText(value.error)}</v>` };
}

/** What the cell holds from now on. Texts stand in the cell itself: the file's table of strings stays as it is. */
export function cellContent({ value, formula }: ChangedCell, from1904: boolean): CellContent {
  const plain = plainValue(value, from1904);
  if (typeof plain === "string" && formula === undefined) {
    return { type: "inlineStr", xml: `<is>${textElement(cutText(plain, LONGEST_CELL_TEXT))}</is>`, keepsFormula: false };
  }
  const { type, v } = answerXml(plain);
  if (formula === undefined) return { type, xml: v, keepsFormula: false };
  if (formula === "kept") return { type, xml: v, keepsFormula: true };
  return { type, xml: `<f>${elementText(formulaText(formula.text))}</f>${v}`, keepsFormula: false };
}
