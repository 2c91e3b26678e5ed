// Every finding has words in both languages, with its facts in them and no hole.

import { describe, expect, test } from "vitest";
import { type BrokenRule, type FindingFacts, finding, type SaidTerm } from "../../shared/catalogue/findings.ts";
import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import { plural } from "../../shared/catalogue/messages/plural-ru.ts";
import type { Work } from "../../shared/catalogue/work.ts";

const work: Work = { procedure: "vpr", year: 2021, subject: "РУ", grade: 4 };
const school = "МБОУ СОШ № 7";

const said = (label: string, rows: string): SaidTerm => ({
  ...{ coefficient: 1, isSum: false, label, rows, columns: "", form: "", isOfLastYear: false },
});

const BROKEN: BrokenRule = {
  rule: "П-01",
  text: "стр.201 гр.3 = сумме стр.202-204 гр.3",
  said: {
    checks: [
      {
        left: { terms: [said("Всего", "201")], constant: 0 },
        sign: "=",
        right: { terms: [{ ...said("", "202–204"), isSum: true }], constant: 0 },
      },
    ],
    tolerance: { absolute: 0, percent: 0 },
  },
  worked: "49 = 32+8+?+5",
  advice: "",
  following: ["П-02"],
  together: 1,
  suspects: [
    { field: "Всего", cell: "C5", demanded: 45 },
    { field: "1 класс", cell: "C6", demanded: null },
  ],
};

