// The sheet «Расчёт сроков»: for every row of the plan its days of this year and what has become of it, by formulas of the workbook
// itself, so that it stays true of any later day without the program. The road map and the calendar take from here by the row's key.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { dayIn, monthOf } from "../../planning/civil-date.ts";
import type { PlannedRow } from "../../planning/plan-year.ts";
import { coveredOf, DAYS_AHEAD } from "../../planning/progress.ts";
import { calendarYearOf, firstDayOf } from "../../planning/school-year.ts";
import { block } from "../../workbook/block.ts";
import type { ComputedCell, Edit, WrittenValue } from "../../workbook/edit.ts";
import { type Formula, formula, here } from "../../workbook/formula.ts";
import { tableEdits } from "../table-edits.ts";
import { dateSlots } from "./date-slots.ts";
import {
  DIRECTION_COLUMN,
  datesPlaces,
  EVENT_SLOTS,
  FIRST_ROW,
  HEADER_ROW,
  HELPERS,
  type Helper,
  LABEL_ROW,
  MONTH_COLUMN,
  ownCells,
  PROFILE_STAMP,
  SLOTS,
  STATE_ORDER,
  YEAR_STAMP,
} from "./dates-places.ts";
import { daySerial } from "./day-serial.ts";
import { REVIEW_KEY, YEAR_END_KEY } from "./event-rows.ts";
import { ledgerPlaces } from "./ledger.ts";
import { EVENTS, ROAD_MAP } from "./ledger-plans.ts";
import type { YearData } from "./year-data.ts";

const pad = (values: readonly WrittenValue[], length: number): WrittenValue[] =>
  Array.from({ length }, (_, i) => values[i] ?? null);

function rowsOf(data: YearData, words: YearWords): WrittenValue[][] {
  const { rows, school } = data;
  const own = ownCells(words);
  const map = ledgerPlaces(ROAD_MAP, words);
  const { stateLabel: label } = datesPlaces(data, words);
  const { slotsOf, keysOf, eventDay } = dateSlots(data, words);
  const placeInMap = new Map(data.roadMap.map(({ key }, index) => [key, index + 1]));

  const helpersOf = (row: PlannedRow, index: number): { readonly [id in Helper]: WrittenValue } => {
    const cell = (id: Helper) => own.helper(index, id);
    const [place, status, link, count, covered, next] = [
      cell("place"),
      cell("status"),
      cell("link"),
      cell("count"),
      cell("covered"),
      cell("next"),
    ];
    const ofMap = (id: "plannedMonth" | "status" | "doneOn" | "link"): Formula => formula`INDEX(${map.column(id)},${place})`;
    const text = (id: "status" | "link"): Formula => formula`IF(${place}=0,"",${ofMap(id)}&"")`;
    const { recurrence, typed, occurrences } = row;
    const confirmed = formula`IF(${link}="",${label("unconfirmed")},${label("done")})`;
    const isOver = recurrence.kind === "once" && recurrence.to < firstDayOf(school.year);
    const hasFirst = school.events.some((each) => each.event === "first-year" && each.item === row.item && each.to !== null);
    const isPressing = row.state === "due" || row.state === "overdue";
    return {
      item: row.item,
      direction: row.measure.direction ?? words.wholeSystem,
      place: {
        formula: formula`IFERROR(MATCH(${own.helper(index, "item")},${map.column("item")},0),0)`,
        value: placeInMap.get(row.item) ?? 0,
      },
      month: {
        formula: formula`IF(${place}=0,0,IFERROR(MATCH(${ofMap("plannedMonth")}&"",${own.months},0),0))`,
        value: typed.plannedMonth === null ? 0 : ((typed.plannedMonth + 3) % 12) + 1,
      },
      status: { formula: text("status"), value: words.statuses[typed.status] },
      doneOn: {
        formula: formula`IF(${place}=0,0,N(${ofMap("doneOn")}))`,
        value: typed.doneOn === null ? 0 : daySerial(typed.doneOn),
      },
      link: { formula: text("link"), value: typed.link ?? "" },
      isOver:
        recurrence.kind === "years"
          ? { formula: formula`IF(${eventDay(index, 0, "to")}>0,1,0)`, value: hasFirst ? 1 : 0 }
          : isOver
            ? 1
            : 0,
      count: { formula: formula`COUNT(${own.slots(index, "due")})`, value: occurrences.length },
      covered: {
        formula: formula`IF(${status}<>${own.done},0,IF(${count}<=1,${count},COUNTIF(${own.slots(index, "from")},"<="&${own.helper(index, "doneOn")})))`,
        value: coveredOf(occurrences, typed),
      },
      next: {
        formula: formula`IF(OR(${status}=${own.notRequired},${covered}>=${count}),"",SMALL(${own.slots(index, "due")},${covered}+1))`,
        value: row.next === null ? "" : daySerial(row.next),
      },
      state: {
        formula: formula`IF(${status}=${own.notRequired},${label("not-required")},IF(${count}=0,IF(${status}=${own.done},${confirmed},IF(${own.helper(index, "isOver")}=1,${label("not-required")},${label("no-date")})),IF(${next}="",${confirmed},IF(${next}<TODAY(),${label("overdue")},IF(${next}<=TODAY()+${DAYS_AHEAD},${label("due")},IF(AND(${status}=${own.done},${link}=""),${label("unconfirmed")},${label("ahead")}))))))`,
        value: words.states[row.state],
      },
      order: {
        formula: formula`IF(OR(${own.helper(index, "state")}=${label("overdue")},${own.helper(index, "state")}=${label("due")}),${next}+ROW()/1000000,"")`,
        value: isPressing && row.next !== null ? daySerial(row.next) + (FIRST_ROW + index + 1) / 1_000_000 : "",
      },
    };
  };

  return rows.map((row, index) => {
    const helpers = helpersOf(row, index);
    const slots = slotsOf(row, index);
    const [froms, dues] = [slots.map(({ from }) => from), slots.map(({ due }) => due)];
    return [...HELPERS.map((id) => helpers[id]), ...pad(froms, SLOTS), ...pad(dues, SLOTS), ...pad(keysOf(row), EVENT_SLOTS)];
  });
}

