// Fields of «Условия по ФГОС».

import type { FieldForm } from "./field-record.ts";

export const CONDITIONS_FIELDS: FieldForm = {
  code: "conditions",
  title: "Условия по ФГОС",
  about: "school",
  from: "school",
  sections: [
    {
      code: "fgos",
      title: "Условия",
      fields: [
        { code: "fgos_conditions.{n}", label: "Условия ФГОС — {пункт перечня}", type: "yes-no-na", systems: ["contingent"] },
        {
          code: "fgos_ovz_conditions.{n}",
          label: "Условия ФГОС ОВЗ — {пункт перечня}",
          type: "yes-no-na",
          systems: ["contingent"],
        },
      ],
    },
  ],
};
