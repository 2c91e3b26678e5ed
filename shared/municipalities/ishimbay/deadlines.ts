// Ishimbaysky district, order No. 1048 of 05.07.2021: every form of a deadline in the order, in its words, and how it recurs.

import type { Deadline } from "../../catalogue/deadline.ts";

export const DEADLINES: readonly Deadline[] = [
  {
    id: "id1",
    text: "в срок до 01 августа 2021г.",
    recurrence: { kind: "once", from: null, to: "2021-08-01" },
  },
  {
    id: "id2",
    text: "в срок до 12 июля 2021 года",
    recurrence: { kind: "once", from: null, to: "2021-07-12" },
  },
  {
    id: "id3",
    text: "в сроки, установленные требованиями к заполнению мониторингов, а также по запросу Координаторов",
    recurrence: { kind: "event", event: "monitoring", within: null, daysAfter: null },
  },
  {
    id: "id4",
    text: "цикл - 3 года",
    recurrence: { kind: "years", every: 3 },
  },
  {
    id: "id5",
    text: "в сравнении с предыдущим периодом мониторинга",
    recurrence: { kind: "none" },
    note: "база сравнения, а не срок",
  },
  {
    id: "id6",
    text: "на следующий период",
    recurrence: { kind: "none" },
    note: "на какой период, а не срок",
  },
  {
    id: "id7",
    text: "в сравнении с предыдущим периодом отдельно по каждому виду мониторинга",
    recurrence: { kind: "none" },
    note: "база сравнения, а не срок",
  },
  {
    id: "id8",
    text: "по итогам учебного года (семестра)",
    recurrence: { kind: "event", event: "semester", within: null, daysAfter: 30 },
  },
  {
    id: "id9",
    text: "своевременную актуализацию",
    recurrence: { kind: "continuous", from: null },
  },
  {
    id: "id10",
    text: "в течение продолжительного периода",
    recurrence: { kind: "none" },
    note: "часть определения, а не срок",
  },
];
