// Every word of the custom functions: their names and descriptions, their headers and their faults. A missing key does not compile.

import type { FunctionId, ParameterOf } from "../function-parameters.ts";
import type { AnalysisFunctionWords } from "./analysis-function-words.ts";
import type { YearFunctionWords } from "./year-function-words.ts";

export interface FunctionText<Id extends FunctionId> {
  /** As a person types it in a formula of this language, where the host can have a name a language; at least three characters. */
  readonly name: string;
  readonly title: string;
  /** What the function gives, in a line or two. */
  readonly description: string;
  readonly parameters: {
    readonly [Parameter in ParameterOf<Id> as Parameter["id"]]: { readonly name: string; readonly description: string };
  };
}

export type FunctionTexts = { readonly [id in FunctionId]: FunctionText<id> };

export interface FunctionWords {
  readonly functions: FunctionTexts;
  readonly faults: {
    readonly argumentMissing: (parameter: string) => string;
    readonly tooManyArguments: (most: number) => string;
    readonly tooManyRows: (parameter: string, rows: number, most: number) => string;
    readonly noProfile: (named: string, known: readonly string[]) => string;
    readonly notOneCell: (parameter: string) => string;
    readonly notAFlag: (parameter: string, shown: string) => string;
    readonly notANumber: (parameter: string, shown: string) => string;
    readonly outOfBounds: (parameter: string, least: number, greatest: number) => string;
    readonly oneOf: (parameter: string, allowed: readonly number[]) => string;
    readonly notASide: (parameter: string, shown: string) => string;
    readonly notAView: (parameter: string, shown: string) => string;
    readonly notAnAddress: (parameter: string, shown: string) => string;
    readonly notOneColumn: (parameter: string) => string;
    readonly shapesDiffer: (first: string, second: string) => string;
    readonly headerRepeated: (headers: readonly string[]) => string;
    readonly noData: string;
    readonly tooLarge: string;
    readonly zeroWhole: string;
    readonly inCell: (cell: string, text: string) => string;
    readonly notANumberIn: (cell: string) => string;
    readonly negative: (cell: string) => string;
    readonly partAboveWhole: (part: number, whole: number) => string;
    readonly weightMissing: (cell: string) => string;
    readonly groupMissing: string;
    readonly notMarks: string;
    readonly notAMark: (place: string, shown: string) => string;
    readonly notCounts: string;
    readonly marksMissing: string;
    readonly percentsHaveNoSum: string;
    readonly scaleNumbers: string;
    readonly workUnclear: (missing: readonly string[]) => string;
    readonly noScale: (work: string, years: readonly number[]) => string;
    readonly notMarked: (work: string) => string;
    readonly notAScore: (cell: string, shown: string, greatest: number | null) => string;
    readonly scoreUnclear: (score: number) => string;
  };
  readonly lowResult: {
    readonly notATable: string;
    readonly noRows: string;
    readonly badYear: (year: string) => string;
    /** `criteria`: whose they are. */
    readonly oneVerdict: (verdict: string, year: string, reasons: string, criteria: string) => string;
    /** `more`: how many faults are not among the texts. */
    readonly rowsUnusable: (findings: readonly string[], more: number) => string;
    readonly rowsUnused: (findings: readonly string[], more: number) => string;
  };
  readonly headers: {
    readonly lowResult: (
      criteria: string,
    ) => readonly [school: string, verdict: string, criteria: string, checked: string, notes: string];
    readonly school: string;
    readonly share: string;
    readonly zone: string;
    readonly mark: string;
    readonly rank: readonly [place: string, of: string, quarter: string, median: string];
    readonly dynamics: readonly [change: string, reading: string];
    readonly dynamicsOfWorks: readonly [
      school: string,
      work: string,
      years: string,
      first: string,
      last: string,
      change: string,
      reading: string,
    ];
    readonly journal: readonly [
      compared: string,
      lowered: string,
      confirmed: string,
      raised: string,
      wideGaps: string,
      reading: string,
    ];
    readonly correlation: readonly [
      context: string,
      schools: string,
      spearman: string,
      lower: string,
      upper: string,
      pearson: string,
      reading: string,
    ];
    readonly findings: readonly [
      school: string,
      severity: string,
      cell: string,
      finding: string,
      suspects: string,
      advice: string,
      rule: string,
    ];
    readonly personal: readonly [cell: string, finding: string, advice: string];
  };
  readonly row: (rowNumber: number) => string;
  readonly zones: { readonly none: string; readonly border: string; readonly risk: string };
  readonly dynamics: {
    readonly negative: string;
    readonly positive: string;
    readonly steady: string;
    readonly fewYears: string;
  };
  readonly journal: {
    readonly all: string;
    readonly nobody: string;
    readonly confirmed: (percent: number) => string;
    readonly review: (percent: number) => string;
  };
  readonly correlation: {
    readonly column: (name: string) => string;
    readonly direct: string;
    readonly inverse: string;
    readonly weak: string;
    /** The interval holds zero. */
    readonly notSeen: string;
    readonly tooFew: (least: number) => string;
    readonly noSpread: string;
    readonly small: (schools: number) => string;
  };
  readonly workParts: { readonly [part in "procedure" | "year" | "subject" | "grade"]: string };
  readonly extraParts: { readonly literacy: string; readonly geometry: string };
  readonly markDepends: (mark: number, part: string, least: number) => string;
  readonly form: { readonly needed: string; readonly clean: (schools: number) => string };
  readonly personal: { readonly none: string };
  readonly analysis: AnalysisFunctionWords;
  readonly year: YearFunctionWords;
}
