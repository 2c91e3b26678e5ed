// A whole sheet in the grid's form, made in memory and put in by one command.

import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import type { CellError } from "../../../shared/workbook/cell.ts";
import type { WrittenValue } from "../../../shared/workbook/edit.ts";
import type { LookTable } from "../../xlsx/write/look-table.ts";
import type { SheetModel, TabColour } from "../../xlsx/write/workbook-model.ts";
import { cellMaker } from "./cell-data.ts";
import { lookData } from "./cell-style.ts";

const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const DEFAULT_ROW_PIXELS = 20;
const ROW_PADDING = 2;
const LINE_SPACING = 1.2;
const USUAL_FONT_POINTS = 11;
const USUAL_COLUMN_CHARACTERS = 9;
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 5;

const TAB_COLOURS: { readonly [tab in TabColour]: string } = { good: "#548235", bad: "#C00000", doubt: "#BF8F00", plain: "" };

/** The widest digit of the grid's own font, Arial of 11 points, and the margin that files count too (ECMA-376 part 1, 18.3.1.13). */
const CHARACTER_PIXELS = 8;
const MARGIN_PIXELS = 5;
const PIXELS_A_POINT = 4 / 3;

const columnPixels = (characters: number): number => Math.trunc(characters * CHARACTER_PIXELS + MARGIN_PIXELS);
export const columnCharacters = (pixels: number): number => Math.max(0, pixels - MARGIN_PIXELS) / CHARACTER_PIXELS;
const rowPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const rowPoints = (pixels: number): number => pixels / PIXELS_A_POINT;

export interface SheetForGrid {
  readonly data: IWorksheetData;
  /** Styles that its cells name. */
  readonly styles: Readonly<Record<string, IStyleData>>;
}

/** How high a row is whose height nobody has said: a spreadsheet fits it to its texts; this is near enough. */
function fittedHeight({ values, looks: lookNumbers }: SourceRow, widths: ReadonlyMap<number, number>, looks: LookTable): number {
  let height = 0;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (value === undefined || value === null) continue;
    const { wrap, fontSize = USUAL_FONT_POINTS } = looks.looks[lookNumbers[column] ?? 0]?.style ?? {};
    const characters = ((widths.get(column) ?? USUAL_COLUMN_CHARACTERS) * USUAL_FONT_POINTS) / fontSize;
    const lines = typeof value === "string" && wrap ? wrappedLines(value, characters) : 1;
    height = Math.max(height, lines * rowPixels(fontSize * LINE_SPACING) + ROW_PADDING);
  }
  return height;
}

const wrappedLines = (text: string, characters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);

/** Ids of styles by what they say, so that cells of all sheets share them. */
const styleId = (look: IStyleData): string => `own:${JSON.stringify(look)}`;

interface SourceRow {
  readonly values: readonly (WrittenValue | CellError | undefined)[];
  readonly looks: readonly (number | undefined)[];
}

/** A sheet to be put in: one that edits have made, or one of a file, where errors stand in cells too. */
export type SheetSource = Pick<SheetModel, "name" | "isHidden" | "freeze"> & {
  readonly tab?: TabColour;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, SourceRow>;
};

export function gridSheet(id: string, sheet: SheetSource, looks: LookTable): SheetForGrid {
  const place = cellMaker(looks);
  const ids: (string | undefined)[] = [];
  const styles: Record<string, IStyleData> = {};
  const styleOf = (look: number): string => {
    const known = ids[look];
    if (known !== undefined) return known;
    const data = lookData(looks.looks[look]!);
    const name = styleId(data);
    styles[name] = data;
    ids[look] = name;
    return name;
  };

  const cellData: Record<number, Record<number, ICellData>> = {};
  const fitted: Record<number, { h: number; ia: BooleanNumber }> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [rowIndex, row] of sheet.rows) {
    const width = Math.max(row.values.length, row.looks.length);
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < width; column++) {
      const { cell, look } = place(row.values[column] ?? null, row.looks[column] ?? 0);
      if (look !== 0) cell.s = styleOf(look);
      if (look !== 0 || cell.v !== undefined || cell.f !== undefined) cells[column] = cell;
    }
    cellData[rowIndex] = cells;
    const height = fittedHeight(row, sheet.widths, looks);
    if (height > DEFAULT_ROW_PIXELS) fitted[rowIndex] = { h: height, ia: BooleanNumber.FALSE };
    lastRow = Math.max(lastRow, rowIndex);
    lastColumn = Math.max(lastColumn, width - 1);
  }
  const { rowCount: frozenRows = 0, columnCount: frozenColumns = 0 } = sheet.freeze ?? {};
  const data: IWorksheetData = {
    ...blankSheet(id, sheet.name),
    tabColor: TAB_COLOURS[sheet.tab ?? "plain"],
    hidden: sheet.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      ...{ xSplit: frozenColumns, ySplit: frozenRows },
      ...{ startRow: frozenRows > 0 ? frozenRows : -1, startColumn: frozenColumns > 0 ? frozenColumns : -1 },
    },
    rowCount: Math.max(LEAST_ROWS, lastRow + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + SPARE_COLUMNS),
    cellData,
    rowData: {
      ...fitted,
      ...Object.fromEntries([...sheet.heights].map(([row, points]) => [row, { h: rowPixels(points), ia: BooleanNumber.FALSE }])),
    },
    columnData: Object.fromEntries([...sheet.widths].map(([column, characters]) => [column, { w: columnPixels(characters) }])),
  };
  return { data, styles };
}

export const blankSheet = (id: string, name: string): IWorksheetData => ({
  id,
  name,
  tabColor: "",
  hidden: BooleanNumber.FALSE,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  rowCount: LEAST_ROWS,
  columnCount: LEAST_COLUMNS,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  defaultColumnWidth: 73,
  defaultRowHeight: DEFAULT_ROW_PIXELS,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
  showGridlines: BooleanNumber.TRUE,
  rightToLeft: BooleanNumber.FALSE,
});
