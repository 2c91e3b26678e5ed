// Settings, questions «what if» and functions of the made district.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/catalogue/settings.ts";
import type { ChangeSettingsInput } from "../../shared/commands/command-types.ts";
import type { FunctionView, SettingsView, WhatIfView } from "../../shared/commands/views.ts";
import { SCHOOLS } from "./made-schools.ts";
import { countsOf, verdictAt, verdictRow, verdictText } from "./made-summary.ts";
import { ORDER_WORDS } from "./order-words.ts";

export type MadeSettings = ChangeSettingsInput;

const ORDER_PERCENTS: { readonly [code: string]: number } = { "2.1.1.a": 20, "2.1.1.h": 30, "2.1.1.j": 5 };

export const startSettings = (): MadeSettings => ({
  settings: DEFAULT_SETTINGS,
  collection: { year: 2026, deadline: "2026-06-10", forms: null },
  withOpenWorkbook: true,
});

const TITLES_RU: SettingsView["titles"] = {
  municipality: { title: "Профиль муниципалитета", meaning: "Чьи критерии, формы и показатели" },
  name: { title: "Муниципалитет", meaning: "Так он назван на всех бумагах" },
  region: { title: "Регион", meaning: "Пусто — как в профиле" },
  order: { title: "Приказ муниципалитета", meaning: "Чем утверждена система оценки" },
  letterhead: { title: "Шапка бумаг", meaning: "Кто издаёт справки и приказы" },
  identificationYear: {
    ...{ title: "Год идентификации", meaning: "Критерии смотрят на предшествующие ему учебные годы; «ВПР 2021» — это 2020/21" },
  },
  combine: { title: "Как соединены два условия критерия", meaning: "Приказ не говорит, нужны ли оба условия" },
  minParticipants: { title: "Наименьшее число участников", meaning: "Работа с меньшим числом участников не считается данными" },
  smallSample: { title: "Малая выборка", meaning: "При меньшем числе участников ставится пометка" },
  minCriteria: { title: "Сколько критериев нужно", meaning: "Школа выявляется, если выполнено не меньше стольких критериев" },
  objectivity: { title: "Признаки необъективности", meaning: "Что делать с работой, у которой есть маркер необъективности" },
  souWeightOf2: { title: "Вес отметки «2» в СОУ", meaning: "В таблицах встречается 0,16 и 0,14" },
  negativeDynamicsPoints: { title: "Отрицательная динамика, п.п.", meaning: "Рост доли «2» на столько пунктов и более" },
  lowPercents: { title: "Изменённые пороги критериев", meaning: "Вместо порогов приказа, %" },
};
const TITLES_EN: SettingsView["titles"] = {
  municipality: { title: "Profile of the municipality", meaning: "Whose criteria, forms and indicators" },
  name: { title: "Municipality", meaning: "Its name on all papers" },
  region: { title: "Region", meaning: "Blank: as in the profile" },
  order: { title: "Order of the municipality", meaning: "What sets up its system" },
  letterhead: { title: "Letterhead", meaning: "Who issues its papers" },
  identificationYear: { title: "Year of identification", meaning: "Criteria look at the academic years before it" },
  combine: { title: "How the two conditions are joined", meaning: "The order does not say whether both are needed" },
  minParticipants: { title: "Least number of participants", meaning: "A work with fewer participants is no data" },
  smallSample: { title: "Small sample", meaning: "A work with fewer participants carries a badge" },
  minCriteria: { title: "How many criteria are needed", meaning: "A school is identified by so many criteria at least" },
  objectivity: { title: "Signs of doubtful objectivity", meaning: "What to do with a marked work" },
  souWeightOf2: { title: "Weight of mark “2” in СОУ", meaning: "Tables have 0.16 and 0.14" },
  negativeDynamicsPoints: { title: "Negative dynamics, points", meaning: "A growth of the share of “2” by so many points" },
  lowPercents: { title: "Changed thresholds", meaning: "Instead of the order's, %" },
};

