// Fields of «Дополнительное образование».

import type { FieldForm } from "./field-record.ts";

export const ADDITIONAL_FIELDS: FieldForm = {
  code: "additional",
  title: "Дополнительное образование",
  about: "additional",
  from: "additional",
  sections: [
    {
      code: "work",
      title: "Работа",
      fields: [
        {
          code: "dod_sector.education",
          label: "Дети в организациях дополнительного образования — отрасль «Образование»",
          type: "count",
          systems: ["navigator"],
        },
        { code: "dod_criteria.{n}", label: "Качество дополнительного образования — {пункт перечня}", type: "yes-no-na" },
      ],
    },
  ],
};
