// The summary workbook: its sheets in the order in which they are read.

import { academicYearName } from "../catalogue/academic-year.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import { block } from "../workbook/block.ts";
import type { Edit } from "../workbook/edit.ts";
import { claimSheets } from "../workbook/own-sheets.ts";
import { dynamicsSheet } from "./dynamics-sheet.ts";
import { evidenceSheet } from "./evidence-sheet.ts";
import { filesSheet } from "./files-sheet.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { indicatorsSheet } from "./indicators-sheet.ts";
import { municipalitySheet } from "./municipality-sheet.ts";
import { objectivitySheet } from "./objectivity-sheet.ts";
import { schoolsSheet } from "./schools-sheet.ts";
import { settingsSheet } from "./settings-sheet.ts";
import type { SummaryData } from "./summary-data.ts";
import { summarySheet } from "./summary-sheet.ts";

/** The name that our workbooks carry: a file without it is somebody else's, and is never written over. */
export const OWN_WORKBOOK_NAME = "MSOKO_SUMMARY";

export function summaryWorkbook(data: SummaryData, words: Words): Edit[] {
  const year = data.identification ? academicYearName(data.identification.year) : "—";
  const footer = words.report.pageFooter(data.municipalityName, year);
  const edits = [
    ...summarySheet(data, words, footer),
    ...schoolsSheet(data, words, footer),
    ...evidenceSheet(data, words, footer),
    ...municipalitySheet(data, words, footer),
    ...indicatorsSheet(data, words, footer),
    ...dynamicsSheet(data, words, footer),
    ...objectivitySheet(data, words, footer),
    ...findingsSheet(data, words, footer),
    ...filesSheet(data, words, footer),
    ...settingsSheet(data, words, footer),
  ];
  return [
    ...claimSheets(edits, "SUMMARY"),
    { kind: "name", name: OWN_WORKBOOK_NAME, block: block(words.sheets.summary, 0, 0) },
    { kind: "activate", sheet: words.sheets.summary },
  ];
}
