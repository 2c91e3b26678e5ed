// Direction I.6b (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_I_6B: readonly OrderEntry[] = [
  {
    code: "P-I.6b.3",
    text: "организации работы по самоопределению и профессиональной ориентации обучающихся",
    name: "Организация работы по самоопределению и профориентации",
    lines: [[68, 68]],
    computable: "table",
    formula: "none",
    unit: "school",
    frequency: "year",
    better: "more",
    breakdown: "criterion",
    assumptions: ["P01"],
    values: [{ over: "school", method: "checklist_share", arguments: { item: "[career_work.{n}]" }, axes: { n: "*" } }],
  },
];
