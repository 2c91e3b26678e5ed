// The words of the functions of the year in English.

import type { YearFunctionWords } from "./year-function-words.ts";

export const YEAR_FUNCTION_WORDS_EN: YearFunctionWords = {
  headers: {
    deadline: ["Next deadline", "Note"],
    effect: ["Change", "At least", "At most", "Expected without it", "Beyond the expected", "Verdict"],
  },
  notADay: (parameter, shown) => `“${parameter}” is a day such as 31.05.2027, not “${shown}”.`,
  waits: "waits for the day of the event",
  noDeadline: "not read as a deadline: a month, a date, «ежемесячно», «ежегодно», «в течение года»",
  over: "over, and does not recur",
  inDays: (days) => (days === 0 ? "today" : `in ${days} ${days === 1 ? "day" : "days"}`),
  unknownYear: (year) => `days off of ${year} are not known: the day of sending has not been moved`,
  fiveColumns: "A table of five columns: school, before: count and of, after: count and of.",
  noneChosen: "The table has none of the decision's schools.",
  verdicts: {
    "beyond-expected": "change beyond the expected",
    "within-expected": "within the expected",
    "worse-than-expected": "worse than expected",
    "not-enough-data": "not enough data",
    "no-baseline": "no baseline",
  },
};