export function settingsView(made: MadeSettings, language: Language): SettingsView {
  const ru = language === "ru";
  return {
    ...made,
    defaults: DEFAULT_SETTINGS,
    titles: ru ? TITLES_RU : TITLES_EN,
    profiles: [
      { value: "botlikh", title: "Ботлихский район" },
      { value: "base", title: ru ? "Базовый профиль" : "Base profile" },
    ],
    years: [
      { value: null, title: ru ? "По последним данным" : "By the latest data" },
      { value: 2022, title: "2021/22" },
      { value: 2026, title: "2025/26" },
    ],
    combine: [
      { value: "both", title: ru ? "оба условия вместе" : "both together" },
      { value: "any", title: ru ? "любое из условий" : "either" },
      { value: "share", title: ru ? "только порог низких результатов" : "the share alone" },
    ],
    objectivity: [
      { value: "review", title: ru ? "учесть и попросить проверить" : "count and ask for a review" },
      { value: "ignore", title: ru ? "не обращать внимания" : "ignore" },
      { value: "exclude", title: ru ? "не учитывать работу" : "leave the work out" },
    ],
    forms: [
      { value: "passport", title: ru ? "Паспорт школы" : "School passport" },
      { value: "results", title: ru ? "Результаты процедур" : "Results of procedures" },
    ],
    order:
      "Приказ № 19 от 25.01.2025 «Об утверждении дорожной карты по формированию внутренней системы оценки качества образования»",
    criteria: Object.entries(ORDER_WORDS).map(([code, text]) => ({
      ...{ code, text, comparison: code === "2.1.1.j" ? "less" : "at-least", orderThreshold: ORDER_PERCENTS[code] ?? 0 },
      threshold: made.settings.lowPercents[code] ?? ORDER_PERCENTS[code] ?? 0,
    })),
  };
}

export function whatIfView(next: Settings, now: Settings, language: Language): WhatIfView {
  const before = SCHOOLS.map((_, index) => verdictAt(index, now));
  const after = SCHOOLS.map((_, index) => verdictAt(index, next));
  return {
    counts: countsOf(after),
    before: countsOf(before),
    flips: SCHOOLS.flatMap((school, index) => {
      const from = before[index] ?? "insufficient-data";
      const to = after[index] ?? "insufficient-data";
      if (from === to) return [];
      const { reasons } = verdictRow(index, language, next);
      return [{ ...school, from, to, fromText: verdictText(from, language), toText: verdictText(to, language), reasons }];
    }),
  };
}

const table = {
  name: "таблица",
  description: "Столбцы: Год, Процедура, Предмет, Класс, Участников и 2, 3, 4, 5",
  optional: false,
};
export const FUNCTIONS: { readonly [language in Language]: readonly FunctionView[] } = {
  ru: [
    {
      ...{ id: "LOW_RESULT_SCHOOL", title: "Школа с низкими результатами", example: '=LOW_RESULT_SCHOOL(A1:J40; "2021/22")' },
      description: "Вывод по таблице результатов: низкие ли результаты у школы и почему.",
      parameters: [table, { name: "год", description: "Учебный год идентификации", optional: true }],
    },
    {
      ...{ id: "QUALITY", title: "Качество", example: "=QUALITY(C2:F2)", description: "Доля отметок «4» и «5»." },
      parameters: [{ name: "отметки", description: "Четыре ячейки: сколько «2», «3», «4», «5»", optional: false }],
    },
  ],
  en: [
    {
      ...{ id: "LOW_RESULT_SCHOOL", title: "School with low results", example: '=LOW_RESULT_SCHOOL(A1:J40, "2021/22")' },
      description: "The verdict on a table of results: whether the results of a school are low and why.",
      parameters: [table, { name: "year", description: "Academic year of identification", optional: true }],
    },
    {
      ...{ id: "QUALITY", title: "Quality", example: "=QUALITY(C2:F2)", description: "The share of marks “4” and “5”." },
      parameters: [{ name: "marks", description: "Four cells: how many “2”, “3”, “4”, “5”", optional: false }],
    },
  ],
};
