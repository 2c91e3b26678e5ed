// The sheet «Расчёт сроков»: for every row of the plan its days of this year and what has become of it, by formulas of the workbook
// itself, so that it stays true of any later day without the program. The road map and the calendar take from here by the row's key.

import type { MeasureState } from "../../catalogue/measure-state.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { YearEventId } from "../../catalogue/year-event.ts";
import { addDays, dayIn, monthOf } from "../../planning/civil-date.ts";
import { leavesMonthOpen, occurrencesIn } from "../../planning/occurrences.ts";
import type { PlannedRow } from "../../planning/plan-year.ts";
import { DAYS_AHEAD } from "../../planning/progress.ts";
import { calendarYearOf, firstDayOf } from "../../planning/school-year.ts";
import { type Block, block } from "../../workbook/block.ts";
import type { CellDate } from "../../workbook/cell.ts";
import type { ComputedCell, Edit, WrittenValue } from "../../workbook/edit.ts";
import { type Formula, formula, here } from "../../workbook/formula.ts";
import { tableEdits } from "../table-edits.ts";
import { FEWEST_DAYS_OFF } from "./day-off-rows.ts";
import { daySerial } from "./day-serial.ts";
import { eventKey, REVIEW_KEY, YEAR_END_KEY } from "./event-rows.ts";
import { ledgerPlaces } from "./ledger.ts";
import { DAYS_OFF, EVENTS, ROAD_MAP } from "./ledger-plans.ts";
import type { YearData } from "./year-data.ts";

/** As many as a year has months: no deadline falls oftener. */
const SLOTS = 12;
const EVENT_SLOTS = 4;

const STATE_ORDER: readonly MeasureState[] = ["no-date", "ahead", "due", "overdue", "done", "unconfirmed", "not-required"];

/** In the third column, beside what they name. */
export const YEAR_STAMP = "year";
export const PROFILE_STAMP = "profile";

const LABEL_ROW = 3;
const HEADER_ROW = LABEL_ROW + 14;
const FIRST_ROW = HEADER_ROW + 1;

const COLUMN_NAMES = [
  ...["item", "direction", "place", "month", "status", "doneOn", "link", "isOver", "count", "covered", "next", "state", "order"],
] as const;
type Helper = (typeof COLUMN_NAMES)[number];

/** Where other sheets find what. */
export interface DatesPlaces {
  readonly column: (id: "item" | "direction" | "next" | "state" | "order") => Block;
  /** All days by which something is to be done: a row a measure, twelve columns. */
  readonly dues: Block;
  /** The days that a report is as of, and by which it is sent. */
  readonly slot: (rowIndex: number, slot: number, what: "from" | "due") => Block;
  readonly rowOf: (item: string) => number;
  readonly stateLabel: (state: MeasureState) => Block;
  /** In the order of the municipality's directions, the whole system last. */
  readonly directionLabel: (index: number) => Block;
  readonly months: {
    readonly name: (index: number) => Block;
    readonly first: (index: number) => Block;
    readonly last: (index: number) => Block;
  };
}

export function datesPlaces({ rows }: YearData, words: YearWords): DatesPlaces {
  const sheet = words.sheets.dates.name;
  const count = Math.max(1, rows.length);
  const at = (id: Helper): number => COLUMN_NAMES.indexOf(id);
  const indexes = new Map(rows.map(({ item }, index) => [item, index]));
  const first = COLUMN_NAMES.length;
  return {
    column: (id) => block(sheet, FIRST_ROW, at(id), count),
    dues: block(sheet, FIRST_ROW, first + SLOTS, count, SLOTS),
    slot: (rowIndex, slot, what) => block(sheet, FIRST_ROW + rowIndex, first + slot + (what === "due" ? SLOTS : 0)),
    rowOf: (item) => indexes.get(item) ?? -1,
    stateLabel: (state) => block(sheet, LABEL_ROW + STATE_ORDER.indexOf(state), 1),
    directionLabel: (index) => block(sheet, LABEL_ROW - 1, 6 + index),
    months: {
      name: (index) => block(sheet, LABEL_ROW + index, 3),
      first: (index) => block(sheet, LABEL_ROW + index, 4),
      last: (index) => block(sheet, LABEL_ROW + index, 5),
    },
  };
}

