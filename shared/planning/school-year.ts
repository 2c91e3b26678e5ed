// The school year that a plan is made for, and what the specialist has set for it.

import type { MonthDay } from "../catalogue/deadline.ts";
import type { WorkingYear } from "../catalogue/working-calendar.ts";
import type { YearEventId } from "../catalogue/year-event.ts";

/** One row of «Процедуры года»: an event with its dates, where they are typed. */
export interface DatedEvent {
  readonly event: YearEventId;
  /** The measure whose own event it is; `null`: of all that follow the event. */
  readonly item: string | null;
  /** From 1. */
  readonly number: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface SchoolYear {
  /** By the calendar year in which it ends. */
  readonly year: number;
  /** The last day of «в течение года», one for all rows: `08-31` or `05-31`. */
  readonly end: MonthDay;
  /** When that which goes on all the year is looked at. */
  readonly review: MonthDay;
  readonly events: readonly DatedEvent[];
  readonly workingYears: readonly WorkingYear[];
}

/** All twelve months: a window belongs to the school year in which it ends. */
export const firstDayOf = (year: number): string => `${year - 1}-09-01`;
const lastDayOf = (year: number): string => `${year}-08-31`;

/** The calendar year of a month or day of the school year. */
export const calendarYearOf = (year: number, monthDay: string): number => (monthDay >= "09" ? year - 1 : year);

export const isInYear = (day: string, year: number): boolean => day >= firstDayOf(year) && day <= lastDayOf(year);
