// Every row of the five orders is in the plan with its words and line, every form of deadline has its kind: against the read-outs.

import { describe, expect, it } from "vitest";
import { WORKING_YEARS } from "../../shared/catalogue/working-calendar.ts";
import { occurrencesIn } from "../../shared/planning/occurrences.ts";
import { planRows } from "../../shared/planning/plan-rows.ts";
import { YEARS } from "./municipality-years.ts";
import { HAS_READOUTS, listedOccurrences, orderReadout } from "./order-readouts.ts";

describe.skipIf(!HAS_READOUTS).each(YEARS)("the order of $municipality", (year) => {
  const readout = HAS_READOUTS ? orderReadout(year.municipality) : undefined;

  it("has each measure of the read-out as a row, word for word", () => {
    const rows = new Map(planRows(year).map((row) => [row.item, row]));
    // The cells of the plan have stray commas and spaces before them.
    const tidy = (roles: string): string => roles.replace(/\s*,\s*/g, ", ").replace(/, $/, "");
    expect(readout?.measures.length).toBeGreaterThan(0);
    for (const measure of readout?.measures ?? []) {
      const row = rows.get(measure.item);
      expect({
        text: row?.text,
        line: row?.measure.line,
        deadline: measure.deadline_ru === null ? "" : row?.deadlineText,
        role: measure.responsible_ru === null ? "" : tidy(row?.measure.role ?? ""),
      }).toEqual({
        text: measure.text_ru,
        line: measure.source_line,
        deadline: measure.deadline_ru ?? "",
        role: tidy(measure.responsible_ru ?? ""),
      });
    }
  });

  it("has each form of deadline, direction, stage, procedure and role", () => {
    expect(year.deadlines.map(({ text }) => text)).toEqual(readout?.deadline_forms.map(({ text_ru }) => text_ru || "(пусто)"));
    expect(year.directions.map(({ title }) => title)).toEqual(readout?.directions.map(({ title_ru }) => title_ru));
    expect(year.cycle.map(({ title, line }) => [title, line])).toEqual(
      (readout?.management_cycle ?? []).map(({ title_ru, source_line }) => [title_ru, source_line]),
    );
    if (readout?.procedures) {
      expect(year.procedures.map(({ name, text = name, line }) => [text, line])).toEqual(
        readout.procedures.map(({ name_ru, source_line }) => [name_ru, source_line]),
      );
    }
    if (readout?.roles) expect(year.roles.map(({ name }) => name)).toEqual(readout.roles.map(({ role_ru }) => role_ru));
  });
});

it("counts the rows of the five orders: 341 of the read-outs, five clauses of Botlikh's order, three reports of their own date", () => {
  const counts = YEARS.map((year) => [year.municipality, year.measures.length, planRows(year).length]);
  expect(counts).toEqual([
    ["zelenchuk", 123, 124],
    ["botlikh", 70, 70],
    ["petrozavodsk", 49, 51],
    ["ishimbay", 51, 51],
    ["leninsk-kuznetsky", 53, 53],
  ]);
  expect(YEARS.flatMap(({ deadlines }) => deadlines)).toHaveLength(96);
  for (const year of YEARS) {
    const items = planRows(year).map(({ item }) => item);
    expect(new Set(items).size).toBe(items.length);
  }
});

/** Listed twice, by its beginning; here a window belongs to the school year in which it ends. */
const LISTED_OTHERWISE = new Map([["pd21", [["2025-05-01", "2025-12-31"]]]]);

it.skipIf(!HAS_READOUTS)("the occurrences of 2025/26 are those that were listed", () => {
  const school = { year: 2026, end: "08-31", review: "05-31", events: [], workingYears: WORKING_YEARS };
  const forms = YEARS.flatMap(({ municipality, deadlines }) => deadlines.map((form) => ({ municipality, ...form })));
  const listed = listedOccurrences();
  expect(listed).toHaveLength(96);
  for (const { municipality, id, occurrences } of listed) {
    const form = forms.find((each) => each.municipality === municipality && each.id === id);
    const found = form ? occurrencesIn({ recurrence: form.recurrence, item: "1", plannedMonth: null }, school) : [];
    // Words stand where the calendar of procedures is to say; the order's own months of an event are listed.
    const expected = LISTED_OTHERWISE.get(id) ?? (Array.isArray(occurrences) ? occurrences : []);
    expect({ id, found: found.map(({ from, to }) => [from, to]) }).toEqual({ id, found: expected });
  }
});
