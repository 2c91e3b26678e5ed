// Direction I.1 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTION_I_1: Direction = {
  code: "I.1",
  printed: "1",
  title: "Оценка качества дошкольного образования",
  titleEn: "Assessment of the quality of preschool education",
  group: "Механизмы управления качеством образовательных результатов",
  lines: [[104, 104]],
  entries: [
    {
      code: "P-I.1.3",
      text: "оценки качества образования в дошкольной образовательной организации (по полисистемным образовательным округам)",
      name: "Качество образования в дошкольной образовательной организации",
      lines: [[107, 107]],
      computable: "table",
      formula: "none",
      unit: "kindergarten",
      frequency: "year",
      better: "more",
      breakdown: "okrug;area",
      assumptions: ["P01"],
      values: [{ over: "kindergarten", method: "mean_of_areas", arguments: { score: "[k_scale.{area}]" }, axes: { area: "*" } }],
    },
  ],
};
