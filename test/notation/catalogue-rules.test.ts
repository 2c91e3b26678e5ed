// Every rule of the catalogue compiles on the forms of the catalogue, and its canonical spelling means the same.

import { expect, test } from "vitest";
import { FORMS, RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { parseRule } from "../../shared/notation/parse-rule.ts";
import { printRule } from "./print-rule.ts";

test.each(RULE_TEXTS.map((rule) => [rule.code, rule.text, rule] as const))("%s %s", (_code, text, rule) => {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  const compiled = compileRule(rule, FORMS);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.fault));
  const printed = { ...rule, text: printRule(parsed.rule) };
  expect(compileRule(printed, FORMS)).toEqual({
    ok: true,
    instances: compiled.instances.map((instance) => ({ ...instance, rule: printed })),
  });
});
