// Fields of «Анкеты».

import type { FieldForm } from "./field-record.ts";

export const SURVEY_FIELDS: FieldForm = {
  code: "survey",
  title: "Анкеты",
  about: "school",
  from: "survey",
  sections: [
    {
      code: "events",
      title: "Анкеты",
      fields: [
        { code: "event_survey.answered", label: "Анкета участников мероприятий — ответили", type: "count", systems: ["survey"] },
        {
          code: "event_survey.satisfied",
          label: "Анкета участников мероприятий — удовлетворены или скорее удовлетворены",
          type: "count",
          systems: ["survey"],
        },
        { code: "kpk_survey.answered", label: "Анкета о курсах — ответили", type: "count", systems: ["survey"] },
        {
          code: "kpk_survey.satisfied",
          label: "Анкета о курсах — удовлетворены или скорее удовлетворены",
          type: "count",
          systems: ["survey"],
        },
        { code: "method_survey.{n}", label: "Анкета о методической работе, 1–5 — {вопрос}", type: "number", systems: ["survey"] },
        {
          code: "upb_difficulties.{kind}",
          label: "Затруднения педагогов в воспитании — {вид}",
          type: "count",
          systems: ["survey"],
        },
        {
          code: "upb_difficulties.answered",
          label: "Затруднения педагогов в воспитании — ответили",
          type: "count",
          systems: ["survey"],
        },
      ],
    },
  ],
};
