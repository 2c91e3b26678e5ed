// Fields of «Посещаемость».

import type { FieldForm } from "./field-record.ts";

export const ATTENDANCE_FIELDS: FieldForm = {
  code: "attendance",
  title: "Посещаемость",
  about: "school",
  from: "school",
  sections: [
    {
      code: "monthly",
      title: "По месяцам",
      fields: [
        {
          code: "not_attending.{month}",
          label: "Длительно не посещают занятия на 25-е число — {месяц}",
          type: "count",
          special: true,
        },
      ],
    },
    {
      code: "dates",
      title: "По датам",
      fields: [{ code: "repeaters.{date}", label: "Оставлены на повторный год — на {дату}", type: "count" }],
    },
  ],
};