/** What the formulas compare with: states and statuses in words, the settings of the year, its months. */
function labelRows({ school, municipality }: YearData, words: YearWords): WrittenValue[][] {
  const own = ownCells(words);
  const events = ledgerPlaces(EVENTS, words);
  const { columns } = words;
  const settingDay = (cell: typeof own.end, set: string, standard: string): ComputedCell => {
    const keyCell = here({ ...cell, columnIndex: cell.columnIndex + 1 });
    const found = formula`N(INDEX(${events.column("to")},MATCH(${keyCell},${events.column("key")},0)))`;
    return {
      formula: formula`IFERROR(IF(${found}=0,${daySerial(standard)},${found}),${daySerial(standard)})`,
      value: daySerial(dayIn(calendarYearOf(school.year, set), set)),
    };
  };
  const rows: WrittenValue[][] = [
    ...STATE_ORDER.map((state): WrittenValue[] => [columns.state, words.states[state], null]),
    [columns.status, words.statuses.done, null],
    [columns.status, words.statuses["not-required"], null],
    [columns.period, school.year, YEAR_STAMP],
    [words.yearEnd, settingDay(own.end, school.end, `${school.year}-08-31`), YEAR_END_KEY],
    [words.review, settingDay(own.review, school.review, `${school.year}-05-31`), REVIEW_KEY],
    [columns.source, municipality.municipality, PROFILE_STAMP],
  ];
  const months = words.months.map((name, index): WrittenValue[] => {
    const month = ((index + 8) % 12) + 1;
    const [first, last] = monthOf(calendarYearOf(school.year, String(month).padStart(2, "0")), month);
    return [name, { date: first }, { date: last }];
  });
  return rows.map((row, index) => [...row, ...(months[index] ?? [])]);
}

export function datesSheet(data: YearData, words: YearWords): Edit[] {
  const { name: sheet, title, lead } = words.sheets.dates;
  const { columns } = words;
  const own = ownCells(words);
  const rows = rowsOf(data, words);
  const numbered = (word: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${word} ${i + 1}`);
  const headers = [
    ...[columns.item, columns.direction, "↑", columns.plannedMonth, columns.status, columns.doneOn, columns.link, "—"],
    ...[columns.count, "✓", columns.next, columns.state, "№"],
    ...[...numbered(columns.from, SLOTS), ...numbered(columns.to, SLOTS), ...numbered(columns.event, EVENT_SLOTS)],
  ];
  const dates = (rowIndex: number, columnIndex: number, rowCount: number, columnCount = 1): Edit => ({
    ...{ kind: "number-format", format: "date" },
    block: block(sheet, rowIndex, columnIndex, rowCount, columnCount),
  });
  const directions = [...data.municipality.directions.map(({ code }) => code), words.wholeSystem];
  const values = (rowIndex: number, columnIndex: number, cells: readonly (readonly WrittenValue[])[]): Edit => ({
    ...{ kind: "put-values", sheet, rowIndex, columnIndex, values: cells },
  });
  return [
    { kind: "ensure-sheet", sheet, tab: "plain" },
    values(0, 0, [[title], [lead]]),
    { kind: "style", block: block(sheet, 0, 0), style: "title" },
    { kind: "style", block: block(sheet, 1, 0), style: "subtitle" },
    values(LABEL_ROW, 0, labelRows(data, words)),
    values(LABEL_ROW - 1, DIRECTION_COLUMN, [directions]),
    dates(own.end.rowIndex, own.end.columnIndex, 2),
    dates(LABEL_ROW, MONTH_COLUMN + 1, 12, 2),
    ...tableEdits({ sheet, headerRowIndex: HEADER_ROW, columns: headers.map((header) => ({ header, width: 12 })), rows }),
    ...(rows.length === 0
      ? []
      : [
          dates(FIRST_ROW, HELPERS.indexOf("doneOn"), rows.length),
          dates(FIRST_ROW, HELPERS.indexOf("next"), rows.length),
          dates(FIRST_ROW, HELPERS.length, rows.length, 2 * SLOTS),
        ]),
    { kind: "column-widths", sheet, columnIndex: 0, widths: headers.map(() => 12) },
    { kind: "freeze", sheet, rowCount: 0, columnCount: 1 },
  ];
}
