// Directions 3 to 8 (Leninsk-Kuznetsky, order No. 438/1 of 10.09.2020): of each the text that is left names the object only.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_3_8: { readonly [direction: string]: readonly OrderEntry[] } = {
  "3": [
    {
      code: "LK-O3",
      text: "результаты работы по выявлению, поддержке и развитию способностей и талантов у детей и молодежи",
      lines: [[514, 516]],
      computable: "heading",
      formula: "none",
      assumptions: ["L01"],
      values: [],
    },
  ],
  "4": [
    {
      code: "LK-O4",
      text: "результаты работы по самоопределению и профессиональной ориентации обучающихся",
      lines: [[518, 520]],
      computable: "heading",
      formula: "none",
      assumptions: ["L01"],
      values: [],
    },
  ],
  "5": [
    {
      code: "LK-O5",
      text: "эффективность деятельности руководителей образовательных организаций",
      lines: [[522, 522]],
      computable: "heading",
      formula: "none",
      assumptions: ["L01"],
      values: [],
    },
  ],
  "6": [
    {
      code: "LK-O6",
      text: "качество обеспечения профессионального развития педагогических работников",
      lines: [[524, 526]],
      computable: "heading",
      formula: "none",
      assumptions: ["L01"],
      values: [],
    },
  ],
  "7": [
    {
      code: "LK-O7",
      text: "качество организации воспитания обучающихся",
      lines: [[528, 528]],
      computable: "heading",
      formula: "none",
      assumptions: ["L01"],
      values: [],
    },
  ],
  "8": [
    {
      code: "LK-O8",
      text: "качество мониторинга качества дошкольного образования",
      lines: [[530, 530]],
      computable: "heading",
      formula: "none",
      assumptions: ["L01"],
      values: [],
    },
  ],
};
