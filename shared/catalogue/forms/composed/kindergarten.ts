// The form «Детский сад»: programme, care, space, psychological conditions, families, staff; and its rules.

import { KINDERGARTEN_FIELDS } from "../../fields/kindergarten.ts";
import type { ComposedForm } from "../compose-form.ts";
import type { RuleText } from "../rule-text.ts";

export const KINDERGARTEN: ComposedForm = {
  fields: KINDERGARTEN_FIELDS,
  version: "1",
  names: { ru: { name: "Детский сад", tab: "Детский сад" }, en: { name: "Kindergarten", tab: "Kindergarten" } },
  hints: {
    environment_level: "По шкале 1–5: низкий — средний балл меньше 2,5, высокий — от 4",
    k_staff: "Без внешних совместителей, на дату заполнения",
    k_trained_3y: "Каждый педагог один раз",
    "k_posts.all": "Можно с долями ставки: 12,5",
    "k_posts.filled": "Можно с долями ставки: 12,5",
    "family_parents.surveyed": "Не меньше 30 % родителей",
    k_children: "Без групп кратковременного пребывания, если дети посещают и другую группу",
  },
  steady: ["programme.fgos", "k_vsoko", "k_development_programme"],
};

const MORE_THAN_STAFF = "Педагогов в этой строке больше, чем всего: проверьте обе.";

export const KINDERGARTEN_RULES: readonly RuleText[] = (
  [
    {
      code: "ДС-01",
      level: "обязательный",
      text: "[k_posts.filled] <= [k_posts.all]",
      advice: "Занятых ставок больше, чем по штатному расписанию. Внутреннее совмещение тоже занимает ставку из расписания.",
      source: "Ставки заняты в пределах штатного расписания",
    },
    {
      code: "ДС-02",
      level: "обязательный",
      text: "[k_category.first] + [k_category.highest] <= [k_staff]",
      advice: MORE_THAN_STAFF,
      source: "Педагог имеет одну категорию",
    },
    {
      code: "ДС-03",
      level: "обязательный",
      text: "[k_trained_3y] <= [k_staff]",
      advice: MORE_THAN_STAFF,
      source: "Педагог считается один раз",
    },
    {
      code: "ДС-04",
      level: "обязательный",
      text: "[k_higher_education] <= [k_staff]",
      advice: MORE_THAN_STAFF,
      source: "Педагог считается один раз",
    },
    {
      code: "ДС-05",
      level: "обязательный",
      text: "[family_parents.satisfied] <= [family_parents.surveyed]",
      advice: "Удовлетворённых больше, чем ответивших: проверьте итоги анкеты.",
      source: "Удовлетворённые — часть ответивших",
    },
    {
      code: "ДС-06",
      level: "обязательный",
      text: "[k_groups] <= [k_children]",
      advice: "Групп больше, чем детей: не переставлены ли строки?",
      source: "В группе есть хотя бы один ребёнок",
    },
    {
      code: "ДС-07",
      level: "предупредительный",
      text: "[k_children] <= 35 * [k_groups]",
      advice: "Больше 35 детей на группу: проверьте число групп.",
      source: "Обычная наполняемость групп",
    },
    {
      code: "ДС-08",
      level: "предупредительный",
      text: "[k_staff] <= 2 * [k_posts.filled]",
      advice: "Педагогов более чем вдвое больше, чем занятых ставок: проверьте обе строки.",
      source: "Обычная нагрузка",
    },
    {
      code: "ДС-09",
      level: "предупредительный",
      text: "если [k_children] > 0, то [k_staff] > 0",
      advice: "Дети есть, а педагогов нет: впишите педагогов.",
      source: "У группы есть педагог",
    },
    {
      code: "ДС-10",
      level: "предупредительный",
      text: "[family_parents.surveyed] <= 2 * [k_children]",
      advice: "Ответивших больше, чем двое на ребёнка: проверьте итоги анкеты.",
      source: "Родители воспитанников",
    },
  ] as const
).map((rule) => ({ ...rule, form: "kindergarten" }));
