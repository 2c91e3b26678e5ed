// Colours, fonts, borders and number formats. A sheet made anew is dressed whole, a call a property; on another sheet only the cells
// that are named, a call a property and look.

import type { Style } from "../../../../shared/workbook/style.ts";
import { isErrorName, PLAIN_TEXT } from "../error-names.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeListOf, rangeOf } from "./ranges.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const DEFAULT_FONT_SIZE = 10;
const BORDER_COLOUR = "#A6A6A6";

const colour = (rrggbb: string | undefined): string | null => (rrggbb === undefined ? null : `#${rrggbb}`);
const middle = (vertical: Style["vertical"]) => (vertical === "center" ? "middle" : (vertical ?? null));

/** How each property is set on a whole sheet and on a list of ranges. */
interface Property {
  readonly isIn: (style: Style) => boolean;
  readonly setAll: (range: Range, looks: <Value>(lookOf: (style: Style | undefined) => Value) => Value[][]) => void;
  readonly setSome: (ranges: RangeList, style: Style) => void;
}

const PROPERTIES: readonly Property[] = [
  {
    isIn: ({ fill }) => fill !== undefined,
    setAll: (range, looks) => range.setBackgrounds(looks((style) => colour(style?.fill))),
    setSome: (ranges, { fill }) => ranges.setBackground(colour(fill)),
  },
  {
    isIn: ({ fontColor }) => fontColor !== undefined,
    setAll: (range, looks) => range.setFontColors(looks((style) => colour(style?.fontColor))),
    setSome: (ranges, { fontColor }) => ranges.setFontColor(colour(fontColor)),
  },
  {
    isIn: ({ bold }) => bold !== undefined,
    setAll: (range, looks) => range.setFontWeights(looks((style) => (style?.bold ? "bold" : null))),
    setSome: (ranges, { bold }) => ranges.setFontWeight(bold ? "bold" : "normal"),
  },
  {
    isIn: ({ italic }) => italic !== undefined,
    setAll: (range, looks) => range.setFontStyles(looks((style) => (style?.italic ? "italic" : null))),
    setSome: (ranges, { italic }) => ranges.setFontStyle(italic ? "italic" : "normal"),
  },
  {
    isIn: ({ underline }) => underline !== undefined,
    setAll: (range, looks) => range.setFontLines(looks((style) => (style?.underline ? "underline" : null))),
    setSome: (ranges, { underline }) => ranges.setFontLine(underline ? "underline" : "none"),
  },
  {
    isIn: ({ fontSize }) => fontSize !== undefined,
    setAll: (range, looks) => range.setFontSizes(looks((style) => style?.fontSize ?? DEFAULT_FONT_SIZE)),
    setSome: (ranges, { fontSize }) => ranges.setFontSize(fontSize ?? DEFAULT_FONT_SIZE),
  },
  {
    isIn: ({ horizontal }) => horizontal !== undefined,
    setAll: (range, looks) => range.setHorizontalAlignments(looks((style) => style?.horizontal ?? null)),
    setSome: (ranges, { horizontal }) => ranges.setHorizontalAlignment(horizontal ?? null),
  },
  {
    isIn: ({ vertical }) => vertical !== undefined,
    setAll: (range, looks) => range.setVerticalAlignments(looks((style) => middle(style?.vertical))),
    setSome: (ranges, { vertical }) => ranges.setVerticalAlignment(middle(vertical)),
  },
  {
    isIn: ({ wrap }) => wrap !== undefined,
    setAll: (range, looks) => range.setWraps(looks((style) => style?.wrap ?? false)),
    setSome: (ranges, { wrap }) => ranges.setWrap(wrap ?? false),
  },
];

function drawBorders(ranges: RangeList): void {
  ranges.setBorder(true, true, true, true, true, true, BORDER_COLOUR, SpreadsheetApp.BorderStyle.SOLID);
}

export function dressCells(book: OpenBook, { name, styles, isMadeAnew }: SheetPlan): void {
  const bounds = styles.bounds();
  if (!bounds) return;
  const sheet = book.sheet(name);
  const looks = styles.rectangles((style) => style);
  if (isMadeAnew) {
    const range = rangeOf(sheet, bounds);
    for (const { isIn, setAll } of PROPERTIES) {
      if ([...looks.keys()].some(isIn)) setAll(range, (lookOf) => styles.dense(bounds, lookOf));
    }
  } else {
    for (const [style, rectangles] of looks) {
      const ranges = rangeListOf(sheet, rectangles);
      for (const { isIn, setSome } of PROPERTIES) if (isIn(style)) setSome(ranges, style);
    }
  }
  const bordered = styles.rectangles(({ border }) => border).get("thin");
  if (bordered) drawBorders(rangeListOf(sheet, bordered));
}

/** After the values: a text stays a text under whatever format, since it was put as one. */
export function formatNumbers(book: OpenBook, { name, formats, values }: SheetPlan): void {
  const sheet = book.sheet(name);
  for (const [pattern, rectangles] of formats.rectangles((each) => each)) rangeListOf(sheet, rectangles).setNumberFormat(pattern);
  const likeErrors = values.rectangles((value) => typeof value === "string" && isErrorName(value)).get(true);
  if (likeErrors) rangeListOf(sheet, likeErrors).setNumberFormat(PLAIN_TEXT);
}
