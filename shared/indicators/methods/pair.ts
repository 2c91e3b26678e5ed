// What a method says of one organisation: two figures, so that a total adds them up and is never a mean of shares.

export interface Pair {
  readonly numerator: number;
  readonly denominator: number;
}
