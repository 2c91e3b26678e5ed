// What has become of a measure on a given day: from its occurrences and from what the specialist has typed.

import type { MeasureState, MeasureStatus } from "../catalogue/measure-state.ts";
import { addDays } from "./civil-date.ts";
import type { Occurrence } from "./occurrences.ts";

/** What the specialist has typed in a row. */
export interface TypedProgress {
  readonly status: MeasureStatus;
  readonly doneOn: string | null;
  readonly link: string | null;
}

export const NOTHING_TYPED: TypedProgress = { status: "not-started", doneOn: null, link: null };

export interface Progress {
  readonly state: MeasureState;
  /** The next day by which something is to be done; `null`: none in this year, or all is done. */
  readonly next: string | null;
}

/** Due within so many days is «скоро». */
export const DAYS_AHEAD = 30;

/** How many occurrences the typed «выполнено» covers: all that had begun by its date; a row that falls once is covered whole. */
export function coveredOf(occurrences: readonly Occurrence[], { status, doneOn }: TypedProgress): number {
  if (status !== "done") return 0;
  if (occurrences.length <= 1) return occurrences.length;
  return doneOn === null ? 0 : occurrences.filter(({ from }) => from <= doneOn).length;
}

/** `isOver`: the row was to be done once, or is not this year's turn. */
export function progressOf(occurrences: readonly Occurrence[], typed: TypedProgress, today: string, isOver: boolean): Progress {
  if (typed.status === "not-required") return { state: "not-required", next: null };
  const isConfirmed = typed.link !== null;
  if (occurrences.length === 0) {
    if (typed.status === "done") return { state: isConfirmed ? "done" : "unconfirmed", next: null };
    return { state: isOver ? "not-required" : "no-date", next: null };
  }
  const done = coveredOf(occurrences, typed);
  const next = occurrences[done]?.due;
  if (next === undefined) return { state: isConfirmed ? "done" : "unconfirmed", next: null };
  if (next < today) return { state: "overdue", next };
  if (next <= addDays(today, DAYS_AHEAD)) return { state: "due", next };
  return { state: typed.status === "done" && !isConfirmed ? "unconfirmed" : "ahead", next };
}
