// Where the cells of «Расчёт сроков» are: for its own formulas and for those of other sheets.

import type { MeasureState } from "../../catalogue/measure-state.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { type Block, block } from "../../workbook/block.ts";
import { here, type LocalReference } from "../../workbook/formula.ts";
import type { YearData } from "./year-data.ts";

/** As many as a year has months: no deadline falls oftener. */
export const SLOTS = 12;
export const EVENT_SLOTS = 4;

export const STATE_ORDER: readonly MeasureState[] = ["no-date", "ahead", "due", "overdue", "done", "unconfirmed", "not-required"];

/** In the third column, beside what they name. */
export const YEAR_STAMP = "year";
export const PROFILE_STAMP = "profile";

export const LABEL_ROW = 3;
export const HEADER_ROW = LABEL_ROW + 14;
export const FIRST_ROW = HEADER_ROW + 1;
/** Right of the labels: months with their first and last days, and the directions above them. */
export const MONTH_COLUMN = 3;
export const DIRECTION_COLUMN = 6;

export const HELPERS = [
  ...["item", "direction", "place", "month", "status", "doneOn", "link", "isOver", "count", "covered", "next", "state", "order"],
] as const;
export type Helper = (typeof HELPERS)[number];

/** Where other sheets find what. */
export function datesPlaces({ rows }: YearData, words: YearWords) {
  const sheet = words.sheets.dates.name;
  const count = Math.max(1, rows.length);
  const indexes = new Map(rows.map(({ item }, index) => [item, index]));
  const first = HELPERS.length;
  return {
    column: (id: Helper): Block => block(sheet, FIRST_ROW, HELPERS.indexOf(id), count),
    /** All days by which something is to be done: a row a measure, twelve columns. */
    dues: block(sheet, FIRST_ROW, first + SLOTS, count, SLOTS),
    /** The days that a report is as of, and by which it is sent. */
    slot: (rowIndex: number, slot: number, what: "from" | "due"): Block =>
      block(sheet, FIRST_ROW + rowIndex, first + slot + (what === "due" ? SLOTS : 0)),
    rowOf: (item: string): number => indexes.get(item) ?? -1,
    stateLabel: (state: MeasureState): Block => block(sheet, LABEL_ROW + STATE_ORDER.indexOf(state), 1),
    /** In the order of the municipality's directions, the whole system last. */
    directionLabel: (index: number): Block => block(sheet, LABEL_ROW - 1, DIRECTION_COLUMN + index),
    monthFirst: (index: number): Block => block(sheet, LABEL_ROW + index, MONTH_COLUMN + 1),
    monthLast: (index: number): Block => block(sheet, LABEL_ROW + index, MONTH_COLUMN + 2),
  };
}

/** What the sheet's own formulas look at. */
export function ownCells(words: YearWords) {
  const sheet = words.sheets.dates.name;
  const label = (index: number): Block => block(sheet, LABEL_ROW + STATE_ORDER.length + index, 1);
  const [first, width] = [HELPERS.length, SLOTS];
  const cells = (rowIndex: number, columnIndex: number, count = 1): LocalReference =>
    here(block(sheet, FIRST_ROW + rowIndex, columnIndex, 1, count));
  return {
    done: label(0),
    notRequired: label(1),
    year: label(2),
    end: label(3),
    review: label(4),
    months: block(sheet, LABEL_ROW, MONTH_COLUMN, 12),
    monthFirsts: block(sheet, LABEL_ROW, MONTH_COLUMN + 1, 12),
    monthLasts: block(sheet, LABEL_ROW, MONTH_COLUMN + 2, 12),
    helper: (rowIndex: number, id: Helper) => cells(rowIndex, HELPERS.indexOf(id)),
    slots: (rowIndex: number, what: "from" | "due") => cells(rowIndex, first + (what === "due" ? width : 0), width),
    eventKey: (rowIndex: number, slot: number) => cells(rowIndex, first + 2 * width + slot),
  };
}
