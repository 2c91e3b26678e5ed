// The next working day, by a table of days off that the specialist keeps.

import type { WorkingYear } from "../catalogue/working-calendar.ts";
import { addDays, weekdayOf } from "./civil-date.ts";

export interface WorkingDay {
  readonly day: string;
  /** The table does not hold the year: the day is the one that was asked about. */
  readonly unknownYear: number | null;
}

/** The day itself where it is worked, else the next that is. */
export function workingDayFrom(day: string, years: readonly WorkingYear[]): WorkingDay {
  for (let at = day; ; at = addDays(at, 1)) {
    const year = Number(at.slice(0, 4));
    const table = years.find((each) => each.year === year);
    if (!table) return { day, unknownYear: year };
    const monthDay = at.slice(5);
    const isWeekend = weekdayOf(at) % 6 === 0;
    const isWorked = isWeekend ? table.workingDays.includes(monthDay) : !table.daysOff.includes(monthDay);
    if (isWorked) return { day: at, unknownYear: null };
  }
}
