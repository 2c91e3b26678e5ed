// A sixth municipality, invented whole: its order, criteria, forms and rule are not those of any other, and no file of the product names it.

import type { Form } from "../../shared/catalogue/forms/form.ts";
import type { RuleText } from "../../shared/catalogue/forms/rule-text.ts";
import type { Indicator } from "../../shared/catalogue/indicator.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";

const PEOPLE = { number: 3, code: "count", label: "Всего", type: "count", unit: "чел." } as const;

export const CLUBS: Form = {
  code: "clubs",
  version: "1",
  title: "Кружки школы",
  names: { ru: { name: "Кружки школы", tab: "Кружки" }, en: { name: "Clubs of a school", tab: "Clubs" } },
  sections: [
    {
      code: "clubs",
      title: "Раздел 1. Кто ходит в кружки",
      columns: [PEOPLE],
      rows: [
        { number: 101, code: "club_pupils", label: "Ходят в кружки", required: true },
        { number: 102, code: "sport_pupils", label: "из них в спортивные", required: true },
        { number: 103, code: "art_pupils", label: "из них в художественные", required: true },
      ],
      blankMeans: "unknown",
    },
  ],
};

export const KINDERGARTEN: Form = {
  code: "garden",
  version: "1",
  title: "Детский сад",
  names: { ru: { name: "Детский сад", tab: "Сад" }, en: { name: "Kindergarten", tab: "Garden" } },
  sections: [
    {
      code: "garden",
      title: "Раздел 1. Группы",
      columns: [PEOPLE],
      rows: [
        { number: 201, code: "garden_children", label: "Детей", required: true },
        { number: 202, code: "garden_places", label: "Мест", required: true },
        { number: 203, code: "garden_nurse", label: "Есть медсестра", type: "yes-no", required: true },
      ],
      blankMeans: "unknown",
    },
  ],
};

const RULE: RuleText = {
  code: "К-01",
  form: "clubs",
  level: "обязательный",
  text: "[club_pupils] = [sport_pupils] + [art_pupils]",
  advice: "Проверьте, не посчитан ли ученик двух кружков дважды.",
};

const ORDER = {
  number: "77",
  date: "2026-03-02",
  title: "О системе оценки качества образования",
  issuer: "Управление образования Придуманского округа",
};

export const INVENTED: Profile = {
  id: "pridumsk",
  name: "Придуманский округ",
  region: "Придуманская область",
  order: ORDER,
  criteriaFrom: { municipality: "Придуманский округ", order: ORDER },
  criteria: [
    {
      code: "П.1",
      procedure: "vpr",
      subject: "МА",
      grades: [6],
      lowPercent: 40,
      comparison: "at-least",
      alsoNoHigh: false,
      window: { span: 2, includesIdentificationYear: false, required: 2, per: "year" },
      objectivity: true,
      text: "Доля «2» за ВПР по математике в 6 классе — 40% и более два года подряд.",
    },
    {
      code: "П.2",
      procedure: "grade-10-admission",
      subject: "ВСЕ",
      grades: [10],
      lowPercent: 1,
      comparison: "less",
      alsoNoHigh: false,
      window: { span: 2, includesIdentificationYear: true, required: 2, per: "year" },
      objectivity: false,
      text: "В 10 класс пришли из других школ менее 1% два года подряд.",
    },
  ],
  forms: [CLUBS, KINDERGARTEN],
  rules: [RULE],
};

/** A share, a count, a change, a flag and an index, each a record. */
export const INVENTED_INDICATORS: readonly Indicator[] = [
  { code: "share", over: "school", numerator: "[sport_pupils]", denominator: "[club_pupils]" },
  { code: "count", over: "school", numerator: "[art_pupils]" },
  { code: "change", over: "school", numerator: "[club_pupils]", years: "change" },
  { code: "flag", over: "kindergarten", numerator: "[garden_nurse]", denominator: "все", shown: "yes-no" },
  { code: "index", over: "kindergarten", method: "checklist_share", arguments: { item: "[garden_nurse]" } },
];
