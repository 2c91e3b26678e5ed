// The words of the functions of the year: deadlines and the effect of decisions.

import type { EffectVerdict } from "../effect-verdict.ts";

export interface YearFunctionWords {
  readonly headers: {
    readonly deadline: readonly [next: string, note: string];
    readonly effect: readonly [change: string, lower: string, upper: string, expected: string, beyond: string, verdict: string];
  };
  readonly notADay: (parameter: string, shown: string) => string;
  readonly waits: string;
  readonly noDeadline: string;
  readonly over: string;
  readonly inDays: (days: number) => string;
  readonly unknownYear: (year: number) => string;
  readonly fiveColumns: string;
  readonly noneChosen: string;
  readonly verdicts: { readonly [verdict in EffectVerdict]: string };
}
