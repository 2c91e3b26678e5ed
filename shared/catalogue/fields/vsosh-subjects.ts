// Fields of «Предметы ВсОШ».

import type { FieldForm } from "./field-record.ts";

export const VSOSH_SUBJECTS_FIELDS: FieldForm = {
  code: "vsosh_subjects",
  title: "Предметы ВсОШ",
  about: "vsosh_subjects",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Предметы ВсОШ",
      fields: [{ code: "vsosh_subjects.controlled", label: "Предмет ВсОШ — контролировался порядок проведения", type: "yes-no" }],
    },
  ],
};
