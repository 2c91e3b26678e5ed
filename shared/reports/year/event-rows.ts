// The rows of «Процедуры года»: the settings of the year, and every event that its deadlines follow.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";
import { YEAR_EVENTS, type YearEventId } from "../../catalogue/year-event.ts";
import { type PlanRow, planRows } from "../../planning/plan-rows.ts";
import type { LedgerRow } from "./ledger.ts";

/** Of the first two rows. */
export const YEAR_END_KEY = "year-end";
export const REVIEW_KEY = "review";

export interface EventRow {
  readonly key: string;
  readonly event: YearEventId;
  readonly number: number;
  readonly times: number;
  readonly row: PlanRow | null;
}

const eventOf = ({ recurrence }: PlanRow): YearEventId | null =>
  recurrence.kind === "event" ? recurrence.event : recurrence.kind === "years" ? "first-year" : null;

/** `term:1`; of a measure's own event `own-plan:1.20`. */
export const eventKey = (event: YearEventId, of: number | string): string => `${event}:${of}`;

export function eventRows(municipality: MunicipalityYear, own: readonly PlanRow[] = []): readonly EventRow[] {
  const rows = [...planRows(municipality), ...own];
  return YEAR_EVENTS.flatMap(({ id, times, perMeasure, always }): EventRow[] => {
    const following = rows.filter((row) => eventOf(row) === id);
    if (perMeasure) {
      return following.map((row) => ({ key: eventKey(id, row.item), event: id, number: 1, times: 1, row }));
    }
    if (!always && following.length === 0) return [];
    return Array.from({ length: times }, (_, i) => ({
      ...{ key: eventKey(id, i + 1), event: id, number: i + 1, times, row: null },
    }));
  });
}

type EventColumns = "event" | "ofMeasure" | "from" | "to" | "basis" | "key";

export function eventLedgerRows(events: readonly EventRow[], year: number, words: YearWords): LedgerRow<EventColumns>[] {
  const setting = (key: string, event: string, to: string): LedgerRow<EventColumns> => ({
    ...{ key, isOwn: false, cells: { event, to: { date: to }, key } },
  });
  return [
    setting(YEAR_END_KEY, words.yearEnd, `${year}-08-31`),
    setting(REVIEW_KEY, words.review, `${year}-05-31`),
    ...events.map(({ key, event, number, times, row }) => {
      const name = times > 1 ? words.eventNumber(words.events[event], number) : words.events[event];
      const ofMeasure = row ? `${row.item}. ${row.text}` : null;
      return { key, isOwn: false, cells: { event: name, ofMeasure, key } };
    }),
  ];
}
