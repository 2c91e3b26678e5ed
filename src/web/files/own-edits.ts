// The tool's own sheets as edits again, for a file: what made them, and over it what stands in the grid now.

import type { Worksheet } from "@univerjs/core";
import { type Block, parseRectangle } from "../../../shared/workbook/block.ts";
import type { Edit, WrittenValue } from "../../../shared/workbook/edit.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import type { Grid } from "../grid/grid.ts";
import { definedNames, sheetSnapshot } from "../grid/read-snapshot.ts";
import { writtenCell } from "./written-cell.ts";

/** Every cell that is or was filled, with its value of now: formulas with their latest answers, blanks where the user has cleared. */
function valuesOf(sheet: string, now: SheetSnapshot, edits: readonly Edit[]): Edit {
  const rows: WrittenValue[][] = [];
  const put = (rowIndex: number, columnIndex: number, value: WrittenValue): void => {
    while (rows.length <= rowIndex) rows.push([]);
    const row = rows[rowIndex]!;
    while (row.length < columnIndex) row.push(null);
    row[columnIndex] = value;
  };
  for (const edit of edits) {
    if (edit.kind !== "put-values") continue;
    edit.values.forEach((row, i) => {
      row.forEach((_, j) => {
        put(edit.rowIndex + i, edit.columnIndex + j, null);
      });
    });
  }
  const formulas = new Map(now.formulas.map(({ rowIndex, columnIndex, formula }) => [`${rowIndex} ${columnIndex}`, formula]));
  for (const { rowIndex, values } of now.rows) {
    values.forEach((value, column) => {
      if (value !== null) put(rowIndex, column, writtenCell(value, formulas.get(`${rowIndex} ${column}`) ?? null));
    });
  }
  for (const { rowIndex, columnIndex, formula } of now.formulas) {
    const value = now.rows.find((row) => row.rowIndex === rowIndex)?.values[columnIndex] ?? null;
    if (value === null) put(rowIndex, columnIndex, writtenCell(null, formula));
  }
  return { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: rows };
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

function blockOf(refersTo: string): Block | undefined {
  const [, quoted, bare, address = ""] = REFERENCE.exec(refersTo) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? bare;
  const rectangle = parseRectangle(address);
  return sheet === undefined || !rectangle ? undefined : { sheet, ...rectangle };
}

/** Blocks of other sheets that an edit needs to be there. */
function neededSheets(edit: Edit): readonly string[] {
  if (edit.kind === "link") return edit.to.kind === "cell" ? [edit.to.block.sheet] : [];
  if (edit.kind === "drop-down") return "sheet" in edit.options ? [edit.options.sheet] : [];
  if (edit.kind === "chart") {
    const { categories, series } = edit.chart;
    return [categories.sheet, ...series.flatMap(({ name, values }) => [name.sheet, values.sheet])];
  }
  return [];
}

/** `made`: what made the sheet, under the name that it had then. */
export function ownSheetEdits(grid: Grid, sheet: Worksheet, made: readonly Edit[], known: ReadonlySet<string>): readonly Edit[] {
  const [first] = made;
  const name = first?.kind === "ensure-sheet" ? first.sheet : sheet.getName();
  const stays = made.filter(
    (edit) => edit.kind !== "name" && neededSheets(edit).every((needed) => needed === name || known.has(needed)),
  );
  const names = definedNames(grid).flatMap(({ name: defined, refersTo }): Edit[] => {
    const block = blockOf(refersTo);
    return block?.sheet === sheet.getName() ? [{ kind: "name", name: defined, block: { ...block, sheet: name } }] : [];
  });
  return [...stays, valuesOf(name, sheetSnapshot(grid, sheet, false), made), ...names];
}
