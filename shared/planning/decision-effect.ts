// The effect of a decision: the change with its interval, what regression to the mean alone would give, the difference against the
// comparison group, and a verdict. One district and one year seldom prove anything, and the verdict says so.

import { mean } from "simple-statistics";
import type { EffectVerdict } from "../catalogue/effect-verdict.ts";
import { type ChangeInterval, changeInterval } from "../statistics/change-interval.ts";
import { type CountedShare, predictedCount } from "./predicted-count.ts";
import { type BeforeAfter, expectationOf } from "./regression-to-mean.ts";
import { studentQuantile } from "./student-quantile.ts";

/** One school's counts in the two periods. */
export interface SchoolCounts {
  readonly before: CountedShare;
  readonly after: CountedShare;
}

export interface EffectInput {
  /** The schools that the decision is about. */
  readonly treated: readonly SchoolCounts[];
  /** All other schools of the district: what usually happens. */
  readonly others: readonly SchoolCounts[];
  /** Schools of the same cluster without the measure; blank: none named. */
  readonly comparison: readonly SchoolCounts[];
  readonly better: "less" | "more";
}

export interface Effect {
  readonly verdict: EffectVerdict;
  /** `null`: no counts before or after. */
  readonly change: ChangeInterval | null;
  /** What the schools would have come to by themselves, and by how much they differ from it; fractions of one. */
  readonly expected: { readonly after: number; readonly change: number; readonly beyond: number } | null;
  /** The change of the comparison group, and by how much the schools' own differs from it. */
  readonly against: { readonly change: number; readonly difference: number } | null;
}

/** Fewer other schools than this say nothing of what usually happens. */
const FEWEST_OTHERS = 5;
const CONFIDENCE_SIDE = 0.975;

const isCounted = ({ before, after }: SchoolCounts): boolean => before.of > 0 && after.of > 0;

const total = (schools: readonly SchoolCounts[], period: "before" | "after"): CountedShare => ({
  count: schools.reduce((sum, each) => sum + each[period].count, 0),
  of: schools.reduce((sum, each) => sum + each[period].of, 0),
});

const shares = ({ before, after }: SchoolCounts): BeforeAfter => ({
  before: before.count / before.of,
  after: after.count / after.of,
});

/** By how far the schools may differ from what is expected of them by chance: the others' own scatter about their line. */
function chanceOf(treated: readonly SchoolCounts[], others: readonly SchoolCounts[]): { expected: number; half: number } | null {
  const around = others.map(shares);
  const line = expectationOf(around);
  if (!line || others.length < FEWEST_OTHERS) return null;
  const of = treated.reduce((sum, each) => sum + each.after.of, 0);
  const weights = treated.map((each) => each.after.of / of);
  const before = treated.reduce((sum, each, i) => sum + (weights[i] ?? 0) * shares(each).before, 0);
  const left = around.reduce((sum, each) => sum + (each.after - line.expected(each.before)) ** 2, 0);
  const spread = around.reduce((sum, each) => sum + (each.before - mean(around.map((one) => one.before))) ** 2, 0);
  const freedom = others.length - 2;
  const variance =
    (left / freedom) *
    (weights.reduce((sum, weight) => sum + weight ** 2, 0) + 1 / others.length + (before - line.meanBefore) ** 2 / spread);
  return { expected: line.expected(before), half: studentQuantile(CONFIDENCE_SIDE, freedom) * Math.sqrt(variance) };
}

function verdictOf({ treated, others, better }: EffectInput): EffectVerdict {
  const chance = chanceOf(treated, others);
  if (!chance) return "not-enough-data";
  const after = total(treated, "after");
  // Two doubts, both to be overcome: schools of this district scatter, and the pupils of this school are few.
  const predicted = predictedCount({ before: total(treated, "before"), after, size: treated.length }, others);
  if (!predicted) return "not-enough-data";
  const beyond = after.count / after.of - chance.expected;
  const isBelow = beyond < -chance.half && predicted.atMost < 1 - CONFIDENCE_SIDE;
  const isAbove = beyond > chance.half && predicted.atLeast < 1 - CONFIDENCE_SIDE;
  if (!isBelow && !isAbove) return "within-expected";
  return isBelow === (better === "less") ? "beyond-expected" : "worse-than-expected";
}

const changeBetween = (before: CountedShare, after: CountedShare): ChangeInterval | null =>
  changeInterval([before.count, before.of], [after.count, after.of]);

export function decisionEffect(input: EffectInput): Effect {
  const treated = input.treated.filter(isCounted);
  const others = input.others.filter(isCounted);
  const comparison = input.comparison.filter(isCounted);
  const none = { change: null, expected: null, against: null };
  if (input.treated.every(({ before }) => before.of <= 0)) return { verdict: "no-baseline", ...none };
  if (treated.length === 0) return { verdict: "not-enough-data", ...none };
  const [before, after] = [total(treated, "before"), total(treated, "after")];
  const change = changeBetween(before, after);
  // The expectation is the district's whole, the school itself among it: an order's analyst has one line, not one a school.
  const line = expectationOf([...treated, ...others].map(shares));
  const weights = treated.map((each) => each.after.of / after.of);
  const expectedAfter = line && treated.reduce((sum, each, i) => sum + (weights[i] ?? 0) * line.expected(shares(each).before), 0);
  const other =
    comparison.length > 0 ? (changeBetween(total(comparison, "before"), total(comparison, "after"))?.change ?? null) : null;
  return {
    verdict: verdictOf({ ...input, treated, others }),
    change,
    expected:
      expectedAfter === null
        ? null
        : {
            after: expectedAfter,
            change: expectedAfter - before.count / before.of,
            beyond: after.count / after.of - expectedAfter,
          },
    against: other === null ? null : { change: other, difference: (change?.change ?? 0) - other },
  };
}
