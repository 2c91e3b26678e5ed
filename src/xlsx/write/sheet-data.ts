// The rows and cells of one sheet: `<dimension>`'s rectangle and `<sheetData>`.

import { columnName, type Rectangle } from "../../../shared/workbook/block.ts";
import type { ByteSink } from "./byte-sink.ts";
import type { CellXml } from "./cell-xml.ts";
import { PLAIN_LOOK } from "./look-table.ts";
import type { SheetModel } from "./workbook-model.ts";

/** The smallest rectangle that holds every cell that is written; A1 of an empty sheet. */
export function usedRectangle(sheet: SheetModel): Rectangle {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const [rowIndex, { values, looks }] of sheet.rows) {
    const width = Math.max(values.length, looks.length);
    if (width === 0) continue;
    top = Math.min(top, rowIndex);
    bottom = Math.max(bottom, rowIndex);
    right = Math.max(right, width - 1);
    let column = 0;
    while (column < left && values[column] === undefined && looks[column] === undefined) column++;
    left = Math.min(left, column);
  }
  if (top === Infinity) return { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function writeSheetData(sheet: SheetModel, cellXml: CellXml, sink: ByteSink): void {
  const letters: string[] = [];
  const letterOf = (column: number): string => (letters[column] ??= columnName(column));
  const rowIndices = [...new Set([...sheet.rows.keys(), ...sheet.heights.keys()])].sort((a, b) => a - b);
  sink.write("<sheetData>");
  for (const rowIndex of rowIndices) {
    const row = sheet.rows.get(rowIndex);
    const height = sheet.heights.get(rowIndex);
    const rowNumber = rowIndex + 1;
    const width = row ? Math.max(row.values.length, row.looks.length) : 0;
    let cells = "";
    for (let column = 0; column < width; column++) {
      cells += cellXml(letterOf(column) + rowNumber, row?.looks[column] ?? PLAIN_LOOK, row?.values[column]);
    }
    if (cells === "" && height === undefined) continue;
    const opening = height === undefined ? `<row r="${rowNumber}"` : `<row r="${rowNumber}" ht="${height}" customHeight="1"`;
    sink.write(cells === "" ? `${opening}/>` : `${opening}>${cells}</row>`);
  }
  sink.write("</sheetData>");
}
