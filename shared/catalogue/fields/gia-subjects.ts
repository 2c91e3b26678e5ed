// Fields of «Предметы ГИА».

import type { FieldForm } from "./field-record.ts";

export const GIA_SUBJECTS_FIELDS: FieldForm = {
  code: "gia_subjects",
  title: "Предметы ГИА",
  about: "gia_subjects",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Предметы ГИА",
      fields: [
        {
          code: "gia_subjects.observed",
          label: "Предмет ГИА — было общественное наблюдение хотя бы на одном экзамене",
          type: "yes-no",
        },
      ],
    },
  ],
};
