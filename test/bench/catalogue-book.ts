// The rules of the catalogue, compiled: what every check of forms starts from.

import { FORMS, RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { type RuleBook, ruleBook } from "../../shared/validation/validate-submissions.ts";

export function catalogueBook(): RuleBook {
  const instances = RULE_TEXTS.flatMap((rule) => {
    const outcome = compileRule(rule, FORMS);
    if (!outcome.ok) throw new Error(`${rule.code}: ${outcome.fault.code}`);
    return outcome.instances;
  });
  return ruleBook(FORMS, instances);
}
