// Fields of «Реестр решений».

import type { FieldForm } from "./field-record.ts";

export const DECISIONS_FIELDS: FieldForm = {
  code: "decisions",
  title: "Реестр решений",
  about: "decisions",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Реестр решений",
      fields: [
        {
          code: "decisions.org",
          label: "Решение — уровень",
          type: "choice",
          options: [
            { code: "school", label: "Школа" },
            { code: "municipality", label: "Муниципалитет" },
          ],
        },
        { code: "decisions.due", label: "Решение — срок", type: "date" },
        { code: "decisions.done", label: "Решение — исполнено", type: "yes-no" },
        { code: "decisions.evidence", label: "Решение — ссылка на подтверждение", type: "link", systems: ["document"] },
        { code: "decisions.has_evidence", label: "Решение — подтверждение есть", type: "yes-no" },
        { code: "decisions.indicator", label: "Решение — показатель", type: "choice" },
        { code: "decisions.baseline", label: "Решение — исходное значение", type: "number" },
        { code: "decisions.target", label: "Решение — целевое значение", type: "number" },
      ],
    },
  ],
};
