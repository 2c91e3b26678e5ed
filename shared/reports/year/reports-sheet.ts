// The sheet «Отчётность»: regular reports, a row for every time that one is due.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { PlannedRow } from "../../planning/plan-year.ts";
import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { datesPlaces } from "./dates-places.ts";
import { daySerial } from "./day-serial.ts";
import { type LedgerRow, ledgerSheet, mergeLedger } from "./ledger.ts";
import { REPORTS } from "./ledger-plans.ts";
import { type YearData, yearTitle } from "./year-data.ts";

/** Reports of a date of their own, and what is reported more than once a year. */
const isRegular = ({ recurrence, isReport, measure, occurrences }: PlannedRow): boolean =>
  isReport ||
  recurrence.kind === "months" ||
  (recurrence.kind === "yearly" && recurrence.asOf === true) ||
  (occurrences.length > 1 && (measure.report ?? "") !== "");

export function reportsSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const dates = datesPlaces(data, words);
  const own = data.rows.filter(isRegular).flatMap((row) =>
    row.occurrences.map((occurrence, slot): LedgerRow<(typeof REPORTS)["columns"][number]["id"]> => {
      // By the day, not by its turn: a rebuild after a date was typed moves no row's text to another.
      const key = `${row.item} · ${occurrence.from}`;
      const place = dates.rowOf(row.item);
      const [from, due] = [dates.slot(place, slot, "from"), dates.slot(place, slot, "due")];
      return {
        key,
        isOwn: false,
        cells: {
          item: row.item,
          text: row.isReport ? row.text : `${row.measure.report ?? ""}: ${row.text}`,
          asOf: { formula: formula`${from}`, value: daySerial(occurrence.from) },
          sendBy: { formula: formula`${due}`, value: daySerial(occurrence.due) },
          role: row.measure.role ?? null,
          key,
        },
      };
    }),
  );
  const { rows } = mergeLedger(own, data.kept.reports, REPORTS, words);
  const title = yearTitle(words.sheets.reports.title, data);
  const sheet = ledgerSheet(REPORTS, rows, words, { footer, tab: "doubt", title, blanks: 5 });
  const unknown = [
    ...new Set(data.rows.flatMap(({ occurrences }) => occurrences.flatMap(({ unknownYear }) => unknownYear ?? []))),
  ];
  const [sent, sendBy] = [here(sheet.cell(0, "sentOn")), here(sheet.cell(0, "sendBy"))];
  const { sheet: name } = sheet.table;
  const said: Edit[] = [
    {
      kind: "put-values",
      sheet: name,
      rowIndex: 2,
      columnIndex: 0,
      values: [[words.unknownYears(unknown.sort().join(", "))]],
    },
    { kind: "style", block: block(name, 2, 0), style: "subtitle" },
  ];
  return [
    ...sheet.edits,
    ...(unknown.length === 0 ? [] : said),
    {
      kind: "conditional-format",
      block: { ...sheet.cell(0, "sendBy"), rowCount: Math.max(1, rows.length) },
      when: { kind: "formula", formula: formula`AND(${sendBy}<>"",${sendBy}<TODAY(),${sent}="")` },
      style: "bad",
    },
  ];
}
