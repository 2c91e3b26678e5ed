// Direction II.1 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_II_1: readonly OrderEntry[] = [
  {
    code: "P-II.1.1",
    text: "Выявление образовательных организаций с необъективными результатами через проведение и сопоставление оценочных процедур",
    name: "ОО с необъективными результатами (признак)",
    lines: [[72, 72]],
    computable: "value",
    formula: "none",
    unit: "school",
    frequency: "procedure",
    better: "less",
    breakdown: "procedure;subject;grade",
    assumptions: ["A15"],
    values: [
      {
        over: "school",
        method: "objectivity_signs",
        arguments: { signs: "[objectivity_signs]", listed: "[in_marker_list] = да" },
      },
    ],
  },
  {
    code: "P-II.1.1b",
    text: "сопоставление оценочных процедур",
    name: "Согласованность результатов оценочных процедур",
    lines: [[72, 72]],
    computable: "value",
    formula: "none",
    unit: "school",
    frequency: "procedure",
    better: "more",
    breakdown: "pair=VPR/journal,VPR/OGE,OGE/EGE",
    assumptions: ["P08"],
    values: [
      {
        over: "school",
        method: "procedure_consistency",
        arguments: { quality: "[{vpr_work}.mark4] + [{vpr_work}.mark5]", participants: "[{vpr_work}.participants]" },
        axes: { vpr_work: "*" },
      },
    ],
  },
  {
    code: "P-II.1.3",
    text: "независимых общественных наблюдателей",
    name: "Число независимых общественных наблюдателей",
    lines: [[76, 76]],
    computable: "value",
    formula: "none",
    unit: "observer",
    frequency: "procedure",
    better: "more",
    breakdown: "procedure",
    assumptions: [],
    values: [{ over: "observers", numerator: "все", shown: "number" }],
  },
];
