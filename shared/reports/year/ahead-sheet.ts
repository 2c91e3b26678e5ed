// The sheet «Ближайшее»: what is overdue and what comes in 30 days, by formulas, the most pressing first.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "../check-workbook/led-sheet.ts";
import type { SheetTable } from "../table-edits.ts";
import { datesPlaces } from "./dates-places.ts";
import { daySerial } from "./day-serial.ts";
import { ledgerPlaces } from "./ledger.ts";
import { ROAD_MAP } from "./ledger-plans.ts";
import { roadMapText } from "./road-map-rows.ts";
import { pressingRows, type YearData, yearTitle } from "./year-data.ts";

/** More at once are read on the road map. */
const LISTED = 50;

export function aheadSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { name: sheet, title, lead } = words.sheets.ahead;
  const dates = datesPlaces(data, words);
  const map = ledgerPlaces(ROAD_MAP, words);
  const { columns, states } = words;
  const pressing = pressingRows(data);
  const table: SheetTable = {
    ...{ sheet, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns: 1, footer, tab: "bad" },
    columns: [
      { header: columns.item, width: 14 },
      { header: columns.next, width: 12, format: "date" },
      {
        header: columns.state,
        width: 16,
        colours: [
          [states.overdue, "bad"],
          [states.due, "doubt"],
        ],
      },
      { header: columns.text, width: 60 },
      { header: columns.role, width: 26 },
      { header: columns.report, width: 24 },
    ],
    rows: Array.from({ length: LISTED }, (_, i): WrittenValue[] => {
      const row = pressing[i];
      const item = here(block(sheet, LED_HEADER_ROW_INDEX + 1 + i, 0));
      const order = dates.column("order");
      const ofDates = (id: "next" | "state") =>
        formula`IF(${item}="","",INDEX(${dates.column(id)},MATCH(${item},${dates.column("item")},0)))`;
      const ofMap = (id: "text" | "role" | "report") =>
        formula`IF(${item}="","",IFERROR(INDEX(${map.column(id)},MATCH(${item},${map.column("item")},0))&"",""))`;
      return [
        {
          formula: formula`IFERROR(INDEX(${dates.column("item")},MATCH(SMALL(${order},${i + 1}),${order},0)),"")`,
          value: row?.item ?? "",
        },
        { formula: ofDates("next"), value: row?.next ? daySerial(row.next) : "" },
        { formula: ofDates("state"), value: row ? states[row.state] : "" },
        { formula: ofMap("text"), value: row ? roadMapText(row, words) : "" },
        { formula: ofMap("role"), value: row?.measure.role ?? "" },
        { formula: ofMap("report"), value: row?.measure.report ?? "" },
      ];
    }),
  };
  return ledSheet(table, yearTitle(title, data), lead);
}
