// Compiles the text of a rule to linear checks on the fields of the forms: one instance for each row or column that it speaks of.

import type { Form } from "../catalogue/forms/form.ts";
import type { RuleText } from "../catalogue/forms/rule-text.ts";
import type { RuleFault } from "../catalogue/rule-faults.ts";
import { bindAxes, operandsOf } from "./bind-axes.ts";
import { type CellFinder, cellFinder } from "./cells-of-operand.ts";
import { catchFault, fail } from "./fault.ts";
import { type IndexOf, type Standpoint, standpoints } from "./follow-axes.ts";
import { codeKey, indexForm, nearestCode } from "./form-index.ts";
import { fieldKey, type LinearCheck, type LinearSide, type RuleInstance } from "./linear-check.ts";
import { parseRule } from "./parse-rule.ts";
import type { Comparison, ParsedRule, Term } from "./parsed-rule.ts";

export type CompileOutcome =
  | { readonly ok: true; readonly instances: readonly RuleInstance[] }
  | { readonly ok: false; readonly fault: RuleFault };

function formFinder(ruleText: RuleText, forms: readonly Form[]): IndexOf {
  const indexes = forms.map(indexForm);
  return ({ form }) => {
    const code = form?.code ?? ruleText.form;
    const at = form?.at ?? { position: 0, length: ruleText.text.length };
    const index = indexes.find((one) => codeKey(one.code) === codeKey(code));
    const known = indexes.map((one) => one.code);
    return index ?? fail("form-unknown", at, { form: code, nearest: nearestCode(code, known) });
  };
}

/** A form that does not exist is told before anything is said of its rows. */
function checkForms(rule: ParsedRule, indexOf: IndexOf): void {
  for (const operand of [...rule.conditions, rule.check].flatMap(operandsOf)) indexOf(operand);
}

/** A side for each pair; `null` where it names fields and none of them exists. */
function sidesOf(
  terms: readonly Term[],
  count: number,
  groupsOf: (operand: NonNullable<Term["operand"]>) => ReturnType<CellFinder["groupsOf"]>,
  indexOf: IndexOf,
): (LinearSide | null)[] {
  const parts = terms.map(({ coefficient, operand }) => ({ coefficient, operand, groups: operand && groupsOf(operand) }));
  return Array.from({ length: count }, (_, k) => {
    const found = parts.flatMap(({ coefficient, operand, groups }) => {
      if (operand === null) return [];
      const form = indexOf(operand).code;
      return (groups?.[k] ?? []).map(({ code }) => ({ key: fieldKey(form, operand.year, code), coefficient }));
    });
    const constant = parts.reduce((sum, { coefficient, operand }) => sum + (operand === null ? coefficient : 0), 0);
    const namesFields = parts.some(({ operand }) => operand !== null);
    return namesFields && found.length === 0 ? null : { terms: found, constant };
  });
}

/** The checks of a comparison at one standpoint, one for each pair; `null` where a side has no fields. */
function checksOf(comparison: Comparison, standpoint: Standpoint, finder: CellFinder, indexOf: IndexOf): (LinearCheck | null)[] {
  const pairing = finder.pairingOf(comparison, standpoint);
  const count = pairing?.count ?? 1;
  const sides = (terms: readonly Term[]) =>
    sidesOf(terms, count, (operand) => finder.groupsOf(operand, comparison, standpoint, pairing), indexOf);
  const [left, right] = [sides(comparison.left), sides(comparison.right)];
  const { operator, tolerance } = comparison;
  return left.map((leftSide, k) => {
    const rightSide = right[k] ?? null;
    return leftSide && rightSide && { left: leftSide, operator, right: rightSide, tolerance };
  });
}

function instancesAt(ruleText: RuleText, rule: ParsedRule, at: Standpoint, finder: CellFinder, indexOf: IndexOf): RuleInstance[] {
  const all = [...rule.conditions, rule.check].map((comparison) => ({
    comparison,
    checks: checksOf(comparison, at, finder, indexOf),
  }));
  const count = Math.max(...all.map(({ checks }) => checks.length));
  for (const { comparison, checks } of all) {
    if (checks.length > 1 && checks.length < count)
      fail("lists-differ", comparison.at, { expected: count, found: checks.length });
  }
  return Array.from({ length: count }, (_, k) => all.map(({ checks }) => checks[checks.length === 1 ? 0 : k] ?? null)).flatMap(
    (checks) => {
      const existing = checks.flatMap((check) => check ?? []);
      const check = existing[existing.length - 1];
      if (check === undefined || existing.length < checks.length) return [];
      return [{ rule: ruleText, conditions: existing.slice(0, -1), check }];
    },
  );
}

/** A fault of the text is an answer with its place, not an exception; so is a rule that would check nothing. */
export function compileRule(ruleText: RuleText, forms: readonly Form[]): CompileOutcome {
  const parsed = parseRule(ruleText.text);
  if (!parsed.ok) return parsed;
  return catchFault((): CompileOutcome => {
    const { rule } = parsed;
    const indexOf = formFinder(ruleText, forms);
    checkForms(rule, indexOf);
    const binding = bindAxes(rule);
    const finder = cellFinder(rule, binding, indexOf);
    const instances = standpoints(rule, binding, indexOf).flatMap((at) => instancesAt(ruleText, rule, at, finder, indexOf));
    if (instances.length === 0) fail("no-instance", rule.check.at, {});
    return { ok: true, instances };
  });
}
