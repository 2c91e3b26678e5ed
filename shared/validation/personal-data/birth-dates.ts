// Tells dates of birth of pupils from the dates of works, orders and uploads.

import { type CellValue, isCellDate } from "../../workbook/cell.ts";

const TYPED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: ?г\.?)?$/;
const YOUNGEST = 5;
const OLDEST = 20;

/** The day of a cell as `2012-03-09`; a date with a time of day is the stamp of an upload, no birth. */
function dayOf(value: CellValue): string | undefined {
  if (value !== null && isCellDate(value)) return /^\d{4}-\d{2}-\d{2}(T00:00(:00)?)?$/.exec(value.date)?.[0].slice(0, 10);
  const typed = typeof value === "string" ? TYPED.exec(value.trim()) : null;
  return typed ? `${typed[3]}-${typed[2]?.padStart(2, "0")}-${typed[1]?.padStart(2, "0")}` : undefined;
}

/** The day, if somebody born on it would be a pupil on the given day; `undefined` otherwise. */
export function pupilsBirthday(value: CellValue, on: string): string | undefined {
  const day = dayOf(value);
  if (day === undefined) return undefined;
  const years = Number(on.slice(0, 4)) - Number(day.slice(0, 4)) - (on.slice(5, 10) < day.slice(5) ? 1 : 0);
  return years >= YOUNGEST && years <= OLDEST ? day : undefined;
}

const SEVERAL = 3;

/** No work is held on a Sunday or in August. */
function isFreeDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return month === 8 || new Date(Date.UTC(year, month - 1, date)).getUTCDay() === 0;
}

/** Births: several, hardly any two alike, and not all on days on which schools work. */
export const areBirthdays = (days: readonly string[]): boolean =>
  days.length >= SEVERAL && new Set(days).size >= 0.8 * days.length && days.some(isFreeDay);
