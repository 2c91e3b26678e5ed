// Fields of «Оценка качества дошкольного образования».

import type { FieldForm } from "./field-record.ts";

export const K_ASSESSMENT_FIELDS: FieldForm = {
  code: "k_assessment",
  title: "Оценка качества дошкольного образования",
  about: "kindergarten",
  from: "office",
  sections: [
    {
      code: "areas",
      title: "Области",
      fields: [{ code: "k_scale.{area}", label: "Оценка качества дошкольного образования, 1–5 — {область}", type: "number" }],
    },
  ],
};
