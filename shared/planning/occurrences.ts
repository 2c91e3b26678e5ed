// When a deadline falls in a school year: its occurrences, each with the day by which it is to be done.

import type { MonthDay, Recurrence } from "../catalogue/deadline.ts";
import { addDays, dayIn, earlier, later, monthOf } from "./civil-date.ts";
import { calendarYearOf, type DatedEvent, firstDayOf, isInYear, type SchoolYear } from "./school-year.ts";
import { workingDayFrom } from "./working-days.ts";

export interface Occurrence {
  readonly from: string;
  readonly to: string;
  /** The last day on which it is in time. */
  readonly due: string;
  /** A report as of a day moves to the next working day; this year's table of days off is absent, so it has not been moved. */
  readonly unknownYear: number | null;
}

/** Of which row the deadline is, and the month that the specialist has planned for it (1–12). */
export interface DeadlineOf {
  readonly recurrence: Recurrence;
  readonly item: string;
  readonly plannedMonth: number | null;
}

const span = (from: string, to: string, due = to): Occurrence => ({ from, to, due, unknownYear: null });

function asOf(day: string, { workingYears }: SchoolYear): Occurrence {
  const { day: due, unknownYear } = workingDayFrom(day, workingYears);
  return { from: day, to: day, due, unknownYear };
}

/** The whole of the year, or from a day of it on; due on the day of review. */
function allYear(school: SchoolYear, from = firstDayOf(school.year)): Occurrence[] {
  const to = dayIn(calendarYearOf(school.year, school.end), school.end);
  const review = dayIn(calendarYearOf(school.year, school.review), school.review);
  return from > to ? [] : [span(later(from, firstDayOf(school.year)), to, earlier(review, to))];
}

/** The window that ends in the school year. */
function windowIn(year: number, [from, to]: readonly [MonthDay, MonthDay]): readonly [string, string] {
  const end = calendarYearOf(year, to);
  return [dayIn(from <= to ? end : end - 1, from), dayIn(end, to)];
}

const hasDates = (event: DatedEvent): event is DatedEvent & { readonly from: string; readonly to: string } =>
  event.from !== null && event.to !== null;

const eventsOf = (recurrence: Extract<Recurrence, { kind: "event" }>, item: string, { events }: SchoolYear) =>
  events.filter((each) => each.event === recurrence.event && (each.item === null || each.item === item)).filter(hasDates);

function byEvent(recurrence: Extract<Recurrence, { kind: "event" }>, item: string, school: SchoolYear): Occurrence[] {
  const dated = eventsOf(recurrence, item, school);
  const { within, daysAfter } = recurrence;
  if (within !== null) {
    // The order's own months hold; results that come later move them.
    const [from, to] = windowIn(school.year, within);
    const last = dated.map((event) => event.to).reduce(later, from);
    return [span(later(from, last), later(to, last))];
  }
  return dated.map((event) => (daysAfter === null ? span(event.from, event.to) : span(event.to, addDays(event.to, daysAfter))));
}

function everyMonths({ every, day }: Extract<Recurrence, { kind: "months" }>, school: SchoolYear): Occurrence[] {
  const found: Occurrence[] = [];
  for (let passed = 0; passed < 12; passed++) {
    const month = ((8 + passed) % 12) + 1;
    if (month % every !== 0) continue;
    const calendarYear = calendarYearOf(school.year, String(month).padStart(2, "0"));
    const [, to] = monthOf(calendarYear, month);
    if (day === null) found.push(span(monthOf(calendarYear, month - every + 1)[0], to));
    else found.push(asOf(dayIn(calendarYear, `${to.slice(5, 7)}-${String(day).padStart(2, "0")}`), school));
  }
  return found;
}

function everyYears({ every }: Extract<Recurrence, { kind: "years" }>, item: string, school: SchoolYear): Occurrence[] {
  return school.events
    .filter((each) => each.event === "first-year" && each.item === item)
    .filter(hasDates)
    .flatMap((first) => {
      const passed = [0, 1].map((offset) => school.year - offset - Number(first.to.slice(0, 4)));
      return passed.flatMap((years) => {
        const moved = (day: string) => dayIn(Number(day.slice(0, 4)) + years, day.slice(5));
        const isTurn = years >= 0 && years % every === 0 && isInYear(moved(first.to), school.year);
        return isTurn ? [span(moved(first.from), moved(first.to))] : [];
      });
    });
}

/** Whether the order leaves the month open, so that the specialist may plan one. */
export const leavesMonthOpen = (recurrence: Recurrence): boolean =>
  recurrence.kind === "continuous" ||
  recurrence.kind === "none" ||
  (recurrence.kind === "yearly" && recurrence.windows === "whole-year");

function found({ recurrence, item, plannedMonth }: DeadlineOf, school: SchoolYear): Occurrence[] {
  const { year } = school;
  if (plannedMonth !== null && leavesMonthOpen(recurrence)) {
    const [from, to] = monthOf(calendarYearOf(year, String(plannedMonth).padStart(2, "0")), plannedMonth);
    return [span(from, to)];
  }
  switch (recurrence.kind) {
    case "yearly":
      if (recurrence.windows === "whole-year") return allYear(school);
      return recurrence.windows.map((window) => {
        const [from, to] = windowIn(year, window);
        return recurrence.asOf === true ? asOf(to, school) : span(from, to);
      });
    case "months":
      return everyMonths(recurrence, school);
    case "event":
      return byEvent(recurrence, item, school);
    case "continuous":
      return allYear(school, recurrence.from ?? undefined);
    case "once":
      return isInYear(recurrence.to, year) ? [span(recurrence.from ?? recurrence.to, recurrence.to)] : [];
    case "years":
      return everyYears(recurrence, item, school);
    case "none":
      return [];
    default:
      return recurrence satisfies never;
  }
}

/** In the order of their days. */
export const occurrencesIn = (deadline: DeadlineOf, school: SchoolYear): readonly Occurrence[] =>
  found(deadline, school).sort((a, b) => a.due.localeCompare(b.due) || a.from.localeCompare(b.from));
