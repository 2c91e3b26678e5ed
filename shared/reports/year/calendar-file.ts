// The deadlines of the year as an .ics file: one all-day event for each day by which something is to be done.

import { ICalCalendar } from "ical-generator";
import { academicYearName } from "../../catalogue/academic-year.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { YearData } from "./year-data.ts";

/** The library takes a moment and, without a zone, writes its day in UTC. */
const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

export function calendarFile(data: YearData, words: YearWords): string {
  const calendar = new ICalCalendar({
    name: words.title(data.name, academicYearName(data.year)),
    prodId: { company: "MSOKO", product: "year" },
  });
  const { columns } = words;
  for (const { item, text, measure, occurrences, typed } of data.rows) {
    if (typed.status === "not-required") continue;
    for (const { from, due } of occurrences) {
      const said = [
        [columns.role, measure.role],
        [columns.report, measure.report],
        [columns.addressee, measure.addressee],
      ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
      calendar.createEvent({
        // The same row and window keep their id: a calendar replaces the event instead of doubling it.
        id: `${data.municipality.municipality}-${item}-${from}@msoko`.replace(/\s+/g, "_"),
        start: moment(due),
        allDay: true,
        summary: `${item}. ${text}`,
        description: said.join("\n"),
        stamp: moment(data.today),
      });
    }
  }
  return calendar.toString();
}
