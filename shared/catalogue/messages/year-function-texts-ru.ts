// The functions of the year in Russian: names, descriptions, arguments.

import type { YearFunctionId } from "../function-parameters.ts";
import type { FunctionTexts } from "./function-words.ts";

export const YEAR_FUNCTION_TEXTS_RU: Pick<FunctionTexts, YearFunctionId> = {
  NEXT_DEADLINE: {
    name: "БЛИЖАЙШИЙ_СРОК",
    title: "Ближайший срок",
    description:
      "По словам срока («сентябрь, апрель», «ежемесячно», «в течение года») — ближайший день, к которому нужно сделать.",
    parameters: {
      deadlines: { name: "сроки", description: "Один столбец: сроки словами приказа или плана" },
      today: { name: "сегодня", description: "День, от которого считать, например 29.11.2026; без него — сегодня" },
      event: { name: "событие", description: "День события для сроков «по итогам ГИА», «по графику», «по результатам четверти»" },
    },
  },
  DECISION_EFFECT: {
    name: "ЭФФЕКТ_РЕШЕНИЯ",
    title: "Эффект решения",
    description:
      "На сколько изменился показатель школ, о которых решение, сколько вышло бы и без него, и можно ли говорить об эффекте.",
    parameters: {
      counts: { name: "значения", description: "Все школы: школа, до — случаев и всего, после — случаев и всего" },
      chosen: { name: "школы", description: "Школы, о которых решение" },
      better: { name: "лучше", description: "«меньше» (по умолчанию) или «больше» — какое значение лучше" },
    },
  },
};
