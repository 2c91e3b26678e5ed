// The functions of the year in English: names, descriptions, arguments.

import type { YearFunctionId } from "../function-parameters.ts";
import type { FunctionTexts } from "./function-words.ts";

export const YEAR_FUNCTION_TEXTS_EN: Pick<FunctionTexts, YearFunctionId> = {
  NEXT_DEADLINE: {
    name: "NEXT_DEADLINE",
    title: "Next deadline",
    description:
      "From the words of a deadline («сентябрь, апрель», «ежемесячно», «в течение года») the next day by which it is due.",
    parameters: {
      deadlines: { name: "deadlines", description: "One column: deadlines in the words of an order or a plan, in Russian" },
      today: { name: "today", description: "The day to count from, for example 29.11.2026; without it, today" },
      event: { name: "event", description: "The day of the event, for deadlines that follow one" },
    },
  },
  DECISION_EFFECT: {
    name: "DECISION_EFFECT",
    title: "Effect of a decision",
    description:
      "How an indicator of the decision's schools changed, what would have come without it, and whether that is an effect.",
    parameters: {
      counts: { name: "counts", description: "All schools: school, before: count and of, after: count and of" },
      chosen: { name: "schools", description: "The schools that the decision is about" },
      better: { name: "better", description: "“less” (by default) or “more”: which value is better" },
    },
  },
};
