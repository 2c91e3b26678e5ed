// The group that the order sets up, by post (Botlikh district, order No. 19 of 25.01.2025).

import type { Participant } from "../../catalogue/order-contents.ts";

export const PARTICIPANTS: readonly Participant[] = [
  { role: "руководитель рабочей группы", text: "заместитель начальника Управление образования", count: 1, lines: [[13, 13]] },
  { role: "член рабочей группы", text: "директор МКУ «ИМЦ»", count: 1, lines: [[15, 15]] },
  { role: "член рабочей группы", text: "методист МКУ «ИМЦ»", count: 1, lines: [[16, 16]] },
  { role: "член рабочей группы", text: "главный специалист", count: 1, lines: [[17, 17]] },
];
