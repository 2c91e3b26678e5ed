// Direction I.3 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_I_3: readonly OrderEntry[] = [
  {
    code: "P-I.3.2",
    text: "качества дополнительного образования детей",
    name: "Качество дополнительного образования детей",
    lines: [[43, 43]],
    computable: "table",
    formula: "none",
    unit: "organisation",
    frequency: "year",
    better: "more",
    breakdown: "criterion",
    assumptions: ["P01"],
    values: [{ over: "additional", method: "checklist_share", arguments: { item: "[dod_criteria.{n}]" }, axes: { n: "*" } }],
  },
];
