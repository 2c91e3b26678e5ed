// Direction 2 (Leninsk-Kuznetsky, order No. 438/1 of 10.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_2: readonly OrderEntry[] = [
  {
    code: "LK-O2",
    text: "результаты работы со школами с низкими результатами обучения и/ или школами, функционирующими в неблагоприятных социальных условиях",
    lines: [[510, 512]],
    computable: "heading",
    formula: "none",
    assumptions: ["L01"],
    values: [],
  },
  {
    code: "LK-D-5",
    text: "результатах качества обучения в общеобразовательных организациях с низкими образовательными результатами",
    name: "Результаты качества обучения в школах с низкими образовательными результатами",
    lines: [[314, 318]],
    computable: "table",
    formula: "none",
    unit: "school",
    frequency: "year",
    better: "more",
    breakdown: "list=low;procedure",
    assumptions: ["L05"],
    values: [
      {
        over: "school",
        numerator: "[{vpr_work}.mark4] + [{vpr_work}.mark5]",
        denominator: "[{vpr_work}.participants]",
        where: "[verdict] = «low»",
        axes: { vpr_work: "*" },
        shown: "share",
      },
      {
        over: "school",
        numerator: "[{oge_work}.mark4] + [{oge_work}.mark5]",
        denominator: "[{oge_work}.participants]",
        where: "[verdict] = «low»",
        axes: { oge_work: "*" },
        shown: "share",
      },
    ],
  },
];
