// Fields of «Объективность».

import type { FieldForm } from "./field-record.ts";

export const OBJECTIVITY_LIST_FIELDS: FieldForm = {
  code: "objectivity_list",
  title: "Объективность",
  about: "school",
  from: "export",
  sections: [
    {
      code: "list",
      title: "Признаки",
      fields: [
        {
          code: "objectivity_signs",
          label: "Признаков, требующих проверки (из списка и расчётных)",
          type: "count",
          systems: ["marker-list", "fis-oko"],
        },
        {
          code: "in_marker_list",
          label: "Школа есть в полученном списке ОО с признаками необъективных результатов",
          type: "yes-no",
          systems: ["marker-list"],
        },
      ],
    },
  ],
};
