// Turns a table into edits: header, rows, widths, formats, frozen header, filter. Every sheet with a table is made by this.

import { type Block, block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import type { NumberFormatName, StyleName } from "../workbook/style.ts";
import { rowHeight } from "./wrapped-lines.ts";

/** Of a sheet that is one table: under its title and a blank row. */
export const HEADER_ROW_INDEX = 2;

export interface TableColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: NumberFormatName;
  readonly style?: StyleName;
  /** How a cell looks that holds just this text. */
  readonly colours?: readonly (readonly [text: string, style: StyleName])[];
}

export interface Table {
  readonly sheet: string;
  /** Where the header stands, from 0; the table starts in column A. */
  readonly headerRowIndex: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly WrittenValue[])[];
}

/** The cells of one column under the header. */
export const columnBlock = (table: Table, columnIndex: number): Block =>
  block(table.sheet, table.headerRowIndex + 1, columnIndex, Math.max(1, table.rows.length));

/** The whole table with its header. */
const tableBlock = (table: Table): Block =>
  block(table.sheet, table.headerRowIndex, 0, table.rows.length + 1, table.columns.length);

/** Header, rows, heights, styles, formats and colours of words, without the columns' widths: for several tables on one sheet. */
export function tableEdits(table: Table): Edit[] {
  const { sheet, headerRowIndex, columns, rows } = table;
  const values = [columns.map((column) => column.header), ...rows];
  const edits: Edit[] = [
    { kind: "put-values", sheet, rowIndex: headerRowIndex, columnIndex: 0, values },
    { kind: "style", block: block(sheet, headerRowIndex, 0, 1, columns.length), style: "header" },
  ];
  const widths = columns.map((column) => column.width);
  const heights = values.map((row) => rowHeight(row, widths));
  edits.push({ kind: "row-heights", sheet, rowIndex: headerRowIndex, heights });
  if (rows.length === 0) return edits;
  columns.forEach((column, index) => {
    const cells = columnBlock(table, index);
    edits.push({ kind: "style", block: cells, style: column.style ?? (column.format ? "number" : "text") });
    if (column.format) edits.push({ kind: "number-format", block: cells, format: column.format });
    for (const [text, style] of column.colours ?? [])
      edits.push({ kind: "conditional-format", block: cells, when: { kind: "text-is", text }, style });
  });
  return edits;
}

export interface SheetTable extends Table {
  readonly tab?: "good" | "bad" | "doubt" | "plain";
  /** Columns that stay in sight while scrolling to the right. */
  readonly frozenColumns: number;
  readonly footer: string;
}

/** A whole sheet that is one table with its title above: frozen, filtered, ready to print. */
export function tableSheetEdits(table: SheetTable, title: string): Edit[] {
  const { sheet, columns, headerRowIndex } = table;
  return [
    { kind: "ensure-sheet", sheet, tab: table.tab ?? "plain" },
    { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [[title]] },
    { kind: "style", block: block(sheet, 0, 0), style: "title" },
    ...tableEdits(table),
    { kind: "column-widths", sheet, columnIndex: 0, widths: columns.map((column) => column.width) },
    { kind: "freeze", sheet, rowCount: headerRowIndex + 1, columnCount: table.frozenColumns },
    ...(table.rows.length > 0 ? [{ kind: "filter", block: tableBlock(table) } as const] : []),
    { kind: "page", sheet, orientation: "landscape", repeatedRowCount: headerRowIndex + 1, footer: table.footer },
  ];
}
