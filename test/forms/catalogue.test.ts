// The forms and rules as data: numbers and codes are unique, real questions map to one field each, every rule compiles.

import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { FORMS, RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { REAL_TITLES } from "./real-titles.ts";

const repeated = <Value>(values: readonly Value[]): Value[] => values.filter((value, index) => values.indexOf(value) !== index);

describe.each(FORMS.map((form) => [form.code, form] as const))("form %s", (_, form) => {
  const rows = form.sections.flatMap((section) => section.rows);

  test("rows and fields are numbered and coded once", () => {
    expect(repeated(rows.map(({ number }) => number))).toEqual([]);
    expect(repeated(rows.map(({ code }) => code))).toEqual([]);
    expect(repeated(fieldsOf(form).map(({ code }) => code))).toEqual([]);
    expect(repeated(fieldsOf(form).map(({ label }) => label))).toEqual([]);
    for (const { code } of fieldsOf(form)) expect(code).toMatch(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/);
  });

  test("графы begin with 3 and have no gap", () => {
    for (const { columns } of form.sections) {
      expect(columns.map(({ number }) => number)).toEqual(columns.map((_, index) => index + 3));
    }
  });

  test("every field says who asks for it; a choice has options; a count has a unit", () => {
    for (const field of fieldsOf(form)) {
      expect(field.source, field.code).toBeTruthy();
      if (field.type === "choice") expect(field.options?.length, field.code).toBeGreaterThan(1);
      if (field.type === "count") expect(field.unit, field.code).toBeTruthy();
    }
  });
});

test("every real title maps to exactly one field", () => {
  // 26 single questions and 12 grades with classes and pupils: the 50 questions of the response sheets.
  expect(REAL_TITLES).toHaveLength(50);
  const fields = FORMS.flatMap(fieldsOf);
  const found = REAL_TITLES.map((title) => fields.filter(({ aliases }) => aliases.includes(title)).map(({ code }) => code));
  expect(found.filter((codes) => codes.length !== 1)).toEqual([]);
  expect(repeated(found.flat())).toEqual([]);
});

test("the social context of item 2.1.1 is asked for from k to r", () => {
  const items = FORMS.flatMap(fieldsOf).flatMap(({ source }) => /п\. 2\.1\.1\.([a-r])$/.exec(source ?? "")?.[1] ?? []);
  expect([...new Set(items)].sort().join("")).toBe("abcdefghijklmnopqr");
});

test("every rule compiles, its code is unique, its advice is given", () => {
  expect(repeated(RULE_TEXTS.map(({ code }) => code))).toEqual([]);
  for (const rule of RULE_TEXTS) {
    expect(compileRule(rule, FORMS), rule.code).toMatchObject({ ok: true });
    expect(rule.advice?.length ?? 0, rule.code).toBeGreaterThan(10);
    expect(rule.source, rule.code).toBeTruthy();
  }
});
