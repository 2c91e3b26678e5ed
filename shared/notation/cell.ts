// What stands in a slot of a row: a number (yes is 1, no is 0), a word, or the reason why there is neither.

/**
 * In order of rank, the weakest first: the cell is closed or does not concern the organisation; a divisor is 0; a blank that is no
 * zero; the data have an error finding; the form was not sent.
 */
const REASON_CODES = ["not-applicable", "zero-below", "blank", "refused", "not-submitted"] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly why: ReasonCode;
  readonly rank: number;
}

const REASONS = REASON_CODES.map((why, rank): Reason => ({ why, rank }));

/** There is one object for each code, so reasons are compared with `===`. */
export const reasonOf = (why: ReasonCode): Reason => REASONS[REASON_CODES.indexOf(why)] as Reason;

export const NOT_APPLICABLE = reasonOf("not-applicable");
export const ZERO_BELOW = reasonOf("zero-below");
export const BLANK = reasonOf("blank");

export type Cell = number | string | Reason;

/** The cells of one organisation, register entry or year, by slot. */
export type Row = readonly Cell[];

export const isReason = (cell: Cell): cell is Reason => typeof cell === "object";

/** The one that is told where there are several: of the highest rank, and of those the first. */
export const worse = (a: Reason | null, b: Reason): Reason => (a === null || b.rank > a.rank ? b : a);
