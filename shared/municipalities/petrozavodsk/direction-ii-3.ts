// Direction II.3 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTION_II_3: Direction = {
  code: "II.3",
  printed: "3.",
  title: "Система мониторинга качества дополнительного профессионального образования",
  titleEn: "System for monitoring the quality of supplementary professional education",
  group: "Механизмы управления качеством образовательной деятельности",
  lines: [[81, 81]],
  entries: [
    {
      code: "P-II.3.1",
      text: "обеспеченности МСО педагогическими кадрами",
      name: "Обеспеченность МСО педагогическими кадрами",
      lines: [[82, 82]],
      computable: "value",
      formula: "none",
      unit: "post",
      frequency: "year",
      better: "more",
      breakdown: "type of organisation",
      assumptions: ["A56"],
      values: [{ over: "school", numerator: "[posts.filled]", denominator: "[posts.all]", shown: "share" }],
    },
  ],
};
