// An indicator (показатель) of an order as a record: whose rows, what is counted, of what, by which axes, over which years. Only what
// is counted is text, in the notation; everything else is a field. Whether a sum, a share or a yes/no: the kind of the text decides.

import type { PopulationCode } from "./populations.ts";

/** Which academic years a condition is asked in, relative to the year of identification, and how often it must have held. */
export interface Window {
  /** How many years the window spans. */
  readonly span: number;
  /** `true`: the window ends with the year itself; `false`: with the year before it. */
  readonly includesIdentificationYear: boolean;
  /** In how many of them the condition must hold: years, or works of all years together where `per` is `work`. */
  readonly required: number;
  readonly per: "year" | "work";
}

/**
 * `year`: the values of one year. `cumulative`: added up over the years from a start that the specialist sets once. `change`: the value
 * less the value of the year before, and not known where either is not.
 */
export type YearsCounted = "year" | "cumulative" | "change";

/** How a value is shown; where a record does not say, the kind of its texts does. */
export type Shown = "share" | "number" | "yes-no" | "criterion";

/** Holes of codes and what fills them: `{ subject: "*", stage: ["start", "final"] }`; `*`: every member for which there is a field. */
export type AxesTaken = { readonly [axis: string]: "*" | readonly string[] };

interface IndicatorBase {
  /** The order's code of the entry, as `1.16.9`. */
  readonly code: string;
  /** Tells several values of one entry apart. */
  readonly part?: string;
  /** What is counted: `обучающийся`, `школа`. */
  readonly unit?: string;
  readonly better?: "more" | "less" | "neither";
  /** By what a value is told apart on a sheet, in the table's words: `subject;stage=start,final`. */
  readonly breakdown?: string;
  readonly over: PopulationCode;
  /** A condition that chooses rows: `[verdict] = «low»`. */
  readonly where?: string;
  readonly axes?: AxesTaken;
}

export interface CountedIndicator extends IndicatorBase {
  /** An amount: a sum is added up, a condition is counted, «все» is one for each row. */
  readonly numerator: string;
  /** Without it the indicator is a plain count. */
  readonly denominator?: string;
  readonly years?: YearsCounted;
  readonly shown?: Shown;
  readonly window?: Window;
  /** What the word «порог» means: a share as a fraction, `0.2` for 20 %. */
  readonly limit?: number;
}

/** Computed by a method of its own; its arguments are amounts, or words where the method asks for a table. */
export interface MethodIndicator extends IndicatorBase {
  readonly method: string;
  readonly arguments?: { readonly [name: string]: string };
}

export type Indicator = CountedIndicator | MethodIndicator;

/** The code with the number of the value: `1.16.1.a/2`. */
export const indicatorKey = ({ code, part }: Pick<Indicator, "code" | "part">): string =>
  part === undefined ? code : `${code}/${part}`;
