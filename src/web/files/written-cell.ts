// A cell of the grid as an edit would write it.

import { type CellValue, isCellError, isCellPercent } from "../../../shared/workbook/cell.ts";
import type { WrittenValue } from "../../../shared/workbook/edit.ts";
import { dateSerial } from "../../xlsx/write/date-serial.ts";
import { formulaText } from "../../xlsx/write/formula-text.ts";
import { typedFormula } from "./typed-formula.ts";

/** What a file may name as an error; the grid knows more of them. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Formulas that spill by a function of their own need data that the writer does not make. */
export function isWritable(formula: string): boolean {
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
  if (value === null || typeof value !== "object") return value;
  if (isCellPercent(value)) return value.percent / 100;
  return isCellError(value) ? value.error : value;
}
