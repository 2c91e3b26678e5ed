// The threshold of a criterion in words: the one in force, and the order's own beside it where another was set in its stead.

import type { Criterion } from "../catalogue/criteria.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import type { Settings } from "../catalogue/settings.ts";
import { thresholdOf } from "../identification/work-evidence.ts";
import { numberText } from "./number-text.ts";

const SIGNS: { readonly [comparison in Criterion["comparison"]]: string } = { "at-least": "≥", less: "<" };

/** `≥ 30%`, or `≥ 50%; в приказе ≥ 30%`. */
export function thresholdText(criterion: Criterion, settings: Settings, words: Words): string {
  const said = (percent: number) => `${SIGNS[criterion.comparison]} ${numberText(percent, words)}%`;
  const percent = thresholdOf(criterion, settings);
  return percent === criterion.lowPercent
    ? said(percent)
    : words.report.changedThreshold(said(percent), said(criterion.lowPercent));
}
