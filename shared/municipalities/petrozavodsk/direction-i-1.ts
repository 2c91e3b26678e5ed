// Direction I.1 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_I_1: readonly OrderEntry[] = [
  {
    code: "P-I.1.3",
    text: "оценки качества образования в дошкольной образовательной организации (по полисистемным образовательным округам)",
    name: "Качество образования в дошкольной образовательной организации",
    lines: [[107, 107]],
    computable: "table",
    formula: "none",
    unit: "kindergarten",
    frequency: "year",
    better: "more",
    breakdown: "okrug;area",
    assumptions: ["P01"],
    values: [
      {
        over: "kindergarten",
        method: "mean_of_areas",
        arguments: { score: "[k_scale.{area}]", children: "[k_children]" },
        axes: { area: "*" },
      },
    ],
  },
];
