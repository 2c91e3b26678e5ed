// The quick way of telling which rules are broken, held against `evaluateInstance` on random rules and answers.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMS, RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { fieldKey, type LinearCheck, type LinearSide, type RuleInstance } from "../../shared/notation/linear-check.ts";
import { answerLayout } from "../../shared/submission/answer-layout.ts";
import { oneAnswers } from "../../shared/submission/answers.ts";
import type { FieldValue } from "../../shared/submission/field-value.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import { compileRules } from "../../shared/validation/compiled-rules.ts";
import { evaluateInstance } from "../../shared/validation/evaluate-instance.ts";
import { judgeAnswers } from "../../shared/validation/judge-answers.ts";
import { type RuleBook, ruleBook, type SchoolSubmissions } from "../../shared/validation/validate-submissions.ts";
import { madeSchool, randomNumbers } from "../bench/made-answers.ts";
import { mentionOf, submissionOf } from "../bench/made-submissions.ts";
import { ruleText } from "../notation/shown-instance.ts";

const KEYS = ["a", "b", "c", "d"] as const;

/** `undefined`: not submitted. */
type Answer = number | null | undefined;

function brokenOf(instances: readonly RuleInstance[], answers: readonly Answer[], known: readonly string[] = KEYS) {
  const submitted = known.map((key, slot) => [key, slot] as const).filter(([, slot]) => answers[slot] !== undefined);
  const values = Float64Array.from([...known.map((_, slot) => answers[slot] ?? Number.NaN), 0]);
  return compileRules(instances, new Map(submitted), known.length).brokenOf(values);
}

/** By the meaning of a rule: it speaks where all its cells were submitted. */
function brokenByMeaning(instances: readonly RuleInstance[], answerOf: (key: string) => Answer) {
  return instances.filter((instance) => {
    const checks = [instance.check, ...instance.conditions];
    const keys = checks.flatMap(({ left, right }) => [...left.terms, ...right.terms].map(({ key }) => key));
    if (keys.some((key) => answerOf(key) === undefined)) return false;
    return evaluateInstance(instance, (key) => answerOf(key) ?? null).outcome === "broken";
  });
}

const anySide: fc.Arbitrary<LinearSide> = fc.record({
  terms: fc.array(fc.record({ key: fc.constantFrom(...KEYS), coefficient: fc.constantFrom(1, 1, 1, -1, 2, -3, 0, 0.5, 0.1) }), {
    maxLength: 4,
  }),
  constant: fc.constantFrom(0, 0, 0, 1, 3, -2, 0.3),
});

const anyCheck: fc.Arbitrary<LinearCheck> = fc
  .record({
    left: anySide,
    operator: fc.constantFrom("=", "<>", "<", "<=", ">", ">="),
    right: anySide,
    tolerance: fc.record({ absolute: fc.constantFrom(0, 0, 0, 1, 2, 0.5), percent: fc.constantFrom(0, 0, 0, 10, 150) }),
  })
  // The rule language refuses a percentage there.
  .map((check) => (check.operator === "<>" ? { ...check, tolerance: { ...check.tolerance, percent: 0 } } : check));

const anyInstance: fc.Arbitrary<RuleInstance> = fc.record({
  rule: fc.constant(ruleText("")),
  conditions: fc.array(anyCheck, { maxLength: 2 }),
  check: anyCheck,
});

describe("compiled rules", () => {
  test("are broken where evaluateInstance says so, and in the same order", () => {
    const small = fc.nat(4);
    const answer = fc.oneof({ weight: 6, arbitrary: small }, fc.constant(null), fc.constant(undefined), fc.nat(100_000));
    const answers = fc.array(answer, { minLength: KEYS.length, maxLength: KEYS.length });
    let broken = 0;
    fc.assert(
      fc.property(fc.array(anyInstance, { minLength: 1, maxLength: 6 }), answers, (instances, given) => {
        const found = brokenOf(instances, given);
        broken += found.length;
        expect(found).toEqual(brokenByMeaning(instances, (key) => given[KEYS.indexOf(key as "a")]));
      }),
      { numRuns: 8_000 },
    );
    // The search would show nothing if it hardly ever met a broken rule.
    expect(broken).toBeGreaterThan(800);
  });

  test("a rule about a cell that no form has says nothing", () => {
    const side = (key: string): LinearSide => ({ terms: [{ key, coefficient: 1 }], constant: 0 });
    const of = (key: string): RuleInstance => ({
      rule: ruleText(""),
      conditions: [],
      check: { left: side(key), operator: ">", right: side("b"), tolerance: { absolute: 0, percent: 0 } },
    });
    expect(brokenOf([of("elsewhere"), of("a")], [1, 2], ["a", "b"])).toEqual([of("a")]);
  });
});

