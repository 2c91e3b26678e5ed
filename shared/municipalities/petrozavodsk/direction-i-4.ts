// Direction I.4 (Petrozavodsk, order No. 362 of 15.09.2020): its entries in the order’s words.

import type { OrderEntry } from "../../catalogue/order-entry.ts";

export const ENTRIES_I_4: readonly OrderEntry[] = [
  {
    code: "P-I.4.2",
    text: "Заключение партнерских договоров школ с низкими результатами обучения и школ, функционирующих в неблагоприятных социальных условиях со школами с высокими результатами обучения",
    name: "Число партнерских договоров ШНОР/ШНСУ со школами с высокими результатами",
    lines: [[46, 46]],
    computable: "value",
    formula: "implied",
    unit: "contract",
    frequency: "year",
    better: "more",
    breakdown: "list=low,adverse",
    assumptions: [],
    values: [
      {
        over: "school",
        numerator: "[partner_contracts]",
        where: "[verdict] = «low» или [verdict_context] = «adverse»",
        shown: "number",
      },
    ],
  },
  {
    code: "P-I.4.4",
    text: "уровне удовлетворённости участников мероприятий",
    name: "Уровень удовлетворённости участников мероприятий",
    lines: [[50, 50]],
    computable: "value",
    formula: "none",
    unit: "participant",
    frequency: "event",
    better: "more",
    breakdown: "event",
    assumptions: ["P05"],
    values: [{ over: "school", numerator: "[event_survey.satisfied]", denominator: "[event_survey.answered]", shown: "share" }],
  },
  {
    code: "P-I.4.5",
    text: "Выявление, распространение, примеры позитивных школьных практик",
    name: "Число выявленных позитивных школьных практик",
    lines: [[51, 51]],
    computable: "value",
    formula: "implied",
    unit: "practice",
    frequency: "year",
    better: "more",
    assumptions: [],
    values: [{ over: "municipality", numerator: "[good_practices]", shown: "number" }],
  },
];
