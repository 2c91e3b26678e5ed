// The book of directions («Показатели направлений»): a sheet for each direction of the order with the municipality's values, and a sheet
// with those of the organisations.

import { academicYearName } from "../../catalogue/academic-year.ts";
import type { OrderWords } from "../../catalogue/messages/order-words.ts";
import type { ValueWords } from "../../catalogue/messages/value-words.ts";
import { entriesIn, entriesOf } from "../../catalogue/order-contents.ts";
import type { OrderEntry } from "../../catalogue/order-entry.ts";
import type { IndicatorValue } from "../../indicators/indicator-value.ts";
import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { HEADER_ROW_INDEX, tableSheetEdits } from "../table-edits.ts";
import type { DirectionsData } from "./directions-data.ts";
import { breakdownText } from "./directions-json.ts";
import { reasonText } from "./reason-text.ts";

/** The mark of the book: its defined name refers to the cell with the profile's id. */
export const DIRECTIONS_BOOK_NAME = "MSOKO_DIRECTIONS";

type CellValue = string | number | null;

interface Column {
  readonly header: string;
  readonly width: number;
}

export interface DirectionsWords {
  readonly values: ValueWords;
  readonly order: OrderWords;
}

/** A share as percent with one decimal, a mean with two, yes and no in words; counts as they are. */
function shownValue({ item, org, value }: IndicatorValue, { order, values }: DirectionsWords): CellValue {
  if (value === null) return null;
  const { shown } = item;
  const isChange = item.kind === "counted" && item.years === "change";
  if ((shown === "yes-no" || shown === "criterion") && org !== null && !isChange) return value === 1 ? order.yes : order.no;
  if (shown === "number") return Math.round(value * 100) / 100;
  return values.percent(Math.round(value * 1000) / 10, isChange);
}

function outOf(value: IndicatorValue, words: ValueWords): string | null {
  const said = value.asked > value.known && value.value !== null ? words.outOf(value.known, value.asked) : null;
  const taken = value.takenOver === null ? null : words.takenOver(academicYearName(value.takenOver));
  return [said, taken].filter((part) => part !== null).join("; ") || null;
}

const name = ({ name: short, text }: OrderEntry): string => short ?? text;

export function directionsWorkbook(data: DirectionsData, words: DirectionsWords): Edit[] {
  const { contents, municipality, year, values, names } = data;
  const { values: said, order } = words;
  const entryOf = new Map(entriesOf(contents).map((entry) => [entry.code, entry]));
  const figures = (value: IndicatorValue): CellValue[] => [
    shownValue(value, words),
    value.numerator,
    value.denominator,
    outOf(value, said),
    value.reason === null ? null : reasonText(value.reason, said, names),
  ];
  const figureColumns: readonly Column[] = [
    { header: said.columns.value, width: 14 },
    { header: order.columns.numerator, width: 12 },
    { header: order.columns.denominator, width: 12 },
    { header: said.columns.outOf, width: 18 },
    { header: order.columns.reason, width: 70 },
  ];
  const own = values.filter(({ org }) => org === null);
  const sheet = (title: string, sheetName: string, columns: readonly Column[], rows: readonly (readonly CellValue[])[]): Edit[] =>
    tableSheetEdits(
      { sheet: sheetName, headerRowIndex: HEADER_ROW_INDEX, frozenColumns: 1, footer: order.footer, columns, rows },
      title,
    );
  const directions = contents.year.directions.flatMap(({ code, title }) => {
    const codes = new Set(entriesIn(contents, code).map((entry) => entry.code));
    const rows = own
      .filter(({ item }) => codes.has(item.code))
      .map((value): CellValue[] => {
        const entry = entryOf.get(value.item.code);
        return [value.item.code, entry ? name(entry) : null, breakdownText(value.item), ...figures(value)];
      });
    const columns = [
      { header: order.columns.code, width: 14 },
      { header: order.columns.name, width: 70 },
      { header: order.columns.breakdown, width: 28 },
      ...figureColumns,
    ];
    return rows.length === 0 ? [] : sheet(title, said.directionSheet(code), columns, rows);
  });
  const ofOrgs = values.flatMap((value): CellValue[][] =>
    value.org === null || value.reason?.kind === "not-concerned"
      ? []
      : [[value.item.code, names.get(value.org) ?? value.org, breakdownText(value.item), ...figures(value)]],
  );
  const orgColumns = [
    { header: order.columns.code, width: 14 },
    { header: said.columns.org, width: 50 },
    { header: order.columns.breakdown, width: 28 },
    ...figureColumns,
  ];
  const first = said.firstSheet;
  const known = own.filter(({ value }) => value !== null).length;
  const title = said.title(municipality || contents.id, academicYearName(year));
  return [
    { kind: "ensure-sheet", sheet: first, tab: "plain" },
    {
      kind: "put-values",
      sheet: first,
      rowIndex: 0,
      columnIndex: 0,
      values: [
        [title, contents.id],
        [said.summary(known, own.length), null],
        [said.howToRead, null],
      ],
    },
    { kind: "style", block: block(first, 0, 0), style: "title" },
    { kind: "style", block: block(first, 0, 1), style: "note" },
    { kind: "style", block: block(first, 1, 0, 2), style: "text" },
    { kind: "name", name: DIRECTIONS_BOOK_NAME, block: block(first, 0, 1) },
    { kind: "column-widths", sheet: first, columnIndex: 0, widths: [110, 20] },
    { kind: "row-heights", sheet: first, rowIndex: 2, heights: [48] },
    ...directions,
    ...(ofOrgs.length === 0 ? [] : sheet(said.orgsTitle, said.orgsSheet, orgColumns, ofOrgs)),
    { kind: "activate", sheet: first },
  ];
}
