// Direction II.5 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_II_5: readonly OrderEntry[] = [
  {
    code: "P-II.5.3",
    text: "системы организации воспитания и социализации обучающихся",
    name: "Система организации воспитания и социализации обучающихся",
    lines: [[92, 92]],
    computable: "table",
    formula: "none",
    unit: "school",
    frequency: "year",
    better: "more",
    breakdown: "criterion",
    assumptions: ["P01"],
    values: [{ over: "school", method: "checklist_share", arguments: { item: "[upbringing_work.{n}]" }, axes: { n: "*" } }],
  },
];
