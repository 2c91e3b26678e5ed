// Fields of «Проверка сайтов».

import type { FieldForm } from "./field-record.ts";

export const SITE_CHECK_FIELDS: FieldForm = {
  code: "site_check",
  title: "Проверка сайтов",
  about: "school",
  from: "office",
  sections: [
    {
      code: "site",
      title: "Сайты школ",
      fields: [
        { code: "site_check.{n}", label: "Сайт организации — {пункт перечня}", type: "yes-no-na", systems: ["site"] },
        {
          code: "self_assessment.published",
          label: "Самообследование — отчёт на сайте в срок",
          type: "yes-no",
          systems: ["site"],
        },
        {
          code: "self_assessment.analysed",
          label: "Самообследование — показатели проанализированы",
          type: "yes-no",
          systems: ["site"],
        },
      ],
    },
  ],
};
