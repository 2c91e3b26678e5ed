// The workbook that the edits make, as plain data: what the parts of the file are written from.

import { type Block, cellAddress, LAST_COLUMN_INDEX, LAST_ROW_INDEX, type Rectangle } from "../../../shared/workbook/block.ts";
import type { ChartSpec } from "../../../shared/workbook/chart.ts";
import type { Condition, Edit, LinkTarget, WrittenValue } from "../../../shared/workbook/edit.ts";
import type { StyleName } from "../../../shared/workbook/style.ts";
import { LookTable } from "./look-table.ts";

/** One row's cells by column index; both arrays may have holes. */
export interface RowModel {
  readonly values: WrittenValue[];
  readonly looks: number[];
}

/** Something that stands at one cell. */
export interface AtCell<T> {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly what: T;
}

export interface DropDown {
  /** Rectangles of one sheet; a later drop-down cuts its own cells out of an earlier one. */
  readonly blocks: readonly Block[];
  readonly options: readonly string[] | Block;
  readonly hint: string | undefined;
}

export interface ConditionalFormat {
  readonly block: Block;
  readonly when: Condition;
  readonly style: StyleName;
}

export interface PlacedChart {
  readonly over: Block;
  readonly chart: ChartSpec;
}

export type TabColour = NonNullable<Extract<Edit, { kind: "ensure-sheet" }>["tab"]>;
type PageSetup = Omit<Extract<Edit, { kind: "page" }>, "kind" | "sheet">;

export interface SheetModel {
  readonly name: string;
  readonly tab: TabColour;
  readonly isHidden: boolean;
  /** A sheet of the user's own: it goes into the file beside the tool's, and carries no mark of it. */
  readonly isUsers: boolean;
  readonly rows: Map<number, RowModel>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly conditionalFormats: ConditionalFormat[];
  readonly notes: Map<string, AtCell<string>>;
  readonly links: Map<string, AtCell<LinkTarget>>;
  readonly charts: PlacedChart[];
  /** On sheets of the user's own: no edit merges cells. */
  merges: readonly Rectangle[];
  dropDowns: readonly DropDown[];
  freeze: { readonly rowCount: number; readonly columnCount: number } | undefined;
  filter: Block | undefined;
  unlocked: readonly Block[] | undefined;
  page: PageSetup | undefined;
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  /** By the name in lower case: Excel's names do not know case. */
  readonly names: Map<string, { readonly name: string; readonly block: Block }>;
  readonly looks: LookTable;
  activeSheet: string | undefined;
}

export const emptyWorkbook = (): WorkbookModel => ({
  sheets: [],
  names: new Map(),
  looks: new LookTable(),
  activeSheet: undefined,
});

export const emptySheet = (name: string, tab: TabColour, isHidden = false, isUsers = false): SheetModel => ({
  name,
  tab,
  isHidden,
  isUsers,
  rows: new Map(),
  widths: new Map(),
  heights: new Map(),
  conditionalFormats: [],
  notes: new Map(),
  links: new Map(),
  charts: [],
  merges: [],
  dropDowns: [],
  freeze: undefined,
  filter: undefined,
  unlocked: undefined,
  page: undefined,
});

/** The sheet by its exact name; an edit on a sheet that no edit has made is a fault of the program. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${JSON.stringify(name)} in the workbook`);
  return sheet;
}

/** Throws where the rectangle is empty or leaves the sheet. */
export function checkBlock({ rowIndex, columnIndex, rowCount, columnCount }: Omit<Block, "sheet">): void {
  const isWhole = [rowIndex, columnIndex, rowCount, columnCount].every(Number.isInteger);
  const fits = rowIndex + rowCount - 1 <= LAST_ROW_INDEX && columnIndex + columnCount - 1 <= LAST_COLUMN_INDEX;
  if (isWhole && fits && rowIndex >= 0 && columnIndex >= 0 && rowCount > 0 && columnCount > 0) return;
  throw new Error(`No such block on a sheet: row ${rowIndex}, column ${columnIndex}, ${rowCount} x ${columnCount}`);
}

export function rowAt(sheet: SheetModel, rowIndex: number): RowModel {
  const known = sheet.rows.get(rowIndex);
  if (known) return known;
  const row: RowModel = { values: [], looks: [] };
  sheet.rows.set(rowIndex, row);
  return row;
}

export function putAtCell<T>(map: Map<string, AtCell<T>>, rowIndex: number, columnIndex: number, what: T): void {
  checkBlock({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 });
  map.set(cellAddress(rowIndex, columnIndex), { rowIndex, columnIndex, what });
}

/** In reading order: by row, then by column. */
export const inReadingOrder = <T>(map: ReadonlyMap<string, AtCell<T>>): readonly AtCell<T>[] =>
  [...map.values()].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
