// Finds the columns of a sheet that hold data of a person and must not travel: by their headers and by their values.

import { type Finding, finding, type PersonalDataKind } from "../../catalogue/findings.ts";
import { cellAddress, columnName } from "../../workbook/block.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { areBirthdays } from "./birth-dates.ts";
import { type ColumnValues, examineColumns, wordsAbove } from "./column-values.ts";
import { isAboutPupil } from "./column-words.ts";
import { findHeaderCells, type HeaderCell } from "./header-cells.ts";
import { isHarmlessUnder } from "./header-detectors.ts";
import { isBlankCell } from "./is-blank-cell.ts";

export interface PersonalDataOptions {
  /** The day to count ages from, `2026-11-22`: dates of birth are told from other dates by it. */
  readonly on: string;
  /** In the register names, phones and e-mails of directors and addresses of schools are service contacts. */
  readonly allow?: "service-contacts";
}

/** What must not leave the machine. Indices count from 0. */
export interface BlockedParts {
  readonly columns: readonly number[];
  /** Single cells of columns that are otherwise harmless. */
  readonly cells: readonly { readonly rowIndex: number; readonly columnIndex: number }[];
}

export interface PersonalDataOutcome {
  /** One a column. A finding says where and of what kind, never what: no value and no header of the file is in it. */
  readonly findings: readonly Finding[];
  readonly blocked: BlockedParts;
}

interface ColumnVerdict {
  readonly code: "personal-header" | "personal-values";
  readonly kind: PersonalDataKind;
  readonly columnIndex: number;
  /** The first row of it, and how many cells. */
  readonly rowIndex: number;
  readonly cells: number;
  /** The whole column, or these rows of it. */
  readonly blockedRows: "all" | readonly number[];
}

const FEWEST = 2;
const LEAST_SHARE = 0.2;

const isColumnHeader = ({ over }: HeaderCell): boolean => over === "column";

/** The header cells of every column that they stand over. */
function headersByColumn(headers: readonly HeaderCell[]): Map<number, HeaderCell[]> {
  const byColumn = new Map<number, HeaderCell[]>();
  for (const header of headers) {
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      const others = byColumn.get(column);
      if (others) others.push(header);
      else byColumn.set(column, [header]);
    }
  }
  return byColumn;
}

/** A header and the same header under it (a table under a table) are one column. */
function verdictOfHeaders(headers: readonly HeaderCell[], columnIndex: number, sheet: SheetSnapshot): ColumnVerdict | undefined {
  const header = headers.find(isColumnHeader);
  if (!header) {
    const rows = headers.map(({ rowIndex }) => rowIndex);
    const { kind, rowIndex } = headers[0]!;
    return { code: "personal-header", kind, columnIndex, rowIndex, cells: rows.length, blockedRows: rows };
  }
  const headerRows = new Set(headers.filter(isColumnHeader).map(({ rowIndex }) => rowIndex));
  const rows = sheet.rows.filter(
    ({ rowIndex, values }) => rowIndex > header.rowIndex && !headerRows.has(rowIndex) && !isBlankCell(values[columnIndex]),
  );
  // The further columns of a merged header are its columns only where they hold something.
  if (rows.length === 0 && columnIndex !== header.firstColumn) return undefined;
  return {
    code: "personal-header",
    kind: header.kind,
    columnIndex,
    rowIndex: rows[0]?.rowIndex ?? header.rowIndex,
    cells: rows.length,
    blockedRows: "all",
  };
}

function verdictsOfHeaders(sheet: SheetSnapshot, options: PersonalDataOptions): Map<number, ColumnVerdict> {
  const verdicts = new Map<number, ColumnVerdict>();
  for (const [columnIndex, headers] of headersByColumn(findHeaderCells(sheet, options))) {
    const verdict = verdictOfHeaders(headers, columnIndex, sheet);
    if (verdict) verdicts.set(columnIndex, verdict);
  }
  return verdicts;
}

interface KindRows {
  readonly kind: PersonalDataKind;
  readonly isStrong: boolean;
  readonly rows: readonly number[];
}

