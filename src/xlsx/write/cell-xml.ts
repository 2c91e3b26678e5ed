// One cell as the sheet's XML writes it. A string goes to the table of strings whatever it looks like; only a formula makes `<f>`.

import type { ComputedCell, WrittenValue } from "../../../shared/workbook/edit.ts";
import { NUMBER_FORMATS } from "../../../shared/workbook/style.ts";
import { cutText, LONGEST_CELL_TEXT } from "./cut-text.ts";
import { dateSerial, hasTime } from "./date-serial.ts";
import { formulaText } from "./formula-text.ts";
import type { LookTable } from "./look-table.ts";
import { cellText, elementText } from "./xml-text.ts";

/** The cell at `address` with a look and a value; an empty string where there is nothing to write. */
export type CellXml = (address: string, look: number, value: WrittenValue | undefined) => string;

/** Excel would take a text with such a beginning for a formula (or drop the sign) when the cell is typed anew. */
const STARTS_LIKE_FORMULA = /^[=+\-@\t\r]/;

const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

export function finiteNumber(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} is not a number that a cell can hold`);
  return value;
}

/** What follows the attributes of a cell with a text: its type, and its text or where that stands. */
export type TextContent = (text: string) => string;

/** `formatOf` gives a look's index among the file's cell formats, which in a fresh file is the look's own number. */
export function cellXmlMaker(looks: LookTable, textContent: TextContent, formatOf = (look: number): number => look): CellXml {
  const asText = looks.changer({ kind: "quote-prefix" });
  const asDate = looks.changer({ kind: "default-format", pattern: NUMBER_FORMATS.date });
  const asMoment = looks.changer({ kind: "default-format", pattern: `${NUMBER_FORMATS.date} hh:mm` });
  const styled = (look: number): string => {
    const format = formatOf(look);
    return format === 0 ? "" : ` s="${format}"`;
  };

  const text = (address: string, look: number, value: string): string => {
    const safeLook = STARTS_LIKE_FORMULA.test(value) ? asText(look) : look;
    return `<c r="${address}"${styled(safeLook)}${textContent(value)}</c>`;
  };

  return (address, look, value) => {
    if (value === null || value === undefined) return look === 0 ? "" : `<c r="${address}"${styled(look)}/>`;
    if (typeof value === "number") return `<c r="${address}"${styled(look)}><v>${finiteNumber(value)}</v></c>`;
    if (typeof value === "string") return text(address, look, value);
    if (typeof value === "boolean") return `<c r="${address}"${styled(look)} t="b"><v>${value ? 1 : 0}</v></c>`;
    if ("date" in value) {
      const serial = dateSerial(value.date);
      // A date before Excel's calendar stays readable as text, in the order of the date format.
      if (serial === undefined) return text(address, look, value.date.slice(0, 10).split("-").reverse().join("."));
      return `<c r="${address}"${styled(hasTime(value.date) ? asMoment(look) : asDate(look))}><v>${serial}</v></c>`;
    }
    return computedCell(`<c r="${address}"${styled(look)}`, value);
  };
}

function computedCell(opening: string, { formula, value }: ComputedCell): string {
  const f = `<f>${elementText(formulaText(formula))}</f>`;
  if (typeof value === "number") return `${opening}>${f}<v>${finiteNumber(value)}</v></c>`;
  if (typeof value === "boolean") return `${opening} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value === null) return `${opening} t="str">${f}<v></v></c>`;
  if (typeof value === "string") return `${opening} t="str">${f}<v>${cellText(cutText(value, LONGEST_CELL_TEXT))}</v></c>`;
  if (!ERRORS.has(value.error)) throw new Error(`${value.error} is not an error that a cell can hold`);
  return `${opening} t="e">${f}<v>${value.error}</v></c>`;
}
