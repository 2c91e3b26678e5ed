// Fields of «Поддержка школ списка».

import type { FieldForm } from "./field-record.ts";

export const SUPPORT_FIELDS: FieldForm = {
  code: "support",
  title: "Поддержка школ списка",
  about: "school",
  from: "school",
  sections: [
    {
      code: "lists",
      title: "Поддержка",
      fields: [
        { code: "difficulty_diagnosis", label: "Проведена диагностика трудностей школы", type: "yes-no" },
        { code: "recommendations_given", label: "Школе выданы адресные рекомендации", type: "yes-no" },
        { code: "recommendation.individual", label: "Рекомендации — по индивидуальному сопровождению", type: "yes-no" },
        { code: "recommendation.resource_centre", label: "Рекомендации — по работе с ресурсным центром", type: "yes-no" },
        { code: "recommendation.methodical", label: "Рекомендации — по методической поддержке", type: "yes-no" },
        { code: "recommendation.psychological", label: "Рекомендации — по психологической помощи", type: "yes-no" },
        { code: "staffing_measures", label: "Мер кадровой поддержки за год", type: "count" },
        { code: "network_practice", label: "Школа участвует в сетевых практиках", type: "yes-no" },
        { code: "partner_contracts", label: "Партнёрских договоров школы", type: "count" },
        { code: "school_regional_contest", label: "Школа участвовала в региональном конкурсе", type: "yes-no" },
      ],
    },
    {
      code: "cycle",
      title: "Управленческий цикл",
      fields: [
        {
          code: "school_cycle_stage.{n}",
          label: "Самооценка управленческого цикла школы — {стадия}",
          type: "choice",
          options: [
            { code: "2", label: "Есть документ" },
            { code: "1", label: "Частично" },
            { code: "0", label: "Нет" },
          ],
        },
      ],
    },
  ],
};
