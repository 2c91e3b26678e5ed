// Direction 1.4 (Zelenchuksky district, order No. 28 of 10.02.2021): its entries in the order’s words.

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTION_1_4: Direction = {
  code: "1.4",
  title: "Система работы по самоопределению профориентации обучающихся",
  titleEn: "System of work on students’ self-determination and career guidance",
  group: "Механизмы управления качеством образовательных результатов",
  lines: [[275, 275]],
  entries: [
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
  ],
};
