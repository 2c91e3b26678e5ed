// What hosts hand to a custom function, and the one place where it becomes cells of the core.

import type { CellValue } from "../workbook/cell.ts";

/** A rectangle of cells, alike in every host: all rows are of one length. */
export type Range = readonly (readonly CellValue[])[];

/** A value as hosts give it: blanks as `null`, `undefined` or a blank text; dates and percents as the core's own, if at all. */
export type HostValue = CellValue | undefined;

/** A single value or a rectangle; `undefined` (or `null` for an optional parameter) where nothing was given. */
export type FunctionArgument = HostValue | readonly (readonly HostValue[])[];

/** Errors as hosts write them in a cell: in English and in Russian. */
const ERROR_NAME =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|ССЫЛКА!|Н\/Д|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!|ПЕРЕНОС!|ВЫЧИСЛ!)$/;

const UNKNOWN_VALUE: CellValue = { error: "#VALUE!" };

function objectValue(value: object): CellValue {
  const { date, percent, error } = value as { readonly date?: unknown; readonly percent?: unknown; readonly error?: unknown };
  if (typeof date === "string") return { date };
  if (typeof percent === "number" && Number.isFinite(percent)) return { percent };
  return typeof error === "string" ? { error } : UNKNOWN_VALUE;
}

/** A value of whatever kind as a cell. What no cell can hold (a function, not-a-number) is an error cell, never a number. */
function toCellValue(value: unknown): CellValue {
  switch (typeof value) {
    case "string":
      if (value === "") return null;
      return value.charCodeAt(0) === 35 && ERROR_NAME.test(value) ? { error: value } : value;
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "object":
      return value === null ? null : objectValue(value);
    default:
      return UNKNOWN_VALUE;
  }
}

/** Rows that a function reads of one range; a district has fewer by far, and one thread computes and shows the pane. */
export const MOST_ROWS = 120_000;

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** How many rows there are up to the last that holds something. */
export function usedRowCount(rows: readonly unknown[]): number {
  let count = rows.length;
  for (; count > 0; count--) {
    const row = rows[count - 1];
    if (Array.isArray(row) ? !row.every(isBlank) : !isBlank(row)) break;
  }
  return count;
}

/**
 * Whole columns without the blank rows below what they hold. Ranges of one height go beside each other and stay so, ranges of unlike
 * heights stay unlike, and several rows stay several: nothing else than the blanks tells that they were cut.
 */
export function cutBlankRows<Argument>(
  args: readonly Argument[],
  rowCountOf: (rows: readonly unknown[]) => number = usedRowCount,
): readonly Argument[] {
  const used = new Map<number, number>();
  for (const argument of args) {
    if (!Array.isArray(argument) || argument.length < 3) continue;
    used.set(argument.length, Math.max(used.get(argument.length) ?? 0, rowCountOf(argument)));
  }
  let least = 2;
  for (const [height, rows] of [...used].sort(([a], [b]) => a - b)) {
    used.set(height, Math.max(rows, least));
    least = Math.max(rows, least) + 1;
  }
  return args.map((argument) => {
    const rows = Array.isArray(argument) ? used.get(argument.length) : undefined;
    return rows === undefined || !Array.isArray(argument) || rows === argument.length
      ? argument
      : (argument.slice(0, rows) as Argument);
  });
}

/** The argument as a rectangle: a single value is one cell, short rows are filled with blanks. */
export function toRange(argument: unknown): Range {
  if (!Array.isArray(argument)) return [[toCellValue(argument)]];
  const given: readonly unknown[] = argument.some(Array.isArray) ? argument : [argument];
  let width = 1;
  for (const row of given) if (Array.isArray(row) && row.length > width) width = row.length;
  // Plain loops: a range may be of a hundred thousand cells, at every calculation.
  const rows: CellValue[][] = [];
  for (const row of given) {
    const cells: CellValue[] = [];
    if (Array.isArray(row)) for (const value of row) cells.push(toCellValue(value));
    else cells.push(toCellValue(row));
    while (cells.length < width) cells.push(null);
    rows.push(cells);
  }
  return rows;
}
