// Directions that the order names and does not fill (Ishimbaysky district, order No. 1048 of 05.07.2021).

import type { Direction } from "../../catalogue/order-contents.ts";

export const DIRECTIONS_NAMED: readonly Direction[] = [
  {
    code: "1.1",
    title: "Система оценки качества подготовки обучающихся",
    titleEn: "System for assessing the quality of students’ attainment",
    group: "Механизмы управления качеством образовательных результатов",
    lines: [[61, 61]],
    entries: [],
  },
  {
    code: "1.3",
    title: "Система выявления, поддержки и развития способностей и талантов у детей и молодежи",
    titleEn: "System for identifying, supporting and developing abilities and talents of children and youth",
    group: "Механизмы управления качеством образовательных результатов",
    lines: [[63, 63]],
    entries: [],
  },
  {
    code: "1.4",
    title: "Система работы по самоопределению и профессиональной ориентации обучающихся",
    titleEn: "System of work on students’ self-determination and career guidance",
    group: "Механизмы управления качеством образовательных результатов",
    lines: [[64, 64]],
    entries: [],
  },
  {
    code: "2.1",
    title: "Система эффективности процедур оценки качества образования и олимпиад школьников",
    titleEn: "System of effectiveness (elsewhere: objectivity) of assessment procedures and school olympiads",
    group: "Механизмы управления качеством образовательной деятельности",
    lines: [[66, 66]],
    entries: [],
  },
  {
    code: "2.2",
    title: "Система мониторинга эффективности руководителей образовательных организаций",
    titleEn: "System for monitoring the effectiveness of heads of educational organisations",
    group: "Механизмы управления качеством образовательной деятельности",
    lines: [[67, 67]],
    entries: [],
  },
  {
    code: "2.3",
    title: "Система мониторинга качества дополнительного профессионального образования педагогических работников",
    titleEn: "System for monitoring the quality of supplementary professional education of teachers",
    group: "Механизмы управления качеством образовательной деятельности",
    lines: [[68, 68]],
    entries: [],
  },
  {
    code: "2.4",
    title: "Система методической работы",
    titleEn: "System of methodological work",
    group: "Механизмы управления качеством образовательной деятельности",
    lines: [[69, 69]],
    entries: [],
  },
  {
    code: "2.5",
    title: "Система организации воспитания и социализации обучающихся",
    titleEn: "System for organising students’ upbringing and socialisation",
    group: "Механизмы управления качеством образовательной деятельности",
    lines: [[70, 70]],
    entries: [],
  },
];
