// Fields of «Документы».

import type { FieldForm } from "./field-record.ts";

export const EVIDENCE_FIELDS: FieldForm = {
  code: "evidence",
  title: "Документы",
  about: "municipality",
  from: "office",
  sections: [
    {
      code: "docs",
      title: "Документы",
      fields: [
        {
          code: "niko_result_document",
          label: "Итоги НИКО и международных исследований — документ",
          type: "link",
          systems: ["document"],
        },
        {
          code: "personal_results_document",
          label: "Мониторинг личностных результатов — документ",
          type: "link",
          systems: ["document"],
        },
        {
          code: "regional_assessment_document",
          label: "Оценка муниципальных механизмов регионом — документ",
          type: "link",
          systems: ["document"],
        },
        { code: "regional_methodology_score", label: "Балл по методике региона — документ", type: "link", systems: ["document"] },
        { code: "criteria_list_document", label: "Перечень критериев — документ", type: "link", systems: ["document"] },
      ],
    },
  ],
};
