// An instance as one line, so that a test can state all of it: `если g1.all > 0, то g1.all = g1.girls + 2*g1.boys ±20%`.

import type { RuleText } from "../../shared/catalogue/forms/rule-text.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { type LinearCheck, type LinearSide, parseFieldKey, type RuleInstance } from "../../shared/notation/linear-check.ts";
import { PASSPORT, RESULTS } from "./forms.ts";

const shownKey = (key: string): string => {
  const { form, year, code } = parseFieldKey(key);
  return `${form === "passport" ? "" : `${form}:`}${code}${year === "previous" ? "'" : ""}`;
};

const shownSide = ({ terms, constant }: LinearSide): string =>
  [
    ...terms.map(({ key, coefficient }) => `${coefficient === 1 ? "" : `${coefficient}*`}${shownKey(key)}`),
    ...(constant !== 0 || terms.length === 0 ? [constant] : []),
  ].join(" + ");

const shownCheck = ({ left, operator, right, tolerance: { absolute, percent } }: LinearCheck): string =>
  `${shownSide(left)} ${operator} ${shownSide(right)}${absolute ? ` ±${absolute}` : ""}${percent ? ` ±${percent}%` : ""}`;

const shownInstance = ({ conditions, check }: RuleInstance): string =>
  `${conditions.length > 0 ? `если ${conditions.map(shownCheck).join(" и ")}, то ` : ""}${shownCheck(check)}`;

export const ruleText = (text: string, form: RuleText["form"] = "passport"): RuleText => ({
  code: "П-1",
  form,
  level: "обязательный",
  text,
});

/** The instances of a rule, one line each; a fault is one line too. */
export function compiled(text: string, form: RuleText["form"] = "passport"): string[] {
  const outcome = compileRule(ruleText(text, form), [PASSPORT, RESULTS]);
  return outcome.ok ? outcome.instances.map(shownInstance) : [JSON.stringify(outcome.fault)];
}
