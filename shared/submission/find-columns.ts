// Finds a table that a person keeps on a sheet of our own making, by the words of its header, in either language.

import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

/** The header of each column, in Russian and in English, without regard to case. */
export type ColumnHeaders<Name extends string> = { readonly [name in Name]: readonly string[] };

export interface KeptTable<Name extends string> {
  readonly sheet: SheetSnapshot;
  /** Under the header. */
  readonly rows: readonly SheetRow[];
  readonly columnOf: (name: Name) => number | undefined;
  readonly text: (row: SheetRow, name: Name) => string;
}

const HEADER_SEARCH_ROWS = 20;

/** The first sheet with a header that has all the required columns; `undefined` where there is none. */
export function findColumns<Name extends string>(
  workbook: WorkbookSnapshot,
  headers: ColumnHeaders<Name>,
  required: readonly NoInfer<Name>[],
): KeptTable<Name> | undefined {
  const names = Object.keys(headers) as Name[];
  for (const sheet of workbook.sheets) {
    for (const header of sheet.rows.slice(0, HEADER_SEARCH_ROWS)) {
      const texts = header.values.map((value) => fold(cellText(value)));
      const columns = new Map<Name, number>();
      for (const name of names) {
        const wanted = headers[name].map(fold);
        const index = texts.findIndex((text) => wanted.includes(text));
        if (index >= 0) columns.set(name, index);
      }
      if (!required.every((name) => columns.has(name))) continue;
      return {
        sheet,
        rows: sheet.rows.filter(({ rowIndex }) => rowIndex > header.rowIndex),
        columnOf: (name) => columns.get(name),
        text: (row, name) => {
          const column = columns.get(name);
          return column === undefined ? "" : collapseSpaces(cellText(row.values[column]));
        },
      };
    }
  }
  return undefined;
}
