// The indicators (показатели) of results: what each counts, and whether more of it is better. Formulas: methodology of ВПР and ГИА
// reports as customary in municipal analysis; СОУ is V. P. Simonov's degree of learning (степень обученности учащихся).

export type IndicatorCode =
  | "passRate"
  | "quality"
  | "meanMark"
  | "sou"
  | "lowShare"
  | "highShare"
  | "loweredShare"
  | "confirmedShare"
  | "raisedShare"
  | "scoreShare";

export interface IndicatorRule {
  readonly code: IndicatorCode;
  /** `share`: a fraction from 0 to 1. `mark`: a mean mark. */
  readonly unit: "share" | "mark";
  readonly better: "more" | "less" | "neither";
}

export const INDICATORS: readonly IndicatorRule[] = [
  { code: "passRate", unit: "share", better: "more" },
  { code: "quality", unit: "share", better: "more" },
  { code: "meanMark", unit: "mark", better: "more" },
  { code: "sou", unit: "share", better: "more" },
  { code: "lowShare", unit: "share", better: "less" },
  { code: "highShare", unit: "share", better: "more" },
  { code: "loweredShare", unit: "share", better: "neither" },
  { code: "confirmedShare", unit: "share", better: "more" },
  { code: "raisedShare", unit: "share", better: "neither" },
  { code: "scoreShare", unit: "share", better: "more" },
];
