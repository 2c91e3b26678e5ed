// Fields of «Проведение процедур и условия».

import type { FieldForm } from "./field-record.ts";

export const PROCEDURES_FIELDS: FieldForm = {
  code: "procedures",
  title: "Проведение процедур и условия",
  about: "school",
  from: "school",
  sections: [
    {
      code: "observe",
      title: "Наблюдение",
      fields: [
        { code: "observed_vpr", label: "На ВПР в школе были общественные или независимые наблюдатели", type: "yes-no" },
        { code: "observed_other", label: "Наблюдатели были на других процедурах (кроме ВПР и олимпиады)", type: "yes-no" },
        { code: "observed_vsosh", label: "На школьном этапе ВсОШ были общественные или независимые наблюдатели", type: "yes-no" },
      ],
    },
    {
      code: "orders",
      title: "Приказы и порядок",
      fields: [
        { code: "orders.{procedure}.dates", label: "{Процедура} — приказом утверждены сроки", type: "yes-no" },
        { code: "orders.{procedure}.responsible", label: "{Процедура} — приказом назначены ответственные", type: "yes-no" },
        { code: "orders.{procedure}.order", label: "{Процедура} — приказом утверждён порядок проведения", type: "yes-no" },
        { code: "orders.{procedure}.regulation", label: "{Процедура} — утверждён регламент", type: "yes-no" },
        { code: "order_objectivity", label: "Есть приказ об обеспечении объективности процедур", type: "yes-no" },
        { code: "info_security", label: "Информационная безопасность при проведении процедур соблюдена", type: "yes-no" },
        { code: "no_conflict_of_interest", label: "Конфликт интересов специалистов исключён", type: "yes-no" },
        { code: "risk_work", label: "Организована работа школы из «зоны риска»", type: "yes-no" },
      ],
    },
    {
      code: "conditions",
      title: "Условия",
      fields: [
        {
          code: "special_conditions",
          label: "Созданы специальные условия для обучающихся с ОВЗ и детей-инвалидов",
          type: "yes-no",
        },
        {
          code: "modern_conditions",
          label: "Школа соответствует современным требованиям обучения (по перечню управления)",
          type: "yes-no",
        },
        { code: "training_control", label: "Сроки курсовой подготовки педагогов контролируются", type: "yes-no" },
        {
          code: "training_conditions",
          label: "Созданы условия для своевременных курсов педагогов (план-график, замещение, оплата)",
          type: "yes-no",
        },
      ],
    },
  ],
};
