// What the parts of the model know of each other: a part of a sheet sees its sheet by this, never by its class.

import type { Rectangle } from "../../../shared/workbook/block.ts";
import type { CellGrid } from "./cell-grid.ts";
import type { FormatLog } from "./format-log.ts";
import type { ModelError } from "./model-error.ts";

export interface SheetContext {
  readonly Name: string;
  readonly Visibility: string;
  readonly Position: number;
  readonly workbook: WorkbookContext;
  readonly cells: CellGrid;
  readonly looks: FormatLog;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly Protection: { readonly isProtected: boolean };
  merges: readonly Rectangle[];
  conditionalFormats: PlacedFormat[];
  GetRangeByIndexes(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): RangeContext;
  refuseIfProtected(): void;
  /** As if it were typed: a cell of General format takes the format of what it is taken for. */
  typeInto(row: number, column: number, typed: unknown): void;
  setNumberFormat(row: number, column: number, format: unknown): void;
  Activate(): void;
}

export interface PlacedFormat {
  readonly Id: string;
  readonly where: Rectangle;
}

export interface RangeContext {
  readonly sheet: SheetContext;
  readonly where: Rectangle;
  readonly RowIndex: number;
  readonly ColumnIndex: number;
  readonly RowCount: number;
  readonly ColumnCount: number;
  readonly CellCount: number;
  look(property: string): unknown;
  setLook(property: string, value: unknown): void;
  refusedLook(property: string, value: unknown): ModelError;
}

export interface WorkbookContext {
  activeSheet: SheetContext;
  selection: RangeContext;
  readonly hasNoPrinter: boolean;
  /** Of each sheet: a workbook in compatibility mode (.xls) has smaller ones. */
  readonly size: { readonly rowCount: number; readonly columnCount: number };
  /** What the user has done and may undo; Excel forgets it at some of an add-in's calls. */
  undoHistory: string[];
  readonly Worksheets: SheetListContext;
  newId(): string;
  refuseIfStructureProtected(): void;
}

export interface SheetListContext {
  readonly items: readonly SheetContext[];
  /** Throws where Excel would not take the name. */
  checkName(name: string, self: SheetContext | null): void;
  refuseIfLastVisible(sheet: SheetContext): void;
  remove(sheet: SheetContext): void;
}
