// The sheet «Муниципалитет»: one row per work. Counts are summed over the schools, so that every mean is weighted by participants; shares
// are live formulas over the counts in their row.

import type { IndicatorCode } from "../catalogue/indicators.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import type { MarkIndicator } from "../indicators/compute-indicators.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { type CountColumns, markFormulas } from "./mark-formulas.ts";
import type { SummaryData } from "./summary-data.ts";
import { HEADER_ROW_INDEX, type SheetTable, tableSheetEdits } from "./table-edits.ts";

const COUNT_COLUMNS: CountColumns = { participants: 3, two: 4, three: 5, four: 6, five: 7 };

function municipalityTable(data: SummaryData, words: Words, footer: string): SheetTable {
  const { columns: names } = words.report;
  const title = (code: keyof Words["indicators"]) => words.indicators[code].title;
  const sheet = words.sheets.municipality;
  const rows = data.municipality.map((row, index): WrittenValue[] => {
    const { work, indicators, marks } = row;
    const rowIndex = HEADER_ROW_INDEX + 1 + index;
    // An exam with points has no counts of marks beside its shares: a formula over blanks would be 0.
    const formulas = marks && markFormulas(sheet, rowIndex, COUNT_COLUMNS, data.settings.souWeightOf2);
    const cell = (code: IndicatorCode) => indicatorCell(indicators[code], words);
    const live = (code: MarkIndicator) => indicatorCell(indicators[code], words, formulas?.[code]);
    return [
      words.workSeries(work),
      work.year,
      row.schools,
      row.participants,
      marks?.[0] ?? null,
      marks?.[1] ?? null,
      marks?.[2] ?? null,
      marks?.[3] ?? null,
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

export const municipalitySheet = (data: SummaryData, words: Words, footer: string): Edit[] =>
  tableSheetEdits(municipalityTable(data, words, footer), words.sheets.municipality);
