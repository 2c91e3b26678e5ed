// Fields of «Муниципалитет».

import type { FieldForm } from "./field-record.ts";

export const MUNICIPALITY_FIELDS: FieldForm = {
  code: "municipality",
  title: "Муниципалитет",
  about: "municipality",
  from: "office",
  sections: [
    {
      code: "people",
      title: "Дети района",
      fields: [
        {
          code: "dod_sector.culture",
          label: "Дети в организациях дополнительного образования — отрасль «Культура»",
          type: "count",
          systems: ["navigator"],
        },
        {
          code: "dod_sector.sport",
          label: "Дети в организациях дополнительного образования — отрасль «Спорт»",
          type: "count",
          systems: ["navigator"],
        },
        { code: "children_5_18.all", label: "Дети 5–18 лет в районе — всего", type: "count", systems: ["rosstat"] },
        {
          code: "children_5_18.ovz",
          label: "Дети 5–18 лет в районе — из них с ОВЗ",
          type: "count",
          special: true,
          systems: ["pmpk", "oo-1", "85-k"],
        },
        {
          code: "dod_covered.all",
          label: "Охвачены дополнительным образованием, 5–18 лет — детей (каждый один раз)",
          type: "count",
          systems: ["navigator"],
        },
        {
          code: "dod_covered.ovz",
          label: "Охвачены дополнительным образованием, 5–18 лет — из них с ОВЗ",
          type: "count",
          special: true,
          systems: ["navigator"],
        },
        { code: "awards.all", label: "Поощрения одарённых детей и молодёжи за год — всего", type: "count" },
        {
          code: "awards.ovz",
          label: "Поощрения одарённых детей и молодёжи за год — из них детям с ОВЗ",
          type: "count",
          special: true,
        },
        { code: "laureates.intellect", label: "Лауреаты года — интеллект", type: "count" },
        { code: "laureates.art", label: "Лауреаты года — искусство", type: "count" },
        { code: "laureates.sport", label: "Лауреаты года — спорт", type: "count" },
        { code: "laureates.social", label: "Лауреаты года — общественная деятельность", type: "count" },
      ],
    },
    {
      code: "flags",
      title: "Работа управления",
      fields: [
        { code: "mun_workgroups", label: "Рабочих групп по помощи педагогам с низкими результатами", type: "count" },
        { code: "mun_reserve_criteria", label: "Есть критерии отбора в кадровый резерв руководителей", type: "yes-no" },
        { code: "mun_reserve_training", label: "Есть система подготовки включённых в резерв", type: "yes-no" },
        { code: "mun_heads_development", label: "Есть механизм сопровождения развития руководителей", type: "yes-no" },
        { code: "mun_heads_assessment", label: "Есть система оценки эффективности руководителей", type: "yes-no" },
        { code: "mun_young_projects", label: "Проектов поддержки молодых педагогов", type: "count" },
        { code: "mun_mentoring_programmes", label: "Программ наставничества в районе", type: "count" },
        { code: "mun_method_unions", label: "Методических объединений педагогов в районе", type: "count" },
        { code: "mun_exchange_events", label: "Мероприятий по взаимодействию и взаимообучению за год", type: "count" },
        { code: "good_practices", label: "Практик выявлено за год", type: "count" },
        {
          code: "mun_support_programme",
          label: "Есть программа поддержки школ с низкими результатами и в неблагоприятных условиях",
          type: "yes-no",
        },
        { code: "mun_procedure_control", label: "Муниципальный контроль проведения процедур организован", type: "yes-no" },
        { code: "mun_regional_contest", label: "Муниципалитет участвовал в региональном конкурсе", type: "yes-no" },
        { code: "mun_observers_training", label: "Проведена подготовка наблюдателей", type: "yes-no" },
        {
          code: "mun_objectivity_recommendations",
          label: "Есть рекомендации по объективности",
          type: "yes-no",
          systems: ["tool"],
        },
        { code: "mun_objectivity_note", label: "Есть справка об объективности", type: "yes-no", systems: ["tool"] },
        { code: "mun_procedures_note", label: "Есть справка о результатах процедур", type: "yes-no", systems: ["tool"] },
        { code: "mun_objectivity_events", label: "Мероприятий по объективности за год", type: "count" },
        {
          code: "mun_kpk_recommendations",
          label: "Есть рекомендации по повышению квалификации",
          type: "yes-no",
          systems: ["tool"],
        },
      ],
    },
    {
      code: "site",
      title: "Сайт управления",
      fields: [
        {
          code: "site.npa",
          label: "На сайте управления — нормативные акты о работе со школами списка",
          type: "yes-no",
          systems: ["site"],
        },
        { code: "site.plans", label: "На сайте управления — планы, дорожные карты", type: "yes-no", systems: ["site"] },
        { code: "site.events_analysis", label: "На сайте управления — анализ мероприятий", type: "yes-no", systems: ["site"] },
        {
          code: "site.results_published.{procedure}",
          label: "На сайте управления — результаты процедуры {процедура}",
          type: "yes-no",
          systems: ["site"],
        },
      ],
    },
  ],
};
