// The functions of the year: the next day of a deadline from its words, and the effect of a decision.

import { describe, expect, it } from "vitest";
import { WORKING_YEARS } from "../../shared/catalogue/working-calendar.ts";
import { DECISION_EFFECT } from "../../shared/functions/decision-effect.ts";
import { NEXT_DEADLINE } from "../../shared/functions/next-deadline.ts";
import { occurrencesIn } from "../../shared/planning/occurrences.ts";
import { YEARS } from "../planning/municipality-years.ts";
import { cellsOf, errorOf } from "./call.ts";

describe("NEXT_DEADLINE", () => {
  it("reads the words of orders; the day comes from the calendar, not from the words", () => {
    const words = [
      ["сентябрь, апрель"],
      ["по состоянию на 25-е число (ежемесячно)"],
      ["в течение года"],
      ["ежеквартально"],
      ["по итогам ГИА"],
      ["до 15 мая 2025 г."],
      ["как-нибудь"],
    ];
    // Sunday 25 October 2026 is sent on Monday the 26th; the quarter ends on 31 December; «в течение года» is looked at on 31 May.
    expect(cellsOf(NEXT_DEADLINE, words, "2026-10-20")).toEqual([
      ["30.04.2027", "через 192 дня"],
      ["26.10.2026", "через 6 дней"],
      ["31.05.2027", "через 223 дня"],
      ["31.12.2026", "через 72 дня"],
      [null, "ждёт даты события"],
      [null, "срок прошёл и не повторяется"],
      [null, "срок не прочитан: напишите месяц, дату, «ежемесячно», «ежегодно», «в течение года»"],
    ]);
    expect(cellsOf(NEXT_DEADLINE, [["по результатам четверти"]], "28.10.2026", "26.10.2026")).toEqual([
      ["25.11.2026", "через 28 дней"],
    ]);
  });

  it("answers as the plan of each order does", () => {
    const school = { year: 2027, end: "08-31", review: "05-31", events: [], workingYears: WORKING_YEARS };
    for (const { deadlines } of YEARS) {
      for (const { text, recurrence, id } of deadlines) {
        if (recurrence.kind === "none" || id === "bd3") continue;
        const due = occurrencesIn({ recurrence, item: "1", plannedMonth: null }, school).find(
          (each) => each.due >= "2026-09-01",
        )?.due;
        if (due === undefined) continue;
        const [[day] = []] = cellsOf(NEXT_DEADLINE, [[text]], "2026-09-01");
        expect({ id, day }).toEqual({ id, day: due.split("-").reverse().join(".") });
      }
    }
  });

  it("says what a day is", () => {
    expect(errorOf(NEXT_DEADLINE, [["май"]], "завтра").message).toContain("31.05.2027");
    expect(errorOf(NEXT_DEADLINE, [["май", "июнь"]]).error).toBe("value");
  });
});

describe("DECISION_EFFECT", () => {
  const table = [
    ["СОШ № 1", 15, 45, 9, 44],
    ["СОШ № 2", 5, 60, 6, 58],
    ["СОШ № 3", 8, 52, 7, 55],
    ["СОШ № 4", 4, 40, 5, 41],
    ["СОШ № 5", 9, 48, 8, 47],
    ["СОШ № 6", 3, 39, 3, 40],
  ];
  it("gives the interval of the worked example, and does not call it an effect", () => {
    const [, [change, lower, upper, , , verdict] = []] = cellsOf(DECISION_EFFECT, table, [["сош № 1"]]);
    // 15 of 45 to 9 of 44: the same figures as of the command (test/planning/decision-effect.test.ts).
    expect(change).toBeCloseTo(-0.1287878788, 9);
    expect(lower).toBeCloseTo(-0.30186957, 8);
    expect(upper).toBeCloseTo(0.0557903122, 9);
    expect(verdict).toBe("в пределах ожидаемого");
  });
  it("says what it cannot: no such school, no other schools, more cases than pupils, half a pupil", () => {
    expect(errorOf(DECISION_EFFECT, table, [["СОШ № 7"]])).toEqual({
      error: "na",
      message: "Школ, о которых решение, в таблице нет.",
    });
    expect(cellsOf(DECISION_EFFECT, table.slice(0, 1), [["СОШ № 1"]])[1]?.[5]).toBe("недостаточно данных");
    expect(errorOf(DECISION_EFFECT, [["СОШ № 1", 50, 45, 9, 44]], [["СОШ № 1"]]).error).toBe("value");
    expect(errorOf(DECISION_EFFECT, [["СОШ № 1", 1.5, 45, 9, 44]], [["СОШ № 1"]]).error).toBe("value");
    expect(errorOf(DECISION_EFFECT, [["СОШ № 1", 1, 45]], [["СОШ № 1"]]).error).toBe("value");
  });
});
