// Fields of «Реестр наблюдателей».

import type { FieldForm } from "./field-record.ts";

export const OBSERVERS_FIELDS: FieldForm = {
  code: "observers",
  title: "Реестр наблюдателей",
  about: "observers",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Реестр наблюдателей",
      fields: [
        {
          code: "observers.procedure",
          label: "Наблюдатель (код) — процедура",
          type: "choice",
          options: [
            { code: "vpr", label: "ВПР" },
            { code: "oge", label: "ОГЭ" },
            { code: "ege", label: "ЕГЭ" },
            { code: "vsosh", label: "ВсОШ" },
            { code: "essay", label: "Итоговое сочинение" },
            { code: "interview", label: "Итоговое собеседование" },
            { code: "other", label: "Другая" },
          ],
          systems: ["observers"],
        },
      ],
    },
  ],
};
