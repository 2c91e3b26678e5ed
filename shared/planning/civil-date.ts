// Days of the calendar as ISO 8601 texts: compared as texts, counted without a clock and without a zone.

const DAY_MS = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(timeOf(day) + days * DAY_MS);

/** From the first day to the second; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS);

/** `2026-09-01` -> `01.09.2026`. */
export const shownDay = (day: string): string => day.split("-").reverse().join(".");

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of the year that `MM-DD` names; a day that the month does not have is its last. */
export function dayIn(year: number, monthDay: string): string {
  const month = Number(monthDay.slice(0, 2));
  const day = Math.min(Number(monthDay.slice(3)), lastDay(year, month));
  return `${year}-${monthDay.slice(0, 2)}-${String(day).padStart(2, "0")}`;
}

/** The first and the last day of a month, counted from 1. */
export function monthOf(year: number, month: number): readonly [from: string, to: string] {
  const two = String(month).padStart(2, "0");
  return [`${year}-${two}-01`, dayIn(year, `${two}-31`)];
}

export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);
