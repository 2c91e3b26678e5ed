// From the values that commands write to the grid's cells.

import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellError } from "../../../shared/workbook/cell.ts";
import type { ComputedCell, WrittenValue } from "../../../shared/workbook/edit.ts";
import { NUMBER_FORMATS } from "../../../shared/workbook/style.ts";
import { cutText, LONGEST_CELL_TEXT } from "../../xlsx/write/cut-text.ts";
import { dateSerial, hasTime } from "../../xlsx/write/date-serial.ts";
import type { LookTable } from "../../xlsx/write/look-table.ts";

/** A text that would become a formula, a number or a date if the user opened its cell and left it again. */
const LOOKS_OTHERWISE = /^[=+\-@'\t\r]|^\s*[\d.,]/;

/** Marks an error that no formula of the grid has made, so that it is not taken for a text. */
const ERROR_MARK = { error: true } as const;

/** The grid's cell for a value, and the look that it needs. */
export interface PlacedCell {
  readonly cell: ICellData;
  readonly look: number;
}

export type CellMaker = (value: WrittenValue | CellError, look: number) => PlacedCell;

const plainCell = (value: string | number | boolean): ICellData => {
  if (typeof value === "string") return { v: cutText(value, LONGEST_CELL_TEXT), t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.NUMBER };
};

const errorCell = ({ error }: CellError): ICellData => ({ v: error, t: CellValueType.STRING, custom: ERROR_MARK });

function computedCell({ formula, value }: ComputedCell): ICellData {
  const answer = value === null ? {} : typeof value === "object" ? errorCell(value) : plainCell(value);
  return { ...answer, f: `=${formula}` };
}

export function cellMaker(looks: LookTable): CellMaker {
  const asText = looks.changer({ kind: "default-format", pattern: NUMBER_FORMATS.text });
  const asDate = looks.changer({ kind: "default-format", pattern: NUMBER_FORMATS.date });
  const asMoment = looks.changer({ kind: "default-format", pattern: `${NUMBER_FORMATS.date} hh:mm` });
  return (value, look) => {
    if (value === null) return { cell: {}, look };
    if (typeof value === "string") return { cell: plainCell(value), look: LOOKS_OTHERWISE.test(value) ? asText(look) : look };
    if (typeof value !== "object") return { cell: plainCell(value), look };
    if ("error" in value) return { cell: errorCell(value), look };
    if ("formula" in value) return { cell: computedCell(value), look };
    const serial = dateSerial(value.date);
    // A date before the calendar of spreadsheets stays readable as text, in the order of the date format.
    if (serial === undefined)
      return { cell: plainCell(value.date.slice(0, 10).split("-").reverse().join(".")), look: asText(look) };
    return { cell: plainCell(serial), look: hasTime(value.date) ? asMoment(look) : asDate(look) };
  };
}
