// Direction II.6 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_II_6: readonly OrderEntry[] = [
  {
    code: "P-II.6.1",
    text: "Совершенствование в образовательной организации внутренней системы оценки качества образования",
    name: "Внутренняя система оценки качества образования ОО (показатели самообследования)",
    lines: [[95, 95]],
    computable: "value",
    formula: "none",
    unit: "school",
    frequency: "year",
    better: "more",
    breakdown: "part",
    assumptions: ["P12"],
    values: [
      {
        over: "school",
        numerator: "[self_assessment.published] = да и [self_assessment.analysed] = да",
        denominator: "все",
        shown: "yes-no",
      },
    ],
  },
];
