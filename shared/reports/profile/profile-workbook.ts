// The book of a profile («книга профиля»): the order whole, on sheets that a specialist can filter, print and write her choices on.

import type { Language } from "../../catalogue/messages/messages.ts";
import { orderWordsOf } from "../../catalogue/messages/order-words-of.ts";
import type { OrderContents } from "../../catalogue/order-contents.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { HEADER_ROW_INDEX, tableSheetEdits } from "../table-edits.ts";
import { rowHeight } from "../wrapped-lines.ts";
import { directionLines, municipalityName, orderLines } from "./profile-data.ts";
import { profileTables } from "./profile-tables.ts";

/** The mark of the book: its defined name refers to the cell with the profile's id. */
export const PROFILE_BOOK_NAME = "MSOKO_PROFILE";

const FIRST_WIDTHS = [24, 90, 60];

function firstSheet(profile: Profile, contents: OrderContents, language: Language): Edit[] {
  const words = orderWordsOf(language);
  const sheet = words.sheets.order;
  const lines = orderLines(profile, contents, words).map(([what, value]) => [what, value, null]);
  const directions = directionLines(contents, words).map((line) => [...line]);
  const prominent = contents.assumptions.filter((each) => each.prominent).map(({ id, about, standard }) => [id, about, standard]);
  const parts = [
    { title: null, rows: lines },
    { title: words.directions, rows: directions },
    { title: words.prominentTitle, rows: prominent },
  ].filter(({ rows }) => rows.length > 0);
  const edits: Edit[] = [
    { kind: "ensure-sheet", sheet, tab: "plain" },
    {
      kind: "put-values",
      sheet,
      rowIndex: 0,
      columnIndex: 0,
      values: [[words.title(municipalityName(profile, words)), null, profile.id]],
    },
    { kind: "style", block: block(sheet, 0, 0), style: "title" },
    { kind: "style", block: block(sheet, 0, 2), style: "note" },
    { kind: "name", name: PROFILE_BOOK_NAME, block: block(sheet, 0, 2) },
    { kind: "column-widths", sheet, columnIndex: 0, widths: FIRST_WIDTHS },
  ];
  let rowIndex = 2;
  for (const { title, rows } of parts) {
    if (title !== null) {
      edits.push({ kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [[title]] });
      edits.push({ kind: "style", block: block(sheet, rowIndex, 0), style: "section" });
      rowIndex++;
    }
    edits.push({ kind: "put-values", sheet, rowIndex, columnIndex: 0, values: rows });
    edits.push({ kind: "style", block: block(sheet, rowIndex, 0, rows.length, FIRST_WIDTHS.length), style: "text" });
    edits.push({ kind: "row-heights", sheet, rowIndex, heights: rows.map((row) => rowHeight(row, FIRST_WIDTHS)) });
    rowIndex += rows.length + 1;
  }
  edits.push({ kind: "page", sheet, orientation: "landscape", repeatedRowCount: 0, footer: words.footer });
  return edits;
}

/** `choices`: what the specialist wrote on an earlier book; it is written on the new one again. */
export function profileWorkbook(
  profile: Profile,
  contents: OrderContents,
  language: Language,
  choices: ReadonlyMap<string, string> = new Map(),
): Edit[] {
  const words = orderWordsOf(language);
  const tables = profileTables(contents, language, choices).filter(({ rows }) => rows.length > 0);
  const sheets = tables.flatMap(({ sheet, title, columns, rows, frozenColumns }) =>
    tableSheetEdits(
      { sheet: words.sheets[sheet], headerRowIndex: HEADER_ROW_INDEX, frozenColumns, footer: words.footer, columns, rows },
      title,
    ),
  );
  return [...firstSheet(profile, contents, language), ...sheets, { kind: "activate", sheet: words.sheets.order }];
}
