// The sheet «Муниципалитет»: a row a work, summed over the schools by live formulas, so that every mean is weighted by participants.

import type { IndicatorCode } from "../catalogue/indicators.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import type { MarkIndicator } from "../indicators/compute-indicators.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { formula, here } from "../workbook/formula.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { INDICATOR_COLUMNS } from "./indicators-sheet.ts";
import { markFormulas } from "./mark-formulas.ts";
import type { SummaryData } from "./summary-data.ts";
import { columnBlock, HEADER_ROW_INDEX, type SheetTable, tableSheetEdits } from "./table-edits.ts";

const COLUMNS = { work: 0, year: 1, schools: 2, participants: 3, two: 4, three: 5, four: 6, five: 7 } as const;

/** `source`: the table of schools, over whose columns the sums go. */
export function municipalityTable(data: SummaryData, words: Words, source: SheetTable, footer: string): SheetTable {
  const { columns: names } = words.report;
  const title = (code: keyof Words["indicators"]) => words.indicators[code].title;
  const sheet = words.sheets.municipality;
  const over = (column: keyof typeof INDICATOR_COLUMNS) => columnBlock(source, INDICATOR_COLUMNS[column]);
  const rows = data.municipality.map((row, index): WrittenValue[] => {
    const { work, indicators, marks } = row;
    const rowIndex = HEADER_ROW_INDEX + 1 + index;
    const at = (column: keyof typeof COLUMNS) => here(block(sheet, rowIndex, COLUMNS[column]));
    // Of a work that some schools sent as points, only the rows with marks count, as everywhere else.
    const withMarks = marks ? formula`,${over("two")},">=0"` : formula``;
    const sum = (column: "participants" | "two" | "three" | "four" | "five", value: number | null): WrittenValue =>
      value === null
        ? null
        : {
            formula: formula`SUMIFS(${over(column)},${over("work")},${at("work")},${over("year")},${at("year")}${withMarks})`,
            value,
          };
    // An exam with points has no counts of marks beside its shares: a formula over blanks would be 0.
    const formulas = marks && markFormulas(sheet, rowIndex, COLUMNS, data.settings.souWeightOf2);
    const cell = (code: IndicatorCode) => indicatorCell(indicators[code], words);
    const live = (code: MarkIndicator) => indicatorCell(indicators[code], words, formulas?.[code]);
    return [
      words.workSeries(work),
      work.year,
      row.schools,
      sum("participants", row.participants),
      sum("two", marks?.[0] ?? null),
      sum("three", marks?.[1] ?? null),
      sum("four", marks?.[2] ?? null),
      sum("five", marks?.[3] ?? null),
      live("passRate"),
      live("quality"),
      row.medianQuality,
      live("meanMark"),
      live("sou"),
      live("lowShare"),
      row.region === null ? null : row.region.percents[0] / 100,
      live("highShare"),
      cell("loweredShare"),
      cell("confirmedShare"),
      cell("raisedShare"),
    ];
  });
  return {
    sheet,
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 2,
    footer,
    columns: [
      { header: names.work, width: 34 },
      { header: names.year, width: 7, format: "integer" },
      { header: names.schoolsCount, width: 7, format: "integer" },
      { header: names.participants, width: 11, format: "integer" },
      ...names.marks.map((header) => ({ header, width: 7, format: "integer" as const })),
      { header: title("passRate"), width: 15, format: "percent-1" },
      { header: title("quality"), width: 10, format: "percent-1" },
      { header: names.medianQuality, width: 10, format: "percent-1" },
      { header: title("meanMark"), width: 10, format: "decimal-2" },
      { header: title("sou"), width: 9, format: "percent-1" },
      { header: title("lowShare"), width: 9, format: "percent-1" },
      { header: names.regionLow, width: 10, format: "percent-1" },
      { header: title("highShare"), width: 10, format: "percent-1" },
      { header: title("loweredShare"), width: 10, format: "percent-1" },
      { header: title("confirmedShare"), width: 15, format: "percent-1" },
      { header: title("raisedShare"), width: 10, format: "percent-1" },
    ],
    rows,
  };
}

export const municipalitySheet = (table: SheetTable, words: Words): Edit[] => tableSheetEdits(table, words.sheets.municipality);
