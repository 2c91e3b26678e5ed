// The sheet «Дорожная карта»: one row per measure; what is typed is kept, the deadline and the state follow by formula.

import type { MeasureStatus } from "../../catalogue/measure-state.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { shownDay } from "../../planning/civil-date.ts";
import { block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { datesPlaces } from "./dates-places.ts";
import { daySerial } from "./day-serial.ts";
import { choices, type LedgerRow, ledgerPlaces, ledgerSheet } from "./ledger.ts";
import { ROAD_MAP } from "./ledger-plans.ts";
import type { RoadMapColumn } from "./road-map-rows.ts";
import { type YearData, yearTitle } from "./year-data.ts";

const STATUSES: readonly MeasureStatus[] = ["not-started", "in-progress", "done", "not-required"];

export function roadMapSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const dates = datesPlaces(data, words);
  const places = ledgerPlaces(ROAD_MAP, words);
  const planned = new Map(data.rows.map((row) => [row.item, row]));
  const rows = data.roadMap.map((row, index): LedgerRow<RoadMapColumn> => {
    const now = planned.get(row.key);
    const item = here(places.cell(index, "item"));
    const found = (id: "next" | "state") =>
      formula`IFERROR(INDEX(${dates.column(id)},MATCH(${item},${dates.column("item")},0)),"")`;
    const next = now?.next ?? null;
    return {
      ...row,
      cells: {
        ...row.cells,
        next: { formula: found("next"), value: next === null ? "" : daySerial(next) },
        state: { formula: found("state"), value: now ? words.states[now.state] : "" },
      },
    };
  });
  const { states } = words;
  const sheet = ledgerSheet(ROAD_MAP, rows, words, {
    footer,
    tab: "bad",
    frozenColumns: 1,
    blanks: 20,
    title: yearTitle(words.sheets.roadMap.title, data),
    colours: {
      state: [
        [states.overdue, "bad"],
        [states.due, "doubt"],
        [states.unconfirmed, "doubt"],
        [states["no-date"], "doubt"],
        [states.done, "good"],
      ],
    },
  });
  const name = sheet.table.sheet;
  const first = here(places.cell(0, "state"));
  const lastRow = sheet.table.headerRowIndex + 1 + sheet.table.rows.length;
  const order = data.order ? words.order(data.order.number, shownDay(data.order.date), data.order.title) : null;
  const waiting = data.rows.filter(
    ({ recurrence, typed, measure }) =>
      recurrence.kind === "yearly" && recurrence.windows === "whole-year" && typed.plannedMonth === null && measure.line > 0,
  ).length;
  const said = [
    ...(order === null ? [] : [order]),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(data.unread.length > 0 ? [words.unread(data.unread.join("; "))] : []),
  ];
  return [
    ...sheet.edits,
    { kind: "put-values", sheet: name, rowIndex: 2, columnIndex: 0, values: [[said.join(" ")]] },
    { kind: "style", block: block(name, 2, 0), style: "subtitle" },
    choices(
      sheet,
      ROAD_MAP,
      "status",
      STATUSES.map((status) => words.statuses[status]),
      words.hints.status,
    ),
    choices(sheet, ROAD_MAP, "plannedMonth", words.months, words.hints.month),
    {
      kind: "conditional-format",
      block: block(name, sheet.table.headerRowIndex + 1, 0, lastRow - sheet.table.headerRowIndex - 1),
      when: { kind: "formula", formula: formula`${first}=${dates.stateLabel("overdue")}` },
      style: "bad",
    },
  ];
}
