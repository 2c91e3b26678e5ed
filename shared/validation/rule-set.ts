// Puts together the rules to apply: those of the catalogue, with levels as the specialist has set them, and her own.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { Form } from "../catalogue/forms/form.ts";
import { RULE_LEVELS, type RuleText } from "../catalogue/forms/rule-text.ts";
import { compileRule } from "../notation/compile-rule.ts";
import type { RuleInstance } from "../notation/linear-check.ts";
import type { WrittenRule } from "../submission/read-rules-sheet.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { type RuleBook, ruleBook } from "./validate-submissions.ts";

/** A rule as the sheet «Правила» shows it; a refused one as it was written. */
export interface ListedRule {
  readonly code: string;
  readonly form: string;
  readonly level: string;
  readonly text: string;
  readonly advice: string;
  readonly source: string;
  readonly isOwn: boolean;
  readonly state: "applied" | "level-changed" | "own" | "refused";
}

export interface RuleSet {
  readonly book: RuleBook;
  readonly rules: readonly ListedRule[];
  readonly findings: readonly Finding[];
}

const levelOf = (text: string) => RULE_LEVELS.find((level) => fold(level) === fold(text));
const sameText = (a: string, b: string): boolean => fold(a) === fold(b);
const formOf = (text: string, forms: readonly Form[]) =>
  forms.find(({ code, title }) => sameText(code, text) || sameText(title, text));

/** What a rule demands, apart from its name. */
const demandOf = (instances: readonly RuleInstance[]): string =>
  JSON.stringify(instances.map(({ conditions, check }) => [conditions, check]));

function compiledCatalogue(rules: readonly RuleText[], forms: readonly Form[]) {
  return rules.map((rule) => {
    const outcome = compileRule(rule, forms);
    // Rules are literals of the program: one that does not compile is a broken law of the program.
    if (!outcome.ok) throw new Error(`Rule ${rule.code} does not compile: ${JSON.stringify(outcome.fault)}`);
    return { rule, instances: outcome.instances };
  });
}

export function ruleSet(written: readonly WrittenRule[], catalogue: readonly RuleText[], forms: readonly Form[]): RuleSet {
  const findings: Finding[] = [];
  const changed = new Map<string, RuleText["level"]>();
  const own: WrittenRule[] = [];
  const byCode = new Map(catalogue.map((rule) => [fold(rule.code), rule]));
  for (const row of written) {
    const known = byCode.get(fold(row.code));
    if (!known || !sameText(known.text, row.text)) {
      own.push(row);
      continue;
    }
    const level = levelOf(row.level);
    if (level === undefined && row.level !== "")
      findings.push(finding("own-rule-incomplete", row.at, { rule: row.code, missing: ["level"] }));
    if (level === undefined || level === known.level) continue;
    changed.set(known.code, level);
    findings.push(finding("rule-level-changed", row.at, { rule: known.code, from: known.level, to: level }));
  }
  const compiled = compiledCatalogue(
    catalogue.map((rule) => ({ ...rule, level: changed.get(rule.code) ?? rule.level })),
    forms,
  );
  const demands = new Map(compiled.map(({ rule, instances }) => [demandOf(instances), rule.code]));
  const codes = new Set(byCode.keys());
  const instances = compiled.flatMap((each) => each.instances);
  const titleOf = (code: string): string => forms.find((form) => form.code === code)?.title ?? code;
  const rules: ListedRule[] = compiled.map(({ rule }) => ({
    ...{ code: rule.code, form: titleOf(rule.form), level: rule.level, text: rule.text, advice: rule.advice ?? "" },
    ...{ source: rule.source ?? "", isOwn: false, state: changed.has(rule.code) ? "level-changed" : "applied" },
  }));

  /** Compiles a rule of the specialist's, or says why it is not applied. */
  const take = (row: WrittenRule): readonly RuleInstance[] | Finding => {
    const [form, level] = [formOf(row.form, forms), levelOf(row.level)];
    const missing = [
      ...(row.code === "" ? (["code"] as const) : []),
      ...(form ? [] : (["form"] as const)),
      ...(level ? [] : (["level"] as const)),
      ...(row.text === "" ? (["text"] as const) : []),
    ];
    if (form === undefined || level === undefined || missing.length > 0) {
      return finding("own-rule-incomplete", row.at, { rule: row.code, missing });
    }
    if (codes.has(fold(row.code))) return finding("own-rule-code-taken", row.at, { rule: row.code, text: row.text });
    codes.add(fold(row.code));
    const text = collapseSpaces(row.text);
    const outcome = compileRule({ code: row.code, form: form.code, level, text, advice: row.advice }, forms);
    if (!outcome.ok) return finding("own-rule-broken", row.at, { rule: row.code, text, fault: outcome.fault });
    const demand = demandOf(outcome.instances);
    const of = demands.get(demand);
    if (of !== undefined) return finding("own-rule-repeats", row.at, { rule: row.code, of });
    demands.set(demand, row.code);
    return outcome.instances;
  };
  for (const row of own) {
    const taken = take(row);
    const isApplied = Array.isArray(taken);
    if (isApplied) instances.push(...(taken as readonly RuleInstance[]));
    else findings.push(taken as Finding);
    rules.push({
      ...{ code: row.code, level: row.level, text: row.text, advice: row.advice },
      form: formOf(row.form, forms)?.title ?? row.form,
      source: "",
      isOwn: true,
      state: isApplied ? "own" : "refused",
    });
  }
  return { book: ruleBook(forms, instances), rules, findings };
}
