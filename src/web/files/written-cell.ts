// A cell of the grid as an edit would write it.

import { type CellValue, isCellError, isCellPercent } from "../../../shared/workbook/cell.ts";
import type { WrittenValue } from "../../../shared/workbook/edit.ts";
import { dateSerial } from "../../xlsx/write/date-serial.ts";
import { formulaText } from "../../xlsx/write/formula-text.ts";
import { typedFormula } from "./typed-formula.ts";

/** What a file may name as an error; the grid knows more of them. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CLOSES: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

/** Whether brackets and quotes pair, nothing is left hanging at an end, and `;` stands in arrays only: Excel calls another file damaged. */
function isWellFormed(formula: string): boolean {
  const bare = formula.replace(QUOTED, "0");
  if (/["']/.test(bare) || /^\s*(?:[*/^&=<>,)]|$)|[-+*/^&=<>,(]\s*$/.test(bare)) return false;
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === "(" || sign === "{") open.push(sign);
    else if (CLOSES[sign] !== undefined && open.pop() !== CLOSES[sign]) return false;
    else if (sign === ";" && open[open.length - 1] !== "{") return false;
  }
  return open.length === 0;
}

/** What no file of ours can hold: a broken formula, and those that spill by a function of their own, which need data that we do not make. */
export function isWritable(formula: string): boolean {
  if (!isWellFormed(formula)) return false;
  try {
    formulaText(formula);
    return true;
  } catch {
    return false;
  }
}

export function writtenCell(value: CellValue, formula: string | null): WrittenValue {
  if (formula !== null && isWritable(formula)) {
    const error = value !== null && isCellError(value) ? { error: ERRORS.has(value.error) ? value.error : "#VALUE!" } : undefined;
    const plain = value === null || typeof value !== "object" ? value : null;
    const number = value !== null && isCellPercent(value) ? value.percent / 100 : undefined;
    const date = typeof value === "object" && value !== null && "date" in value ? dateSerial(value.date) : undefined;
    return { formula: typedFormula(formula), value: error ?? number ?? date ?? plain };
  }
  // As it was typed: nothing else would tell what was meant.
  if (formula !== null && !isWellFormed(formula)) return `=${formula}`;
  if (value === null || typeof value !== "object") return value;
  if (isCellPercent(value)) return value.percent / 100;
  return isCellError(value) ? value.error : value;
}
