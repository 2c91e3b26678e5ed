// The days of a row in this year, as cells: values where the order names them, formulas where something typed decides.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { YearEventId } from "../../catalogue/year-event.ts";
import { addDays } from "../../planning/civil-date.ts";
import { leavesMonthOpen, occurrencesIn } from "../../planning/occurrences.ts";
import type { PlannedRow } from "../../planning/plan-year.ts";
import type { CellDate } from "../../workbook/cell.ts";
import type { ComputedCell, WrittenValue } from "../../workbook/edit.ts";
import { type Formula, formula } from "../../workbook/formula.ts";
import { EVENT_SLOTS, ownCells } from "./dates-places.ts";
import { FEWEST_DAYS_OFF } from "./day-off-rows.ts";
import { daySerial } from "./day-serial.ts";
import { eventKey } from "./event-rows.ts";
import { ledgerPlaces } from "./ledger.ts";
import { DAYS_OFF, EVENTS } from "./ledger-plans.ts";
import type { YearData } from "./year-data.ts";

interface Slot {
  readonly from: WrittenValue;
  readonly due: WrittenValue;
}

const day = (value: string): CellDate => ({ date: value });

export function dateSlots({ school, ...data }: YearData, words: YearWords) {
  const own = ownCells(words);
  const [events, daysOff] = [ledgerPlaces(EVENTS, words), ledgerPlaces(DAYS_OFF, words)];

  const eventDay = (index: number, slot: number, which: "from" | "to"): Formula => {
    const other = which === "from" ? "to" : "from";
    const found = (id: "from" | "to") =>
      formula`N(INDEX(${events.column(id)},MATCH(${own.eventKey(index, slot)},${events.column("key")},0)))`;
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
      const chosen = own.helper(index, "month");
      const from = formula`IF(${chosen}>0,INDEX(${own.monthFirsts},${chosen}),${open ? formula`${daySerial(open.from)}` : formula`""`})`;
      const due = formula`IF(${chosen}>0,INDEX(${own.monthLasts},${chosen}),${open ? formula`MIN(${own.review},${own.end})` : formula`""`})`;
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
      const turn = formula`(${own.year}-(MONTH(${end})>=9))`;
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

  return { slotsOf, keysOf, eventDay };
}
