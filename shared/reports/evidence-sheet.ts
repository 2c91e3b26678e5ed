// The sheet «Обоснование»: every work that every verdict looked at, with counts, both conditions and the source cells.

import { academicYearName } from "../catalogue/academic-year.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import { thresholdOf, type WorkEvidence } from "../identification/work-evidence.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { formula, here } from "../workbook/formula.ts";
import { sourceCells } from "./source-cells.ts";
import type { SummaryData } from "./summary-data.ts";
import { HEADER_ROW_INDEX, type SheetTable, tableSheetEdits } from "./table-edits.ts";

const PARTICIPANTS_COLUMN = 6;
const LOW_COLUMN = 7;
/** Of these nothing follows for the criterion. */
const DOUBTFUL = ["excluded", "rejected", "sources-conflict", "too-few", "no-data"] as const;

const highText = ({ noHighCondition }: WorkEvidence, { report: { high } }: Words): string | null =>
  noHighCondition === null ? null : noHighCondition ? high.no : high.yes;

function lowShare({ low, participants }: WorkEvidence, rowIndex: number, sheet: string): WrittenValue {
  if (low === null || participants === null || participants === 0) return null;
  const cell = (columnIndex: number) => here(block(sheet, rowIndex, columnIndex));
  return { formula: formula`${cell(LOW_COLUMN)}/${cell(PARTICIPANTS_COLUMN)}`, value: low / participants };
}

/** Criteria for which not one school sent anything would be rows of blanks: they are named on the summary instead. */
function evidenceTable(data: SummaryData, words: Words, footer: string): SheetTable {
  const { columns: names } = words.report;
  const sheet = words.sheets.evidence;
  const verdicts = data.identification?.verdicts ?? [];
  const silent = new Set(data.identification?.silentCriteria ?? []);
  const rows: WrittenValue[][] = [];
  for (const { school, criteria } of verdicts) {
    for (const verdict of criteria) {
      const criterion = data.profile.criteria.find(({ code }) => code === verdict.criterion);
      if (!criterion || silent.has(verdict.criterion)) continue;
      for (const evidence of verdict.evidence) {
        const rowIndex = HEADER_ROW_INDEX + 1 + rows.length;
        rows.push([
          school.name,
          school.id,
          verdict.criterion,
          words.criterionVerdicts[verdict.verdict],
          words.workSeries(evidence.work),
          academicYearName(evidence.work.year),
          evidence.participants,
          evidence.low,
          lowShare(evidence, rowIndex, sheet),
          thresholdOf(criterion, data.settings) / 100,
          evidence.high,
          highText(evidence, words),
          words.statuses[evidence.status],
          evidence.pupilsToFlip,
          ...sourceCells(evidence.at),
        ]);
      }
    }
  }
  return {
    sheet,
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 1,
    footer,
    columns: [
      { header: names.school, width: 30 },
      { header: names.login, width: 12 },
      { header: names.criterion, width: 10 },
      { header: names.criterionVerdict, width: 14 },
      { header: names.work, width: 30 },
      { header: names.year, width: 10 },
      { header: names.participants, width: 11, format: "integer" },
      { header: names.low, width: 11, format: "integer" },
      { header: names.lowShare, width: 9, format: "percent-1" },
      { header: names.threshold, width: 9, format: "percent-1" },
      { header: names.high, width: 11, format: "integer" },
      { header: names.highResults, width: 13 },
      {
        header: names.workStatus,
        width: 18,
        colours: [[words.statuses.met, "bad"], ...DOUBTFUL.map((status) => [words.statuses[status], "doubt"] as const)],
      },
      { header: names.pupilsToFlip, width: 12, format: "integer" },
      { header: names.file, width: 62 },
      { header: names.sheet, width: 34 },
      { header: names.cell, width: 11 },
    ],
    rows,
  };
}

export const evidenceSheet = (data: SummaryData, words: Words, footer: string): Edit[] =>
  tableSheetEdits(evidenceTable(data, words, footer), words.sheets.evidence);
