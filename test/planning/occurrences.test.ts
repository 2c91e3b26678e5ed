// When deadlines fall: every row of the five orders in two school years against a plain loop over the days of the calendar.

import { describe, expect, it } from "vitest";
import type { Recurrence } from "../../shared/catalogue/deadline.ts";
import { WORKING_YEARS } from "../../shared/catalogue/working-calendar.ts";
import { occurrencesIn } from "../../shared/planning/occurrences.ts";
import { planRows } from "../../shared/planning/plan-rows.ts";
import type { DatedEvent, SchoolYear } from "../../shared/planning/school-year.ts";
import { workingDayFrom } from "../../shared/planning/working-days.ts";
import { YEARS } from "./municipality-years.ts";

const school = (year: number, events: readonly DatedEvent[] = []): SchoolYear => ({
  ...{ year, end: "08-31", review: "05-31", events, workingYears: WORKING_YEARS },
});

const event = (id: DatedEvent["event"], from: string | null, to = from, item: string | null = null): DatedEvent => ({
  ...{ event: id, item, number: 1, from, to },
});

const of = (recurrence: Recurrence, year: number, events: readonly DatedEvent[] = [], plannedMonth: number | null = null) =>
  occurrencesIn({ recurrence, item: "1", plannedMonth }, school(year, events)).map(({ from, to, due }) => [from, to, due]);

/** All days from the first of September to the last of August, by adding one to a day until the year is over. */
function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let time = Date.UTC(year - 1, 8, 1); time <= Date.UTC(year, 7, 31); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** Without the core's ways: which days of the year close a window, and then backwards, day by day, to where the window opens. */
function plainOccurrences(recurrence: Recurrence, year: number): string[][] | null {
  const days = daysOf(year);
  const isMonthEnd = (day: string): boolean => new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
  const ends = (day: string, monthDay: string): boolean =>
    monthDay === "02-29" ? day.slice(5, 7) === "02" && isMonthEnd(day) : day.slice(5) === monthDay;
  const back = (day: string, monthDay: string): string => {
    let time = Date.parse(day);
    while (new Date(time).toISOString().slice(5, 10) !== monthDay) time -= 86_400_000;
    return new Date(time).toISOString().slice(0, 10);
  };
  const whole = [[days[0] ?? "", days.at(-1) ?? ""]];
  switch (recurrence.kind) {
    case "yearly": {
      const { windows } = recurrence;
      if (windows === "whole-year") return whole;
      return days.flatMap((day) => windows.filter(([, to]) => ends(day, to)).map(([from]) => [back(day, from), day]));
    }
    case "months":
      return days.flatMap((day) => {
        const isTurn = Number(day.slice(5, 7)) % recurrence.every === 0;
        if (recurrence.day !== null) return isTurn && Number(day.slice(8)) === recurrence.day ? [[day, day]] : [];
        const first = String(Number(day.slice(5, 7)) - recurrence.every + 1).padStart(2, "0");
        return isTurn && isMonthEnd(day) ? [[back(day, `${first}-01`), day]] : [];
      });
    case "event": {
      const { within } = recurrence;
      return within === null ? [] : days.flatMap((day) => (ends(day, within[1]) ? [[back(day, within[0]), day]] : []));
    }
    case "continuous": {
      const since = days.filter((day) => recurrence.from === null || day >= recurrence.from);
      return since.length === 0 ? [] : [[since[0] ?? "", since.at(-1) ?? ""]];
    }
    case "once":
      return days.includes(recurrence.to) ? [[recurrence.from ?? recurrence.to, recurrence.to]] : [];
    default:
      return [];
  }
}

describe.each([2021, 2026, 2027, 2028])("the school year that ends in %i", (year) => {
  it.each(YEARS)("has the occurrences of $municipality that a loop over its days finds", (municipality) => {
    const rows = planRows(municipality);
    expect(rows.length).toBeGreaterThanOrEqual(municipality.measures.length);
    for (const { item, recurrence } of rows) {
      const found = occurrencesIn({ recurrence, item, plannedMonth: null }, school(year)).map(({ from, to }) => [from, to]);
      expect({ item, found }).toEqual({ item, found: plainOccurrences(recurrence, year) });
    }
  });
});

describe("a window", () => {
  it("over New Year belongs to the school year in which it ends", () => {
    const window: Recurrence = { kind: "yearly", windows: [["11-01", "02-29"]] };
    expect(of(window, 2027)).toEqual([["2026-11-01", "2027-02-28", "2027-02-28"]]);
  });
  it("to the end of February is a day longer in a leap year", () => {
    const window: Recurrence = { kind: "yearly", windows: [["02-01", "02-29"]] };
    expect(of(window, 2028)).toEqual([["2028-02-01", "2028-02-29", "2028-02-29"]]);
  });
  it("over 31 August is one of each year: that which ends in it", () => {
    const window: Recurrence = { kind: "yearly", windows: [["05-01", "12-31"]] };
    expect(of(window, 2026)).toEqual([["2025-05-01", "2025-12-31", "2025-12-31"]]);
    expect(of(window, 2027)).toEqual([["2026-05-01", "2026-12-31", "2026-12-31"]]);
  });
});

