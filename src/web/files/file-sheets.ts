// The sheets of a file that has been read, in the grid's form.

import type { IWorksheetData } from "@univerjs/core";
import { cellAddress } from "../../../shared/workbook/block.ts";
import { type CellError, type CellValue, isCellDate, isCellError, isCellPercent } from "../../../shared/workbook/cell.ts";
import type { ComputedCell, WrittenValue } from "../../../shared/workbook/edit.ts";
import type { FormulaCell, SheetSnapshot, WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { NUMBER_FORMATS } from "../../../shared/workbook/style.ts";
import type { CellPlace, SheetLooks } from "../../xlsx/read/looks/read-sheet-looks.ts";
import type { WorkbookLooks } from "../../xlsx/read/read-looks.ts";
import { dateSerial, hasTime } from "../../xlsx/write/date-serial.ts";
import { LookTable, PLAIN_LOOK } from "../../xlsx/write/look-table.ts";
import { gridRange } from "../grid/grid-range.ts";
import { gridSheet, type SheetForGrid, type SheetSource } from "../grid/sheet-data.ts";
import { typedFormula } from "./typed-formula.ts";

/** What shows a value as the file shows it where the file's own format is not known. */
function patternOf(value: CellValue): string | undefined {
  if (isCellPercent(value)) return "0.00%";
  if (isCellDate(value)) return hasTime(value.date) ? `${NUMBER_FORMATS.date} hh:mm` : NUMBER_FORMATS.date;
  return undefined;
}

function written(value: CellValue): WrittenValue | CellError {
  if (isCellPercent(value)) return value.percent / 100;
  return value;
}

function computed(formula: string, value: CellValue): ComputedCell {
  const answer = written(value);
  if (answer === null || typeof answer !== "object" || isCellError(answer as CellValue)) {
    return { formula: typedFormula(formula), value: answer as ComputedCell["value"] };
  }
  return { formula: typedFormula(formula), value: "date" in answer ? (dateSerial(answer.date) ?? null) : null };
}

/** A formula as it reads in a cell so many columns and rows further. */
export type ShiftFormula = (formula: string, columns: number, rows: number) => string;

/** Formulas of all cells: those that a file writes once for many stand in each of them. */
function formulasOf(sheet: SheetSnapshot, shared: SheetLooks["shared"], shift: ShiftFormula): readonly FormulaCell[] {
  const key = ({ rowIndex, columnIndex }: CellPlace): string => cellAddress(rowIndex, columnIndex);
  const written = new Map(sheet.formulas.map((cell) => [key(cell), cell.formula]));
  const groups = new Map(
    shared.flatMap(([first, ...others]) => (first ? others.map((cell) => [key(cell), first] as const) : [])),
  );
  return sheet.formulas.map((cell) => {
    const first = cell.formula === null ? groups.get(key(cell)) : undefined;
    const text = first && written.get(key(first));
    if (!first || !text) return cell;
    const formula = shift(`=${text}`, cell.columnIndex - first.columnIndex, cell.rowIndex - first.rowIndex);
    return { ...cell, formula: formula.replace(/^=/, "") };
  });
}

function source(sheet: SheetSnapshot, looks: LookTable, fileLooks: WorkbookLooks | undefined, shift: ShiftFormula): SheetSource {
  const ofSheet = fileLooks?.sheets.get(sheet.name);
  const lookOf = (index: number | undefined): number => {
    const look = index === undefined ? undefined : fileLooks?.looks[index];
    return look ? looks.numberOf(look) : PLAIN_LOOK;
  };
  const rows = new Map<number, { values: (WrittenValue | CellError | undefined)[]; looks: (number | undefined)[] }>();
  const rowAt = (rowIndex: number) => {
    const row = rows.get(rowIndex) ?? { values: [], looks: [] };
    rows.set(rowIndex, row);
    return row;
  };
  for (const [rowIndex, styles] of ofSheet?.styles ?? []) {
    const row = rowAt(rowIndex);
    styles.forEach((style, column) => {
      row.looks[column] = lookOf(style);
    });
  }
  for (const { rowIndex, values } of sheet.rows) {
    const row = rowAt(rowIndex);
    values.forEach((value, column) => {
      if (value === null) return;
      row.values[column] = written(value);
      const look = looks.looks[row.looks[column] ?? PLAIN_LOOK];
      const pattern = look?.numberFormat === undefined ? patternOf(value) : undefined;
      if (pattern !== undefined) row.looks[column] = looks.numberOf({ style: {}, ...look, numberFormat: pattern });
    });
  }
  const valuesOf = new Map(sheet.rows.map(({ rowIndex, values }) => [rowIndex, values]));
  for (const { rowIndex, columnIndex, formula } of formulasOf(sheet, ofSheet?.shared ?? [], shift)) {
    if (formula === null) continue;
    const row = rowAt(rowIndex);
    const value = valuesOf.get(rowIndex)?.[columnIndex] ?? null;
    row.values[columnIndex] = computed(formula, value);
  }
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== "visible",
    rows,
    widths: ofSheet?.widths ?? new Map(),
    heights: ofSheet?.heights ?? new Map(),
    freeze: ofSheet?.freeze,
  };
}

const HIDDEN = { hd: 1 };

function withHidden(data: IWorksheetData, sheet: SheetSnapshot): IWorksheetData {
  const hide = <T>(lines: Record<number, T>, indices: readonly number[]): Record<number, T> => {
    const all = { ...lines };
    for (const index of indices) all[index] = { ...(all[index] as T), ...HIDDEN };
    return all;
  };
  return {
    ...data,
    mergeData: sheet.merges.map(gridRange),
    rowData: hide(data.rowData as Record<number, object>, sheet.hiddenRows),
    columnData: hide(data.columnData as Record<number, object>, sheet.hiddenColumns),
    rowCount: Math.max(data.rowCount, ...sheet.merges.map(({ rowIndex, rowCount }) => rowIndex + rowCount)),
    columnCount: Math.max(data.columnCount, ...sheet.merges.map(({ columnIndex, columnCount }) => columnIndex + columnCount)),
  };
}

export function fileSheets(
  workbook: WorkbookSnapshot,
  fileLooks: WorkbookLooks | undefined,
  shift: ShiftFormula,
): readonly SheetForGrid[] {
  const looks = new LookTable();
  return workbook.sheets.map((sheet, i) => {
    const made = gridSheet(`sheet-${i + 1}`, source(sheet, looks, fileLooks, shift), looks);
    return { ...made, data: withHidden(made.data, sheet) };
  });
}
