// Terms and abbreviations (Botlikh district, order No. 19 of 25.01.2025).

import type { Definition } from "../../catalogue/order-contents.ts";

export const DEFINITIONS: readonly Definition[] = [
  { term: "Дорожная карта", text: "Настоящий План мероприятий «Дорожная карта» (далее Дорожная карта)", lines: [[37, 37]] },
  {
    term: "управление образования",
    text: "органов местного самоуправления, осуществляющих управление в сфере образования (далее управление образования )",
    lines: [[37, 37]],
  },
];
