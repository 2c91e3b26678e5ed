// What is said when a year is closed and when closed years are compared.

export interface ClosedYearWords {
  readonly notFound: (path: string) => string;
  readonly notSummary: (path: string) => string;
  readonly notClosed: (path: string) => string;
  readonly notValues: (path: string) => string;
  readonly noChoices: (path: string) => string;
  readonly alreadyClosed: (path: string) => string;
  readonly otherMunicipality: (path: string, its: string, others: string) => string;
  readonly sameYear: (year: string) => string;
  readonly tooFew: string;
  readonly outputFailed: (path: string, reason: string) => string;
  readonly badOption: (option: string, value: string, allowed: string) => string;
  readonly closed: (year: string, schools: number, listed: number, path: string) => string;
  readonly chosen: (count: number) => string;
  /** «2024/25 → 2025/26: в списке 12 → 10, вышли 4, вошли 2, остались 8». */
  readonly step: (
    before: string,
    now: string,
    counts: readonly [was: number, is: number, left: number, entered: number, stayed: number],
  ) => string;
  readonly left: (names: string) => string;
  readonly entered: (names: string) => string;
  readonly notInBoth: (names: string) => string;
  readonly sameGround: string;
  readonly otherGround: string;
  /** A line of what differs: `kind` is order, methods, setting, threshold or assumption. */
  readonly difference: (
    kind: "order" | "methods" | "setting" | "threshold" | "assumption",
    what: string,
    before: string,
    now: string,
  ) => string;
  readonly dataAt: (path: string) => string;
}
