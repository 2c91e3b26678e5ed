// What the files say, as facts: one fact is what one report says of one unit (a school, a municipality, the region) in one work.

import type { LayoutKind } from "../catalogue/layouts.ts";
import type { Work } from "../catalogue/work.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import type { Location } from "../workbook/location.ts";

/** Whom a row is about. */
export type Unit =
  | { readonly level: "school"; readonly school: SchoolMention }
  | { readonly level: "municipality"; readonly name: string }
  | { readonly level: "region"; readonly name: string }
  | { readonly level: "sample" };

/** Numbers of pupils with marks 2, 3, 4 and 5. */
export type MarkCounts = readonly [two: number, three: number, four: number, five: number];

/** Numbers of pupils whose mark is below, equal to and above the mark in the class journal. */
export interface JournalCounts {
  readonly lowered: number;
  readonly confirmed: number;
  readonly raised: number;
}

/** The distribution of primary scores: how many pupils have each score, their mean, and the greatest score that the work allows. */
export interface ScoreSummary {
  readonly mean: number;
  readonly max: number;
  /** By score from 0 to the greatest. */
  readonly counts: readonly number[];
}

/** Marks of the class journal against primary scores of the same pupils, as one figure: pupils themselves stay in their file. */
export interface JournalRanks {
  readonly spearman: number;
  readonly printedFormula: number;
}

export type Measure =
  | { readonly kind: "marks"; readonly marks: MarkCounts }
  /** Of the groups above the school, whose percents are too many people for whole counts. */
  | { readonly kind: "mark-percents"; readonly percents: MarkCounts }
  | { readonly kind: "exam-scores"; readonly belowMinimum: number; readonly high: number }
  | { readonly kind: "journal"; readonly journal: JournalCounts }
  | { readonly kind: "primary-scores"; readonly scores: ScoreSummary }
  /** Of the groups above the school: percents of pupils by score. */
  | { readonly kind: "score-percents"; readonly percents: readonly number[] }
  | { readonly kind: "journal-ranks"; readonly ranks: JournalRanks }
  | { readonly kind: "admission"; readonly admittedFromOthers: number };

export type MeasureKind = Measure["kind"];

/** `participants`: how many pupils the report counts; for `admission` all pupils of grades 10 and 11 (12). */
export interface Fact {
  readonly work: Work;
  readonly unit: Unit;
  readonly participants: number;
  readonly measure: Measure;
  /** Which kind of report says so: the same figure in two reports confirms it, twice in one kind it is a repetition. */
  readonly report: LayoutKind;
  readonly at: Location;
  /** From a hidden sheet: it never counts against a visible one. */
  readonly isHidden?: boolean;
}

/** A school's row that could not be used for an error of its figures; the finding says which. */
export interface RejectedRow {
  readonly school: SchoolMention;
  /** `null` where the row does not say of what work it is. */
  readonly work: Work | null;
  readonly report: LayoutKind;
}

/** A sign of doubtful objectivity from the list of schools with markers. */
export interface Marker {
  readonly school: SchoolMention;
  readonly work: Work;
  readonly at: Location;
}
