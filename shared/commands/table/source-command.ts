// «Показать источник»: the sheet of a collected file as a sheet of our own, each cell at its own address, the cell in question marked.

import { commandWordsOf } from "../../catalogue/messages/command-words-of.ts";
import { cellText } from "../../text/cell-text.ts";
import { withoutPersonalData } from "../../validation/personal-data/without-personal-data.ts";
import { block, parseRectangle } from "../../workbook/block.ts";
import { type CellValue, isCellPercent } from "../../workbook/cell.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { claimSheets } from "../../workbook/own-sheets.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { type Command, CommandRefusal } from "../command.ts";

/** Rows shown: those up to the cell in question, and enough after it to see what it stands in. */
const FEWEST_ROWS = 500;
const ROWS_AFTER = 100;
const WIDEST = 40;

const shownValue = (value: CellValue): WrittenValue =>
  typeof value === "number" ? value : value === null ? null : isCellPercent(value) ? value.percent / 100 : cellText(value);

function sheetEdits(source: SheetSnapshot, sheet: string, lastRow: number): Edit[] {
  const rows = source.rows.filter(({ rowIndex }) => rowIndex <= lastRow);
  const widths: number[] = [];
  for (const { values } of rows) {
    values.forEach((value, column) => {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 8, cellText(value).length + 2));
    });
  }
  return [
    ...(widths.length > 0 ? [{ kind: "column-widths", sheet, columnIndex: 0, widths } as const] : []),
    ...rows.map(({ rowIndex, values }): Edit => {
      return { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [values.map(shownValue)] };
    }),
    ...rows.flatMap(({ rowIndex, values }) =>
      values.flatMap((value, column): Edit[] =>
        isCellPercent(value) ? [{ kind: "number-format", block: block(sheet, rowIndex, column), format: "percent-1" }] : [],
      ),
    ),
  ];
}

export const sourceCommand: Command<"show-source"> = {
  id: "show-source",
  wants: (_, { file }, language) => ({ sheets: [commandWordsOf(language).sourceSheet], source: file }),
  run({ campaign, source, language, today }, { file, sheet: name, cell }) {
    const said = commandWordsOf(language);
    if (!source) throw new CommandRefusal("source-unknown", file);
    // What may not travel is not shown on a sheet that may be saved and sent.
    const clean = withoutPersonalData(source, { on: today, allow: "service-contacts" }).workbook;
    const from = clean.sheets.find((each) => each.name === name);
    if (!from) throw new CommandRefusal("source-unknown", `${file} › ${name}`);
    const sheet = said.sourceSheet;
    const place = parseRectangle(cell ?? "A1") ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
    const lastRow = Math.max(FEWEST_ROWS, place.rowIndex + ROWS_AFTER);
    const isCut = from.rows.some(({ rowIndex }) => rowIndex > lastRow);
    const note = [said.sourceNote(file, name), ...(isCut ? [said.sourceCut(lastRow + 1)] : [])].join("\n");
    const edits: Edit[] = [
      { kind: "ensure-sheet", sheet, tab: "doubt" },
      ...sheetEdits(from, sheet, lastRow),
      { kind: "style", block: { sheet, ...place }, style: "doubt" },
      { kind: "note", sheet, rowIndex: place.rowIndex, columnIndex: place.columnIndex, text: note },
      { kind: "activate", sheet },
    ];
    return { campaign, edits: claimSheets(edits, "SOURCE"), files: [], view: { sheet } };
  },
};
