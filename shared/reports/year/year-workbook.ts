// The workbook of the year: its sheets in the order in which they are read.

import { academicYearName } from "../../catalogue/academic-year.ts";
import type { YearSheet, YearWords } from "../../catalogue/messages/year/words.ts";
import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { claimSheets } from "../../workbook/own-sheets.ts";
import { aheadSheet } from "./ahead-sheet.ts";
import { calendarSheet } from "./calendar-sheet.ts";
import { cycleSheet, linksSheet, matrixSheet } from "./cycle-sheet.ts";
import { datesSheet } from "./dates-sheet.ts";
import { decisionsSheet, kindsSheet } from "./decisions-sheet.ts";
import { effectsSheet } from "./effects-sheet.ts";
import { daysOffSheet, eventsSheet, figuresSheet, groupSheet } from "./kept-sheets.ts";
import { proceduresSheet, scheduleSheet } from "./procedures-sheet.ts";
import { reportsSheet } from "./reports-sheet.ts";
import { roadMapSheet } from "./road-map-sheet.ts";
import type { YearData } from "./year-data.ts";

/** The name that our workbooks carry: a file without it is somebody else's, and is never written over. */
export const OWN_YEAR_NAME = "MSOKO_YEAR";

const SHEETS = [
  ...[
    aheadSheet,
    roadMapSheet,
    eventsSheet,
    calendarSheet,
    reportsSheet,
    cycleSheet,
    matrixSheet,
    linksSheet,
    proceduresSheet,
    scheduleSheet,
  ],
  ...[decisionsSheet, kindsSheet, effectsSheet, figuresSheet, groupSheet, daysOffSheet, datesSheet],
];

/** All that may hold something typed, and the sheet that says whose plan it is. */
export const YEAR_SHEETS: readonly YearSheet[] = [
  ...(["roadMap", "ahead", "events", "calendar", "reports", "cycle", "matrix", "links", "procedures", "schedule"] as const),
  ...(["decisions", "kinds", "effects", "figures", "group", "daysOff", "dates"] as const),
];

export function yearWorkbook(data: YearData, words: YearWords): Edit[] {
  const footer = words.footer(data.name, academicYearName(data.year));
  const edits = SHEETS.flatMap((sheet) => sheet(data, words, footer));
  return [
    ...claimSheets(edits, "YEAR"),
    { kind: "name", name: OWN_YEAR_NAME, block: block(words.sheets.ahead.name, 0, 0) },
    { kind: "activate", sheet: words.sheets.roadMap.name },
  ];
}