function rowsByKind(column: ColumnValues, sheet: SheetSnapshot, options: PersonalDataOptions): readonly KindRows[] {
  const hits = [...column.found.values()].filter(({ rows }) => rows.length > 0);
  const first = Math.min(...hits.map(({ rows }) => rows[0] ?? 0), column.birthdays.rows[0] ?? Number.POSITIVE_INFINITY);
  if (first === Number.POSITIVE_INFINITY) return [];
  const words = wordsAbove(sheet, column.columnIndex, first);
  const isServiceColumn = options.allow === "service-contacts" && !isAboutPupil(words);
  const kinds = new Map<string, KindRows>();
  const add = (kind: PersonalDataKind, isStrong: boolean, rows: readonly number[]) => {
    if (isHarmlessUnder(words, kind)) return;
    const key = `${kind} ${isStrong}`;
    kinds.set(key, { kind, isStrong, rows: [...new Set([...(kinds.get(key)?.rows ?? []), ...rows])].sort((a, b) => a - b) });
  };
  for (const { detector, rows, candidates } of hits) {
    const isLuck = detector.byChance === true && rows.length < candidates / 2;
    const isAllowed = detector.serviceContact === true && isServiceColumn;
    const isElsewhere = detector.under !== undefined && !detector.under.test(words);
    if (!isLuck && !isAllowed && !isElsewhere) add(detector.kind, detector.confidence === "strong", rows);
  }
  if (areBirthdays(column.birthdays.days)) add("birth-date", false, column.birthdays.rows);
  return [...kinds.values()];
}

function verdictOfValues(column: ColumnValues, sheet: SheetSnapshot, options: PersonalDataOptions): ColumnVerdict | undefined {
  const isMuch = ({ rows }: KindRows) => rows.length >= FEWEST && rows.length >= LEAST_SHARE * column.filled;
  const kinds = rowsByKind(column, sheet, options).filter((found) => found.isStrong || isMuch(found));
  const [chief] = [...kinds].sort((a, b) => Number(b.isStrong) - Number(a.isStrong) || b.rows.length - a.rows.length);
  if (!chief) return undefined;
  return {
    code: "personal-values",
    kind: chief.kind,
    columnIndex: column.columnIndex,
    rowIndex: chief.rows[0] ?? 0,
    cells: chief.rows.length,
    blockedRows: kinds.some(isMuch) ? "all" : [...new Set(kinds.flatMap(({ rows }) => rows))],
  };
}

/** Judges one sheet; `file` is the name that findings give. Never throws, whatever the cells hold. */
export function findPersonalData(sheet: SheetSnapshot, file: string, options: PersonalDataOptions): PersonalDataOutcome {
  const ofHeaders = verdictsOfHeaders(sheet, options);
  const verdicts = [...ofHeaders.values()];
  for (const column of examineColumns(sheet, options.on)) {
    const ofHeader = ofHeaders.get(column.columnIndex);
    if (ofHeader?.blockedRows === "all") continue;
    const verdict = verdictOfValues(column, sheet, options);
    if (!verdict) continue;
    if (ofHeader) verdicts.splice(verdicts.indexOf(ofHeader), 1);
    const labelled = ofHeader?.blockedRows ?? [];
    const rows = verdict.blockedRows === "all" ? verdict.blockedRows : [...new Set([...labelled, ...verdict.blockedRows])];
    verdicts.push({ ...verdict, blockedRows: rows });
  }
  verdicts.sort((a, b) => a.columnIndex - b.columnIndex);
  return {
    findings: verdicts.map(({ code, kind, columnIndex, rowIndex, cells }) => {
      const at = { file, sheet: sheet.name, cell: cellAddress(rowIndex, columnIndex) };
      return finding(code, at, { column: columnName(columnIndex), kind, cells });
    }),
    blocked: {
      columns: verdicts.filter(({ blockedRows }) => blockedRows === "all").map(({ columnIndex }) => columnIndex),
      cells: verdicts.flatMap(({ columnIndex, blockedRows }) =>
        blockedRows === "all" ? [] : blockedRows.map((rowIndex) => ({ rowIndex, columnIndex })),
      ),
    },
  };
}
