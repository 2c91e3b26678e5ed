// Reads numbers and schools out of the rows of one table and keeps count of what had to be mended on the way.

import { type Finding, finding } from "../catalogue/findings.ts";
import { parseLogin, readSchoolMention, type SchoolMention } from "../schools/school-mention.ts";
import { cellText } from "../text/cell-text.ts";
import { readNumber } from "../text/read-number.ts";
import { isUncomputed } from "../workbook/cell.ts";
import { type Location, rowLocation } from "../workbook/location.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { FoundTable } from "./find-table.ts";

/** `null`: blank or said to be absent. `undefined`: something that is no number, already reported. */
export type CellNumber = number | null | undefined;

/** A number and whether its cell calls it a percent. */
export interface CellAmount {
  readonly value: number;
  readonly isPercent: boolean;
}

export interface TableCells {
  readonly findings: Finding[];
  /** A number of a named column; something unreadable, a percent among it, is reported with the place. */
  number(row: SheetRow, column: string, school: string): CellNumber;
  /** The same by column index. */
  numberAt(row: SheetRow, columnIndex: number, school: string): CellNumber;
  /** A number that may be a percent. */
  amountAt(row: SheetRow, columnIndex: number, school: string): CellAmount | null | undefined;
  /** The same without the word percent: where the other values of the row tell. */
  valueAt(row: SheetRow, columnIndex: number, school: string): CellNumber;
  text(row: SheetRow, column: string): string;
  /** The school of a row by its columns of login, code and name; a login that cannot be read is reported once. */
  school(row: SheetRow): SchoolMention;
  /** The location of a row from the first to the last of the given columns. */
  at(row: SheetRow, columnIndices: readonly number[]): Location;
  /** Findings of the whole table, once all rows are read. */
  finish(): readonly Finding[];
}

export function tableCells(table: FoundTable, file: string, sheet: string): TableCells {
  const findings: Finding[] = [];
  const badLogins = new Set<string>();
  // A school stands in a row a work: each spelling of it is read once.
  const mentions = new Map<string, SchoolMention>();
  let textNumbers = 0;
  const uncomputed = new Set<string>();
  /** A formula that nobody computed is told of once, whoever asks for its cell. */
  const reportUncomputed = (row: SheetRow, columnIndex: number, what: string): boolean => {
    if (!isUncomputed(row.values[columnIndex])) return false;
    const at = rowLocation(file, sheet, row.rowIndex, columnIndex);
    if (!uncomputed.has(at.cell ?? "")) findings.push(finding("formula-without-value", at, { what }));
    uncomputed.add(at.cell ?? "");
    return true;
  };
  const cells: TableCells = {
    findings,
    number: (row, column, school) => {
      const index = table.columns.get(column);
      return index === undefined ? null : cells.numberAt(row, index, school);
    },
    numberAt: (row, columnIndex, school) => {
      const amount = cells.amountAt(row, columnIndex, school);
      if (!amount?.isPercent) return amount ? amount.value : amount;
      findings.push(finding("number-unreadable", rowLocation(file, sheet, row.rowIndex, columnIndex), { school }));
      return undefined;
    },
    amountAt: (row, columnIndex, school) => {
      const read = readNumber(row.values[columnIndex]);
      if (read.kind === "unreadable") {
        if (!reportUncomputed(row, columnIndex, school))
          findings.push(finding("number-unreadable", rowLocation(file, sheet, row.rowIndex, columnIndex), { school }));
        return undefined;
      }
      if (read.kind !== "number") return null;
      if (read.wasText) textNumbers++;
      return { value: read.value, isPercent: read.unit === "percent" };
    },
    valueAt: (row, columnIndex, school) => {
      const amount = cells.amountAt(row, columnIndex, school);
      return amount ? amount.value : amount;
    },
    text: (row, column) => {
      const index = table.columns.get(column);
      if (index !== undefined) reportUncomputed(row, index, "");
      return index === undefined ? "" : cellText(row.values[index]).trim();
    },
    school: (row) => {
      const login = cells.text(row, "login");
      const name = cells.text(row, "name") || cells.text(row, "fullName");
      // Some tables have one column for both, with the name where a login is expected.
      const code = cells.text(row, "code");
      const key = `${login}\n${code}\n${name}`;
      const known = mentions.get(key);
      if (known) return known;
      const hasNames = table.columns.has("name") || table.columns.has("fullName");
      const mention = readSchoolMention(login, code, hasNames ? name : login);
      mentions.set(key, mention);
      const isBad = name !== "" && /\d/.test(login) && parseLogin(login) === undefined;
      if (isBad && !badLogins.has(login)) {
        badLogins.add(login);
        const place = rowLocation(file, sheet, row.rowIndex, table.columns.get("login") ?? 0);
        findings.push(finding("login-unreadable", place, { school: mention.name }));
      }
      return mention;
    },
    at: (row, columnIndices) => rowLocation(file, sheet, row.rowIndex, Math.min(...columnIndices), Math.max(...columnIndices)),
    finish: () =>
      textNumbers === 0 ? findings : [...findings, finding("numbers-were-text", { file, sheet }, { cells: textNumbers })],
  };
  return cells;
}

/** Whether every cell of the row is blank: prefilled and spare rows are no rows. */
export const isBlankRow = (row: SheetRow): boolean =>
  row.values.every((value) => cellText(value).trim() === "" && !isUncomputed(value));

/** Whether nobody says which school the row is about. */
export const isNameless = (school: SchoolMention): boolean => school.login === null && school.code === null && school.name === "";
