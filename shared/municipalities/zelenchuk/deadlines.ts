// Zelenchuksky district, order No. 28 of 10.02.2021: every form of a deadline in the order, in its words, and how it recurs.

import type { Deadline } from "../../catalogue/deadline.ts";

export const DEADLINES: readonly Deadline[] = [
  {
    id: "zd1",
    text: "постоянно",
    recurrence: { kind: "continuous", from: null },
  },
  {
    id: "zd2",
    text: "ежегодно",
    recurrence: { kind: "yearly", windows: "whole-year" },
  },
  {
    id: "zd3",
    text: "по результатам четверти",
    recurrence: { kind: "event", event: "term", within: null, daysAfter: 30 },
  },
  {
    id: "zd4",
    text: "Январь",
    recurrence: { kind: "yearly", windows: [["01-01", "01-31"]] },
  },
  {
    id: "zd5",
    text: "Февраль",
    recurrence: { kind: "yearly", windows: [["02-01", "02-29"]] },
  },
  {
    id: "zd6",
    text: "2021 год",
    recurrence: { kind: "once", from: "2021-01-01", to: "2021-12-31" },
  },
  {
    id: "zd7",
    text: "1 раз в 3 года",
    recurrence: { kind: "years", every: 3 },
  },
  {
    id: "zd8",
    text: "В период действия программ",
    recurrence: { kind: "continuous", from: null },
    note: "пока действуют программы",
  },
  {
    id: "zd9",
    text: "в течение года ежегодно",
    recurrence: { kind: "yearly", windows: "whole-year" },
  },
  {
    id: "zd10",
    text: "июнь-август ежегодно",
    recurrence: { kind: "yearly", windows: [["06-01", "08-31"]] },
  },
  {
    id: "zd11",
    text: "февраль март ежегодно",
    recurrence: { kind: "yearly", windows: [["02-01", "03-31"]] },
  },
  {
    id: "zd12",
    text: "ежеквартально",
    recurrence: { kind: "months", every: 3, day: null },
  },
  {
    id: "zd13",
    text: "по запросу",
    recurrence: { kind: "event", event: "when-needed", within: null, daysAfter: null },
  },
  {
    id: "zd14",
    text: "2021",
    recurrence: { kind: "once", from: "2021-01-01", to: "2021-12-31" },
  },
  {
    id: "zd15",
    text: "С 2021 года",
    recurrence: { kind: "continuous", from: "2021-01-01" },
  },
  {
    id: "zd16",
    text: "в течение года",
    recurrence: { kind: "continuous", from: null },
  },
  {
    id: "zd17",
    text: "2021-2024",
    recurrence: { kind: "once", from: "2021-01-01", to: "2024-12-31" },
  },
  {
    id: "zd18",
    text: "в начале учебного года — стартовая, в конце учебного года - итоговая",
    recurrence: {
      kind: "yearly",
      windows: [
        ["09-01", "09-30"],
        ["05-01", "05-31"],
      ],
    },
  },
];
