// Reads one answer as its field's type demands: a count, a choice, yes or no, a text.

import type { Field } from "../catalogue/forms/form.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { FieldValue } from "./field-value.ts";

/** An answer, and whether it had to be mended to be read (a number typed as text, an option without its number). */
export interface ReadField {
  readonly value: FieldValue;
  readonly wasMended: boolean;
}

const YES = new Set(["да", "1", "+", "есть", "имеется", "истина", "yes"]);
const NO = new Set(["нет", "0", "-", "не имеется", "ложь", "no"]);

function readCount(cell: CellValue | undefined): ReadField {
  const read = readNumber(cell);
  // A percent is never a number of people, whatever it stands for.
  if (read.kind === "number" && read.unit === "plain")
    return { value: { state: "given", value: read.value }, wasMended: read.wasText };
  const state = read.kind === "blank" || read.kind === "absent" ? read.kind : "unreadable";
  return { value: { state }, wasMended: false };
}

function readYesNo(cell: CellValue | undefined): ReadField {
  const folded = fold(cellText(cell));
  if (folded === "") return { value: { state: "blank" }, wasMended: false };
  const value = YES.has(folded) ? 1 : NO.has(folded) ? 0 : undefined;
  return { value: value === undefined ? { state: "unreadable" } : { state: "given", value }, wasMended: false };
}

/** An option's text without its number and punctuation: «2. 1–5 тыс. человек» -> «1-5 тыс. человек». */
const withoutNumber = (folded: string): string => folded.replace(/^\d+[.)] */, "");

function readChoice(cell: CellValue | undefined, options: readonly string[]): ReadField {
  const folded = fold(cellText(cell));
  if (folded === "") return { value: { state: "blank" }, wasMended: false };
  const exact = options.find((option) => fold(option) === folded);
  if (exact !== undefined) return { value: { state: "given", value: exact }, wasMended: false };
  const near = options.filter((option) => withoutNumber(fold(option)) === withoutNumber(folded));
  const [only] = near;
  return near.length === 1 && only !== undefined
    ? { value: { state: "given", value: only }, wasMended: true }
    : { value: { state: "unreadable" }, wasMended: false };
}

/** `cell`: `undefined` where the sheet has none. What is no answer of the type comes back as its state, never as 0. */
export function readField(field: Pick<Field, "type" | "options">, cell: CellValue | undefined): ReadField {
  if (field.type === "count") return readCount(cell);
  if (field.type === "yes-no") return readYesNo(cell);
  if (field.type === "choice") return readChoice(cell, field.options ?? []);
  const text = collapseSpaces(cellText(cell));
  return { value: text === "" ? { state: "blank" } : { state: "given", value: text }, wasMended: false };
}
