// Fields of «План и факт программы».

import type { FieldForm } from "./field-record.ts";

export const TARGETS_FIELDS: FieldForm = {
  code: "targets",
  title: "План и факт программы",
  about: "municipality",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Показатели программы",
      fields: [
        { code: "programme_indicator.{n}.plan", label: "Показатель программы {n} — план", type: "number" },
        { code: "programme_indicator.{n}.fact", label: "Показатель программы {n} — факт", type: "number" },
      ],
    },
  ],
};
