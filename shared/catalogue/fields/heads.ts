// Fields of «Реестр руководителей».

import type { FieldForm } from "./field-record.ts";

export const HEADS_FIELDS: FieldForm = {
  code: "heads",
  title: "Реестр руководителей",
  about: "heads",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Реестр руководителей",
      fields: [
        {
          code: "heads.type",
          label: "Руководитель (без ФИО) — тип организации",
          type: "choice",
          options: [
            { code: "school", label: "Школа" },
            { code: "kindergarten", label: "Детский сад" },
            { code: "additional", label: "Организация дополнительного образования" },
            { code: "other", label: "Другая" },
          ],
        },
        { code: "heads.assessed", label: "Руководитель (без ФИО) — оценён в этом периоде", type: "yes-no" },
        { code: "heads.score", label: "Руководитель (без ФИО) — набрано, % от наибольшего балла", type: "number" },
        {
          code: "heads.level",
          label: "Руководитель (без ФИО) — уровень: оптимальный, допустимый, критический",
          type: "choice",
          options: [
            { code: "optimal", label: "Оптимальный" },
            { code: "acceptable", label: "Допустимый" },
            { code: "critical", label: "Критический" },
          ],
        },
        { code: "heads.competence_improved", label: "Руководитель (без ФИО) — повысил уровень компетенций", type: "yes-no" },
        {
          code: "heads.competence_level",
          label: "Руководитель (без ФИО) — уровень компетенций",
          type: "choice",
          options: [
            { code: "low", label: "Низкий" },
            { code: "middle", label: "Средний" },
            { code: "high", label: "Высокий" },
          ],
        },
        { code: "heads.qualified", label: "Руководитель (без ФИО) — имеет требуемую подготовку", type: "yes-no" },
      ],
    },
  ],
};
