// Direction 2.2 (Zelenchuksky district, order No. 28 of 10.02.2021): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_2_2: readonly OrderEntry[] = [
  {
    code: "Z-2.2-S",
    text: "показателей эффективности деятельности руководителей ОО",
    name: "Показатели эффективности деятельности руководителей ОО",
    lines: [[313, 313]],
    computable: "table",
    formula: "none",
    unit: "head",
    frequency: "quarter",
    better: "more",
    breakdown: "criterion;quarter",
    assumptions: ["A48"],
    values: [{ over: "heads", method: "heads_score", arguments: { score: "[heads.score]", assessed: "[heads.assessed] = да" } }],
  },
];
