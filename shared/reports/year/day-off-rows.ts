// The rows of «Выходные дни», and the working calendar that they come to.

import { WORKING_YEARS, type WorkingYear } from "../../catalogue/working-calendar.ts";
import type { KeptRow, LedgerRow } from "./ledger.ts";
import { typedDay } from "./read-typed.ts";

type DayColumns = "dayOff" | "workingDay" | "basis" | "key";

/** Fewer days off than this are no whole year: the law names fourteen. */
export const FEWEST_DAYS_OFF = 8;

export const dayOffRows = (): LedgerRow<DayColumns>[] =>
  WORKING_YEARS.flatMap(({ year, source, daysOff, workingDays }) => {
    const row = (column: "dayOff" | "workingDay", monthDay: string): LedgerRow<DayColumns> => {
      const date = `${year}-${monthDay}`;
      return { key: date, isOwn: false, cells: { [column]: { date }, basis: source, key: date } };
    };
    return [...daysOff.map((day) => row("dayOff", day)), ...workingDays.map((day) => row("workingDay", day))];
  });

/** Of what stands on the sheet; the program's own where there was no sheet. */
export function workingYearsOf(kept: readonly KeptRow<DayColumns>[]): readonly WorkingYear[] {
  if (kept.length === 0) return WORKING_YEARS;
  const days = (column: "dayOff" | "workingDay") => kept.flatMap(({ cells }) => typedDay(cells[column]) ?? []);
  const [off, worked] = [days("dayOff"), days("workingDay")];
  const years = [...new Set(off.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  return years.flatMap((year): WorkingYear[] => {
    const of = (all: readonly string[]) => all.filter((day) => day.startsWith(`${year}-`)).map((day) => day.slice(5));
    const daysOff = of(off);
    return daysOff.length < FEWEST_DAYS_OFF ? [] : [{ year, source: "", daysOff, workingDays: of(worked) }];
  });
}
