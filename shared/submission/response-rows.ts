// The rows of a sheet of responses by keys of their own: people sort, insert and delete rows, so the number of a row tells nothing.

import type { Form } from "../catalogue/forms/form.ts";
import { cellText } from "../text/cell-text.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { fold } from "../text/fold.ts";
import { type CellValue, isCellDate } from "../workbook/cell.ts";
import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";
import { findResponses } from "./read-responses.ts";

export interface ResponseRow {
  /** Where the row is now. */
  readonly rowIndex: number;
  /** When it came and from whom: the same wherever the row is moved. */
  readonly key: string;
  /** Changes with any of its answers. */
  readonly print: string;
  /** ISO 8601; blank where the sheet has no such column. */
  readonly time: string;
}

const timeText = (value: CellValue | undefined): string =>
  value !== undefined && value !== null && isCellDate(value) ? value.date : cellText(value).trim();

/** Blank cells at the end of a row are no part of it. */
export function printOf({ values }: SheetRow): string {
  let length = values.length;
  while (length > 0 && (values[length - 1] === null || values[length - 1] === undefined)) length--;
  return fingerprint(JSON.stringify(values.slice(0, length)));
}

/** The same school twice in one second: told apart by their answers, whichever comes first on the sheet. */
function numbered(rows: readonly ResponseRow[]): ResponseRow[] {
  const byKey = new Map<string, ResponseRow[]>();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  return [...byKey.values()].flatMap((same) =>
    same
      .sort((a, b) => (a.print < b.print ? -1 : a.print > b.print ? 1 : a.rowIndex - b.rowIndex))
      .map((row, index) => (index === 0 ? row : { ...row, key: `${row.key}#${index + 1}` })),
  );
}

export interface ResponseRows {
  readonly headerRowIndex: number;
  readonly rows: readonly ResponseRow[];
}

const isBlank = ({ values }: SheetRow): boolean => values.every((value) => value === null || value === "");

/** `undefined`: the sheet is no sheet of responses to one of the forms. Rows without any answer are left out. */
export function responseRows(sheet: SheetSnapshot, forms: readonly Form[]): ResponseRows | undefined {
  const found = findResponses(sheet, forms);
  if (!found) return undefined;
  const { headerRowIndex, columns } = found;
  const at = ({ values }: SheetRow, name: "time" | "login" | "code" | "name"): CellValue | undefined => {
    const column = columns.get(name);
    return column === undefined ? undefined : values[column];
  };
  const rows = sheet.rows.filter((row) => row.rowIndex > headerRowIndex && !isBlank(row));
  const keyed = rows.map((row): ResponseRow => {
    const time = timeText(at(row, "time"));
    const who = (["login", "code", "name"] as const).map((name) => fold(cellText(at(row, name))).trim()).find((text) => text);
    const print = printOf(row);
    // Without a moment only the answers themselves tell one response from another.
    return { rowIndex: row.rowIndex, key: `${time}|${who ?? ""}${time === "" ? `|${print}` : ""}`, print, time };
  });
  return { headerRowIndex, rows: numbered(keyed) };
}
