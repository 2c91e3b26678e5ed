// Fields of «Управленческий цикл».

import type { FieldForm } from "./field-record.ts";

export const CYCLE_FIELDS: FieldForm = {
  code: "cycle",
  title: "Управленческий цикл",
  about: "municipality",
  from: "office",
  sections: [
    {
      code: "stages",
      title: "Стадии",
      fields: [
        {
          code: "cycle_stage.{n}",
          label: "Самооценка цикла, {направление и стадия}: есть документ, частично, нет",
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
