// What holds of every rule and of every text: nothing throws, places lie in the text, printing and reading give the same rule.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { parseRule } from "../../shared/notation/parse-rule.ts";
import { anyRule, withoutPlaces } from "./arbitrary-rules.ts";
import { PASSPORT, RESULTS } from "./forms.ts";
import { printRule } from "./print-rule.ts";
import { ruleText } from "./shown-instance.ts";

const VALID = [
  "по строкам 101,103: гр.3 = сумме гр.4,5",
  "по графам 3–6: стр.101 = сумме стр.102–105",
  "по строкам 201-203: если гр.3 > 0, то гр.4 > 0",
  "стр.105 гр.3,4,6 = стр.102 гр.3,5,6 соответственно с точностью до 1",
  "[pupils] >= 0,8 * прошлый год [pupils] ± 20%",
  "форма results: стр.101 гр.3 <= форма passport: [g2.all]",
  "если стр.101 гр.3 не больше гр.4 и [pupils] > 0, то сумма (гр.4 + гр.5) равна 5 / 2",
];

const PIECES = [
  ..."стр. гр. № 101 102-105 3 4,5 0,5 = <= ≠ > + - * / ( ) , . : ; % ± [pupils] [ ] сумме если то и или по форма passport results".split(
    " ",
  ),
  ...[
    "прошлый год",
    "прошлого года",
    "соответственно",
    "с точностью",
    "до",
    "не больше",
    "всем строкам",
    "по строкам 101:",
    " ",
    "\u00a0",
    "х",
  ],
];

/** A text made of the pieces of rules, in no order. */
const piecesText = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(" "));

/** A valid rule with a stretch cut out and something put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.nat(),
    fc.nat(6),
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3, unit: "binary" })),
  )
  .map(([text, place, cut, put]) => {
    const position = place % (text.length + 1);
    return text.slice(0, position) + put + text.slice(position + cut);
  });

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string(), piecesText, mutated);

describe("any text", () => {
  test("is a rule, or has a fault within it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const outcome = parseRule(text);
        if (outcome.ok) return;
        const { position, length } = outcome.fault;
        expect(position).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(position + length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3_000 },
    );
  });

  test("compiles, or has a fault within it", () => {
    fc.assert(
      fc.property(fc.oneof(piecesText, mutated), (text) => {
        const outcome = compileRule(ruleText(text), [PASSPORT, RESULTS]);
        if (outcome.ok) expect(outcome.instances.length).toBeGreaterThan(0);
        else expect(outcome.fault.position + outcome.fault.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3_000 },
    );
  });

  test("that is a rule prints as a rule that compiles to the same", () => {
    let rules = 0;
    fc.assert(
      fc.property(fc.oneof(piecesText, mutated), (text) => {
        const outcome = parseRule(text);
        if (!outcome.ok) return;
        rules += 1;
        const printed = printRule(outcome.rule);
        const again = parseRule(printed);
        if (!again.ok) throw new Error(`${printed}: ${JSON.stringify(again.fault)}`);
        expect(withoutPlaces(again.rule)).toEqual(withoutPlaces(outcome.rule));
        const compile = (one: string) => {
          const compiled = compileRule(ruleText(one), [PASSPORT, RESULTS]);
          return compiled.ok ? compiled.instances.map(({ conditions, check }) => ({ conditions, check })) : compiled.fault.code;
        };
        expect(compile(printed)).toEqual(compile(text));
      }),
      { numRuns: 3_000 },
    );
    expect(rules).toBeGreaterThan(100);
  });
});

test("any rule: reading what was printed gives the same rule", () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      const printed = printRule(rule);
      const outcome = parseRule(printed);
      if (!outcome.ok) throw new Error(`${printed}: ${JSON.stringify(outcome.fault)}`);
      expect(withoutPlaces(outcome.rule)).toEqual(withoutPlaces(rule));
      expect(printRule(outcome.rule)).toBe(printed);
    }),
    { numRuns: 1_500 },
  );
});

test("a very long rule is read in a moment", () => {
  const text = `гр.3 = ${Array.from({ length: 20_000 }, () => "гр.4").join(" + ")}`;
  const started = performance.now();
  expect(parseRule(text).ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(1_000);
});