describe("a report as of a day", () => {
  const monthly: Recurrence = { kind: "months", every: 1, day: 25 };
  it("keeps its day; the day of sending moves to the next working day", () => {
    // 25 October 2025 is a Saturday; 25 January 2026 a Sunday. 1 January 2026: holidays last until Sunday the 11th.
    const found = of(monthly, 2026);
    expect(found).toHaveLength(12);
    expect(found).toContainEqual(["2025-10-25", "2025-10-25", "2025-10-27"]);
    expect(found).toContainEqual(["2026-01-25", "2026-01-25", "2026-01-26"]);
    const dates: Recurrence = { kind: "yearly", windows: [["01-01", "01-01"]], asOf: true };
    expect(of(dates, 2026)).toEqual([["2026-01-01", "2026-01-01", "2026-01-12"]]);
  });
  it("does not move where the table of days off ends, and says of which year", () => {
    const days = occurrencesIn({ recurrence: monthly, item: "1", plannedMonth: null }, school(2027));
    expect(days.filter(({ unknownYear }) => unknownYear === 2027).map(({ due }) => due)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2027-0${month}-25`),
    );
  });
});

describe("the working calendar", () => {
  // The Government's decrees: a Saturday worked for Monday 3 November 2025, Thursday 31 December off, a holiday's Monday after 8 March.
  it.each([
    ["2025-11-01", "2025-11-01"],
    ["2025-11-02", "2025-11-05"],
    ["2025-12-31", "2026-01-12"],
    ["2026-03-07", "2026-03-10"],
    ["2026-05-09", "2026-05-12"],
    ["2026-06-11", "2026-06-11"],
  ])("after %s works on %s", (day, worked) => {
    expect(workingDayFrom(day, WORKING_YEARS)).toEqual({ day: worked, unknownYear: null });
  });
  it("asks for a year that it does not hold, also when a row of days off runs into it", () => {
    expect(workingDayFrom("2026-12-31", WORKING_YEARS)).toEqual({ day: "2026-12-31", unknownYear: 2027 });
  });
});

describe("an event", () => {
  const term: Recurrence = { kind: "event", event: "term", within: null, daysAfter: 30 };
  it("without a date has no day; with dates each gives one", () => {
    expect(of(term, 2026, [event("term", null)])).toEqual([]);
    expect(of(term, 2026, [event("term", "2025-09-01", "2025-10-26"), event("term", "2025-11-05", "2025-12-30")])).toEqual([
      ["2025-10-26", "2025-11-25", "2025-11-25"],
      ["2025-12-30", "2026-01-29", "2026-01-29"],
    ]);
  });
  it("that is a measure's own is of that measure only", () => {
    const own: Recurrence = { kind: "event", event: "own-plan", within: null, daysAfter: null };
    const events = [event("own-plan", "2026-03-01", "2026-03-05", "1"), event("own-plan", "2026-04-01", "2026-04-05", "2")];
    expect(of(own, 2026, events)).toEqual([["2026-03-01", "2026-03-05", "2026-03-05"]]);
  });
  it("with months of the order's own holds to them, until the results are later", () => {
    const july: Recurrence = { kind: "event", event: "gia", within: ["07-01", "07-31"], daysAfter: null };
    expect(of(july, 2026)).toEqual([["2026-07-01", "2026-07-31", "2026-07-31"]]);
    expect(of(july, 2026, [event("gia", "2026-05-25", "2026-07-05")])).toEqual([["2026-07-05", "2026-07-31", "2026-07-31"]]);
    expect(of(july, 2026, [event("gia", "2026-05-25", "2026-08-10")])).toEqual([["2026-08-10", "2026-08-10", "2026-08-10"]]);
  });
});

describe("what the order leaves open", () => {
  const whole: Recurrence = { kind: "yearly", windows: "whole-year" };
  it("is due on the day of review, or at the end of the planned month", () => {
    expect(of(whole, 2026)).toEqual([["2025-09-01", "2026-08-31", "2026-05-31"]]);
    expect(of(whole, 2026, [], 11)).toEqual([["2025-11-01", "2025-11-30", "2025-11-30"]]);
    expect(of({ kind: "none" }, 2026, [], 2)).toEqual([["2026-02-01", "2026-02-28", "2026-02-28"]]);
  });
  it("is not planned where the order names the month", () => {
    expect(of({ kind: "yearly", windows: [["04-01", "04-30"]] }, 2026, [], 11)).toEqual([
      ["2026-04-01", "2026-04-30", "2026-04-30"],
    ]);
  });
  it("comes every three years from the one whose dates are typed", () => {
    const noko: Recurrence = { kind: "years", every: 3 };
    const first = [event("first-year", "2023-10-01", "2023-11-30", "1")];
    expect(of(noko, 2026, first)).toEqual([]);
    expect(of(noko, 2027, first)).toEqual([["2026-10-01", "2026-11-30", "2026-11-30"]]);
  });
});
