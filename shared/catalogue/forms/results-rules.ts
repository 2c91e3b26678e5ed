// Rules of the form «Результаты оценочных процедур»: inside a row, and against the contingent of the passport.

import type { RuleText } from "./rule-text.ts";

const MARKS = "Сумма отметок равна числу участников";
const SCORES = "Группы участников по баллам ЕГЭ";
const CONTINGENT = "Участников не больше, чем обучающихся параллели по паспорту";
const NOT_MISSED = "Итоговую аттестацию проходит каждый выпускник";

const MORE_THAN_GRADE = "Участников больше, чем обучающихся в параллели по паспорту: проверьте обе формы.";

/** Rows of ВПР by the grade that writes them. */
const VPR: readonly (readonly [code: string, rows: string, grade: number])[] = [
  ["Р-11", "101-103", 4],
  ["Р-12", "104,105", 5],
  ["Р-13", "106,107", 6],
  ["Р-14", "108,109", 7],
  ["Р-15", "110,111", 8],
];

export const RESULTS_RULES: readonly RuleText[] = (
  [
    {
      code: "Р-01",
      level: "обязательный",
      text: "по строкам 101-115,118: гр.3 = сумме гр.4-7",
      advice: "Сложите отметки: участник без отметки в число участников не входит.",
      source: MARKS,
    },
    {
      code: "Р-02",
      level: "обязательный",
      text: "по строкам 116,117: сумма гр.8,9 <= гр.3",
      advice: "Не набравших минимум и набравших 70 и более вместе не может быть больше, чем участников.",
      source: SCORES,
    },
    {
      code: "Р-03",
      level: "обязательный",
      text: "по строкам 116,117: гр.10 <= гр.9",
      advice: "Набравшие 81 и более входят в число набравших 70 и более: впишите их и в графу 9.",
      source: SCORES,
    },
    ...VPR.map(
      ([code, rows, grade]) =>
        ({
          code,
          level: "предупредительный",
          text: `по строкам ${rows}: гр.3 <= форма passport: [grade${grade}.pupils]`,
          advice: MORE_THAN_GRADE,
          source: CONTINGENT,
        }) as const,
    ),
    {
      code: "Р-16",
      level: "предупредительный",
      text: "стр.112 гр.3 + стр.114 гр.3 <= форма passport: [grade9.pupils]",
      advice: MORE_THAN_GRADE,
      source: CONTINGENT,
    },
    {
      code: "Р-17",
      level: "предупредительный",
      text: "стр.113 гр.3 + стр.115 гр.3 <= форма passport: [grade9.pupils]",
      advice: MORE_THAN_GRADE,
      source: CONTINGENT,
    },
    {
      code: "Р-18",
      level: "предупредительный",
      text: "стр.116 гр.3 <= форма passport: [grade11.pupils] + форма passport: [grade12.pupils]",
      advice: MORE_THAN_GRADE,
      source: CONTINGENT,
    },
    {
      code: "Р-19",
      level: "предупредительный",
      text: "стр.117 гр.3 + стр.118 гр.3 <= форма passport: [grade11.pupils] + форма passport: [grade12.pupils]",
      advice: "Выпускник сдаёт математику на одном уровне: профильном или базовом. Проверьте обе строки и паспорт.",
      source: CONTINGENT,
    },
    {
      code: "Р-21",
      level: "предупредительный",
      text: "если форма passport: [grade9.pupils] > 0, то стр.112 гр.3 + стр.114 гр.3 > 0",
      advice: "По паспорту есть 9 класс, а участников ОГЭ и ГВЭ по русскому языку нет: впишите их.",
      source: NOT_MISSED,
    },
    {
      code: "Р-22",
      level: "предупредительный",
      text: "если форма passport: [grade11.pupils] > 0, то стр.116 гр.3 > 0",
      advice: "По паспорту есть 11 класс, а участников ЕГЭ по русскому языку нет: впишите их.",
      source: NOT_MISSED,
    },
  ] as const
).map((rule) => ({ ...rule, form: "results" }));
