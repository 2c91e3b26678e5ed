// What can be said of the effect of a decision.

export type EffectVerdict = "beyond-expected" | "within-expected" | "worse-than-expected" | "not-enough-data" | "no-baseline";
