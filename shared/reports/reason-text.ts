// Says in one line why a school meets a criterion: the works that met it, with their counts.

import type { Words } from "../catalogue/messages/messages.ts";
import type { CriterionVerdict } from "../identification/criterion-verdict.ts";
import type { Doubt, SchoolVerdict } from "../identification/identify-low-results.ts";
import type { WorkEvidence } from "../identification/work-evidence.ts";
import { numberText } from "./number-text.ts";

/** `28.26` for 13 of 46: two decimals at most, in the language's own notation. */
export function percentText(count: number, participants: number, words: Words): string {
  return `${numberText(Number(((100 * count) / participants).toFixed(2)), words)}%`;
}

function workReason({ work, low, participants, high }: WorkEvidence, words: Words): string {
  if (low === null || participants === null) return "";
  return words.report.reasonWork(words.work(work), low, participants, percentText(low, participants, words), high ?? 0);
}

const criterionReason = (verdict: CriterionVerdict, words: Words): string =>
  words.report.reason(
    verdict.criterion,
    verdict.evidence
      .filter(({ status }) => status === "met")
      .map((evidence) => workReason(evidence, words))
      .join("; "),
  );

/** A line a criterion that is met. */
export const reasonsText = (verdict: SchoolVerdict, words: Words): string =>
  verdict.criteria
    .filter((criterion) => criterion.verdict === "met")
    .map((criterion) => criterionReason(criterion, words))
    .join("\n");

function doubtText(doubt: Doubt, words: Words): string {
  if (doubt.kind === "few-pupils-decide") return words.doubts[doubt.kind](doubt.pupils);
  return doubt.kind === "rows-rejected" ? words.doubts[doubt.kind](doubt.rows) : words.doubts[doubt.kind](doubt.criteria);
}

/** A line a doubt. */
export const doubtsText = (verdict: SchoolVerdict, words: Words): string =>
  verdict.doubts.map((doubt) => doubtText(doubt, words)).join("\n");
