// Computes the indicators of one group of pupils from counts. An answer is a value or the reason why there is none: never 0 for missing.

import type { IndicatorCode } from "../catalogue/indicators.ts";
import type { JournalCounts, MarkCounts } from "../submission/facts.ts";

/** Why there is no value: nobody sent it, nobody took part, two sources contradict each other, or the procedure has no such figure. */
export type AbsenceReason = "not-submitted" | "no-participants" | "sources-conflict" | "not-applicable";

export type Indicator =
  | { readonly kind: "value"; readonly value: number; readonly numerator: number; readonly denominator: number }
  | { readonly kind: "absent"; readonly reason: AbsenceReason };

export type Indicators = { readonly [code in IndicatorCode]: Indicator };

/** The counts of a school, or the sums over schools; `null` or a reason where there are none. */
export interface IndicatorCounts {
  readonly marks: { readonly counts: MarkCounts; readonly participants: number } | AbsenceReason;
  readonly exam: { readonly belowMinimum: number; readonly high: number; readonly participants: number } | AbsenceReason;
  readonly journal: JournalCounts | AbsenceReason;
  /** Sum of primary scores, and the sum that would be reached if everyone had the greatest. */
  readonly primaryScores: { readonly sum: number; readonly greatest: number } | AbsenceReason;
}

const ABSENT: { readonly [reason in AbsenceReason]: Indicator } = {
  "not-submitted": { kind: "absent", reason: "not-submitted" },
  "no-participants": { kind: "absent", reason: "no-participants" },
  "sources-conflict": { kind: "absent", reason: "sources-conflict" },
  "not-applicable": { kind: "absent", reason: "not-applicable" },
};

const absent = (reason: AbsenceReason): Indicator => ABSENT[reason];

function ratio(numerator: number, denominator: number): Indicator {
  return denominator === 0
    ? absent("no-participants")
    : { kind: "value", value: numerator / denominator, numerator, denominator };
}

/** Weights of marks 5, 4 and 3 in СОУ; the weight of «2» differs from table to table and is a setting. */
export const SOU_WEIGHTS = { five: 1, four: 0.64, three: 0.36 } as const;

/** The indicators that are made from counts of marks. */
export const MARK_INDICATORS = ["passRate", "quality", "meanMark", "sou", "lowShare", "highShare"] as const;
export type MarkIndicator = (typeof MARK_INDICATORS)[number];

function ofMarks(counts: MarkCounts, participants: number, souWeightOf2: number): Pick<Indicators, MarkIndicator> {
  const [two, three, four, five] = counts;
  const withMark = two + three + four + five;
  return {
    passRate: ratio(three + four + five, participants),
    quality: ratio(four + five, participants),
    meanMark: ratio(2 * two + 3 * three + 4 * four + 5 * five, withMark),
    sou: ratio(SOU_WEIGHTS.five * five + SOU_WEIGHTS.four * four + SOU_WEIGHTS.three * three + souWeightOf2 * two, participants),
    lowShare: ratio(two, participants),
    highShare: ratio(five, participants),
  };
}

function ofExam(exam: Exclude<IndicatorCounts["exam"], AbsenceReason>): Pick<Indicators, MarkIndicator> {
  const none = absent("not-applicable");
  return {
    passRate: ratio(exam.participants - exam.belowMinimum, exam.participants),
    quality: none,
    meanMark: none,
    sou: none,
    lowShare: ratio(exam.belowMinimum, exam.participants),
    highShare: ratio(exam.high, exam.participants),
  };
}

/**
 * успеваемость = (n3+n4+n5)/n; качество = (n4+n5)/n; СОУ = (n5 + 0.64·n4 + 0.36·n3 + w2·n2)/n; shares of lowered, confirmed and
 * raised marks are of the pupils who have a journal mark; scoreShare is the mean primary score as a share of the greatest.
 */
export function computeIndicators(counts: IndicatorCounts, souWeightOf2: number): Indicators {
  const { marks, exam, journal, primaryScores } = counts;
  const results =
    typeof marks !== "string"
      ? ofMarks(marks.counts, marks.participants, souWeightOf2)
      : typeof exam !== "string"
        ? ofExam(exam)
        : (Object.fromEntries(MARK_INDICATORS.map((code) => [code, absent(marks)])) as ReturnType<typeof ofExam>);
  const journalShare = (part: keyof JournalCounts): Indicator =>
    typeof journal === "string" ? absent(journal) : ratio(journal[part], journal.lowered + journal.confirmed + journal.raised);
  // Written out: to spread ten indicators takes ten times as long as to compute them.
  return {
    passRate: results.passRate,
    quality: results.quality,
    meanMark: results.meanMark,
    sou: results.sou,
    lowShare: results.lowShare,
    highShare: results.highShare,
    loweredShare: journalShare("lowered"),
    confirmedShare: journalShare("confirmed"),
    raisedShare: journalShare("raised"),
    scoreShare: typeof primaryScores === "string" ? absent(primaryScores) : ratio(primaryScores.sum, primaryScores.greatest),
  };
}
