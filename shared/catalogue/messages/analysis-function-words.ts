// The words of the functions of analysis: intervals, signs of objectivity, conditions, ratings.

export interface AnalysisFunctionWords {
  readonly headers: {
    readonly share: readonly [share: string, lower: string, upper: string];
    readonly change: readonly [change: string, lower: string, upper: string, reading: string];
    readonly signA: readonly [mean: string, lower: string, regionUpper: string, reading: string];
    readonly signB: readonly [school: string, pupils: string, spearman: string, printed: string, reading: string];
    readonly signC: readonly [ratio: string, reading: string];
    readonly spike: readonly [scores: string, pupils: string, reading: string];
    readonly wellbeing: readonly [index: string, place: string, known: string, reading: string];
    readonly cluster: readonly [place: string, of: string, quartile: string, reading: string];
    readonly resilience: readonly [expected: string, difference: string, reading: string, group: string];
    readonly moves: readonly [school: string, move: string];
    readonly noko: readonly [
      first: string,
      second: string,
      third: string,
      fourth: string,
      fifth: string,
      score: string,
      place: string,
      note: string,
    ];
    readonly level: readonly [points: string, maximum: string, percent: string, level: string];
  };
  readonly mayBeChance: string;
  readonly rose: string;
  readonly fell: string;
  readonly signHolds: string;
  readonly noSign: string;
  readonly notJudged: string;
  readonly possibleMarker: string;
  readonly notes: { readonly [note in "zero-spread" | "few-participants"]: string };
  readonly noRanks: string;
  readonly jumps: { readonly [verdict in "drop" | "growth" | "none" | "not-computable"]: string };
  readonly tooFewPupils: (least: number) => string;
  readonly tooFewSchools: (least: number) => string;
  readonly notCounts: (cell: string) => string;
  readonly badWeights: string;
  readonly knownOf: (known: number, of: number) => string;
  readonly lowestQuarter: string;
  readonly smallCluster: string;
  readonly expectations: { readonly [reading in "above" | "as-expected" | "below"]: string };
  readonly groups: {
    readonly [group in "low-with-adverse-conditions" | "low-in-spite-of-good-conditions" | "resilient" | "other"]: string;
  };
  readonly moves: { readonly entered: string; readonly left: string; readonly stayed: string };
  readonly columnsNeeded: (columns: number) => string;
  readonly noDisabled: string;
  readonly bandsFromZero: string;
  readonly aboveMaximum: (cell: string, maximum: number) => string;
}
