// Folds the warnings whose explanation was accepted for the very same numbers; other numbers open the warning again.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Explanation } from "../submission/read-explanations.ts";
import { fold } from "../text/fold.ts";

/** By what a warning is known again in the next run: the rule, the field it points to, and its numbers. */
interface ExplainableWarning {
  readonly rule: string;
  readonly field: string;
  readonly value: string;
}

/** `undefined`: nothing that a school could explain. */
function explainableWarning({ code, facts, at }: Finding): ExplainableWarning | undefined {
  if (code === "rule-doubted") return { rule: facts.rule, field: facts.suspects[0]?.field ?? "", value: facts.worked };
  if (code === "form-same-as-last-year") return { rule: code, field: at.sheet ?? "", value: String(facts.answers) };
  return undefined;
}

const suspectsOf = ({ code, facts }: Finding): readonly string[] =>
  code === "rule-doubted" ? facts.suspects.map(({ field }) => field) : [];

export interface ExplainedWarning extends ExplainableWarning {
  readonly warning: Finding;
  readonly text: string;
  readonly accepted: boolean | null;
  readonly state: "open" | "accepted" | "outdated";
  /** The numbers for which it was accepted, where they are others now. */
  readonly was: string | null;
}

export interface ExplainedFindings {
  readonly findings: readonly Finding[];
  readonly warnings: readonly ExplainedWarning[];
  /** Explanations that no warning asks for any more. */
  readonly gone: readonly Explanation[];
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);

/** Protocols of earlier versions of this tool wrote signs as they are typed. */
const printed = (value: string): string => value.replace(/<=/g, "≤").replace(/>=/g, "≥").replace(/<>/g, "≠").replace(/\*/g, "×");

/** `explanations`: those of the school whose findings these are. */
export function applyExplanations(findings: readonly Finding[], explanations: readonly Explanation[]): ExplainedFindings {
  const used = new Set<Explanation>();
  const warnings: ExplainedWarning[] = [];
  const kept = findings.flatMap((each): Finding[] => {
    const key = explainableWarning(each);
    if (!key) return [each];
    const ofRule = explanations.filter(({ rule }) => same(rule, key.rule));
    const pointed = ofRule.filter(({ field }) => same(field, key.field));
    // With other numbers another field of the same rule may be the likeliest to be wrong.
    const about = pointed.length > 0 ? pointed : ofRule.filter(({ field }) => suspectsOf(each).some((one) => same(one, field)));
    const exact = about.find(({ value }) => same(printed(value), key.value));
    const given = exact ?? about[0];
    if (given) used.add(given);
    const isOutdated = !exact && given?.accepted === true;
    const state = exact?.accepted === true ? "accepted" : isOutdated ? "outdated" : "open";
    const accepted = isOutdated ? null : (given?.accepted ?? null);
    warnings.push({ ...key, warning: each, text: given?.text ?? "", accepted, state, was: isOutdated ? given.value : null });
    if (state === "accepted") {
      return [finding("warning-explained", each.at, { rule: key.rule, value: key.value })];
    }
    if (!isOutdated) return [each];
    return [each, finding("explanation-outdated", each.at, { rule: key.rule, was: given.value, now: key.value })];
  });
  return { findings: kept, warnings, gone: explanations.filter((each) => !used.has(each)) };
}
