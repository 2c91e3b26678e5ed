// The sheet «Школы»: a row a school with its verdict, the reasons, and what to look at before acting on it.

import type { Words } from "../catalogue/messages/messages.ts";
import type { Edit } from "../workbook/edit.ts";
import { codesText } from "./codes-text.ts";
import { doubtsText, reasonsText } from "./reason-text.ts";
import type { SummaryData } from "./summary-data.ts";
import { HEADER_ROW_INDEX, type SheetTable, tableSheetEdits } from "./table-edits.ts";

function schoolsTable(data: SummaryData, words: Words, footer: string): SheetTable {
  const { columns: names } = words.report;
  const { verdicts = [] } = data.identification ?? {};
  return {
    sheet: words.sheets.schools,
    tab: "bad",
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 3,
    footer,
    columns: [
      { header: names.number, width: 5, format: "integer" },
      { header: names.school, width: 32 },
      { header: names.login, width: 12 },
      {
        header: names.verdict,
        width: 18,
        colours: [
          [words.verdicts["low-result"], "bad"],
          [words.verdicts["insufficient-data"], "doubt"],
        ],
      },
      { header: names.metCriteria, width: 14 },
      { header: names.reasons, width: 62 },
      { header: names.checked, width: 12 },
      { header: names.unchecked, width: 24 },
      { header: names.pupilsToFlip, width: 12, format: "integer" },
      { header: names.doubts, width: 50 },
    ],
    rows: verdicts.map((verdict, index) => [
      index + 1,
      verdict.school.name,
      verdict.school.id,
      words.verdicts[verdict.verdict],
      verdict.met.join(", "),
      reasonsText(verdict, words),
      words.report.checkedOf(verdict.checked.length, verdict.criteria.length),
      codesText(verdict.unchecked),
      verdict.pupilsToFlip,
      doubtsText(verdict, words),
    ]),
  };
}

export const schoolsSheet = (data: SummaryData, words: Words, footer: string): Edit[] =>
  tableSheetEdits(schoolsTable(data, words, footer), words.sheets.schools);
