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
};
