// Information systems, databases and sites that the order names (Botlikh district, order No. 19 of 25.01.2025).

import type { NamedSystem } from "../../catalogue/order-contents.ts";

export const SYSTEMS: readonly NamedSystem[] = [
  {
    name: "Официальный сайт Управления образования",
    text: "официальном сайте Управления образования АМР «Ботлихский район» в информационно-телекоммуникационной сети «Интернет»",
    lines: [[20, 20]],
    system: "site",
  },
  {
    name: "База данных о результатах процедур и контексте",
    text: "базы данных, сформированной на основе данных о результатах независимых процедур оценки качества образования, государственной итоговой аттестации, контекстных данных об образовательных учреждениях",
    lines: [[40, 40]],
    system: "tool",
  },
];
