// The protocol of a check: its sheets in the order in which they are read.

import { academicYearName } from "../../catalogue/academic-year.ts";
import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { claimSheets } from "../../workbook/own-sheets.ts";
import type { CheckData } from "./check-data.ts";
import { checkedFilesSheet } from "./checked-files-sheet.ts";
import { explanationsSheet } from "./explanations-sheet.ts";
import { overviewSheet } from "./overview-sheet.ts";
import type { ProtocolWords } from "./protocol-words.ts";
import { rulesSheet } from "./rules-sheet.ts";
import { schoolFindingsSheet } from "./school-findings-sheet.ts";
import { versionsSheet } from "./versions-sheet.ts";

/** The name that our protocols carry: a file without it is somebody else's, and is never written over. */
export const OWN_CHECK_NAME = "MSOKO_CHECK";

export function checkWorkbook(data: CheckData, words: ProtocolWords): Edit[] {
  const footer = words.check.footer(data.year === null ? null : academicYearName(data.year));
  const edits = [
    ...overviewSheet(data, words, footer),
    ...schoolFindingsSheet(data, words, footer),
    ...explanationsSheet(data, words, footer),
    ...versionsSheet(data, words, footer),
    ...rulesSheet(data, words, footer),
    ...checkedFilesSheet(data, words, footer),
  ];
  return [
    ...claimSheets(edits, "CHECK"),
    { kind: "name", name: OWN_CHECK_NAME, block: block(words.check.sheets.overview, 0, 0) },
    { kind: "activate", sheet: words.check.sheets.overview },
  ];
}
