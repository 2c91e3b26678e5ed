// The words of values of indicators in Russian.

import { NOTATION_WORDS_RU } from "./notation-faults-ru.ts";
import type { ValueWords } from "./value-words.ts";

export const VALUE_WORDS_RU: ValueWords = {
  notation: NOTATION_WORDS_RU,
  answers: {
    "not-applicable": "не относится",
    "zero-below": "знаменатель равен нулю",
    blank: "нет данных",
    refused: "сведения не приняты",
    "not-submitted": "форма не сдана",
  },
  ofFields: (why, fields, more) => {
    const named = fields.map(({ label, form }) => `«${label}» (форма «${form}»)`).join(", ");
    return named === "" ? why : `${why}: ${named}${more > 0 ? ` и ещё ${more}` : ""}`;
  },
  ofWhom: (org, year, orgs) => ` — ${org}, ${year}${orgs > 1 ? `; всего организаций: ${orgs}` : ""}`,
  nobodyAsked: "никого нет, о ком считается показатель",
  notConcerned: "показатель к организации не относится",
  undecided: (met, open, required) => `не решено: нужно выполнение в ${required}, выполнено в ${met}, нет данных в ${open}`,
  methodUnbuilt: (method) => `метод «${method}» программа пока не считает`,
  listEmpty: "нет перечня: его составляет муниципалитет",
  outOf: (known, asked) => `по ${known} из ${asked}`,
  takenOver: (year) => `с учётом значения за ${year}, сохранённого тогда`,
  derivedForm: "вычисляет программа",
  percent: (percent, isChange) => {
    const number = Math.abs(percent).toFixed(1).replace(".", ",");
    if (!isChange) return `${number}%`;
    return `${percent < 0 ? "−" : percent > 0 ? "+" : ""}${number} п. п.`;
  },
  columns: { value: "Значение", outOf: "По скольким", org: "Организация" },
  firstSheet: "О книге",
  directionSheet: (code) => `Направление ${code}`,
  orgsSheet: "По организациям",
  orgsTitle: "Значения показателей по организациям",
  title: (municipality, year) => `Показатели направлений: ${municipality}, ${year}`,
  summary: (known, all) =>
    `Значений муниципалитета: ${known} из ${all}; у остальных в графе «Почему так» сказано, чего не хватает.`,
  howToRead:
    "Доля — сумма числителей на сумму знаменателей по организациям, а не среднее процентов. «По 24 из 26» — столько организаций дали все нужные сведения; значение только о них.",
  console: {
    schools: (schools) => `Школ: ${schools}.`,
    unmatched: (schools) =>
      `Школ из форм, которых нет ни в реестре, ни в результатах: ${schools}. Если это те же школы под другими названиями, они посчитаны дважды: дайте реестр с логинами, --register.`,
    noSchools: "Нет ни одной школы: положите в папку реестр школ или назовите его: --register.",
    bookAt: (path) => `Показатели направлений: ${path}`,
    dataAt: (path) => `Данные: ${path}`,
  },
};
