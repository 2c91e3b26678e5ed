// What is asked of one sheet, and the snapshot that its answers make. A sheet is asked for as a whole or, where it is large, in pieces.

import type { CellValue } from "../../shared/workbook/cell.ts";
import type { FormulaCell, SheetRow, SheetSnapshot } from "../../shared/workbook/snapshot.ts";
import { cellOf } from "./cell-of.ts";
import { mergedAreas } from "./merged-areas.ts";
import { VISIBILITIES } from "./visibilities.ts";

/** Cells asked for, and which of their rows are hidden. */
export interface CellsAnswer {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** A sheet to be read. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly withMerges: boolean;
}

/** What is asked of a sheet once, however many pieces its cells are asked for in. */
export interface FrameAnswer {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Not asked for: `undefined`. */
  readonly merged: Excel.RangeAreas | undefined;
}

export function askCells(range: Excel.Range): CellsAnswer {
  range.load("rowIndex,columnIndex,values,valueTypes,numberFormat,formulas");
  const rows = range.getRowProperties({ rowHidden: true });
  range.untrack();
  return { range, rows };
}

/** `withMerges`: asking for merged cells takes the user's history of undo away in some Excels, so it is done only where they matter. */
export function askFrame(sheet: Excel.Worksheet, used: Excel.Range, withMerges: boolean): FrameAnswer {
  const columns = used.getColumnProperties({ columnHidden: true });
  const merged = withMerges ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  merged?.untrack();
  return { sheet, used, columns, merged };
}

const places = (count: number, first: number, isThere: (index: number) => boolean | undefined): number[] =>
  Array.from({ length: count }, (_, index) => index).flatMap((index) => (isThere(index) ? first + index : []));

/** `false` where the range was too large for Excel to give its values. */
export const hasValues = ({ range }: CellsAnswer): boolean => Array.isArray(range.values);

interface ReadCells {
  readonly rows: readonly SheetRow[];
  readonly formulas: readonly FormulaCell[];
  readonly hiddenRows: readonly number[];
}

function readCells({ range, rows: rowProperties }: CellsAnswer): ReadCells {
  const { rowIndex: top, columnIndex: left, values, valueTypes, numberFormat, formulas } = range;
  const rows: SheetRow[] = [];
  const formulaCells: FormulaCell[] = [];
  for (const [i, row] of values.entries()) {
    const cells: CellValue[] = Array.from({ length: left }, () => null);
    let count = 0;
    for (const [j, value] of row.entries()) {
      const cell = cellOf(value, valueTypes[i]![j]!, numberFormat[i]![j]);
      cells.push(cell);
      if (cell !== null) count = left + j + 1;
      const formula: unknown = formulas[i]![j];
      // A text that looks like a formula is given as a formula too, but then it is its own value.
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
        formulaCells.push({ rowIndex: top + i, columnIndex: left + j, formula: formula.slice(1) });
      }
    }
    if (count > 0) rows.push({ rowIndex: top + i, values: cells.slice(0, count) });
  }
  const hiddenRows = places(values.length, top, (i) => rowProperties.value[i]?.rowHidden);
  return { rows, formulas: formulaCells, hiddenRows };
}

export function sheetSnapshot({ sheet, used, columns, merged }: FrameAnswer, cells: readonly CellsAnswer[]): SheetSnapshot {
  const head = { name: sheet.name, visibility: VISIBILITIES[sheet.visibility] ?? "visible" } as const;
  if (used.isNullObject) return { ...head, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] };
  const read = cells.map(readCells);
  return {
    ...head,
    rows: read.flatMap(({ rows }) => rows),
    merges: !merged || merged.isNullObject ? [] : mergedAreas(merged.address),
    hiddenRows: read.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns: places(used.columnCount, used.columnIndex, (i) => columns.value[i]?.columnHidden),
    formulas: read.flatMap(({ formulas }) => formulas),
  };
}
