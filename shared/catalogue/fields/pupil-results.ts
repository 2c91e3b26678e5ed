// Fields of «Результаты по кодам участников».

import type { FieldForm } from "./field-record.ts";

export const PUPIL_RESULTS_FIELDS: FieldForm = {
  code: "pupil_results",
  title: "Результаты по кодам участников",
  about: "school",
  from: "export",
  sections: [
    {
      code: "rows",
      title: "Строки",
      fields: [
        { code: "{vpr_work}.mark", label: "ВПР, код участника — отметка", type: "number", systems: ["fis-oko"] },
        { code: "{vpr_work}.journal", label: "ВПР, код участника — отметка по журналу", type: "number", systems: ["fis-oko"] },
      ],
    },
  ],
};
