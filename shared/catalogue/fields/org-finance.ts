// Fields of «Муниципальное задание и план ФХД».

import type { FieldForm } from "./field-record.ts";

export const ORG_FINANCE_FIELDS: FieldForm = {
  code: "org_finance",
  title: "Муниципальное задание и план ФХД",
  about: "school",
  from: "office",
  sections: [
    {
      code: "list",
      title: "Исполнение",
      fields: [
        { code: "task_done.in_time", label: "Муниципальное задание — сроки соблюдены", type: "yes-no-na" },
        { code: "task_done.in_full", label: "Муниципальное задание — выполнено полностью", type: "yes-no-na" },
        { code: "task_done.volume_percent", label: "Муниципальное задание — выполнено, %", type: "number" },
        {
          code: "budget_plan_done.in_time",
          label: "План финансово-хозяйственной деятельности — сроки соблюдены",
          type: "yes-no-na",
        },
        {
          code: "budget_plan_done.in_full",
          label: "План финансово-хозяйственной деятельности — выполнен полностью",
          type: "yes-no-na",
        },
      ],
    },
  ],
};
