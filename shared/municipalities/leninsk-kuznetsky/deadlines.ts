// Leninsk-Kuznetsky, order No. 438/1 of 10.09.2020: every form of a deadline in the order, in its words, and how it recurs.

import type { Deadline } from "../../catalogue/deadline.ts";

export const DEADLINES: readonly Deadline[] = [
  {
    id: "ld1",
    text: "ежегодно",
    recurrence: { kind: "yearly", windows: "whole-year" },
  },
  {
    id: "ld2",
    text: "ежегодным графиком",
    recurrence: { kind: "yearly", windows: "whole-year" },
  },
  {
    id: "ld3",
    text: "ежегодный",
    recurrence: { kind: "yearly", windows: "whole-year" },
  },
  {
    id: "ld4",
    text: "Срок действия настоящего Положения неограничен",
    recurrence: { kind: "none" },
    note: "срок действия положения",
  },
  {
    id: "ld5",
    text: "ежегодно проводимая",
    recurrence: { kind: "yearly", windows: "whole-year" },
  },
  {
    id: "ld6",
    text: "система периодического отслеживания",
    recurrence: { kind: "none" },
    note: "«периодическое» без промежутка",
  },
  {
    id: "ld7",
    text: "постоянных и периодических",
    recurrence: { kind: "none" },
    note: "виды процедур, а не срок",
  },
];