/** An example of the facts of every finding: the type demands them all. */
const EXAMPLES: FindingFacts = {
  "file-empty": {},
  "file-is-csv": {},
  "file-is-old-xls": {},
  "file-is-protected": {},
  "file-is-html": {},
  "file-is-other": { what: "picture" },
  "file-truncated": {},
  "file-damaged": { part: "xl/workbook.xml" },
  "file-too-large": { what: "part", limit: 134_217_728 },
  "file-has-doctype": { part: "xl/workbook.xml" },
  "file-has-no-sheet": {},
  "file-unreadable": {},
  "file-is-own": {},
  "file-replaced": { time: "10.06.2026 14:30" },
  "file-name-taken": { name: "Форма.xlsx" },
  "file-for-summary": {},
  "file-for-check": {},
  "file-not-recognised": { seems: "form-responses", rows: 14, columns: 51 },
  "columns-missing": { kind: "marks-report", missing: ["participants", "2"] },
  "header-repeated": { headers: ["Кол-во участников"] },
  "work-unclear": { missing: ["year", "grade"] },
  "head-contradicts": { part: "grade", first: 4, other: 5 },
  "table-has-no-rows": { kind: "school-register" },
  "number-unreadable": { school },
  "participants-missing": { school },
  "results-missing": { school },
  "results-no-data": { school, others: ["K7"] },
  "values-unclear": { school, sum: 48, participants: 50 },
  "row-without-school": { rows: 3 },
  "login-unreadable": { school },
  "total-rows-skipped": { rows: 3 },
  "rows-repeated": { rows: 3 },
  "percent-not-whole": { school, percent: 28.3, participants: 46, nearest: 13 },
  "percents-too-coarse": { school, participants: 250 },
  "marks-more-than-participants": { school, sum: 48, participants: 46 },
  "marks-fewer-than-participants": { school, sum: 44, participants: 46 },
  "values-were-not-percents": { rows: 3, written: "fractions" },
  "numbers-were-text": { cells: 21 },
  "none-read-as-zero": { cells: 21 },
  "field-no-data": { field: "Учителей" },
  "journal-marks-missing": { schools: 2, pupils: 5 },
  "journal-counts-too-many": { school, sum: 48, participants: 46 },
  "journal-percent-differs": { school, percent: 37.3, counted: 37.22 },
  "pupils-counted-differently": { school, stated: 89, counted: 88 },
  "pupils-without-mark": { school, pupils: 1 },
  "rows-hidden": { rows: 2 },
  "sheet-hidden": {},
  "sheet-hidden-unused": { visible: "Лист1" },
  "register-row-unnamed": { key: "edu990002" },
  "questionnaire-as-register": { schools: 41 },
  "questionnaire-no-register": { schools: 41 },
  "classes-added-up": { rows: 4 },
  "form-unreadable": { school, file: "edu203001.pdf" },
  "year-not-begun": { year: 2053, now: 2027, rows: 1 },
  "year-would-change": { was: 2022, now: 2023 },
  "formula-without-value": { what: "Всего учителей" },
  "answers-where-none-asked": { rows: [116], cells: ["D26", "E26"] },
  "rows-not-of-form": { rows: [29] },
  "numbers-beside-form": { cells: ["L14"] },
  "form-heads-exchanged": { columns: ["Отметка «2»", "Отметка «5»"] },
  "form-stamp-contradicts": { parts: [{ part: "year", named: "2025/26", written: "2024/25" }] },
  "form-names-other-school": { named: "МБОУ СОШ № 8", school },
  "form-versions-unclear": { school, other: "Паспорт (2)", changed: ["Всего учителей"] },
  "forms-same-figures": { other: "МБОУ СОШ № 8", answers: 150 },
  "forms-of-earlier-year": { year: 2025, expected: 2026 },
  "forms-of-later-year": { year: 2027, expected: 2026 },
  "marker-unreadable": { school },
  "marker-count-differs": { school, stated: 2, counted: 1 },
  "row-without-year": { school },
  "row-work-unclear": { part: "subject", value: "матема", perhaps: "Математика", rows: 18 },
  "school-without-login": { name: school },
  "school-near": { name: school, candidate: "МБОУ СОШ № 7 с. Ботлих" },
  "school-ambiguous": { name: school, candidates: ["А", "Б"] },
  "school-unknown": { name: school },
  "school-named-differently": { login: "edu203389", names: ["А", "Б"] },
  "old-logins-joined": { schools: 3 },
  "register-repeats": { key: "edu203389" },
  "register-absent": { schools: 26 },
  "file-repeated": { of: "а.xlsx", rows: 13 },
  "rows-same": { pairs: [["A2:N2", "A7:N7"]], more: 4 },
  "rows-conflict": { school, work, rows: ["A2:N2", "A7:N7"], byName: true },
  "results-conflict": { school, work, other: { file: "а.xlsx", sheet: "Лист1", cell: "D12" } },
  "participants-differ": { school, work, marks: 46, other: 45, report: "scores-report" },
  "municipality-differs": { municipality: "Район", stated: 290, sum: 289 },
  "municipality-marks-differ": { municipality: "Район", mark: 2, stated: 10.34, computed: 10.5 },
  "several-municipalities": { names: ["А", "Б"] },
  "field-unreadable": { field: "Учителей", expected: "count" },
  "field-merged": { field: "Учителей" },
  "field-formula-error": { field: "Учителей", error: "#REF!" },
  "form-columns-missing": { columns: ["Классов"] },
  "form-rows-missing": { rows: [201, 202] },
  "form-rows-repeated": { rows: [201] },
  "form-version-differs": { version: "2024.1", current: "2025.1" },
  "form-of-other-year": { year: 2025, expected: 2026 },
  "form-same-as-last-year": { answers: 80 },
  "form-sent-twice": { school, other: "а.xlsx", changed: ["Учителей"] },
  "form-empty": { form: "passport", title: "Паспорт школы" },
  "form-not-sent": { school, form: "Паспорт школы" },
  "small-special-count": { field: "Учителей", value: 3, unit: "чел." },
  "field-missing": { field: "Учителей" },
  "field-not-a-count": { field: "Учителей", value: 12.5 },
  "rule-broken": BROKEN,
  "rule-doubted": { ...BROKEN, following: [], suspects: [], together: 1 },
  "questions-unmapped": { titles: ["Сколько?"] },
  "questions-ambiguous": { titles: ["Сколько?"] },
  "answers-of-one-question": { what: "Сколько учителей?" },
  "own-rule-broken": {
    rule: "С-01",
    text: "стр.999 гр.3 > 0",
    fault: { code: "row-unknown", position: 0, length: 7, facts: { row: 999, form: "passport", nearest: null } },
  },
  "own-rule-incomplete": { rule: "С-02", missing: ["form", "level"] },
  "own-rule-code-taken": { rule: "П-01", text: "[pupils] > 0" },
  "own-rule-repeats": { rule: "С-03", of: "П-06" },
  "rule-level-changed": { rule: "П-05", from: "предупредительный", to: "обязательный" },
  "rules-absent": {},
  "explanations-absent": {},
  "warning-explained": { rule: "П-31", value: "425 = 300" },
  "explanation-outdated": { rule: "П-31", was: "425 = 300", now: "460 = 300" },
  "personal-header": { column: "G", kind: "name", cells: 41 },
  "personal-values": { column: "AB", kind: "snils", cells: 3 },
  "year-assumed": { year: 2022 },
  "year-from-one-file": { year: 2022, file: "а.xlsx" },
  "years-without-data": { years: [2019] },
  "criteria-without-data": { criteria: ["2.1.1.d"] },
  "max-score-changed": { work, years: [2021, 2026], scores: [38, 24] },
  "no-results": { refused: true },
};

