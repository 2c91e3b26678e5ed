// Forms composed from the register of fields: what is asked and for whose sake, the rules, the way from a filled workbook to the check.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { composeForm } from "../../shared/catalogue/forms/compose-form.ts";
import { composedForms } from "../../shared/catalogue/forms/composed/composed-forms.ts";
import { KINDERGARTEN, KINDERGARTEN_RULES } from "../../shared/catalogue/forms/composed/kindergarten.ts";
import { STAFF, STAFF_RULES } from "../../shared/catalogue/forms/composed/staff.ts";
import { type Field, type Form, fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { formWordsOf } from "../../shared/catalogue/messages/form-words.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { makeForms } from "../../shared/commands/make-forms.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { planForm } from "../../shared/reports/form-workbook/form-plan.ts";
import { rectangleAddress } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { campaignForms, checkedForms } from "../../src/files/campaign-forms.ts";
import { check } from "../../src/files/check.ts";
import { NODE_CODEC } from "../../src/files/node-codec.ts";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook.ts";
import { canType, typeInLibreOffice } from "./type-in-libre-office.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "msoko-composed-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const CONTENTS = await contentsOf("botlikh");
const ORDER = BOTLIKH.criteriaFrom.order;
const ALL = composedForms(CONTENTS, ORDER, null);
const formOf = (code: string, forms: readonly Form[] = ALL.forms): Form => {
  const form = forms.find((each) => each.code === code);
  if (!form) throw new Error(`No form ${code}`);
  return form;
};

describe("what a form asks", () => {
  // Order No. 19, section 8: 47 entries; the register serves them with 45 questions to a kindergarten.
  test("the kindergarten is asked what direction 8 of Botlikh's order needs, each question once, with its items", () => {
    const fields = fieldsOf(formOf("kindergarten"));
    expect(fields).toHaveLength(45);
    expect(new Set(fields.map(({ code }) => code)).size).toBe(45);
    expect(fields.find(({ code }) => code === "k_posts.filled")).toMatchObject({
      type: "number",
      source: "Приказ № 19 от 25.01.2025, п. 8.1.7, 8.1.7.a",
    });
    expect(fields.find(({ code }) => code === "environment_level")?.options).toEqual(["Низкий", "Средний", "Высокий"]);
  });

  test("no order is asked for what it does not need: Ishimbay's asks nothing of kindergartens", async () => {
    const contents = await contentsOf("ishimbay");
    const { forms } = composedForms(contents, { ...ORDER, number: "1048", date: "2021-07-05" }, null);
    expect(forms.map(({ code }) => code)).toEqual(["staff"]);
    expect(fieldsOf(formOf("staff", forms)).map(({ code }) => code)).toContain("understaffed.psychologist");
    expect(fieldsOf(formOf("staff")).map(({ code }) => code)).not.toContain("understaffed.psychologist");
  });

  test("a form of one direction is a part of the whole: the same rows under the same numbers", () => {
    const whole = new Map(fieldsOf(formOf("staff")).map((field) => [field.code, field]));
    const part = fieldsOf(formOf("staff", composedForms(CONTENTS, ORDER, "6").forms));
    expect(part.length).toBeGreaterThan(0);
    expect(part.length).toBeLessThan(whole.size);
    for (const { code, row, label } of part)
      expect({ code, row, label }).toEqual({ code, row: whole.get(code)?.row, label: whole.get(code)?.label });
  });

  test("no campaign of a direction asks one organisation for more than 120 cells", async () => {
    for (const { id, load } of PROFILES) {
      const [profile, contents] = [await load(), await contentsOf(id)];
      for (const { code } of contents.year.directions) {
        const { forms } = composedForms(contents, profile.order ?? profile.criteriaFrom.order, code);
        for (const form of forms) expect(fieldsOf(form).length, `${id} ${code} ${form.code}`).toBeLessThanOrEqual(120);
      }
    }
  });
});

describe("rules", () => {
  test("every rule compiles against the form that asks everything", () => {
    const forms = [KINDERGARTEN, STAFF].map((form) => composeForm(form, () => "все"));
    const faulty = [...KINDERGARTEN_RULES, ...STAFF_RULES].filter((rule) => !compileRule(rule, forms).ok);
    expect(faulty).toEqual([]);
  });

  test("a rule about a field that is not asked is left out, all others stay", () => {
    const { forms, rules } = composedForms(CONTENTS, ORDER, "6");
    const codes = new Set(forms.flatMap(fieldsOf).map(({ code }) => code));
    for (const { text } of rules) for (const [, code] of text.matchAll(/\[([^\]]+)\]/g)) expect(codes.has(code ?? "")).toBe(true);
    // Mentoring, unions, networks and help are parts of all pedagogical staff, which direction 6 asks for.
    expect(rules.map(({ text }) => text)).toContain("[staff_involved.mentoring] <= [staff_ped]");
    expect(rules.map(({ text }) => text)).not.toContain("[posts.filled] <= [posts.all]");
  });

  test("codes of rules are unique", () => {
    const codes = [...KINDERGARTEN_RULES, ...STAFF_RULES].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

/** A kindergarten of 5 groups with 110 children and 12 teachers on 13.5 posts, of which 12.5 are filled. */
const ANSWERS: { readonly [code: string]: number | string } = {
  "k_posts.all": 13.5,
  "k_posts.filled": 12.5,
  k_staff: 12,
  "k_category.first": 4,
  "k_category.highest": 3,
  k_trained_3y: 11,
  k_higher_education: 7,
  k_children: 110,
  k_groups: 5,
  "family_parents.involved": 60,
  "family_parents.surveyed": 80,
  "family_parents.satisfied": 76,
  "space.centres": 3,
  environment_level: "Средний",
};
const answerOf = ({ code, type }: Field, changed: { readonly [code: string]: number | string }): number | string =>
  changed[code] ?? ANSWERS[code] ?? (type === "yes-no" ? "Да" : 1);

async function filledForm(changed: { readonly [code: string]: number | string } = {}): Promise<Uint8Array> {
  const profile = await campaignForms(BOTLIKH, { direction: "8" });
  const outcome = makeForms(
    {
      register: [{ login: null, code: "701", name: "МКДОУ «Солнышко»", otherNames: [], mail: null, at: { file: "реестр.xlsx" } }],
      ...{ profile, municipality: profile.name, year: 2026, deadline: null, sendTo: null, previous: new Map() },
    },
    "ru",
  );
  const [form] = outcome.ok ? outcome.forms : [];
  const plan = planForm(formOf("kindergarten"), "Детский сад");
  const answers = [...plan.cells.values()].map(
    ({ field, block }): Edit => ({
      kind: "put-values",
      ...{ sheet: block.sheet, rowIndex: block.rowIndex, columnIndex: block.columnIndex },
      values: [[answerOf(field, changed)]],
    }),
  );
  const properties = { title: "", author: "", created: "2025-09-01T00:00:00Z", language: "ru" } as const;
  return writeWorkbook([...(form?.edits() ?? []), ...answers], properties, NODE_CODEC);
}

async function checked(name: string, changed: { readonly [code: string]: number | string } = {}) {
  const folder = join(FOLDER, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "701.xlsx"), await filledForm(changed));
  const json = join(FOLDER, `${name}.json`);
  const options = {
    out: join(FOLDER, `${name}.xlsx`),
    json,
    forms: "kindergarten",
    year: "2025/26",
    lang: "ru",
    date: "2026-06-01",
  };
  const complained: string[] = [];
  const terminal = { say: () => {}, complain: (line: string) => complained.push(line), progress: () => {} };
  const profile: Profile = await checkedForms(BOTLIKH, options.forms);
  expect([check(folder, options, terminal, profile), complained]).toEqual([0, []]);
  return JSON.parse(readFileSync(json, "utf8")) as {
    readonly schools: readonly {
      readonly state: string;
      readonly submissions: readonly { readonly form: string; readonly values: { readonly [code: string]: unknown } }[];
      readonly findings: readonly {
        readonly code: string;
        readonly severity: string;
        readonly rule?: string;
        readonly text: string;
      }[];
    }[];
  };
}

describe("handed out, filled and checked", () => {
  test("a clean form is accepted, and every answer is read as it was typed", async () => {
    const { schools } = await checked("clean");
    expect(schools).toHaveLength(1);
    expect(schools[0]?.findings).toEqual([]);
    const [submission] = schools[0]?.submissions ?? [];
    expect(submission).toMatchObject({ form: "kindergarten" });
    for (const field of fieldsOf(formOf("kindergarten"))) {
      const typed = answerOf(field, {});
      expect({ code: field.code, value: submission?.values[field.code] }).toEqual({
        code: field.code,
        value: typed === "Да" ? 1 : typed,
      });
    }
  });

  test.each([
    ["more posts filled than there are", { "k_posts.filled": 14.5 }, "ДС-01"],
    ["more teachers with a category than teachers", { "k_category.first": 10 }, "ДС-02"],
    ["more parents satisfied than asked", { "family_parents.satisfied": 81 }, "ДС-05"],
    ["groups and children exchanged", { k_groups: 110, k_children: 5 }, "ДС-06"],
  ])("%s: one error, which names the rule", async (name, changed, rule) => {
    const { schools } = await checked(name.replace(/\W/g, "-"), changed);
    const errors = schools[0]?.findings.filter(({ severity }) => severity === "error") ?? [];
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors[0])).toContain(rule);
    expect(schools[0]?.state).toBe("returned");
  });
});

describe.skipIf(!canType)("typed into LibreOffice", () => {
  test("checks turn red and back, a fraction is an answer where posts are counted, only inputs take anything", {
    timeout: 180_000,
  }, async () => {
    const profile = await campaignForms(BOTLIKH, { form: "kindergarten" });
    const plan = planForm(formOf("kindergarten"), "Детский сад");
    const words = formWordsOf("ru").states;
    const cellOf = (code: string) => {
      const row = plan.sections.flatMap(({ rows }) => rows).find(({ cells }) => cells.some(({ field }) => field.code === code));
      const place = (block: NonNullable<typeof row>["status"] | undefined) =>
        block ? `${block.sheet}!${rectangleAddress(block)}` : "";
      return { input: place(row?.cells[0]?.block), status: place(row?.status) };
    };
    const [all, filled, staff] = [cellOf("k_posts.all"), cellOf("k_posts.filled"), cellOf("k_staff")];
    const bytes = await filledForm({});
    expect(profile.forms.map(({ code }) => code)).toEqual(["kindergarten"]);
    const [before, wrong, right, word, fraction, locked] = typeInLibreOffice(bytes, [
      { read: [filled.status, "Детский сад!A6"] },
      { type: { [filled.input]: "20" }, read: [filled.status, "Детский сад!A6"] },
      { type: { [filled.input]: "12.5" }, read: [filled.status, "Детский сад!A6"] },
      { type: { [all.input]: "много" }, read: [all.status] },
      { type: { [all.input]: "13.5", [staff.input]: "12.5" }, read: [all.status, staff.status] },
      { type: { [filled.status]: "верно" } },
    ]);
    expect(before?.texts).toEqual({ [filled.status]: words.ok.word, "Детский сад!A6": words.ready.word });
    expect(wrong?.texts[filled.status]).toContain("ДС-01");
    expect(wrong?.texts["Детский сад!A6"]).toBe(words.fix.word);
    expect(right?.texts).toEqual(before?.texts);
    expect(word?.texts).toEqual({ [all.status]: words.notNumber.word });
    expect(fraction?.texts).toEqual({ [all.status]: words.ok.word, [staff.status]: words.notNumber.word });
    expect(locked?.refused).toEqual([filled.status]);
  });
});
