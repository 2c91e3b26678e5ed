// Reads numbers out of the rows of one table and keeps count of what had to be mended on the way.

import { type Finding, finding } from "../catalogue/findings.ts";
import { cellText } from "../text/cell-text.ts";
import { readNumber } from "../text/read-number.ts";
import { type Location, rowLocation } from "../workbook/location.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { FoundTable } from "./find-table.ts";

/** `null`: blank or said to be absent. `undefined`: something that is no number, already reported. */
export type CellNumber = number | null | undefined;

export interface TableCells {
  readonly findings: Finding[];
  /** A number of a named column; something unreadable is reported with the place. */
  number(row: SheetRow, column: string, school: string): CellNumber;
  /** The same by column index. */
  numberAt(row: SheetRow, columnIndex: number, school: string): CellNumber;
  text(row: SheetRow, column: string): string;
  /** The location of a row from the first to the last of the given columns. */
  at(row: SheetRow, columnIndices: readonly number[]): Location;
  /** Findings of the whole table, once all rows are read. */
  finish(): readonly Finding[];
}

export function tableCells(table: FoundTable, file: string, sheet: string): TableCells {
  const findings: Finding[] = [];
  let textNumbers = 0;
  const cells: TableCells = {
    findings,
    number: (row, column, school) => {
      const index = table.columns.get(column);
      return index === undefined ? null : cells.numberAt(row, index, school);
    },
    numberAt: (row, columnIndex, school) => {
      const read = readNumber(row.values[columnIndex]);
      if (read.kind === "unreadable") {
        findings.push(finding("number-unreadable", rowLocation(file, sheet, row.rowIndex, columnIndex), { school }));
        return undefined;
      }
      if (read.kind !== "number") return null;
      if (read.wasText) textNumbers++;
      return read.value;
    },
    text: (row, column) => {
      const index = table.columns.get(column);
      return index === undefined ? "" : cellText(row.values[index]).trim();
    },
    at: (row, columnIndices) => rowLocation(file, sheet, row.rowIndex, Math.min(...columnIndices), Math.max(...columnIndices)),
    finish: () =>
      textNumbers === 0 ? findings : [...findings, finding("numbers-were-text", { file, sheet }, { cells: textNumbers })],
  };
  return cells;
}

/** Whether every cell of the row is blank: prefilled and spare rows are no rows. */
export const isBlankRow = (row: SheetRow): boolean => row.values.every((value) => cellText(value).trim() === "");
