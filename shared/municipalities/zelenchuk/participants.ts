// The group that the order sets up, by post (Zelenchuksky district, order No. 28 of 10.02.2021).

import type { Participant } from "../../catalogue/order-contents.ts";

export const PARTICIPANTS: readonly Participant[] = [
  {
    role: "Руководитель рабочей группы",
    text: "заведующая методическим кабинетом управления образования администрации Зеленчукского муниципального района",
    count: 1,
    lines: [[371, 371]],
  },
  { role: "член рабочей группы", text: "методист по воспитательной работе", count: 1, lines: [[375, 375]] },
  { role: "член рабочей группы", text: "методист по физической работе и спорту", count: 1, lines: [[376, 376]] },
  { role: "член рабочей группы", text: "методист по информационным технологиям", count: 1, lines: [[377, 377]] },
  { role: "член рабочей группы", text: "методист по библиотечному фонду", count: 1, lines: [[378, 378]] },
  { role: "член рабочей группы", text: "ведущий специалист", count: 4, lines: [[379, 382]] },
];
