// Reads one cell however it is spelled: any prefix, any order of attributes, comments inside, formulas, rich text.

import type { CellValue } from "../../../shared/workbook/cell.ts";
import { type CellValues, textValue } from "./cell-values.ts";
import { decodeEscapes } from "./decode-escapes.ts";
import { readRichText } from "./read-rich-text.ts";
import type { SheetRows } from "./sheet-rows.ts";
import { CLOSE, OPEN, type XmlScanner } from "./xml/xml-scanner.ts";

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const STYLE = /^\d{1,9}$/;

/** The column of `B7` counted from 0; -1 where this is no cell of the row. */
function columnInRow(reference: string, rowIndex: number): number {
  const match = REFERENCE.exec(reference);
  if (!match || Number(match[2]) !== rowIndex + 1) return -1;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A formula's text without a leading `=`; `null` where the cell only shares another cell's formula. */
function formulaText(text: string): string | null {
  const formula = decodeEscapes(text.startsWith("=") ? text.slice(1) : text);
  return formula === "" ? null : formula;
}

/** After an opened `c`: up to its end. */
export function readCell(scanner: XmlScanner, rows: SheetRows, values: CellValues): void {
  const { attributes } = scanner;
  const reference = attributes.get("r");
  const column = reference === undefined ? rows.nextColumn : columnInRow(reference, rows.rowIndex);
  const type = attributes.get("t") ?? "n";
  const style = attributes.get("s") ?? "0";
  if (column < 0 || !STYLE.test(style)) throw scanner.fault();
  let text: string | undefined;
  let rich: string | undefined;
  let formula: string | undefined;
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (scanner.is("v") && text === undefined) text = scanner.readText();
    else if (scanner.is("is") && rich === undefined) rich = readRichText(scanner);
    else if (scanner.is("f") && formula === undefined) formula = scanner.readText();
    else if (scanner.is("v") || scanner.is("is") || scanner.is("f")) throw scanner.fault();
    else scanner.skip();
  }
  let value: CellValue = null;
  if (rich !== undefined && type === "inlineStr") value = textValue(rich);
  else if (text !== undefined) value = values.of(type, text, Number(style));
  // A formula that gives an empty text says so by its type.
  if (formula !== undefined) rows.putFormula(column, formulaText(formula), value !== null || type === "str");
  rows.put(column, value);
}
