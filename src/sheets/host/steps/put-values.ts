// Puts values, texts and formulas in blocks. Strings are parsed as if typed, so every string goes as text.

import { type Rectangle, rectangleAddress } from "../../../../shared/workbook/block.ts";
import type { LinkTarget, WrittenValue } from "../../../../shared/workbook/edit.ts";
import { anyLocaleFormula } from "../plan/any-locale-formula.ts";
import { dateSerial } from "../plan/date-serial.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { typedText } from "../plan/typed-text.ts";
import { linkUrl } from "./link-url.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeOf } from "./ranges.ts";

/** One call carries so many cells; a larger block is cut by rows. */
const CELLS_A_CALL = 50_000;

type ServiceValue = string | number | boolean;

function serviceValue(value: WrittenValue | undefined, link: LinkTarget | undefined, book: OpenBook): ServiceValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return typedText(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (typeof value === "boolean") return value;
  if ("date" in value) return dateSerial(value.date);
  const formula = anyLocaleFormula(value.formula);
  // The address is ours: it holds no quotes.
  return link ? `=HYPERLINK("${linkUrl(link, book)}";${formula})` : `=${formula}`;
}

function pieces(rectangle: Rectangle): Rectangle[] {
  const rowsAPiece = Math.max(1, Math.floor(CELLS_A_CALL / rectangle.columnCount));
  const count = Math.ceil(rectangle.rowCount / rowsAPiece);
  return Array.from({ length: count }, (_, i) => ({
    ...rectangle,
    rowIndex: rectangle.rowIndex + i * rowsAPiece,
    rowCount: Math.min(rowsAPiece, rectangle.rowCount - i * rowsAPiece),
  }));
}

/** The rectangles that are put, a call each. On a sheet made anew all at once, blanks between included. */
export function valueRectangles({ values, isMadeAnew }: SheetPlan): readonly Rectangle[] {
  const bounds = values.bounds();
  if (!bounds) return [];
  const whole = isMadeAnew ? [bounds] : (values.rectangles(() => true).get(true) ?? []);
  return whole.flatMap(pieces);
}

export function putValues(book: OpenBook, { name, values, links }: SheetPlan, rectangle: Rectangle): void {
  const block = values.dense(rectangle, (value, rowIndex, columnIndex) =>
    serviceValue(value, links.get(rowIndex, columnIndex), book),
  );
  rangeOf(book.sheet(name), rectangle).setValues(block);
}

/** Links on texts. A text with a link is rich text, which is never parsed; links on formulas stand in the formulas. */
export function putLinks(book: OpenBook, { name, values, links }: SheetPlan): void {
  const sheet = book.sheet(name);
  const ofTexts = links.rectangles(() => true).get(true) ?? [];
  for (const rectangle of ofTexts) {
    const cells = values.dense(rectangle, (value) => value);
    // A column of links is one call; where formulas stand among them, cell by cell.
    const isAllText = cells.every((row) => row.every((value) => typeof value === "string" && value !== ""));
    const parts = isAllText ? [rectangle] : cellsOf(rectangle);
    for (const part of parts) {
      const texts = values.dense(part, (value) => value);
      if (!texts.every((row) => row.every((value) => typeof value === "string" && value !== ""))) continue;
      rangeOf(sheet, part).setRichTextValues(
        values.dense(part, (value, rowIndex, columnIndex) => {
          const target = links.get(rowIndex, columnIndex);
          if (typeof value !== "string" || !target) throw new Error(`No text under the link at ${rectangleAddress(part)}`);
          return SpreadsheetApp.newRichTextValue().setText(value).setLinkUrl(linkUrl(target, book)).build();
        }),
      );
    }
  }
}

function cellsOf({ rowIndex, columnIndex, rowCount, columnCount }: Rectangle): Rectangle[] {
  return Array.from({ length: rowCount * columnCount }, (_, i) => ({
    rowIndex: rowIndex + Math.floor(i / columnCount),
    columnIndex: columnIndex + (i % columnCount),
    rowCount: 1,
    columnCount: 1,
  }));
}
