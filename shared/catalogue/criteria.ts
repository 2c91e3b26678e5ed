// What a criterion of low results is, as data. The criteria themselves stand with the municipality whose order defines them.

import type { ProcedureCode } from "./procedures.ts";
import type { SubjectCode } from "./subjects.ts";

/** Which academic years a criterion looks at, relative to the year of identification. */
export interface CriterionWindow {
  /** How many years the window spans. */
  readonly span: number;
  /** `true`: the window ends with the identification year itself; `false`: with the year before it. */
  readonly includesIdentificationYear: boolean;
  /** How many times the condition must be met within the window: years, or works where `per` is `work`. */
  readonly required: number;
  readonly per: "year" | "work";
}

/** What of a criterion is computed: all but the order's words. */
export interface CriterionRule {
  /** The code of the order's item, as `2.1.1.h`. */
  readonly code: string;
  readonly procedure: ProcedureCode;
  readonly subject: SubjectCode;
  readonly grades: readonly number[];
  /** The order's threshold in percent: `at-least` for «20% и более», `less` for «менее 5%». */
  readonly lowPercent: number;
  readonly comparison: "at-least" | "less";
  /** Whether the order adds the condition that nobody has a high result. */
  readonly alsoNoHigh: boolean;
  readonly window: CriterionWindow;
  /** Whether the order says «с учетом объективности проведения процедуры». */
  readonly objectivity: boolean;
}

export interface Criterion extends CriterionRule {
  /** The order's own words. */
  readonly text: string;
}
