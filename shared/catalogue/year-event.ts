// Events of a school year that deadlines follow. Their dates are typed once; everything «по событию» follows from them.

export type YearEventId =
  | "term"
  | "semester"
  | "holidays"
  | "vpr"
  | "gia"
  | "ege"
  | "final-essay"
  | "noko"
  | "fioko-niko"
  | "federal-schedule"
  | "procedures"
  | "monitoring"
  | "work-plan"
  | "department-plan"
  | "own-plan"
  | "school-plan"
  | "when-needed"
  | "first-year";

export interface YearEvent {
  readonly id: YearEventId;
  /** How many of them a year has. */
  readonly times: number;
  /** Each measure has dates of its own: «по отдельному графику». */
  readonly perMeasure: boolean;
  /** In the table whether a measure follows it or not. */
  readonly always: boolean;
}

const shared = (id: YearEventId, times = 1, always = false): YearEvent => ({ id, times, perMeasure: false, always });
const own = (id: YearEventId): YearEvent => ({ id, times: 1, perMeasure: true, always: false });

/** In the order of the table. */
export const YEAR_EVENTS: readonly YearEvent[] = [
  shared("term", 4, true),
  shared("holidays", 4, true),
  shared("semester", 2),
  shared("final-essay", 1, true),
  shared("vpr", 2, true),
  shared("gia", 1, true),
  shared("ege", 1, true),
  shared("noko", 1, true),
  shared("fioko-niko"),
  shared("federal-schedule"),
  shared("procedures", 4),
  shared("monitoring", 2),
  shared("work-plan"),
  shared("department-plan"),
  own("own-plan"),
  own("school-plan"),
  own("when-needed"),
  own("first-year"),
];
