// Botlikh district, order No. 19 of 25.01.2025: every form of a deadline in the order, in its words, and how it recurs.

import type { Deadline } from "../../catalogue/deadline.ts";

export const DEADLINES: readonly Deadline[] = [
  {
    id: "bd1",
    text: "июль 2025",
    recurrence: { kind: "yearly", windows: [["07-01", "07-31"]] },
    original: ["2025-07-01", "2025-07-31"],
  },
  {
    id: "bd2",
    text: "в течение года",
    recurrence: { kind: "continuous", from: null },
  },
  {
    id: "bd3",
    text: "в соответствии с графиком проведения",
    recurrence: { kind: "event", event: "final-essay", within: null, daysAfter: null },
  },
  {
    id: "bd4",
    text: "февраль 2025",
    recurrence: { kind: "yearly", windows: [["02-01", "02-29"]] },
    original: ["2025-02-01", "2025-02-28"],
  },
  {
    id: "bd5",
    text: "апрель - май 2025",
    recurrence: { kind: "yearly", windows: [["04-01", "05-31"]] },
    original: ["2025-04-01", "2025-05-31"],
  },
  {
    id: "bd6",
    text: "по итогам ГИА, май-июнь 2025",
    recurrence: { kind: "event", event: "gia", within: ["05-01", "06-30"], daysAfter: null },
    original: ["2025-05-01", "2025-06-30"],
  },
  {
    id: "bd7",
    text: "по итогам ГИА, июль 2025",
    recurrence: { kind: "event", event: "gia", within: ["07-01", "07-31"], daysAfter: null },
    original: ["2025-07-01", "2025-07-31"],
  },
  {
    id: "bd8",
    text: "по итогам ЕГЭ, июль 2025",
    recurrence: { kind: "event", event: "ege", within: ["07-01", "07-31"], daysAfter: null },
    original: ["2025-07-01", "2025-07-31"],
  },
  {
    id: "bd9",
    text: "август 2025",
    recurrence: { kind: "yearly", windows: [["08-01", "08-31"]] },
    original: ["2025-08-01", "2025-08-31"],
  },
  {
    id: "bd10",
    text: "сентябрь 2025",
    recurrence: { kind: "yearly", windows: [["09-01", "09-30"]] },
    original: ["2025-09-01", "2025-09-30"],
  },
  {
    id: "bd11",
    text: "ежемесячно",
    recurrence: { kind: "months", every: 1, day: null },
  },
  {
    id: "bd12",
    text: "в течение 2022-2025 учебного года",
    recurrence: { kind: "continuous", from: null },
    original: ["2022-09-01", "2025-08-31"],
  },
  {
    id: "bd13",
    text: "в течение 2022-2025 учебного года, по графику проведения ВПР",
    recurrence: { kind: "event", event: "vpr", within: null, daysAfter: null },
    original: ["2022-09-01", "2025-08-31"],
  },
  {
    id: "bd14",
    text: "апрель 2025",
    recurrence: { kind: "yearly", windows: [["04-01", "04-30"]] },
    original: ["2025-04-01", "2025-04-30"],
  },
  {
    id: "bd15",
    text: "по отдельному плану",
    recurrence: { kind: "event", event: "own-plan", within: null, daysAfter: null },
  },
  {
    id: "bd16",
    text: "октябрь - ноябрь 2025",
    recurrence: { kind: "yearly", windows: [["10-01", "11-30"]] },
    original: ["2025-10-01", "2025-11-30"],
  },
  {
    id: "bd17",
    text: "ноябрь 2022 года – февраль 2025 года",
    recurrence: { kind: "yearly", windows: [["11-01", "02-29"]] },
    original: ["2022-11-01", "2025-02-28"],
  },
  {
    id: "bd18",
    text: "сентябрь, апрель",
    recurrence: {
      kind: "yearly",
      windows: [
        ["09-01", "09-30"],
        ["04-01", "04-30"],
      ],
    },
  },
  {
    id: "bd19",
    text: "в период проведения оценочных процедур",
    recurrence: { kind: "event", event: "procedures", within: null, daysAfter: null },
  },
  {
    id: "bd20",
    text: "по утвержденному плану работы управления образованияна 2022-2025 учебный год",
    recurrence: { kind: "event", event: "work-plan", within: null, daysAfter: null },
    original: ["2022-09-01", "2025-08-31"],
  },
  {
    id: "bd21",
    text: "в течение года по отдельному графику",
    recurrence: { kind: "event", event: "own-plan", within: null, daysAfter: null },
  },
  {
    id: "bd22",
    text: "январь - февраль 2025",
    recurrence: { kind: "yearly", windows: [["01-01", "02-29"]] },
    original: ["2025-01-01", "2025-02-28"],
  },
  {
    id: "bd23",
    text: "январь, май",
    recurrence: {
      kind: "yearly",
      windows: [
        ["01-01", "01-31"],
        ["05-01", "05-31"],
      ],
    },
  },
  {
    id: "bd24",
    text: "в течение года по отдельным планам",
    recurrence: { kind: "event", event: "own-plan", within: null, daysAfter: null },
  },
  {
    id: "bd25",
    text: "в течение года по плану отдела образования",
    recurrence: { kind: "event", event: "department-plan", within: null, daysAfter: null },
  },
  {
    id: "bd26",
    text: "февраль 2025 года",
    recurrence: { kind: "yearly", windows: [["02-01", "02-29"]] },
    original: ["2025-02-01", "2025-02-28"],
  },
  {
    id: "bd27",
    text: "в период каникул по отдельным планам",
    recurrence: { kind: "event", event: "holidays", within: null, daysAfter: null },
  },
  {
    id: "bd28",
    text: "(пусто)",
    recurrence: { kind: "none" },
    note: "ячейка срока пуста",
  },
  {
    id: "bd29",
    text: "май - июнь 2025 года",
    recurrence: { kind: "yearly", windows: [["05-01", "06-30"]] },
    original: ["2025-05-01", "2025-06-30"],
  },
  {
    id: "bd30",
    text: "январь, февраль 2025 года",
    recurrence: {
      kind: "yearly",
      windows: [
        ["01-01", "01-31"],
        ["02-01", "02-29"],
      ],
    },
    original: ["2025-01-01", "2025-02-28"],
  },
];
