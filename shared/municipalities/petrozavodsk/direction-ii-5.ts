// Direction II.5 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTION_II_5: Direction = {
  code: "II.5",
  printed: "5.",
  title: "Система организации воспитания и социализации обучающихся",
  titleEn: "System for organising students’ upbringing and socialisation",
  group: "Механизмы управления качеством образовательной деятельности",
  lines: [[89, 89]],
  entries: [
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
  ],
};
