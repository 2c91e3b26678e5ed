// Direction 1.3 (Zelenchuksky district, order No. 28 of 10.02.2021): its entries in the order’s words.

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTION_1_3: Direction = {
  code: "1.3",
  title:
    "Реализация подпрограммы 1 «Одаренные дети» муниципальной программы Развитие образования в Зеленчукском муниципальном районе на 2021 - 2025 годы»",
  titleEn:
    "Implementation of sub-programme 1 ’Gifted Children’ of the municipal programme ’Development of Education 2021-2025’ (stands in for: identification, support and development of children’s abilities and talents)",
  group: "Механизмы управления качеством образовательных результатов",
  lines: [[262, 262]],
  entries: [
    {
      code: "Z-1.3-S",
      text: "системы показателей оценки реализации программы",
      name: "Система показателей оценки реализации программы «Одаренные дети»",
      lines: [[264, 264]],
      computable: "heading",
      formula: "none",
      assumptions: ["Z07"],
      values: [],
    },
    {
      code: "Z-1.3-1",
      text: "достижения показателей реализации программы 2021-2024",
      name: "Достижение показателей реализации программы 2021-2024",
      lines: [[265, 265]],
      computable: "table",
      formula: "none",
      unit: "municipality",
      frequency: "year",
      better: "more",
      breakdown: "indicator;year=2021-2024",
      assumptions: ["Z07"],
      values: [
        {
          over: "municipality",
          method: "plan_fact",
          arguments: { plan: "[programme_indicator.{n}.plan]", fact: "[programme_indicator.{n}.fact]" },
          axes: { n: "*" },
        },
      ],
    },
    {
      code: "Z-1.3-2",
      text: "муниципальных показателей по выявлению таланта, по поддержке и развитию таланта",
      name: "Муниципальные показатели по выявлению таланта, по поддержке и развитию таланта",
      lines: [[266, 266]],
      computable: "heading",
      formula: "none",
      assumptions: ["Z07"],
      values: [],
    },
    {
      code: "Z-1.3-2a",
      parent: "Z-1.3-2",
      text: "по выявлению таланта",
      name: "Показатели по выявлению таланта",
      lines: [[266, 266]],
      computable: "value",
      formula: "none",
      unit: "pupil",
      frequency: "year",
      better: "more",
      breakdown: "stage=school,municipal,regional",
      assumptions: ["Z07", "A36", "A38"],
      values: [
        { over: "school", numerator: "[vsosh_{stage}.participants]", axes: { stage: "*" }, shown: "number" },
        { over: "school", numerator: "[contest.participants_mun]", shown: "number" },
      ],
    },
    {
      code: "Z-1.3-2b",
      parent: "Z-1.3-2",
      text: "по поддержке и развитию таланта",
      name: "Показатели по поддержке и развитию таланта",
      lines: [[266, 266]],
      computable: "value",
      formula: "none",
      unit: "pupil",
      frequency: "year",
      better: "more",
      breakdown: "level",
      assumptions: ["Z07", "A36", "A42"],
      values: [
        { over: "school", numerator: "[contest.winners_reg] + [contest.winners_rus]", shown: "number" },
        { over: "school", numerator: "[gifted.on_route]", shown: "number" },
        { over: "school", numerator: "[extracurricular.all]", shown: "number" },
      ],
    },
  ],
};
