// What stands in the grid, as a snapshot: values, formulas, merges, hidden rows, columns and sheets, defined names.

import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/preset-sheets-core";
import type { SnapshotRequest } from "../../../shared/commands/host.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { DefinedName, FormulaCell, SheetRow, SheetSnapshot, WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { cellValue } from "./cell-value.ts";
import type { Grid } from "./grid.ts";
import { rectangleOf } from "./grid-range.ts";

export function definedNames(grid: Grid): readonly DefinedName[] {
  const map = grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.workbook.getUnitId()) ?? {};
  return Object.values(map).map(({ name, formulaOrRefString }) => ({ name, refersTo: formulaOrRefString }));
}

/** Answers of formulas that have spilled over other cells stand beside the cells. */
function spilled(grid: Grid, sheet: Worksheet): ReadonlyMap<number, ReadonlyMap<number, CellValue>> {
  const model = grid.injector.get(FormulaDataModel);
  const cells = model.getArrayFormulaCellData()?.[sheet.getUnitId()]?.[sheet.getSheetId()];
  const rows = new Map<number, Map<number, CellValue>>();
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (!cell) continue;
      const values = rows.get(Number(row)) ?? new Map<number, CellValue>();
      rows.set(Number(row), values.set(Number(column), cellValue(cell, undefined, true)));
    }
  }
  return rows;
}

function readCells(
  grid: Grid,
  sheet: Worksheet,
  withSpilled: boolean,
): { readonly rows: readonly SheetRow[]; readonly formulas: readonly FormulaCell[] } {
  const styles = grid.workbook.getStyles();
  const formulaModel = grid.injector.get(FormulaDataModel);
  const values = new Map<number, CellValue[]>();
  const formulas: FormulaCell[] = [];
  const put = (row: number, column: number, value: CellValue): void => {
    if (value === null) return;
    const cells = values.get(row) ?? [];
    values.set(row, cells);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };
  sheet.getCellMatrix().forValue((rowIndex, columnIndex, cell) => {
    if (!cell) return;
    const formula =
      cell.f ??
      (cell.si ? formulaModel.getFormulaStringByCell(rowIndex, columnIndex, sheet.getSheetId(), sheet.getUnitId()) : null);
    if (formula) formulas.push({ rowIndex, columnIndex, formula: formula.replace(/^=/, "") });
    put(rowIndex, columnIndex, cellValue(cell, cell.s ? styles.getStyleByCell(cell) : undefined, Boolean(formula)));
  });
  for (const [row, columns] of withSpilled ? spilled(grid, sheet) : []) {
    for (const [column, value] of columns) if ((values.get(row)?.[column] ?? null) === null) put(row, column, value);
  }
  const rows = [...values].sort(([a], [b]) => a - b).map(([rowIndex, cells]) => ({ rowIndex, values: cells }));
  return { rows, formulas };
}

const hiddenIn = (data: Readonly<Record<number, { hd?: BooleanNumber } | undefined>>): readonly number[] =>
  Object.entries(data).flatMap(([index, line]) => (line?.hd === BooleanNumber.TRUE ? Number(index) : []));

/** Without what has spilled, only what stands in the cells themselves is given. */
export function sheetSnapshot(grid: Grid, sheet: Worksheet, withSpilled = true): SheetSnapshot {
  const config = sheet.getConfig();
  return {
    name: sheet.getName(),
    visibility: config.hidden === BooleanNumber.TRUE ? "hidden" : "visible",
    ...readCells(grid, sheet, withSpilled),
    merges: sheet.getMergeData().map(rectangleOf),
    hiddenRows: hiddenIn(config.rowData as Record<number, { hd?: BooleanNumber }>),
    hiddenColumns: hiddenIn(config.columnData as Record<number, { hd?: BooleanNumber }>),
  };
}

export function readSnapshot(grid: Grid, { sheets }: SnapshotRequest): WorkbookSnapshot {
  const isAsked = (name: string): boolean => sheets === "all" || (sheets !== "none" && sheets.includes(name));
  return {
    file: grid.workbook.name,
    sheets: grid.workbook.getSheets().flatMap((sheet) => (isAsked(sheet.getName()) ? [sheetSnapshot(grid, sheet)] : [])),
    names: definedNames(grid),
  };
}
