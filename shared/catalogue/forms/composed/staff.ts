// The form «Кадры»: who works in the school, and how they grow; and its rules.

import { STAFF_FIELDS } from "../../fields/staff.ts";
import type { ComposedForm } from "../compose-form.ts";
import type { RuleText } from "../rule-text.ts";

export const STAFF: ComposedForm = {
  fields: STAFF_FIELDS,
  version: "1",
  names: { ru: { name: "Кадры", tab: "Кадры" }, en: { name: "Staff", tab: "Staff" } },
  hints: {
    staff_ped: "Не то же, что учителя: сюда входят психологи, социальные педагоги, воспитатели, вожатые",
    "posts.all": "Можно с долями ставки: 41,5",
    "posts.filled": "Можно с долями ставки: 41,5",
    "staff_age.le35": "Полных лет 34 и меньше",
    "staff_involved.mentoring": "Каждый один раз",
    staff_diagnosed: "Каждый один раз, по скольким предметам ни проходил бы",
  },
};

/** Rows that are a part of all pedagogical staff, each by itself. */
const PARTS_OF_STAFF = [
  ...["staff_degree", "staff_profile_match", "staff_diagnosed", "young_teachers.all", "psychologists.all", "class_teachers.all"],
  ...["staff_involved.mentoring", "staff_involved.method_unions", "staff_involved.networks", "staff_involved.practical_help"],
  ...[
    "trained.gifted",
    "trained.upbringing",
    "shnor_teachers.diagnosed",
    "teachers_low_results.trained",
    "kpk_individual.completed",
  ],
  ...["kpk_risk.completed", "self_assessment_prof.done"],
];

/** A part, and the whole that it cannot exceed. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ["posts.filled", "posts.all"],
  ["young_teachers.in_projects", "young_teachers.all"],
  ["psychologists.improved", "psychologists.all"],
  ["psychologists.gifted_tools", "psychologists.all"],
  ["class_teachers.assessed", "class_teachers.all"],
  ["class_teachers.rewarded", "class_teachers.all"],
  ["shnor_teachers.diagnosed_twice", "shnor_teachers.diagnosed"],
  ["shnor_teachers.improved", "shnor_teachers.diagnosed_twice"],
  ["self_assessment_prof.match", "self_assessment_prof.done"],
  ["kpk_individual.completed", "kpk_individual.sent"],
  ["kpk_risk.completed", "kpk_risk.sent"],
  ["deficits.subject", "staff_diagnosed"],
  ["deficits.method", "staff_diagnosed"],
  ["deficits.psych_ped", "staff_diagnosed"],
  ["deficits.communicative", "staff_diagnosed"],
  ["deficits.digital", "staff_diagnosed"],
];

const numbered = (index: number): string => `К-${String(index + 1).padStart(2, "0")}`;

export const STAFF_RULES: readonly RuleText[] = [
  {
    level: "обязательный",
    text: "[staff_age.le35] + [staff_age.ge65] <= [staff_ped]",
    advice: "Моложе 35 и от 65 лет вместе больше, чем всего: проверьте три строки.",
    source: "Педагог относится к одному возрасту",
  } as const,
  {
    level: "обязательный",
    text: "[staff_category.highest] + [staff_category.first] <= [staff_ped]",
    advice: "Педагогов с категориями больше, чем всего: у педагога одна категория.",
    source: "Педагог имеет одну категорию",
  } as const,
  {
    level: "обязательный",
    text: "[young25.vuz] + [young25.college] <= [staff_age.le35]",
    advice: "Молодых специалистов до 25 лет больше, чем педагогов моложе 35: проверьте возраст.",
    source: "Моложе 25 — часть тех, кто моложе 35",
  } as const,
  {
    level: "предупредительный",
    text: "[staff_ped] <= 3 * [posts.filled]",
    advice: "Педагогов втрое больше, чем занятых ставок: проверьте обе строки.",
    source: "Обычная нагрузка",
  } as const,
  ...PARTS_OF_STAFF.map(
    (part) =>
      ({
        level: "обязательный",
        text: `[${part}] <= [staff_ped]`,
        advice: "Больше, чем всего педагогических работников: каждый считается один раз.",
        source: "Часть педагогических работников",
      }) as const,
  ),
  ...PARTS.map(
    ([part, whole]) =>
      ({
        level: "обязательный",
        text: `[${part}] <= [${whole}]`,
        advice: "Часть больше целого: проверьте обе строки.",
        source: "Часть и целое",
      }) as const,
  ),
].map((rule, index) => ({ ...rule, code: numbered(index), form: "staff" }));
