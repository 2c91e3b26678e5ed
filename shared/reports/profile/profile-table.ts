// A table of a profile's book: a column is a record with its heading, its width and its value. The book and the page are drawn from it.

import type { Language } from "../../catalogue/messages/messages.ts";
import type { OrderWords, ProfileSheet } from "../../catalogue/messages/order-words.ts";
import type { OrderContents } from "../../catalogue/order-contents.ts";
import type { StyleName } from "../../workbook/style.ts";

/** What a table is made of. */
export interface ProfileInput {
  readonly contents: OrderContents;
  readonly words: OrderWords;
  readonly language: Language;
  /** What the specialist has chosen, by the assumption's id. */
  readonly choices: ReadonlyMap<string, string>;
}

export interface ProfileColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly value: (row: Row) => string | number | null;
  /** How a cell looks that holds just this text. */
  readonly colours?: readonly (readonly [text: string, style: StyleName])[];
  readonly style?: StyleName;
  /** Left out of the page: too wide, or of use in a workbook only. */
  readonly onlyInBook?: boolean;
}

export interface ProfileTable {
  readonly sheet: ProfileSheet;
  readonly title: string;
  readonly columns: readonly Omit<ProfileColumn<never>, "value">[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly frozenColumns: number;
}

export const profileTable = <Row>(
  sheet: ProfileSheet,
  title: string,
  frozenColumns: number,
  columns: readonly ProfileColumn<Row>[],
  rows: readonly Row[],
): ProfileTable => ({
  ...{ sheet, title, columns, frozenColumns },
  rows: rows.map((row) => columns.map((column) => column.value(row))),
});
