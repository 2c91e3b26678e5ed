// Petrozavodsk, order No. 362 of 15.09.2020: every form of a deadline in the order, in its words, and how it recurs.

import type { Deadline } from "../../catalogue/deadline.ts";

export const DEADLINES: readonly Deadline[] = [
  {
    id: "pd1",
    text: "Сентябрь 2020",
    recurrence: { kind: "yearly", windows: [["09-01", "09-30"]] },
    original: ["2020-09-01", "2020-09-30"],
  },
  {
    id: "pd2",
    text: "Октябрь - декабрь 2020",
    recurrence: { kind: "yearly", windows: [["10-01", "12-31"]] },
    original: ["2020-10-01", "2020-12-31"],
  },
  {
    id: "pd3",
    text: "Октябрь 2020 – апрель 2021",
    recurrence: { kind: "yearly", windows: [["10-01", "04-30"]] },
    original: ["2020-10-01", "2021-04-30"],
  },
  {
    id: "pd4",
    text: "Март – апрель 2021",
    recurrence: { kind: "yearly", windows: [["03-01", "04-30"]] },
    original: ["2021-03-01", "2021-04-30"],
  },
  {
    id: "pd5",
    text: "Сентябрь – октябрь 2020",
    recurrence: { kind: "yearly", windows: [["09-01", "10-31"]] },
    original: ["2020-09-01", "2020-10-31"],
  },
  {
    id: "pd6",
    text: "В соответствии с федеральным графиком проведения",
    recurrence: { kind: "event", event: "federal-schedule", within: null, daysAfter: null },
  },
  {
    id: "pd7",
    text: "По графику ФИОКО и НИКО",
    recurrence: { kind: "event", event: "fioko-niko", within: null, daysAfter: null },
  },
  {
    id: "pd8",
    text: "Январь – апрель 2021",
    recurrence: { kind: "yearly", windows: [["01-01", "04-30"]] },
    original: ["2021-01-01", "2021-04-30"],
  },
  {
    id: "pd9",
    text: "Октябрь 2020",
    recurrence: { kind: "yearly", windows: [["10-01", "10-31"]] },
    original: ["2020-10-01", "2020-10-31"],
  },
  {
    id: "pd10",
    text: "Ноябрь-декабрь 2020",
    recurrence: { kind: "yearly", windows: [["11-01", "12-31"]] },
    original: ["2020-11-01", "2020-12-31"],
  },
  {
    id: "pd11",
    text: "По отдельному графику",
    recurrence: { kind: "event", event: "own-plan", within: null, daysAfter: null },
  },
  {
    id: "pd12",
    text: "По факту",
    recurrence: { kind: "event", event: "when-needed", within: null, daysAfter: null },
  },
  {
    id: "pd13",
    text: "Сентябрь – декабрь 2020",
    recurrence: { kind: "yearly", windows: [["09-01", "12-31"]] },
    original: ["2020-09-01", "2020-12-31"],
  },
  {
    id: "pd14",
    text: "Ноябрь – декабрь 2020",
    recurrence: { kind: "yearly", windows: [["11-01", "12-31"]] },
    original: ["2020-11-01", "2020-12-31"],
  },
  {
    id: "pd15",
    text: "Декабрь 2020",
    recurrence: { kind: "yearly", windows: [["12-01", "12-31"]] },
    original: ["2020-12-01", "2020-12-31"],
  },
  {
    id: "pd16",
    text: "Январь 2021",
    recurrence: { kind: "yearly", windows: [["01-01", "01-31"]] },
    original: ["2021-01-01", "2021-01-31"],
  },
  {
    id: "pd17",
    text: "Январь – февраль 2021",
    recurrence: { kind: "yearly", windows: [["01-01", "02-29"]] },
    original: ["2021-01-01", "2021-02-28"],
  },
  {
    id: "pd18",
    text: "Апрель 2021",
    recurrence: { kind: "yearly", windows: [["04-01", "04-30"]] },
    original: ["2021-04-01", "2021-04-30"],
  },
  {
    id: "pd19",
    text: "Сентябрь-декабрь",
    recurrence: { kind: "yearly", windows: [["09-01", "12-31"]] },
  },
  {
    id: "pd20",
    text: "Апрель – май 2021",
    recurrence: { kind: "yearly", windows: [["04-01", "05-31"]] },
    original: ["2021-04-01", "2021-05-31"],
  },
  {
    id: "pd21",
    text: "Май – декабрь 2021",
    recurrence: { kind: "yearly", windows: [["05-01", "12-31"]] },
    original: ["2021-05-01", "2021-12-31"],
  },
  {
    id: "pd22",
    text: "По результатам процедур ОКО",
    recurrence: { kind: "event", event: "procedures", within: null, daysAfter: 30 },
  },
  {
    id: "pd23",
    text: "По плану проведения процедур ОКО",
    recurrence: { kind: "event", event: "procedures", within: null, daysAfter: null },
  },
  {
    id: "pd24",
    text: "В течение года",
    recurrence: { kind: "continuous", from: null },
  },
  {
    id: "pd25",
    text: "В течение учебного года",
    recurrence: { kind: "continuous", from: null },
  },
  {
    id: "pd26",
    text: "ноябрь-декабрь",
    recurrence: { kind: "yearly", windows: [["11-01", "12-31"]] },
  },
  {
    id: "pd27",
    text: "Октябрь – ноябрь 2020",
    recurrence: { kind: "yearly", windows: [["10-01", "11-30"]] },
    original: ["2020-10-01", "2020-11-30"],
  },
  {
    id: "pd28",
    text: "Октябрь – декабрь 2020",
    recurrence: { kind: "yearly", windows: [["10-01", "12-31"]] },
    original: ["2020-10-01", "2020-12-31"],
  },
  {
    id: "pd29",
    text: "По графику ОО",
    recurrence: { kind: "event", event: "school-plan", within: null, daysAfter: null },
  },
  {
    id: "pd30",
    text: "по состоянию на 25-е число (ежемесячно)",
    recurrence: { kind: "months", every: 1, day: 25 },
  },
  {
    id: "pd31",
    text: "по состоянию на 20 сентября, 1 января, 1 июня (ежегодно)",
    recurrence: {
      kind: "yearly",
      windows: [
        ["09-20", "09-20"],
        ["01-01", "01-01"],
        ["06-01", "06-01"],
      ],
      asOf: true,
    },
  },
];
