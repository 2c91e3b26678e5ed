// Directions that the order names and does not fill (Leninsk-Kuznetsky, order No. 438/1 of 10.09.2020).

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTIONS_NAMED: readonly Direction[] = [
  {
    code: "3",
    title: "система выявления, поддержки и развития способностей и талантов у детей и молодежи",
    titleEn: "System for identifying, supporting and developing abilities and talents of children and youth",
    lines: [[455, 457]],
    entries: [
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
  },
  {
    code: "4",
    title: "система работы по самоопределению и профессиональной ориентации обучающихся",
    titleEn: "System of work on students’ self-determination and career guidance",
    lines: [[459, 461]],
    entries: [
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
  },
  {
    code: "5",
    title: "система мониторинга эффективности руководителей образовательных организаций",
    titleEn: "System for monitoring the effectiveness of heads of educational organisations",
    lines: [[463, 465]],
    entries: [
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
  },
  {
    code: "6",
    title: "система обеспечения профессионального развития педагогических работников",
    titleEn: "System for ensuring professional development of teaching staff",
    lines: [[467, 467]],
    entries: [
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
  },
  {
    code: "7",
    title: "система организации воспитания обучающихся",
    titleEn: "System for organising students’ upbringing",
    lines: [[468, 468]],
    entries: [
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
  },
  {
    code: "8",
    title: "система мониторинга качества дошкольного образования",
    titleEn: "System for monitoring the quality of preschool education",
    lines: [[470, 470]],
    entries: [
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
  },
];
