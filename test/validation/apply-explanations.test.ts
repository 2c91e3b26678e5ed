// Which explanation is about which warning: the same rule and field, or a field that the rule speaks of; never another row's.

import { expect, test } from "vitest";
import { finding } from "../../shared/catalogue/findings.ts";
import type { Explanation } from "../../shared/submission/read-explanations.ts";
import { applyExplanations } from "../../shared/validation/apply-explanations.ts";

const doubt = (worked: string, fields: readonly string[]) =>
  finding(
    "rule-doubted",
    { file: "форма.xlsx", sheet: "Паспорт", cell: "C35" },
    {
      ...{
        rule: "П-05",
        text: "гр.4 <= 35 * гр.3",
        worked,
        said: { checks: [], tolerance: { absolute: 0, percent: 0 } },
        advice: "",
        following: [],
        together: 1,
      },
      suspects: fields.map((field) => ({ field, cell: "C35", demanded: null })),
    },
  );

const explained = (field: string, value: string, accepted: boolean | null): Explanation => ({
  ...{ school: "СОШ", schoolId: "edu203001", form: "Паспорт школы", rule: "П-05", field, value, text: "так и есть", accepted },
  at: { file: "протокол.xlsx" },
});

const states = (...input: Parameters<typeof applyExplanations>) => {
  const { findings, warnings, gone } = applyExplanations(...input);
  return { codes: findings.map(({ code }) => code), states: warnings.map(({ state }) => state), gone: gone.length };
};

test.each([
  ["the same numbers", explained("5 класс: Классов", "40 <= 35", true), ["warning-explained"], "accepted", 0],
  ["another suspect of the same rule", explained("5 класс: Обучающихся", "40 <= 35", true), ["warning-explained"], "accepted", 0],
  ["other numbers", explained("5 класс: Классов", "39 <= 35", true), ["rule-doubted", "explanation-outdated"], "outdated", 0],
  ["other numbers, never accepted", explained("5 класс: Классов", "39 <= 35", null), ["rule-doubted"], "open", 0],
  ["not accepted", explained("5 класс: Классов", "40 <= 35", false), ["rule-doubted"], "open", 0],
  ["another row with the same numbers", explained("6 класс: Классов", "40 <= 35", true), ["rule-doubted"], "open", 1],
])("%s", (_, explanation, codes, state, gone) => {
  const warning = doubt("40 ≤ 35", ["5 класс: Классов", "5 класс: Обучающихся"]);
  expect(states([warning], [explanation])).toEqual({ codes, states: [state], gone });
});

test("errors cannot be explained", () => {
  const error = finding("field-missing", { file: "форма.xlsx" }, { field: "Учителей" });
  expect(applyExplanations([error], [explained("Учителей", "", true)]).findings).toEqual([error]);
});
