// Every fault of a rule has words in both languages, with its facts in them and no hole.

import { describe, expect, test } from "vitest";
import { RULE_FAULTS_EN } from "../../shared/catalogue/messages/rule-faults-en.ts";
import { RULE_FAULTS_RU } from "../../shared/catalogue/messages/rule-faults-ru.ts";
import type { RuleFaultCode, RuleFaultFacts, RuleFaultMessage } from "../../shared/catalogue/rule-faults.ts";
import { parseRule } from "../../shared/notation/parse-rule.ts";

const EXAMPLES: { readonly [code in RuleFaultCode]: readonly RuleFaultFacts[code][] } = {
  "rule-empty": [{}],
  "character-unknown": [{ character: "#" }],
  "bracket-open": [{}],
  "field-blank": [{}],
  expected: (["operand", "number", "operator", "consequence", "colon", "form", "end"] as const).flatMap((what) => [
    { what, found: "чел" },
    { what, found: "" },
  ]),
  "number-out-of-range": [{ number: "1234567890123456" }],
  "range-backwards": [{ from: 14, to: 4 }],
  "range-unclear": [{}],
  "axis-repeated": [{ axis: "row" }, { axis: "column" }],
  "several-comparisons": [{}],
  "or-unsupported": [{}],
  "parentheses-unsupported": [{}],
  "not-linear": [{ sign: "*" }, { sign: "/" }],
  "divided-by-zero": [{}],
  "tolerance-pointless": [{}],
  "form-unknown": [
    { form: "pasport", nearest: "passport" },
    { form: "отчёт", nearest: null },
  ],
  "field-unknown": [
    { field: "pupls", form: "passport", nearest: "pupils" },
    { field: "x", form: "passport", nearest: null },
  ],
  "row-unknown": [{ row: 110, form: "passport", nearest: 101 }],
  "column-unknown": [
    { column: 14, row: 101, form: "passport", nearest: 4 },
    { column: 14, row: null, form: "passport", nearest: null },
  ],
  "field-not-number": [{ label: "Адрес" }],
  "list-unclear": [{ cells: 3 }],
  "lists-differ": [{ expected: 3, found: 2 }],
  "cell-repeated": [{ row: 101, column: 5 }],
  "axis-missing": [{ axis: "row" }, { axis: "column" }],
  "scope-unused": [{ axis: "row" }, { axis: "column" }],
  "no-instance": [{}],
};

const CODES = Object.keys(EXAMPLES) as RuleFaultCode[];

describe.each([
  ["ru", RULE_FAULTS_RU, /[а-яё]{3}/i],
  ["en", RULE_FAULTS_EN, /[a-z]{3}/i],
] as const)("in %s", (_, table, letters) => {
  test.each(examples())("%s %j", (code, facts) => {
    const { text, advice } = (table[code] as (facts: object) => RuleFaultMessage)(facts);
    for (const words of [text, advice]) {
      expect(words).toMatch(letters);
      expect(words).toMatch(/[.»]$/);
      expect(words).not.toMatch(/undefined|null|NaN|\[object|\s{2,}| ,/);
    }
    for (const fact of Object.values(facts)) {
      const isPlain =
        typeof fact === "number" ||
        (typeof fact === "string" && !["what", "axis", "sign"].some((key) => facts[key as never] === fact));
      if (isPlain && fact !== "") expect(`${text} ${advice}`).toContain(String(fact));
    }
  });
});

function examples(): [RuleFaultCode, object][] {
  return CODES.flatMap((code) => EXAMPLES[code].map((facts): [RuleFaultCode, object] => [code, facts]));
}

test("the examples that advice gives are rules", () => {
  for (const code of CODES) {
    for (const facts of EXAMPLES[code]) {
      const { advice } = (RULE_FAULTS_RU[code] as (facts: object) => RuleFaultMessage)(facts);
      const example = /(?:Пример|например): (.+)\.$/.exec(advice)?.[1];
      if (example?.match(/[<>=]/)) expect(parseRule(example), example).toMatchObject({ ok: true });
    }
  }
});
