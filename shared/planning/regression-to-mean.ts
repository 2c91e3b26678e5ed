// What a school chosen because it was extreme would have come to by itself: an extreme value goes back towards the mean.

import { mean, sampleCorrelation, sampleStandardDeviation } from "simple-statistics";

/** One school's share before and after, as fractions of one. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface Expectation {
  readonly r: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** What a share before leads to without any measure. */
  readonly expected: (before: number) => number;
}

/** `null`: fewer than three schools, or all alike. */
export function expectationOf(district: readonly BeforeAfter[]): Expectation | null {
  if (district.length < 3) return null;
  const [before, after] = [district.map((each) => each.before), district.map((each) => each.after)];
  const [s1, s2] = [sampleStandardDeviation(before), sampleStandardDeviation(after)];
  if (s1 === 0) return null;
  const r = s2 === 0 ? 0 : sampleCorrelation(before, after);
  const [meanBefore, meanAfter] = [mean(before), mean(after)];
  return { r, meanBefore, meanAfter, expected: (value) => meanAfter + r * (s2 / s1) * (value - meanBefore) };
}
