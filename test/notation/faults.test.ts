// Where and how each fault of a rule is told: the place is the very characters, marked by ^ below the text.

import { expect, test } from "vitest";
import type { RuleFault, RuleFaultCode } from "../../shared/catalogue/rule-faults.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { PASSPORT, RESULTS } from "./forms.ts";
import { ruleText } from "./shown-instance.ts";

const mark = ({ position, length }: RuleFault): string => " ".repeat(position) + "^".repeat(Math.max(1, length));

const CASES: readonly (readonly [text: string, marks: string, code: RuleFaultCode, facts: object])[] = [
  ["", "^", "rule-empty", {}],
  ["гр.3 = #", "       ^", "character-unknown", { character: "#" }],
  ["гр.3 = 😀", "       ^^", "character-unknown", { character: "😀" }],
  ["[pupils > 0", "^", "bracket-open", {}],
  ["[pupils] >= [ ]", "            ^^^", "field-blank", {}],
  ["гр.3 = ", "       ^", "expected", { what: "operand", found: "" }],
  ["гр.3 = сумме 5", "             ^", "expected", { what: "operand", found: "5" }],
  ["гр. = гр.4", "    ^", "expected", { what: "number", found: "=" }],
  ["гр.3 = гр.с 4 до 6", "              ^^", "expected", { what: "number", found: "до" }],
  ["гр.3 [pupils]", "     ^^^^^^^^", "expected", { what: "operator", found: "[pupils]" }],
  ["если гр.3 > 0 гр.4 > 0", "              ^^", "expected", { what: "consequence", found: "гр" }],
  ["по строкам 1-3 гр.3 > 0", "               ^^", "expected", { what: "colon", found: "гр" }],
  ["форма 5: гр.3 > 0", "      ^", "expected", { what: "form", found: "5" }],
  ["гр.3 > 0 чел", "         ^^^", "expected", { what: "end", found: "чел" }],
  ["гр.3 > 1234567890123456", "       ^^^^^^^^^^^^^^^^", "number-out-of-range", { number: "1234567890123456" }],
  ["гр.14-4 > 0", "   ^^^^", "range-backwards", { from: 14, to: 4 }],
  ["гр.3 = сумме гр.4 - гр.6", "                  ^", "range-unclear", {}],
  ["гр.3 гр.4 > 0", "     ^^", "axis-repeated", { axis: "column" }],
  ["по строкам 1 по стр.2: гр.3 > 0", "                ^^^", "axis-repeated", { axis: "row" }],
  ["гр.3 = гр.4 = гр.5", "            ^", "several-comparisons", {}],
  ["гр.3 > 0 и гр.4 > 0", "         ^", "several-comparisons", {}],
  ["если гр.3 > 0 или гр.4 > 0, то гр.5 > 0", "              ^^^", "or-unsupported", {}],
  ["0,5 * (гр.4 + гр.5) = гр.3", "      ^", "parentheses-unsupported", {}],
  ["гр.3 = сумме (гр.4 - гр.5)", "             ^", "parentheses-unsupported", {}],
  ["гр.3 * гр.4 > 0", "       ^^", "not-linear", { sign: "*" }],
  ["гр.3 / гр.4 > 0", "       ^^", "not-linear", { sign: "/" }],
  ["гр.3 / 0 > 0", "       ^", "divided-by-zero", {}],
  ["гр.3 <> гр.4 ± 1", "             ^^^", "tolerance-pointless", {}],

  ["форма pasport: [pupils] > 0", "      ^^^^^^^", "form-unknown", { form: "pasport", nearest: "passport" }],
  ["[pupils] > форма отчёт: [x]", "                 ^^^^^", "form-unknown", { form: "отчёт", nearest: null }],
  ["[pupls] >= 0", "^^^^^^^", "field-unknown", { field: "pupls", form: "passport", nearest: "pupils" }],
  ["[совсем_не_то] >= 0", "^^^^^^^^^^^^^^", "field-unknown", { field: "совсем_не_то", form: "passport", nearest: null }],
  ["стр.101 гр.3 > стр.110 гр.3", "                   ^^^", "row-unknown", { row: 110, form: "passport", nearest: 101 }],
  [
    "[pupils] = сумме стр.102-106 гр.3",
    "                         ^^^",
    "row-unknown",
    { row: 106, form: "passport", nearest: 105 },
  ],
  ["стр.101 гр.3 > стр.177 гр.3", "                   ^^^", "row-unknown", { row: 177, form: "passport", nearest: 107 }],
  ["по строкам 101,999: гр.3 > 0", "               ^^^", "row-unknown", { row: 999, form: "passport", nearest: null }],
  ["стр.201 гр.5 > 0", "           ^", "column-unknown", { column: 5, row: 201, form: "passport", nearest: 4 }],
  ["гр.3 = сумме гр.4-14", "                  ^^", "column-unknown", { column: 14, row: null, form: "passport", nearest: 4 }],
  ["по графам 3-8: стр.101 > 0", "            ^", "column-unknown", { column: 8, row: 101, form: "passport", nearest: 6 }],
  ["[address] > 0", "^^^^^^^^^", "field-not-number", { label: "address" }],
  ["стр.303 гр.3 > 0", "^^^^^^^^^^^^", "field-not-number", { label: "address" }],
  ["гр.3 = гр.4-6", "       ^^^^^^", "list-unclear", { cells: 3 }],
  ["[pupils] = стр.101,102 гр.3", "           ^^^^^^^^^^^^^^^^", "list-unclear", { cells: 2 }],
  ["стр.101 гр.3,4 = стр.102 гр.3 соответственно", "                 ^^^^^^^^^^^^", "lists-differ", { expected: 2, found: 1 }],
  ["[pupils] = сумме стр.101,102 гр.3,4 соответственно", "                 ^^^^^^^^^^^^^^^^^^", "list-unclear", { cells: 4 }],
  ["гр.3 = сумме гр.4-6,5", "       ^^^^^^^^^^^^^^", "cell-repeated", { row: 101, column: 5 }],
  ["гр.3 = стр.102 гр.4", "^^^^", "axis-missing", { axis: "row" }],
  ["если гр.3 > 0, то стр.107 гр.3 > 0", "     ^^^^", "axis-missing", { axis: "row" }],
  ["стр.101 = сумме стр.102-105 по графам 3-6", "^^^^^^^", "axis-missing", { axis: "column" }],
  ["гр.3 >= гр.4 по строкам 101,103", "^^^^", "axis-missing", { axis: "row" }],
  ["стр.101 гр.3 = стр.102 гр.3 + гр.4", "                              ^^^^", "axis-missing", { axis: "row" }],
  ["[pupils] = сумме стр.101, стр.102 гр.4", "                 ^^^^^^^", "axis-missing", { axis: "column" }],
  ["гр.3 >= форма results: гр.3", "                       ^^^^", "axis-missing", { axis: "row" }],
  ["по строкам 101-103: [pupils] > стр.201 гр.3", "^^^^^^^^^^^^^^^^^^", "scope-unused", { axis: "row" }],
  ["стр.107 гр.5 >= 0", "^^^^^^^^^^^^^^^^^", "no-instance", {}],
  ["по строкам 203: если гр.4 > 0, то гр.3 > 0", "                                  ^^^^^^^^", "no-instance", {}],
];

test.each(CASES)("%s", (text, marks, code, facts) => {
  const outcome = compileRule(ruleText(text), [PASSPORT, RESULTS]);
  if (outcome.ok) throw new Error(`compiles to ${outcome.instances.length} instances`);
  expect(`${text}\n${mark(outcome.fault)}`).toBe(`${text}\n${marks}`);
  expect(outcome.fault.code).toBe(code);
  expect(outcome.fault.facts).toEqual(facts);
});

test("`по строкам` with one word wrong is told at the word", () => {
  const outcome = compileRule(ruleText("пo стрoкам 101 : гр.33 > 0"), [PASSPORT]);
  expect(outcome).toMatchObject({ ok: false, fault: { code: "column-unknown", position: 20, length: 2, facts: { nearest: 3 } } });
});
