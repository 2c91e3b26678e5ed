// Fields of «Воспитание».

import type { FieldForm } from "./field-record.ts";

export const UPBRINGING_FIELDS: FieldForm = {
  code: "upbringing",
  title: "Воспитание",
  about: "school",
  from: "school",
  sections: [
    {
      code: "flags",
      title: "Условия",
      fields: [
        {
          code: "upb.family_infrastructure",
          label: "Расширены возможности семейного отдыха, туризма и спорта, в том числе в каникулы",
          type: "yes-no",
        },
        { code: "upb.parents_advice", label: "Есть условия для просвещения и консультаций родителей", type: "yes-no" },
        {
          code: "upb.modern_process",
          label: "Воспитание строится по современной науке и отечественным традициям (программа воспитания)",
          type: "yes-no",
        },
        {
          code: "upb.patriotic_events",
          label: "Проводились мероприятия по гражданскому и патриотическому воспитанию",
          type: "yes-no",
        },
        {
          code: "upb.method_support",
          label: "Педагогам оказывается методическая поддержка по вопросам воспитания",
          type: "yes-no",
        },
        { code: "upb.mentoring", label: "Реализуется программа «Наставничество»", type: "yes-no" },
        { code: "upb.volunteers", label: "Работает волонтёрское движение", type: "yes-no" },
        {
          code: "upb_family_events",
          label: "Мероприятий об укреплении семьи, отцовстве, материнстве, многодетности за год",
          type: "count",
        },
        { code: "upbringing_work.{n}", label: "Воспитательная работа — {пункт перечня}", type: "yes-no-na" },
      ],
    },
    {
      code: "people",
      title: "Обучающиеся",
      fields: [
        {
          code: "safety_covered.any",
          label: "Обучающиеся на мероприятиях по безопасности — хотя бы на одном (каждый один раз)",
          type: "count",
        },
        { code: "safety_covered.physical", label: "Обучающиеся на мероприятиях по безопасности — физической", type: "count" },
        {
          code: "safety_covered.information",
          label: "Обучающиеся на мероприятиях по безопасности — информационной",
          type: "count",
        },
        {
          code: "safety_covered.psychological",
          label: "Обучающиеся на мероприятиях по безопасности — психологической",
          type: "count",
        },
        {
          code: "association_members",
          label: "Обучающихся в общественных объединениях при школе (каждый один раз)",
          type: "count",
        },
        { code: "joined.rdsh", label: "Вступили за учебный год — Движение Первых (бывшее РДШ)", type: "count" },
        { code: "joined.yunarmia", label: "Вступили за учебный год — Юнармия", type: "count" },
        { code: "joined.yuid", label: "Вступили за учебный год — ЮИД", type: "count" },
        {
          code: "not_native.covered",
          label: "Детей с неродным русским языком на мероприятиях по адаптации",
          type: "count",
          special: true,
        },
      ],
    },
    {
      code: "registers",
      title: "Учёт",
      fields: [
        { code: "register_pdn.end", label: "На учёте в ПДН — состоят на 31 мая", type: "count", special: true },
        { code: "register_pdn.new", label: "На учёте в ПДН — вновь поставлены за учебный год", type: "count", special: true },
        { code: "register_pdn.removed", label: "На учёте в ПДН — сняты за календарный год", type: "count", special: true },
        { code: "register_school.end", label: "На внутришкольном учёте — состоят на 31 мая", type: "count", special: true },
        {
          code: "register_school.new",
          label: "На внутришкольном учёте — вновь поставлены за учебный год",
          type: "count",
          special: true,
        },
        {
          code: "register_school.removed",
          label: "На внутришкольном учёте — сняты за календарный год",
          type: "count",
          special: true,
        },
        {
          code: "register_removed.left",
          label: "Из снятых с учёта за календарный год — выбыли из школы",
          type: "count",
          special: true,
        },
        { code: "incidents.all", label: "Антиобщественные проявления за год — всего", type: "count", special: true },
        { code: "incidents.repeated", label: "Антиобщественные проявления за год — повторные", type: "count", special: true },
        {
          code: "families.positive",
          label: "Семьи — с положительной динамикой (сняты с учёта или улучшили положение)",
          type: "count",
          special: true,
        },
        {
          code: "families.new_asocial",
          label: "Семьи — вновь выявленные асоциальные за учебный год",
          type: "count",
          special: true,
        },
      ],
    },
  ],
};
