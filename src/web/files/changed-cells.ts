// Which cells of an opened sheet differ from what the file held, as the file is to be written.

import { cellAddress } from "../../../shared/workbook/block.ts";
import { type CellError, type CellValue, isCellDate, isCellError, isCellPercent } from "../../../shared/workbook/cell.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { ChangedCell } from "../../xlsx/patch/edits/changed-cell.ts";
import type { OpenedSheet } from "./open-file.ts";
import { isWritable } from "./written-cell.ts";

interface Content {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

function contents({ rows, formulas }: SheetSnapshot): ReadonlyMap<string, Content> {
  const cells = new Map<string, Content>();
  for (const { rowIndex, values } of rows) {
    values.forEach((value, columnIndex) => {
      if (value !== null) cells.set(cellAddress(rowIndex, columnIndex), { rowIndex, columnIndex, value, formula: null });
    });
  }
  for (const { rowIndex, columnIndex, formula } of formulas) {
    const address = cellAddress(rowIndex, columnIndex);
    cells.set(address, { rowIndex, columnIndex, value: cells.get(address)?.value ?? null, formula });
  }
  return cells;
}

const isSame = (a: CellValue, b: CellValue): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** An answer that the file has and the grid cannot work out: Excel can. */
const isUnknownToGrid = (before: CellValue, now: CellValue): boolean =>
  isCellError(now) && !(before !== null && isCellError(before));

const plain = (value: CellValue): ChangedCell["value"] => (isCellPercent(value) ? value.percent / 100 : value);

const kindOf = (value: CellValue): string => (isCellDate(value) ? "date" : isCellPercent(value) ? "percent" : "other");

export interface SheetDifference {
  readonly cells: readonly ChangedCell[];
  /** Whether anything but answers of formulas is another. */
  readonly isChanged: boolean;
  /** Cells whose formulas no file of ours can hold: their answers are kept. */
  readonly valuesOnly: readonly string[];
}

/** `patternAt`: the number format that the grid shows a cell by. */
export function changedCells(
  { name: sheet, before, shared }: OpenedSheet,
  now: SheetSnapshot,
  patternAt: (rowIndex: number, columnIndex: number) => string | undefined,
): SheetDifference {
  const old = contents(before);
  const current = contents(now);
  const changed = new Map<string, ChangedCell>();
  const valuesOnly: string[] = [];
  let isChanged = false;

  const change = (address: string, cell: Content, then: CellValue): void => {
    const { rowIndex, columnIndex, value, formula } = cell;
    const hasFormat = kindOf(value) !== "other" && kindOf(value) !== kindOf(then);
    const pattern = hasFormat ? patternAt(rowIndex, columnIndex) : undefined;
    const canHold = formula === null || isWritable(formula);
    if (!canHold) valuesOnly.push(address);
    changed.set(address, {
      ...{ sheet, rowIndex, columnIndex, value: plain(value) },
      ...(formula !== null && canHold && { formula: { text: formula } }),
      ...(pattern !== undefined && { numberFormat: pattern }),
    });
    isChanged = true;
  };

  for (const address of new Set([...old.keys(), ...current.keys()])) {
    const then = old.get(address);
    const { rowIndex, columnIndex } = (then ?? current.get(address))!;
    const cell = current.get(address) ?? { rowIndex, columnIndex, value: null, formula: null };
    const value = then?.value ?? null;
    if (cell.formula !== (then?.formula ?? null)) change(address, cell, value);
    else if (!isSame(cell.value, value)) {
      if (cell.formula === null) change(address, cell, value);
      // A formula without an answer in the file is left to whoever opens it.
      else if (value !== null && !isUnknownToGrid(value, cell.value)) {
        changed.set(address, {
          sheet,
          rowIndex,
          columnIndex,
          value: plain(cell.value) as string | number | boolean | null | CellError,
          formula: "kept",
        });
      }
    }
  }

  // A formula that many cells share is written in the first of them: where it goes, the others need their own.
  for (const [first, ...others] of shared) {
    const lost = first && changed.get(cellAddress(first.rowIndex, first.columnIndex));
    if (!lost || lost.formula === "kept") continue;
    for (const { rowIndex, columnIndex } of others) {
      const address = cellAddress(rowIndex, columnIndex);
      const cell = current.get(address);
      if (cell && cell.formula !== null && (!changed.has(address) || changed.get(address)?.formula === "kept"))
        change(address, cell, cell.value);
    }
  }
  return { cells: [...changed.values()], isChanged, valuesOnly };
}
