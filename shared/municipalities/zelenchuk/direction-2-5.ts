// Direction 2.5 (Zelenchuksky district, order No. 28 of 10.02.2021): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_2_5: readonly OrderEntry[] = [
  {
    code: "Z-2.5-1",
    text: "эффективности организации воспитания и социализации обучающихся",
    name: "Эффективность организации воспитания и социализации обучающихся",
    lines: [[347, 347]],
    computable: "table",
    formula: "none",
    unit: "school",
    frequency: "year",
    better: "more",
    breakdown: "criterion",
    assumptions: ["P01"],
    values: [{ over: "school", method: "checklist_share", arguments: { item: "[upbringing_work.{n}]" }, axes: { n: "*" } }],
  },
  {
    code: "Z-2.5-2",
    text: "профессиональных затруднений педагогов по вопросу организации воспитательной работы",
    name: "Профессиональные затруднения педагогов по организации воспитательной работы",
    lines: [[350, 350]],
    computable: "value",
    formula: "none",
    unit: "teacher",
    frequency: "year",
    better: "less",
    breakdown: "kind of difficulty",
    assumptions: ["Z11"],
    values: [
      {
        over: "school",
        numerator: "[upb_difficulties.{kind}]",
        denominator: "[upb_difficulties.answered]",
        axes: { kind: "*" },
        shown: "share",
      },
    ],
  },
];
