// The values of one sheet as steps: one rectangle around all of them, cut by rows so that each step fits into a crossing with others.

import type { Rectangle } from "../../shared/workbook/block.ts";
import type { WrittenValue } from "../../shared/workbook/edit.ts";
import { NUMBER_FORMATS } from "../../shared/workbook/style.ts";
import { dateSerial, hasTime } from "../xlsx/write/date-serial.ts";
import { PLAIN_LOOK } from "../xlsx/write/look-table.ts";
import type { SheetModel, WorkbookModel } from "../xlsx/write/workbook-model.ts";
import { cellsOf, type SheetAt } from "./cells-of.ts";
import { bytesOf, CALL_BYTES, type Step, step } from "./step.ts";
import { isFormula, typedValue } from "./typed-value.ts";

/** Large enough to be few, small enough to share a crossing with others. */
const PIECE_BYTES = 512 * 1024;
/** office.js itself cuts what is larger than this; each of its pieces names its rows by some calls more. */
const CELLS_OF_OFFICE = 1_500;
const OFFICE_PIECE_BYTES = 1_800;

export interface ValuePiece {
  readonly where: Rectangle;
  readonly bytes: number;
  readonly write: (sheet: Excel.Worksheet) => void;
}

const hasValue = (value: WrittenValue | undefined): boolean => value !== null && value !== undefined;

/** The smallest rectangle around all values. */
function usedArea({ rows }: SheetModel): Rectangle | undefined {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  for (const [rowIndex, { values }] of rows) {
    const first = values.findIndex(hasValue);
    if (first < 0) continue;
    [top, bottom] = [Math.min(top, rowIndex), Math.max(bottom, rowIndex)];
    [left, right] = [Math.min(left, first), Math.max(right, values.map(hasValue).lastIndexOf(true))];
  }
  if (bottom < 0) return undefined;
  return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function pieceOf(where: Rectangle, matrix: (string | number | boolean)[][], bytes: number, withFormulas: boolean): ValuePiece {
  const officePieces = Math.ceil((where.rowCount * where.columnCount) / CELLS_OF_OFFICE) + 1;
  return {
    where,
    bytes: bytes + officePieces * OFFICE_PIECE_BYTES,
    write: (sheet) => {
      const range = cellsOf(sheet, where);
      // Only `formulas` are sure to be read as English ones in every Excel.
      if (withFormulas) range.formulas = matrix;
      else range.values = matrix;
    },
  };
}

export function valuePieces(sheet: SheetModel): readonly ValuePiece[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const pieces: ValuePiece[] = [];
  let matrix: (string | number | boolean)[][] = [];
  let [first, bytes, withFormulas] = [area.rowIndex, 0, false];
  const end = area.rowIndex + area.rowCount;
  for (let rowIndex = area.rowIndex; rowIndex < end; rowIndex++) {
    const values = sheet.rows.get(rowIndex)?.values ?? [];
    const row = Array.from({ length: area.columnCount }, (_, i) => typedValue(values[area.columnIndex + i]));
    matrix.push(row);
    bytes += bytesOf(row) + 1;
    withFormulas ||= values.some(isFormula);
    if (bytes < PIECE_BYTES && rowIndex + 1 < end) continue;
    pieces.push(pieceOf({ ...area, rowIndex: first, rowCount: matrix.length }, matrix, bytes, withFormulas));
    [matrix, first, bytes, withFormulas] = [[], rowIndex + 1, 0, false];
  }
  return pieces;
}

/** Dates to which no edit gives a format show as dates all the same: one step for each run down a column. */
export function dateFormatSteps(workbook: WorkbookModel, model: SheetModel, sheet: SheetAt): readonly Step[] {
  const runs = new Map<number, { rowIndex: number; rowCount: number; format: string }[]>();
  for (const [rowIndex, { values, looks }] of [...model.rows].sort(([a], [b]) => a - b)) {
    for (const [column, value] of values.entries()) {
      if (typeof value !== "object" || value === null || !("date" in value) || dateSerial(value.date) === undefined) continue;
      if (workbook.looks.looks[looks[column] ?? PLAIN_LOOK]?.numberFormat !== undefined) continue;
      const format = hasTime(value.date) ? `${NUMBER_FORMATS.date} hh:mm` : NUMBER_FORMATS.date;
      const known = runs.get(column) ?? [];
      runs.set(column, known);
      const last = known[known.length - 1];
      if (last && last.format === format && last.rowIndex + last.rowCount === rowIndex) last.rowCount++;
      else known.push({ rowIndex, rowCount: 1, format });
    }
  }
  return [...runs].flatMap(([columnIndex, ofColumn]) =>
    ofColumn.map(({ rowIndex, rowCount, format }) =>
      step(2, () => setNumberFormat(cellsOf(sheet(), { rowIndex, rowCount, columnIndex, columnCount: 1 }), format)),
    ),
  );
}

/** One format for all cells of the range, which Excel takes as such; the declarations know only the matrix. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

export const pieceStep = ({ bytes, write }: ValuePiece, sheet: SheetAt): Step => ({ bytes, queue: () => write(sheet()) });

/** A piece that stands on another sheet at the same place comes from there: a few words instead of the values. */
export const copyStep = ({ where }: ValuePiece, from: SheetAt, to: SheetAt): Step => ({
  bytes: 4 * CALL_BYTES,
  queue: () => cellsOf(to(), where).copyFrom(cellsOf(from(), where), "All"),
});