describe.each(Object.keys(EXAMPLES) as (keyof FindingFacts)[])("%s", (code) => {
  const example = finding(code, { file: "файл.xlsx" }, EXAMPLES[code]);

  test.each(["ru", "en"] as const)("says in %s what is wrong and what to do", (language) => {
    const { text, advice } = findingMessage(example, language);
    for (const words of [text, advice]) {
      expect(words.length).toBeGreaterThan(9);
      expect(words).toMatch(/[.»"]$/);
      expect(words).not.toMatch(/undefined|null|NaN|\[object|\s{2,}| ,/);
    }
    expect(text).toMatch(language === "ru" ? /[а-яё]{3}/i : /[a-z]{3}/i);
  });

  test("names every number of its facts", () => {
    const numbers = Object.entries(EXAMPLES[code]).filter(
      ([key, value]) => typeof value === "number" && !["limit", "year", "expected", "together", "was", "now"].includes(key),
    );
    const { text } = findingMessage(example, "ru");
    for (const [, value] of numbers) expect(text).toContain(String(value).replace(".", ","));
  });
});

test.each([
  ["ru", -15, 40, "МБОУ СОШ № 7: -15 меньше нуля, так не бывает. Строка не использована."],
  ["ru", 4.35, 0, "МБОУ СОШ № 7: указан результат 4,35, а участников 0. Строка не использована."],
  ["en", -15, 40, "МБОУ СОШ № 7: -15 is below zero: neither a number of pupils nor their share can be. The row was not used."],
  ["en", 4.35, 0, "МБОУ СОШ № 7: the result 4.35 is stated, but there are 0 participants. The row was not used."],
] as const)("in %s the result %f of %i participants is no arithmetic", (language, percent, participants, text) => {
  const found = finding("percent-not-whole", { file: "файл.xlsx" }, { school, percent, participants, nearest: 0 });
  expect(findingMessage(found, language).text).toBe(text);
});

test.each([
  [finding("marks-fewer-than-participants", { file: "" }, { school, sum: 40, participants: 41 }), "у 40 из 41 участника."],
  [finding("marks-fewer-than-participants", { file: "" }, { school, sum: 40, participants: 42 }), "у 40 из 42 участников."],
  [finding("percent-not-whole", { file: "" }, { school, percent: 2.5, participants: 21, nearest: 1 }), "от 21 участника —"],
  [finding("small-special-count", { file: "" }, { field: "Дел", value: 1, unit: "случаев" }), "«Дел», случаев: 1 — меньше пяти"],
  [finding("small-special-count", { file: "" }, { field: "Сирот", value: 3, unit: "чел." }), "«Сирот», чел.: 3 — меньше пяти"],
])("%o says «%s»", (each, text) => {
  expect(findingMessage(each, "ru").text).toContain(text);
});

test.each([
  [1, "школа"],
  [2, "школы"],
  [5, "школ"],
  [11, "школ"],
  [14, "школ"],
  [21, "школа"],
  [112, "школ"],
])("%i %s", (count, form) => {
  expect(plural(count, "школа", "школы", "школ")).toBe(form);
});
