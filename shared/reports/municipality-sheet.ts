// The sheet «Муниципалитет»: a row a work, summed over the schools by live formulas, so that every mean is weighted by participants.

import type { Words } from "../catalogue/messages/messages.ts";
import type { Indicator } from "../indicators/compute-indicators.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { type Formula, formula, here } from "../workbook/formula.ts";
import { INDICATOR_COLUMNS } from "./indicators-sheet.ts";
import type { SummaryData } from "./summary-data.ts";
import { columnBlock, type SheetTable, tableSheetEdits } from "./table-edits.ts";

const HEADER_ROW_INDEX = 2;
const COLUMNS = { work: 0, year: 1, schools: 2, participants: 3, two: 4, three: 5, four: 6, five: 7 } as const;

const shareCell = (indicator: Indicator, cell: Formula, words: Words): WrittenValue =>
  indicator.kind === "absent" ? words.absences[indicator.reason] : { formula: cell, value: indicator.value };

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
    const sum = (column: "participants" | "two" | "three" | "four" | "five", value: number | null): WrittenValue =>
      value === null
        ? null
        : { formula: formula`SUMIFS(${over(column)},${over("work")},${at("work")},${over("year")},${at("year")})`, value };
    const share = (numerator: Formula, indicator: Indicator) => shareCell(indicator, numerator, words);
    const all = here(block(sheet, rowIndex, COLUMNS.two, 1, 4));
    return [
      words.workSeries(work),
      work.year,
      row.schools,
      sum("participants", row.participants),
      sum("two", marks?.[0] ?? null),
      sum("three", marks?.[1] ?? null),
      sum("four", marks?.[2] ?? null),
      sum("five", marks?.[3] ?? null),
      share(formula`(${at("three")}+${at("four")}+${at("five")})/${at("participants")}`, indicators.passRate),
      share(formula`(${at("four")}+${at("five")})/${at("participants")}`, indicators.quality),
      row.medianQuality,
      share(formula`(2*${at("two")}+3*${at("three")}+4*${at("four")}+5*${at("five")})/SUM(${all})`, indicators.meanMark),
      share(
        formula`(${at("five")}+0.64*${at("four")}+0.36*${at("three")}+${data.settings.souWeightOf2}*${at("two")})/${at("participants")}`,
        indicators.sou,
      ),
      share(formula`${at("two")}/${at("participants")}`, indicators.lowShare),
      row.region === null ? null : row.region.percents[0] / 100,
      share(formula`${at("five")}/${at("participants")}`, indicators.highShare),
      indicators.loweredShare.kind === "value" ? indicators.loweredShare.value : words.absences[indicators.loweredShare.reason],
      indicators.confirmedShare.kind === "value"
        ? indicators.confirmedShare.value
        : words.absences[indicators.confirmedShare.reason],
      indicators.raisedShare.kind === "value" ? indicators.raisedShare.value : words.absences[indicators.raisedShare.reason],
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
      { header: title("passRate"), width: 12, format: "percent-1" },
      { header: title("quality"), width: 10, format: "percent-1" },
      { header: names.medianQuality, width: 10, format: "percent-1" },
      { header: title("meanMark"), width: 10, format: "decimal-2" },
      { header: title("sou"), width: 9, format: "percent-1" },
      { header: title("lowShare"), width: 9, format: "percent-1" },
      { header: names.regionLow, width: 10, format: "percent-1" },
      { header: title("highShare"), width: 10, format: "percent-1" },
      { header: title("loweredShare"), width: 10, format: "percent-1" },
      { header: title("confirmedShare"), width: 12, format: "percent-1" },
      { header: title("raisedShare"), width: 10, format: "percent-1" },
    ],
    rows,
  };
}

export const municipalitySheet = (table: SheetTable, words: Words): Edit[] => tableSheetEdits(table, words.sheets.municipality);
