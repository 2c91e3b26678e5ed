// A table as a list of columns: each column is one record with its heading, its width and its value, so that none is found by position.

import type { WrittenValue } from "../workbook/edit.ts";
import type { TableColumn } from "./table-edits.ts";

export interface Column<Row> extends TableColumn {
  readonly value: (row: Row, index: number) => WrittenValue;
}

/** Headings and rows of a table whose columns are records. */
export const tableOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]) => ({
  columns: columns as readonly TableColumn[],
  rows: rows.map((row, index) => columns.map((column) => column.value(row, index))),
});
