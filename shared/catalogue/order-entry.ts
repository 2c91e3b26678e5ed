// An entry of an order's list of indicators: the order's words, and the records by which it is computed.

import type { CountedIndicator, Indicator, MethodIndicator } from "./indicator.ts";
import type { Lines } from "./passage.ts";

/**
 * `value`: from answers; `table`: after the municipality has filled in a scale, weights or a checklist of its own; `document`: a link to
 * a document; `heading`: the entry only heads others.
 */
export type Computable = "value" | "table" | "document" | "heading";

/** How the order gives the formula: in full, by the words of the indicator, or not at all. */
export type FormulaGiven = "stated" | "implied" | "none";

/** How often a new value is due. */
export type Frequency =
  | ("year" | "half-year" | "quarter" | "month-25" | "semester" | "term" | "school-year-start" | "school-year-end")
  | ("calendar-year" | "three-controls" | "three-dates" | "procedure" | "event" | "period" | "demand");

export interface OrderEntry {
  /** Unique in its profile. */
  readonly code: string;
  /** The item of the order, where the code is not made from it. */
  readonly item?: string;
  readonly parent?: string;
  /** Word for word. */
  readonly text: string;
  /** A readable name in the nominative, where the order's words cannot stand alone in a table. */
  readonly name?: string;
  readonly lines: Lines;
  readonly computable: Computable;
  readonly formula: FormulaGiven;
  /** What is counted: `pupil`, `school`, `head`. */
  readonly unit?: CountedUnit;
  readonly frequency?: Frequency;
  /** Ids of the assumptions that its value rests on. */
  readonly assumptions: readonly string[];
  readonly better?: "more" | "less" | "neither";
  /** By what the value is told apart, in the table's words: `subject;stage=start,final`. */
  readonly breakdown?: string;
  /** Counts people of a special category (152-ФЗ, article 10). */
  readonly special?: boolean;
  /** The entry's values, a record each; none for a heading. */
  readonly values: readonly EntryValue[];
}

/** What the entry itself says of each of its values. */
type OfEntry = "code" | "part" | "unit" | "better" | "breakdown";
export type EntryValue = Omit<CountedIndicator, OfEntry> | Omit<MethodIndicator, OfEntry>;

export type CountedUnit =
  | ("pupil" | "graduate" | "child" | "parent" | "family" | "participant" | "teacher" | "head" | "psychologist")
  | ("candidate" | "observer" | "post" | "school" | "kindergarten" | "organisation" | "municipality" | "group" | "union")
  | ("subject" | "lesson" | "offence" | "incident" | "award" | "event" | "project" | "programme" | "contract")
  | ("practice" | "document" | "form" | "measure");

/** The entry's values as indicators with the entry's code; several values of one entry are numbered from 1. */
export const indicatorsOf = ({ code, better, breakdown, values }: OrderEntry): readonly Indicator[] =>
  values.map((value, index) => ({
    code,
    ...(values.length > 1 ? { part: String(index + 1) } : {}),
    ...(better === undefined ? {} : { better }),
    ...(breakdown === undefined ? {} : { breakdown }),
    ...value,
  }));
