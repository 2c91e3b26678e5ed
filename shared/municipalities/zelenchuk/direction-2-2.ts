// Direction 2.2 (Zelenchuksky district, order No. 28 of 10.02.2021): its entries in the order’s words.

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTION_2_2: Direction = {
  code: "2.2",
  title: "Система мониторинга эффективности деятельности руководителей ОО",
  titleEn: "System for monitoring the effectiveness of heads of educational organisations",
  group: "Механизмы управления качеством образовательной деятельности",
  lines: [[307, 307]],
  entries: [
    {
      code: "Z-2.2-S",
      text: "показателей эффективности деятельности руководителей ОО",
      name: "Показатели эффективности деятельности руководителей ОО",
      lines: [[313, 313]],
      computable: "table",
      formula: "none",
      unit: "head",
      frequency: "quarter",
      better: "more",
      breakdown: "criterion;quarter",
      assumptions: ["A48"],
      values: [
        { over: "heads", method: "heads_score", arguments: { score: "[heads.score]", assessed: "[heads.assessed] = да" } },
      ],
    },
  ],
};