interface Slot {
  readonly from: WrittenValue;
  readonly due: WrittenValue;
}

const day = (value: string): CellDate => ({ date: value });

export function datesSheet(data: YearData, words: YearWords, footer: string): Edit[] {
  const { rows, school } = data;
  const sheet = words.sheets.dates.name;
  const places = datesPlaces(data, words);
  const [map, events, daysOff] = [ledgerPlaces(ROAD_MAP, words), ledgerPlaces(EVENTS, words), ledgerPlaces(DAYS_OFF, words)];
  const placeInMap = new Map(data.roadMap.map(({ key }, index) => [key, index + 1]));
  const labels = {
    done: block(sheet, LABEL_ROW + 7, 1),
    notRequired: block(sheet, LABEL_ROW + 8, 1),
    year: block(sheet, LABEL_ROW + 9, 1),
    end: block(sheet, LABEL_ROW + 10, 1),
    review: block(sheet, LABEL_ROW + 11, 1),
  };
  const monthNames = block(sheet, LABEL_ROW, 3, 12);
  const [monthFirsts, monthLasts] = [block(sheet, LABEL_ROW, 4, 12), block(sheet, LABEL_ROW, 5, 12)];
  const helper = (index: number, id: Helper): ReturnType<typeof here> =>
    here(block(sheet, FIRST_ROW + index, COLUMN_NAMES.indexOf(id)));
  const slotCells = (index: number, what: "from" | "due") =>
    here(block(sheet, FIRST_ROW + index, COLUMN_NAMES.length + (what === "due" ? SLOTS : 0), 1, SLOTS));
  const keyCell = (index: number, slot: number) => here(block(sheet, FIRST_ROW + index, COLUMN_NAMES.length + 2 * SLOTS + slot));

  const eventDay = (index: number, slot: number, which: "from" | "to"): Formula => {
    const other = which === "from" ? "to" : "from";
    const found = (id: "from" | "to") =>
      formula`N(INDEX(${events.column(id)},MATCH(${keyCell(index, slot)},${events.column("key")},0)))`;
    return formula`IFERROR(IF(${found(which)}=0,${found(other)},${found(which)}),0)`;
  };
  const keysOf = ({ recurrence, item }: PlannedRow): string[] => {
    const event: YearEventId | null =
      recurrence.kind === "event" ? recurrence.event : recurrence.kind === "years" ? "first-year" : null;
    if (event === null) return [];
    const of = data.events.filter((each) => each.event === event && (each.row === null || each.row.item === item));
    return of.slice(0, EVENT_SLOTS).map((each) => eventKey(event, each.row?.item ?? each.number));
  };

  const asOfDue = (from: Formula): Formula => {
    const [off, worked] = [daysOff.column("dayOff"), daysOff.column("workingDay")];
    const known = formula`COUNTIFS(${off},">="&DATE(YEAR(${from}),1,1),${off},"<="&DATE(YEAR(${from}),12,31))>=${FEWEST_DAYS_OFF}`;
    const next = formula`WORKDAY(${from}-1,1,${off})`;
    const saturday = formula`IFERROR(SMALL(${worked},COUNTIF(${worked},"<"&${from})+1),${next})`;
    return formula`IF(${known},MIN(${next},${saturday}),${from})`;
  };

  const computed = (made: Formula, value: string | null): ComputedCell => ({
    formula: made,
    value: value === null ? "" : daySerial(value),
  });

  /** The days of the row in this year: as values where the order names them, as formulas where something typed decides. */
  const slotsOf = (row: PlannedRow, index: number): Slot[] => {
    const { recurrence, occurrences, item } = row;
    if (leavesMonthOpen(recurrence)) {
      const [open] = occurrencesIn({ recurrence, item, plannedMonth: null }, school);
      const chosen = helper(index, "month");
      const from = formula`IF(${chosen}>0,INDEX(${monthFirsts},${chosen}),${open ? formula`${daySerial(open.from)}` : formula`""`})`;
      const due = formula`IF(${chosen}>0,INDEX(${monthLasts},${chosen}),${open ? formula`MIN(${labels.review},${labels.end})` : formula`""`})`;
      const [now] = occurrences;
      return [{ from: computed(from, now?.from ?? null), due: computed(due, now?.due ?? null) }];
    }
    if (recurrence.kind === "event") {
      const { within, daysAfter } = recurrence;
      const keys = keysOf(row);
      const dated = [...occurrences];
      if (within !== null) {
        const [standing] = occurrencesIn({ recurrence, item, plannedMonth: null }, { ...school, events: [] });
        if (!standing) return [];
        const moved = (bound: string): Formula =>
          formula`MAX(${daySerial(bound)},${keys.length === 0 ? formula`0` : eventDay(index, 0, "to")})`;
        return [
          {
            from: computed(moved(standing.from), dated[0]?.from ?? null),
            due: computed(moved(standing.to), dated[0]?.due ?? null),
          },
        ];
      }
      return keys.map((key, slot) => {
        const typed = school.events.find((each) => eventKey(each.event, each.item ?? each.number) === key);
        const [start, end] = [typed?.from ?? null, typed?.to ?? null];
        const [from, to] = [eventDay(index, slot, "from"), eventDay(index, slot, "to")];
        const begun = daysAfter === null ? from : to;
        const due = end === null ? null : daysAfter === null ? end : addDays(end, daysAfter);
        return {
          from: computed(formula`IF(${begun}=0,"",${begun})`, daysAfter === null ? start : end),
          due: computed(formula`IF(${to}=0,"",${to}+${daysAfter ?? 0})`, due),
        };
      });
    }
    if (recurrence.kind === "years") {
      const [start, end] = [eventDay(index, 0, "from"), eventDay(index, 0, "to")];
      const turn = formula`(${labels.year}-(MONTH(${end})>=9))`;
      const years = formula`(${turn}-YEAR(${end}))`;
      const isTurn = formula`AND(${end}>0,${years}>=0,MOD(${years},${recurrence.every})=0)`;
      const moved = (of: Formula): Formula => formula`IF(${isTurn},DATE(YEAR(${of})+${years},MONTH(${of}),DAY(${of})),"")`;
      const [now] = occurrences;
      return [{ from: computed(moved(start), now?.from ?? null), due: computed(moved(end), now?.due ?? null) }];
    }
    const isAsOf =
      (recurrence.kind === "yearly" && recurrence.asOf === true) || (recurrence.kind === "months" && recurrence.day !== null);
    return occurrences.map(({ from, due }) => ({
      from: day(from),
      due: isAsOf ? computed(asOfDue(formula`${daySerial(from)}`), due) : day(due),
    }));
  };

  const ofMap = (index: number, id: "plannedMonth" | "status" | "doneOn" | "link"): Formula =>
    formula`INDEX(${map.column(id)},${helper(index, "place")})`;
  const label = (state: MeasureState): Block => places.stateLabel(state);

  const lines = rows.map((row, index): WrittenValue[] => {
    const slots = slotsOf(row, index);
    const pad = (values: readonly WrittenValue[], length: number): WrittenValue[] =>
      Array.from({ length }, (_, i) => values[i] ?? null);
    const place = helper(index, "place");
    const text = (id: "status" | "link"): Formula => formula`IF(${place}=0,"",${ofMap(index, id)}&"")`;
    const [froms, dues] = [slotCells(index, "from"), slotCells(index, "due")];
    const [status, link, count, covered, next] = (["status", "link", "count", "covered", "next"] as const).map((id) =>
      helper(index, id),
    ) as [...ReturnType<typeof here>[]] as [
      ReturnType<typeof here>,
      ReturnType<typeof here>,
      ReturnType<typeof here>,
      ReturnType<typeof here>,
      ReturnType<typeof here>,
    ];
    const isOver = row.recurrence.kind === "once" && row.recurrence.to < firstDayOf(school.year);
    const confirmed = formula`IF(${link}="",${label("unconfirmed")},${label("done")})`;
    const { typed, occurrences } = row;
    const coveredNow =
      typed.status !== "done"
        ? 0
        : occurrences.length <= 1
          ? occurrences.length
          : occurrences.filter(({ from }) => typed.doneOn !== null && from <= typed.doneOn).length;
    const isAfterYears = row.recurrence.kind === "years";
    const hasFirst = school.events.some((each) => each.event === "first-year" && each.item === row.item && each.to !== null);
    const isWaiting = row.state === "due" || row.state === "overdue";
    const helpers: { readonly [id in Helper]: WrittenValue } = {
      item: row.item,
      direction: row.measure.direction ?? words.wholeSystem,
      place: {
        formula: formula`IFERROR(MATCH(${helper(index, "item")},${map.column("item")},0),0)`,
        value: placeInMap.get(row.item) ?? 0,
      },
      month: {
        formula: formula`IF(${place}=0,0,IFERROR(MATCH(${ofMap(index, "plannedMonth")}&"",${monthNames},0),0))`,
        value: typed.plannedMonth === null ? 0 : ((typed.plannedMonth + 3) % 12) + 1,
      },
      status: { formula: text("status"), value: words.statuses[typed.status] },
      doneOn: {
        formula: formula`IF(${place}=0,0,N(${ofMap(index, "doneOn")}))`,
        value: typed.doneOn === null ? 0 : daySerial(typed.doneOn),
      },
      link: { formula: text("link"), value: typed.link ?? "" },
      isOver: isAfterYears
        ? { formula: formula`IF(${eventDay(index, 0, "to")}>0,1,0)`, value: hasFirst ? 1 : 0 }
        : isOver
          ? 1
          : 0,
      count: { formula: formula`COUNT(${dues})`, value: occurrences.length },
      covered: {
        formula: formula`IF(${status}<>${labels.done},0,IF(${count}<=1,${count},COUNTIF(${froms},"<="&${helper(index, "doneOn")})))`,
        value: coveredNow,
      },
      next: {
        formula: formula`IF(OR(${status}=${labels.notRequired},${covered}>=${count}),"",SMALL(${dues},${covered}+1))`,
        value: row.next === null ? "" : daySerial(row.next),
      },
      state: {
        formula: formula`IF(${status}=${labels.notRequired},${label("not-required")},IF(${count}=0,IF(${status}=${labels.done},${confirmed},IF(${helper(index, "isOver")}=1,${label("not-required")},${label("no-date")})),IF(${next}="",${confirmed},IF(${next}<TODAY(),${label("overdue")},IF(${next}<=TODAY()+${DAYS_AHEAD},${label("due")},IF(AND(${status}=${labels.done},${link}=""),${label("unconfirmed")},${label("ahead")}))))))`,
        value: words.states[row.state],
      },
      order: {
        formula: formula`IF(OR(${helper(index, "state")}=${label("overdue")},${helper(index, "state")}=${label("due")}),${next}+ROW()/1000000,"")`,
        value: isWaiting && row.next !== null ? daySerial(row.next) + (FIRST_ROW + index + 1) / 1_000_000 : "",
      },
    };
    return [
      ...COLUMN_NAMES.map((id) => helpers[id]),
      ...pad(
        slots.map(({ from }) => from),
        SLOTS,
      ),
      ...pad(
        slots.map(({ due }) => due),
        SLOTS,
      ),
      ...pad(keysOf(row), EVENT_SLOTS),
    ];
  });

  const settingDay = (key: string, standard: string): ComputedCell => {
    const found = formula`N(INDEX(${events.column("to")},MATCH(${here(block(sheet, key === YEAR_END_KEY ? labels.end.rowIndex : labels.review.rowIndex, 2))},${events.column("key")},0)))`;
    return {
      formula: formula`IFERROR(IF(${found}=0,${daySerial(standard)},${found}),${daySerial(standard)})`,
      value: daySerial(
        dayIn(
          calendarYearOf(school.year, key === YEAR_END_KEY ? school.end : school.review),
          key === YEAR_END_KEY ? school.end : school.review,
        ),
      ),
    };
  };
  const monthRows = words.months.map((name, index): WrittenValue[] => {
    const month = ((index + 8) % 12) + 1;
    const [first, last] = monthOf(calendarYearOf(school.year, String(month).padStart(2, "0")), month);
    return [name, day(first), day(last)];
  });
  const labelRows: WrittenValue[][] = [
    ...STATE_ORDER.map((state): WrittenValue[] => [words.columns.state, words.states[state], null]),
    [words.columns.status, words.statuses.done, null],
    [words.columns.status, words.statuses["not-required"], null],
    [words.columns.period, school.year, YEAR_STAMP],
    [words.yearEnd, settingDay(YEAR_END_KEY, `${school.year}-08-31`), YEAR_END_KEY],
    [words.review, settingDay(REVIEW_KEY, `${school.year}-05-31`), REVIEW_KEY],
    [words.columns.source, data.municipality.municipality, PROFILE_STAMP],
  ];
  const headers = [
    ...[words.columns.item, words.columns.direction, "↑", words.columns.plannedMonth, words.columns.status, words.columns.doneOn],
    ...[words.columns.link, "—", words.columns.count, "✓", words.columns.next, words.columns.state, "№"],
    ...Array.from({ length: SLOTS }, (_, i) => `${words.columns.from} ${i + 1}`),
    ...Array.from({ length: SLOTS }, (_, i) => `${words.columns.to} ${i + 1}`),
    ...Array.from({ length: EVENT_SLOTS }, (_, i) => `${words.columns.event} ${i + 1}`),
  ];
  const { title, lead } = words.sheets.dates;
  const dateColumns = [COLUMN_NAMES.indexOf("doneOn"), COLUMN_NAMES.indexOf("next")];
  return [
    { kind: "ensure-sheet", sheet, tab: "plain" },
    { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [[title], [lead]] },
    { kind: "style", block: block(sheet, 0, 0), style: "title" },
    { kind: "style", block: block(sheet, 1, 0), style: "subtitle" },
    {
      kind: "put-values",
      sheet,
      rowIndex: LABEL_ROW,
      columnIndex: 0,
      values: labelRows.map((row, index) => [...row, ...(monthRows[index] ?? [])]),
    },
    {
      kind: "put-values",
      sheet,
      rowIndex: LABEL_ROW - 1,
      columnIndex: 6,
      values: [[...data.municipality.directions.map(({ code }) => code), words.wholeSystem]],
    },
    { kind: "number-format", block: block(sheet, labels.end.rowIndex, 1, 2), format: "date" },
    { kind: "number-format", block: block(sheet, LABEL_ROW, 4, 12, 2), format: "date" },
    ...tableEdits({ sheet, headerRowIndex: HEADER_ROW, columns: headers.map((header) => ({ header, width: 12 })), rows: lines }),
    ...(rows.length === 0
      ? []
      : [
          ...dateColumns.map(
            (column): Edit => ({ kind: "number-format", block: block(sheet, FIRST_ROW, column, rows.length), format: "date" }),
          ),
          {
            kind: "number-format",
            block: block(sheet, FIRST_ROW, COLUMN_NAMES.length, rows.length, 2 * SLOTS),
            format: "date",
          } as const,
        ]),
    { kind: "column-widths", sheet, columnIndex: 0, widths: headers.map(() => 12) },
    { kind: "freeze", sheet, rowCount: HEADER_ROW + 1, columnCount: 1 },
    { kind: "page", sheet, orientation: "landscape", repeatedRowCount: HEADER_ROW + 1, footer },
  ];
}
