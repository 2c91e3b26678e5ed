// Sheets that the user has made in the grid, for a file: values, formulas, basic looks, widths, merges, notes.

import type { Worksheet } from "@univerjs/core";
import { SheetsNoteModel } from "@univerjs/preset-sheets-note";
import type { UserCell, UserSheet } from "../../xlsx/write/user-sheet.ts";
import { lookOf } from "../grid/cell-style.ts";
import type { Grid } from "../grid/grid.ts";
import { sheetSnapshot } from "../grid/read-snapshot.ts";
import { columnCharacters, rowPoints } from "../grid/sheet-data.ts";
import { writtenCell } from "./written-cell.ts";

function sizes(lines: object, size: "w" | "h", unit: (pixels: number) => number): ReadonlyMap<number, number> {
  return new Map(
    Object.entries(lines as Record<string, { readonly [key in "w" | "h"]?: number } | undefined>).flatMap(([index, line]) => {
      const pixels = line?.[size];
      return pixels === undefined || pixels <= 0 ? [] : [[Number(index), unit(pixels)] as const];
    }),
  );
}

export function userSheet(grid: Grid, sheet: Worksheet, name = sheet.getName()): UserSheet {
  const { rows, formulas, merges } = sheetSnapshot(grid, sheet, false);
  const styles = grid.workbook.getStyles();
  const values = new Map(rows.map((row) => [row.rowIndex, row.values]));
  const formulaAt = new Map(formulas.map(({ rowIndex, columnIndex, formula }) => [`${rowIndex} ${columnIndex}`, formula]));
  const cells: UserCell[] = [];
  sheet.getCellMatrix().forValue((rowIndex, columnIndex, cell) => {
    if (!cell) return;
    const value = writtenCell(values.get(rowIndex)?.[columnIndex] ?? null, formulaAt.get(`${rowIndex} ${columnIndex}`) ?? null);
    const style = cell.s ? styles.getStyleByCell(cell) : undefined;
    if (value !== null || style) cells.push({ rowIndex, columnIndex, value, look: lookOf(style ?? {}) });
  });
  const config = sheet.getConfig();
  const { xSplit, ySplit } = config.freeze;
  const notes = grid.injector.get(SheetsNoteModel).getSheetNotes(sheet.getUnitId(), sheet.getSheetId());
  return {
    name,
    cells,
    widths: sizes(config.columnData, "w", columnCharacters),
    heights: sizes(config.rowData, "h", rowPoints),
    merges,
    notes: [...(notes?.values() ?? [])].map(({ row, col, note }) => ({ rowIndex: row, columnIndex: col, what: note })),
    freeze: xSplit + ySplit > 0 ? { rowCount: ySplit, columnCount: xSplit } : undefined,
  };
}
