// A deadline of an order: its words, and how it recurs. Seven kinds cover every form of deadline in the five orders.

import type { YearEventId } from "./year-event.ts";

/** `09-30`. `02-29` is the last day of February, leap year or not. */
export type MonthDay = string;

export type Recurrence =
  /** One or several windows of a year; a window may cross New Year. `asOf`: days that figures are given for, reports follow them. */
  | {
      readonly kind: "yearly";
      readonly windows: "whole-year" | readonly (readonly [from: MonthDay, to: MonthDay])[];
      readonly asOf?: boolean;
    }
  /** Every n months of the calendar year. `day`: as of this day of each last month; `null`: up to the month's end. */
  | { readonly kind: "months"; readonly every: number; readonly day: number | null }
  /** Follows an event whose date is typed once a year; `within`: the order itself names the months. */
  | {
      readonly kind: "event";
      readonly event: YearEventId;
      readonly within: readonly [from: MonthDay, to: MonthDay] | null;
      /** Days after the event's end; `null`: while the event lasts. */
      readonly daysAfter: number | null;
    }
  /** Goes on all the time; looked at on the review day of the school year, else it would never become due. */
  | { readonly kind: "continuous"; readonly from: string | null }
  /** Dates in ISO 8601. */
  | { readonly kind: "once"; readonly from: string | null; readonly to: string }
  /** Every n years from the one whose dates are typed. */
  | { readonly kind: "years"; readonly every: number }
  | { readonly kind: "none" };

export interface Deadline {
  readonly id: string;
  /** The order's words. */
  readonly text: string;
  readonly recurrence: Recurrence;
  /** The dates of the order's own year, where it names them: the row recurs, its origin is remembered. */
  readonly original?: readonly [from: string | null, to: string];
  /** Why no date follows, or what else the words say. */
  readonly note?: string;
}
