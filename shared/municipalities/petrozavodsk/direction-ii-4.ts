// Direction II.4 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_II_4: readonly OrderEntry[] = [
  {
    code: "P-II.4.1",
    text: "состояния методической работы в образовательных организациях ПГО",
    name: "Состояние методической работы в ОО",
    lines: [[86, 86]],
    computable: "table",
    formula: "none",
    unit: "school",
    frequency: "year",
    better: "more",
    breakdown: "question",
    assumptions: ["P01"],
    values: [{ over: "school", method: "survey_mean", arguments: { answer: "[method_survey.{n}]" }, axes: { n: "*" } }],
  },
];
