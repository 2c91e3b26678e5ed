// Direction II.3 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_II_3: readonly OrderEntry[] = [
  {
    code: "P-II.3.1",
    text: "обеспеченности МСО педагогическими кадрами",
    name: "Обеспеченность МСО педагогическими кадрами",
    lines: [[82, 82]],
    computable: "value",
    formula: "none",
    unit: "post",
    frequency: "year",
    better: "more",
    breakdown: "type of organisation",
    assumptions: ["A56"],
    values: [{ over: "school", numerator: "[posts.filled]", denominator: "[posts.all]", shown: "share" }],
  },
];
