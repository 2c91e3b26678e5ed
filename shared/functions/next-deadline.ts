// NEXT_DEADLINE(deadlines; [today]; [event]): the next day by which each deadline is due, from its words.

import { WORKING_YEARS } from "../catalogue/working-calendar.ts";
import { daysBetween, shownDay } from "../planning/civil-date.ts";
import { type Occurrence, occurrencesIn } from "../planning/occurrences.ts";
import { readDeadlineText } from "../planning/read-deadline-text.ts";
import type { DatedEvent, SchoolYear } from "../planning/school-year.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces } from "../text/fold.ts";
import { readDay } from "../text/read-day.ts";
import { customFunction, type FunctionTools } from "./custom-function.ts";
import { type CellOutcome, type FunctionResult, spill } from "./function-result.ts";

/** Years of three, from the one before today: what comes every n years is due within them or not at all. */
const YEARS_LOOKED_AT = [0, 1, 2, 3];

function nextOf(words: string, today: string, event: string | null, { say }: FunctionTools): readonly CellOutcome[] {
  if (words === "") return [null, null];
  const recurrence = readDeadlineText(words);
  if (!recurrence) return [null, say.year.noDeadline];
  const item = "";
  const id = recurrence.kind === "event" ? recurrence.event : "first-year";
  const events: DatedEvent[] = event === null ? [] : [{ event: id, item: null, number: 1, from: event, to: event }];
  const first = Number(today.slice(0, 4)) + (today.slice(5) >= "09" ? 1 : 0);
  const found = YEARS_LOOKED_AT.flatMap((offset): readonly Occurrence[] => {
    const school: SchoolYear = { year: first + offset, end: "08-31", review: "05-31", events, workingYears: WORKING_YEARS };
    return occurrencesIn({ recurrence, item, plannedMonth: null }, school);
  });
  const next = found.find(({ due }) => due >= today);
  if (next) {
    const note =
      next.unknownYear === null ? say.year.inDays(daysBetween(today, next.due)) : say.year.unknownYear(next.unknownYear);
    return [shownDay(next.due), note];
  }
  const waits = event === null && (recurrence.kind === "event" || recurrence.kind === "years");
  return [null, waits ? say.year.waits : say.year.over];
}

/**
 * `deadlines`: the words of deadlines as orders and plans write them: «сентябрь, апрель», «ежемесячно, по состоянию на 25-е число»,
 * «октябрь – ноябрь», «в течение года», «до 15 мая 2027 г.», «по итогам ГИА». `today`: the day to count from, else the day of the
 * calculation; `event`: the day of the event that the words follow.
 * Gives two columns beside the words: the next day by which it is due (a text, 31.05.2027) and in how many days, or why there is none.
 * Windows are due on their last day, «в течение года» and «ежегодно» on 31 May, reports as of a day on the next working day.
 * Source: the forms of deadlines of the five orders, as the command `year` reads them.
 */
export const NEXT_DEADLINE = customFunction("NEXT_DEADLINE", ({ deadlines, today, event }, tools): FunctionResult => {
  const { say } = tools;
  const names = say.functions.NEXT_DEADLINE.parameters;
  if (deadlines[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(names.deadlines.name) };
  const [on, of] = [today === undefined ? tools.today : readDay(today), event === undefined ? null : readDay(event)];
  if (on === undefined) return { error: "value", message: say.year.notADay(names.today.name, today ?? "") };
  if (of === undefined) return { error: "value", message: say.year.notADay(names.event.name, event ?? "") };
  const header = collapseSpaces(cellText(deadlines[0]?.[0]));
  const isHeader = deadlines.length > 1 && /^(срок|deadline)/i.test(header);
  return spill(
    deadlines.map(([cell = null], index) =>
      isHeader && index === 0 ? say.year.headers.deadline : nextOf(collapseSpaces(cellText(cell)), on, of, tools),
    ),
  );
});
