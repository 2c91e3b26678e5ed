// Reads one answer as its field's type demands: a count, a choice, yes or no, a text.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Field } from "../catalogue/forms/form.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { Location } from "../workbook/location.ts";
import type { FieldValue } from "./field-value.ts";

/**
 * How a cell became an answer. `mended`: a number typed as text, an option without its number. `none-as-zero`: a count for which somebody
 * wrote «нет» or a dash. `no-data`: «н/д» and the like, which is neither a number nor a zero.
 */
type Way = "as-typed" | "mended" | "none-as-zero" | "no-data";

export interface ReadField {
  readonly value: FieldValue;
  readonly way: Way;
}

const asTyped = (value: FieldValue): ReadField => ({ value, way: "as-typed" });

const YES = new Set(["да", "1", "+", "есть", "имеется", "истина", "yes"]);
const NO = new Set(["нет", "0", "-", "не имеется", "ложь", "no"]);

function readCount(cell: CellValue | undefined): ReadField {
  const read = readNumber(cell);
  if (read.kind === "blank") return asTyped({ state: "blank" });
  if (read.kind === "absent") {
    return read.saysNone
      ? { value: { state: "given", value: 0 }, way: "none-as-zero" }
      : { value: { state: "unreadable" }, way: "no-data" };
  }
  // A percent is never a number of people, whatever it stands for.
  if (read.kind === "unreadable" || read.unit === "percent") return asTyped({ state: "unreadable" });
  return { value: { state: "given", value: read.value }, way: read.wasText ? "mended" : "as-typed" };
}

function readYesNo(cell: CellValue | undefined): ReadField {
  const folded = fold(cellText(cell));
  if (folded === "") return asTyped({ state: "blank" });
  const value = YES.has(folded) ? 1 : NO.has(folded) ? 0 : undefined;
  return asTyped(value === undefined ? { state: "unreadable" } : { state: "given", value });
}

/** An option's text without its number and punctuation: «2. 1–5 тыс. человек» -> «1-5 тыс. человек». */
const withoutNumber = (folded: string): string => folded.replace(/^\d+[.)] */, "");

function readChoice(cell: CellValue | undefined, options: readonly string[]): ReadField {
  const folded = fold(cellText(cell));
  if (folded === "") return asTyped({ state: "blank" });
  const exact = options.find((option) => fold(option) === folded);
  if (exact !== undefined) return asTyped({ state: "given", value: exact });
  const near = options.filter((option) => withoutNumber(fold(option)) === withoutNumber(folded));
  const [only] = near;
  return near.length === 1 && only !== undefined
    ? { value: { state: "given", value: only }, way: "mended" }
    : asTyped({ state: "unreadable" });
}

/** `cell`: `undefined` where the sheet has none. What is no answer of the type comes back as its state, never as 0. */
export function readField(field: Pick<Field, "type" | "options">, cell: CellValue | undefined): ReadField {
  if (field.type === "count" || field.type === "number") return readCount(cell);
  if (field.type === "yes-no") return readYesNo(cell);
  if (field.type === "choice") return readChoice(cell, field.options ?? []);
  const text = collapseSpaces(cellText(cell));
  return asTyped(text === "" ? { state: "blank" } : { state: "given", value: text });
}

/** What is to be said of an answer that could not be read. */
export const fieldFault = ({ label, type }: Pick<Field, "label" | "type">, { way }: ReadField, at: Location): Finding =>
  way === "no-data"
    ? finding("field-no-data", at, { field: label })
    : finding("field-unreadable", at, { field: label, expected: type });

/** How many answers of a sheet were read otherwise than they were typed; `here`: the sheet. */
export class MendedAnswers {
  private mended = 0;
  private zeros = 0;

  count({ way }: ReadField): void {
    if (way === "mended") this.mended++;
    if (way === "none-as-zero") this.zeros++;
  }

  findings(here: Location): readonly Finding[] {
    return [
      ...(this.mended > 0 ? [finding("numbers-were-text", here, { cells: this.mended })] : []),
      ...(this.zeros > 0 ? [finding("none-read-as-zero", here, { cells: this.zeros })] : []),
    ];
  }
}