describe("faultless submissions", () => {
  const book: RuleBook = ruleBook(
    FORMS,
    RULE_TEXTS.flatMap((rule) => {
      const outcome = compileRule(rule, FORMS);
      return outcome.ok ? outcome.instances : [];
    }),
  );
  const submissions = (seed: number): SchoolSubmissions => {
    const { current, previous } = madeSchool(randomNumbers(seed));
    const of = (answers: typeof current) =>
      FORMS.map((form) => submissionOf(form, answers[form.code] ?? new Map(), mentionOf(seed), 2026, "ответы.xlsx"));
    return { current: of(current), previous: of(previous) };
  };

  /** As `validateSubmissions` has it: a number that counts nobody is a fault by itself and unknown to the rules. */
  function areFaultlessByMeaning({ current, previous }: SchoolSubmissions): boolean {
    const answers = new Map<string, FieldValue>();
    for (const { form, values } of previous)
      for (const [code, value] of values) answers.set(fieldKey(form, "previous", code), value);
    for (const { form, values } of current)
      for (const [code, value] of values) answers.set(fieldKey(form, "current", code), value);
    const isCount = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value >= 0;
    const areSound = [...answers].every(([key, value]) => {
      const field = book.fields.get(key);
      if (!field || key.includes("|previous|")) return true;
      if (value.state === "blank") return !field.required;
      return value.state !== "given" || typeof value.value !== "number" || isCount(value.value);
    });
    const numberOf = (key: string): Answer => {
      const value = answers.get(key);
      if (!value) return undefined;
      if (value.state === "given") return isCount(value.value) ? Number(value.value) : null;
      const isNone = value.state === "blank" && book.fields.get(key)?.blankMeans === "none";
      return isNone ? 0 : null;
    };
    return areSound && brokenByMeaning(book.instances, numberOf).length === 0;
  }

  const at = { file: "ответы.xlsx" };
  const anyValue: fc.Arbitrary<FieldValue | null> = fc.oneof(
    fc.constant(null),
    fc.constantFrom<FieldValue>({ state: "blank" }, { state: "unreadable" }),
    fc.constantFrom(0, 1, -1, 2.5, 40, "слово").map((value): FieldValue => ({ state: "given", value })),
  );
  const anyChange = fc.record({
    year: fc.constantFrom("current", "previous"),
    place: fc.double({ min: 0, max: 0.999, noNaN: true }),
    value: anyValue,
  });

  /** Puts a value in one cell, or takes the cell out (`null`). */
  function changed(all: SchoolSubmissions, { year, place, value }: { year: string; place: number; value: FieldValue | null }) {
    const own = year === "current" ? all.current : all.previous;
    const index = Math.floor(place * own.length);
    const left = new Map(own[index]?.values ?? []);
    const code = [...left.keys()][Math.floor(((place * own.length) % 1) * left.size)] ?? "";
    if (value === null) left.delete(code);
    else left.set(code, value);
    const put = own.map((each, i): Submission => {
      const values = oneAnswers(answerLayout(each.form, [...left.keys()]), [...left.values()], () => at);
      return i === index ? { ...each, values } : each;
    });
    return year === "current" ? { ...all, current: put } : { ...all, previous: put };
  }

  test("of made schools are all", () => {
    for (let seed = 0; seed < 50; seed++) expect(judgeAnswers(submissions(seed), book)).toBeNull();
  });

  test("are those in which the long way finds nothing", () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.nat(1_000), fc.array(anyChange, { maxLength: 3 }), fc.nat(3), (seed, changes, kept) => {
        let all = changes.reduce(changed, submissions(seed));
        if (kept < 2) all = { ...all, previous: [] };
        if (kept === 3) all = { ...all, current: all.current.slice(1) };
        const expected = areFaultlessByMeaning(all);
        seen[`${expected}`]++;
        expect(judgeAnswers(all, book) === null).toBe(expected);
      }),
      { numRuns: 700 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(50);
  });
});
