// Fields of «Кадровый резерв».

import type { FieldForm } from "./field-record.ts";

export const RESERVE_FIELDS: FieldForm = {
  code: "reserve",
  title: "Кадровый резерв",
  about: "reserve",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Кадровый резерв",
      fields: [
        { code: "reserve.plan", label: "Кадровый резерв (код вместо ФИО) — есть план индивидуального развития", type: "yes-no" },
        { code: "reserve.plan_done", label: "Кадровый резерв (код вместо ФИО) — план выполнен, %", type: "number" },
        {
          code: "reserve.enrolled_in_period",
          label: "Кадровый резерв (код вместо ФИО) — зачислен в отчётном периоде",
          type: "yes-no",
        },
        {
          code: "reserve.trained_in_period",
          label: "Кадровый резерв (код вместо ФИО) — прошёл обучение в отчётном периоде",
          type: "yes-no",
        },
        {
          code: "reserve.appointed_in_period",
          label: "Кадровый резерв (код вместо ФИО) — назначен руководителем в отчётном периоде",
          type: "yes-no",
        },
        {
          code: "reserve.diagnosed",
          label: "Кадровый резерв (код вместо ФИО) — прошёл личностно-профессиональную диагностику",
          type: "yes-no",
        },
        { code: "reserve.diagnosed_ok", label: "Кадровый резерв (код вместо ФИО) — прошёл диагностику успешно", type: "yes-no" },
        {
          code: "reserve.in_reserve",
          label: "Кадровый резерв (код вместо ФИО) — состоит в резерве на дату отчёта",
          type: "yes-no",
        },
        {
          code: "reserve.applicant_in_period",
          label: "Кадровый резерв (код вместо ФИО) — был претендентом на включение в отчётном периоде",
          type: "yes-no",
        },
      ],
    },
  ],
};
