// Direction I.6b (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTION_I_6B: Direction = {
  code: "I.6b",
  printed: "6",
  title: "Система работы по самоопределению и профессиональной ориентации обучающихся",
  titleEn: "System of work on students’ self-determination and career guidance",
  group: "Механизмы управления качеством образовательных результатов",
  lines: [[65, 65]],
  entries: [
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
  ],
};
