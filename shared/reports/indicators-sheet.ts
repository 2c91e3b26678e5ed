// The sheet «Показатели»: a row a school and work; shares are live formulas over the counts beside them.

import type { Words } from "../catalogue/messages/messages.ts";
import { MARK_INDICATORS } from "../indicators/compute-indicators.ts";
import type { SchoolIndicators } from "../indicators/indicator-tables.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { type CountColumns, markFormulas } from "./mark-formulas.ts";
import { sourceCells } from "./source-cells.ts";
import type { SummaryData } from "./summary-data.ts";
import { HEADER_ROW_INDEX, type SheetTable, tableSheetEdits } from "./table-edits.ts";

const COUNT_COLUMNS: CountColumns = { participants: 4, two: 5, three: 6, four: 7, five: 8 };

function markCells({ result, indicators }: SchoolIndicators, sheet: string, rowIndex: number, data: SummaryData, words: Words) {
  const { marks, examScores } = result;
  const participants = marks?.participants ?? examScores?.participants ?? null;
  const formulas = marks && markFormulas(sheet, rowIndex, COUNT_COLUMNS, data.settings.souWeightOf2);
  const cells = MARK_INDICATORS.map((code) => indicatorCell(indicators[code], words, formulas?.[code]));
  return [participants, ...(marks?.value ?? [null, null, null, null]), ...cells];
}

function indicatorsTable(data: SummaryData, words: Words, footer: string): SheetTable {
  const { columns: names } = words.report;
  const title = (code: keyof Words["indicators"]) => words.indicators[code].title;
  const sheet = words.sheets.indicators;
  const rows = data.indicators.map((row, index): WrittenValue[] => {
    const { result, indicators, place } = row;
    const participants = result.marks?.participants ?? result.examScores?.participants;
    const isSmall = participants !== undefined && participants < data.settings.smallSample;
    const source = result.marks?.at ?? result.examScores?.at ?? result.journal?.at ?? result.primaryScores?.at;
    return [
      result.school.name,
      result.school.id,
      words.workSeries(result.work),
      result.work.year,
      ...markCells(row, sheet, HEADER_ROW_INDEX + 1 + index, data, words),
      indicatorCell(indicators.loweredShare, words),
      indicatorCell(indicators.confirmedShare, words),
      indicatorCell(indicators.raisedShare, words),
      indicatorCell(indicators.scoreShare, words),
      place?.rank ?? null,
      place?.quarter ?? null,
      isSmall ? words.report.smallSample(data.settings.smallSample) : null,
      ...sourceCells(source),
    ];
  });
  return {
    sheet,
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 1,
    footer,
    columns: [
      { header: names.school, width: 30 },
      { header: names.login, width: 12 },
      { header: names.work, width: 30 },
      { header: names.year, width: 7, format: "integer" },
      { header: names.participants, width: 11, format: "integer" },
      ...names.marks.map((header) => ({ header, width: 6, format: "integer" as const })),
      { header: title("passRate"), width: 15, format: "percent-1" },
      { header: title("quality"), width: 10, format: "percent-1" },
      { header: title("meanMark"), width: 10, format: "decimal-2" },
      { header: title("sou"), width: 9, format: "percent-1" },
      { header: title("lowShare"), width: 9, format: "percent-1" },
      { header: title("highShare"), width: 10, format: "percent-1" },
      { header: title("loweredShare"), width: 10, format: "percent-1" },
      { header: title("confirmedShare"), width: 15, format: "percent-1" },
      { header: title("raisedShare"), width: 10, format: "percent-1" },
      { header: title("scoreShare"), width: 15, format: "percent-1" },
      { header: names.place, width: 9, format: "integer" },
      { header: names.quarter, width: 9, format: "integer" },
      { header: names.badge, width: 20 },
      { header: names.file, width: 62 },
      { header: names.sheet, width: 34 },
      { header: names.cell, width: 11 },
    ],
    rows,
  };
}

export const indicatorsSheet = (data: SummaryData, words: Words, footer: string): Edit[] =>
  tableSheetEdits(indicatorsTable(data, words, footer), words.sheets.indicators);
