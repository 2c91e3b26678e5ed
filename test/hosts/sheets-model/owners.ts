// What a part of the model knows of the part that holds it: a range of its sheet, a sheet of its spreadsheet.

import type { Area } from "./area.ts";
import type { Grid } from "./grid.ts";
import type { ServiceCalls } from "./service-calls.ts";

export interface SheetOfRange<Range extends Area> {
  readonly name: string;
  readonly grid: Grid;
  readonly calls: ServiceCalls;
  readonly service: () => GoogleAppsScript.Spreadsheet.Sheet;
  readonly mustBeEditable: (area: Area | null) => void;
  readonly mergesWithin: (area: Area) => GoogleAppsScript.Spreadsheet.Range[];
  readonly breakMerges: (area: Area) => void;
  readonly filterOver: (range: Range) => GoogleAppsScript.Spreadsheet.Filter;
  readonly select: (range: Range) => void;
}

export interface SpreadsheetOfSheet<Range extends Area> {
  readonly calls: ServiceCalls;
  /** Throws where another sheet than the one of this number bears the name. */
  readonly mustBeFree: (name: string, id: number | null) => void;
  readonly select: (range: Range) => void;
}
