// A school year by a clock passed in, day by day: what becomes due, overdue and done equals a plain loop over what was typed.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WORKING_YEARS } from "../../shared/catalogue/working-calendar.ts";
import { YEAR_EVENTS } from "../../shared/catalogue/year-event.ts";
import { planRows } from "../../shared/planning/plan-rows.ts";
import { planYear, type TypedRow } from "../../shared/planning/plan-year.ts";
import type { DatedEvent, SchoolYear } from "../../shared/planning/school-year.ts";
import { YEARS } from "./municipality-years.ts";

const YEAR = 2026;

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** From the last days of the year before to the first of the year after. */
const DAYS = Array.from({ length: 380 }, (_, i) => dayAfter("2025-08-28", i));

const someDay = fc.constantFrom(...DAYS);

const typedRow: fc.Arbitrary<TypedRow> = fc.record({
  status: fc.constantFrom("not-started", "in-progress", "done", "done", "not-required"),
  doneOn: fc.option(someDay),
  link: fc.option(fc.constant("https://example.ru/document")),
  plannedMonth: fc.option(fc.integer({ min: 1, max: 12 })),
});

const events: fc.Arbitrary<readonly DatedEvent[]> = fc
  .tuple(...YEAR_EVENTS.filter(({ perMeasure }) => !perMeasure).map(({ id }) => fc.tuple(fc.constant(id), fc.boolean(), someDay)))
  .map((all) =>
    all.map(([event, isTyped, day]) => ({
      ...{ event, item: null, number: 1 },
      ...(isTyped ? { from: day, to: dayAfter(day, 9) } : { from: null, to: null }),
    })),
  );

/** The words of the rule, one sentence an `if`. */
function plainState(windows: readonly (readonly [from: string, due: string])[], typed: TypedRow, isOver: boolean, today: string) {
  if (typed.status === "not-required") return "not-required";
  const isDone = typed.status === "done";
  const ofDone = typed.link === null ? "unconfirmed" : "done";
  if (windows.length === 0) return isDone ? ofDone : isOver ? "not-required" : "no-date";
  const open: string[] = [];
  for (const [from, due] of windows) {
    const isCovered = isDone && (windows.length === 1 || (typed.doneOn !== null && from <= typed.doneOn));
    if (!isCovered) open.push(due);
  }
  if (open.length === 0) return ofDone;
  if (open.some((due) => due < today)) return "overdue";
  if (open.some((due) => due <= dayAfter(today, 30))) return "due";
  return isDone && typed.link === null ? "unconfirmed" : "ahead";
}

describe.each(YEARS)("the year of $municipality", (municipality) => {
  const rows = planRows(municipality);

  it("is every day what a plain loop says", () => {
    fc.assert(
      fc.property(fc.array(typedRow, { minLength: rows.length, maxLength: rows.length }), events, (typedRows, dated) => {
        const typed = new Map(rows.map(({ item }, i) => [item, typedRows[i] as TypedRow]));
        const school: SchoolYear = { year: YEAR, end: "08-31", review: "05-31", events: dated, workingYears: WORKING_YEARS };
        for (const today of DAYS) {
          for (const row of planYear(rows, typed, school, today)) {
            const windows = row.occurrences.map(({ from, due }) => [from, due] as const);
            const isOver = row.recurrence.kind === "once" && row.recurrence.to < "2025-09-01";
            const state = plainState(windows, row.typed, isOver, today);
            if (row.state !== state)
              expect({ item: row.item, today, state: row.state }).toEqual({ item: row.item, today, state });
          }
        }
      }),
      { numRuns: 4, seed: 16 },
    );
  });

  it("only goes from ahead to due to overdue while nobody types anything", () => {
    const order = ["no-date", "not-required", "ahead", "due", "overdue"];
    const school: SchoolYear = { year: YEAR, end: "08-31", review: "05-31", events: [], workingYears: WORKING_YEARS };
    const last = new Map<string, number>();
    for (const today of DAYS) {
      for (const { item, state } of planYear(rows, new Map(), school, today)) {
        expect(order.indexOf(state)).toBeGreaterThanOrEqual(last.get(item) ?? 0);
        last.set(item, order.indexOf(state));
      }
    }
    // After the year nothing with a date is still ahead.
    expect([...last.values()].filter((state) => state === 2 || state === 3)).toEqual([]);
  });
});
