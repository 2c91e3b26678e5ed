// Direction 1.4 (Zelenchuksky district, order No. 28 of 10.02.2021): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_1_4: readonly OrderEntry[] = [
  {
    code: "Z-1.4-1",
    text: "профориентационного тестирования обучающихся 8-11 классов",
    name: "Число обучающихся 8-11 классов, прошедших профориентационное тестирование",
    lines: [[278, 278]],
    computable: "value",
    formula: "implied",
    unit: "pupil",
    frequency: "year",
    better: "more",
    breakdown: "band=8-11",
    assumptions: ["Z08"],
    values: [
      { over: "school", numerator: "[career_test_group.g8_11]", shown: "number" },
      { over: "school", numerator: "[career_test_individual.g8_11]", shown: "number" },
    ],
  },
];
