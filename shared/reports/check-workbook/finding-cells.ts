// A finding as the cells of a table: what is wrong with both sides' numbers, what may be wrong, what to do.

import type { BrokenRule, Finding } from "../../catalogue/findings.ts";
import type { CheckWords } from "../../catalogue/messages/check-words.ts";
import { findingMessage } from "../../catalogue/messages/languages.ts";
import type { ProtocolWords } from "./protocol-words.ts";

const MOST_SUSPECTS = 4;

const brokenRule = ({ code, facts }: Finding): BrokenRule | undefined =>
  code === "rule-broken" || code === "rule-doubted" ? facts : undefined;

/** The code of the rule that does not hold; blank for other findings. */
export function ruleOf(finding: Finding): string {
  const { facts } = finding;
  return "rule" in facts ? facts.rule : "";
}

function suspectsText({ suspects, together }: BrokenRule, words: CheckWords): string {
  const shown = suspects.slice(0, Math.max(MOST_SUSPECTS, together));
  const lines = shown.map(({ field, cell, demanded }) => words.suspect(field, cell, demanded === null ? null : String(demanded)));
  const rest = suspects.length - shown.length;
  return [...(together > 1 ? [words.together] : []), ...lines, ...(rest > 0 ? [words.more(rest)] : [])].join("\n");
}

export interface FindingCells {
  readonly text: string;
  readonly suspects: string;
  readonly advice: string;
}

export function findingCells(finding: Finding, words: ProtocolWords): FindingCells {
  const { text, advice } = findingMessage(finding, words.language);
  const broken = brokenRule(finding);
  if (!broken) return { text, suspects: "", advice };
  return { text, suspects: suspectsText(broken, words.check), advice: broken.advice || words.check.generalRuleAdvice };
}
