// The plan of a school year on a given day: when each row falls, and what has become of it.

import type { Recurrence } from "../catalogue/deadline.ts";
import { type Occurrence, occurrencesIn } from "./occurrences.ts";
import type { PlanRow } from "./plan-rows.ts";
import { NOTHING_TYPED, type Progress, progressOf, type TypedProgress } from "./progress.ts";
import { firstDayOf, type SchoolYear } from "./school-year.ts";

/** What the specialist has typed about a row. */
export interface TypedRow extends TypedProgress {
  /** 1–12; `null`: none planned. */
  readonly plannedMonth: number | null;
}

export interface PlannedRow extends PlanRow, Progress {
  readonly occurrences: readonly Occurrence[];
  readonly typed: TypedRow;
}

const UNTOUCHED_ROW: TypedRow = { ...NOTHING_TYPED, plannedMonth: null };

/** What was to be done once, before this year, and what comes every n years in another one, is not asked for now. */
function isNotThisYear(recurrence: Recurrence, item: string, school: SchoolYear): boolean {
  if (recurrence.kind === "once") return recurrence.to < firstDayOf(school.year);
  return (
    recurrence.kind === "years" &&
    school.events.some((each) => each.event === "first-year" && each.item === item && each.from !== null && each.to !== null)
  );
}

export function planYear(
  rows: readonly PlanRow[],
  typed: ReadonlyMap<string, TypedRow>,
  school: SchoolYear,
  today: string,
): readonly PlannedRow[] {
  return rows.map((row) => {
    const { recurrence, item } = row;
    const own = typed.get(item) ?? UNTOUCHED_ROW;
    const occurrences = occurrencesIn({ recurrence, item, plannedMonth: own.plannedMonth }, school);
    const isOver = isNotThisYear(recurrence, item, school);
    return { ...row, typed: own, occurrences, ...progressOf(occurrences, own, today, isOver) };
  });
}
