// How many pupils would be counted after, had nothing been done: the count before drawn towards the district's mean by so much as its
// size allows (a beta-binomial prediction, its prior fitted by moments). A small school comes back to the mean further than a large one.

import { gammaln, mean, sampleVariance } from "simple-statistics";

/** A share as counts. */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
}

/** Shares never scatter less than this: no prior is of more pupils. */
const MOST_PUPILS_OF_PRIOR = 10_000;

export interface Prediction {
  /** The chance of so few, and of so many. */
  readonly atMost: number;
  readonly atLeast: number;
}

const shareOf = ({ count, of }: CountedShare): number => count / of;
const pooled = (schools: readonly CountedShare[]): number =>
  schools.reduce((sum, each) => sum + each.count, 0) / schools.reduce((sum, each) => sum + each.of, 0);

/** Of so many pupils is what the district says of schools before anything is known of them. */
function priorPupils(schools: readonly CountedShare[], share: number, size: number): number {
  const byChance = mean(schools.map(({ of }) => (share * (1 - share)) / of));
  const between = sampleVariance(schools.map(shareOf)) - byChance;
  if (between <= 0) return MOST_PUPILS_OF_PRIOR;
  return Math.min(MOST_PUPILS_OF_PRIOR, Math.max(1, ((share * (1 - share)) / between - 1) * size));
}

function betaBinomial(of: number, a: number, b: number): (count: number) => number {
  const log = (x: number, y: number): number => gammaln(x) + gammaln(y) - gammaln(x + y);
  return (count) =>
    Math.exp(gammaln(of + 1) - gammaln(count + 1) - gammaln(of - count + 1) + log(count + a, of - count + b) - log(a, b));
}

/** `size`: how many schools the counts are of together. `null`: the district's own share is 0 or 1. */
export function predictedCount(
  counted: { readonly before: CountedShare; readonly after: CountedShare; readonly size: number },
  others: readonly { readonly before: CountedShare; readonly after: CountedShare }[],
): Prediction | null {
  const earlier = others.map(({ before }) => before);
  const [was, became] = [pooled(earlier), pooled(others.map(({ after }) => after))];
  if (was <= 0 || was >= 1 || became <= 0 || became >= 1) return null;
  const prior = priorPupils(earlier, was, counted.size);
  const { before, after } = counted;
  const pupils = prior + before.of;
  // The whole district's move from one period to the other is nobody's merit.
  const share = Math.min(0.999, Math.max(0.001, ((prior * was + before.count) / pupils) * (became / was)));
  const chance = betaBinomial(after.of, share * pupils, (1 - share) * pupils);
  let atMost = 0;
  for (let count = 0; count <= after.count; count++) atMost += chance(count);
  return { atMost, atLeast: 1 - atMost + chance(after.count) };
}
