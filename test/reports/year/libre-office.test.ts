// The workbook lives without the tool: LibreOffice, on a later day, works out the same days and states as the core does of that day.

import { describe, expect, it } from "vitest";
import { BOTLIKH_YEAR } from "../../../shared/municipalities/botlikh/year.ts";
import { PETROZAVODSK_YEAR } from "../../../shared/municipalities/petrozavodsk/year.ts";
import { ZELENCHUK_YEAR } from "../../../shared/municipalities/zelenchuk/year.ts";
import { daySerial } from "../../../shared/reports/year/day-serial.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../../libre-office.ts";
import { built, bytesOf, snapshotOf, type Typed, typedEdits } from "./typed-year.ts";

/** The machine's day: LibreOffice has no other clock. The plan is of the school year that this day is in. */
const TODAY = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const YEAR = Number(TODAY.slice(0, 4)) + (TODAY.slice(5) >= "09" ? 1 : 0);
const BEFORE = `${YEAR - 1}-09-01`;
const day = (offset: number) => ({ date: new Date(Date.parse(TODAY) + offset * 86_400_000).toISOString().slice(0, 10) });

const LINK = "https://example.ru/prikaz";

const PLANS = [
  [
    "Petrozavodsk",
    PETROZAVODSK_YEAR,
    [
      { sheet: "roadMap", key: "I.2.6", column: "status", value: "выполнено" },
      { sheet: "roadMap", key: "I.2.6", column: "link", value: LINK },
      { sheet: "roadMap", key: "II.2.1 (отчёт)", column: "status", value: "выполнено" },
      { sheet: "roadMap", key: "II.2.1 (отчёт)", column: "doneOn", value: day(-20) },
      { sheet: "roadMap", key: "I.2.3", column: "status", value: "выполнено" },
      { sheet: "roadMap", key: "I.4.1", column: "status", value: "не требуется" },
      { sheet: "roadMap", key: "II.2.1", column: "plannedMonth", value: "октябрь" },
      { sheet: "events", key: "federal-schedule:1", column: "from", value: day(10) },
      { sheet: "events", key: "federal-schedule:1", column: "to", value: day(20) },
      { sheet: "events", key: "procedures:1", column: "to", value: day(-40) },
      { sheet: "events", key: "procedures:2", column: "to", value: day(5) },
      { sheet: "events", key: "review", column: "to", value: day(12) },
      { sheet: "daysOff", key: "2026-01-01", column: "basis", value: "проверено" },
    ],
  ],
  [
    "Zelenchuksky",
    ZELENCHUK_YEAR,
    [
      { sheet: "events", key: "first-year:1.2.11", column: "to", value: day(9) },
      { sheet: "events", key: "term:1", column: "to", value: day(-50) },
      { sheet: "roadMap", key: "1.3.3", column: "plannedMonth", value: "сентябрь" },
      { sheet: "roadMap", key: "1.3.4", column: "status", value: "выполнено" },
    ],
  ],
  ["Botlikh", BOTLIKH_YEAR, [{ sheet: "events", key: "gia:1", column: "to", value: { date: `${YEAR}-08-10` } }]],
] as const satisfies readonly (readonly [string, typeof BOTLIKH_YEAR, readonly Typed[]])[];

/** A computed blank and no cell are alike; a date is the number that it is, in whatever format it is shown. */
const plain = (value: unknown): unknown => {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "object" && "date" in value) return daySerial(String(value.date).slice(0, 10));
  return typeof value === "number" ? Math.round(value * 1e3) / 1e3 : value;
};

describe.skipIf(!hasLibreOffice).each(PLANS)("the plan of %s", (_, municipality, typed) => {
  it("made on the first of September is on a later day what the core makes of that day", () => {
    const first = snapshotOf(bytesOf(built(municipality, BEFORE, undefined, YEAR).edits));
    const filled = snapshotOf(bytesOf([...built(municipality, BEFORE, undefined, YEAR).edits, ...typedEdits(first, typed)]));
    const old = built(municipality, BEFORE, filled, YEAR);
    const opened = snapshotOf(resavedByLibreOffice(bytesOf(old.edits)));
    const now = snapshotOf(bytesOf(built(municipality, TODAY, filled, YEAR).edits));
    const before = snapshotOf(bytesOf(old.edits));
    let changed = 0;
    for (const sheet of now.sheets) {
      const other = opened.sheets.find(({ name }) => name === sheet.name);
      const earlier = before.sheets.find(({ name }) => name === sheet.name);
      for (const { rowIndex, columnIndex, formula } of sheet.formulas) {
        const at = (each: typeof sheet | undefined) =>
          plain(each?.rows.find((row) => row.rowIndex === rowIndex)?.values[columnIndex]);
        const place = `${sheet.name} ${rowIndex + 1}:${columnIndex + 1} ${formula}`;
        expect({ place, value: at(other) }).toEqual({ place, value: at(sheet) });
        if (at(earlier) !== at(sheet)) changed++;
      }
    }
    // Rows have turned by themselves: else the test would hold of a workbook without formulas.
    expect(changed).toBeGreaterThan(10);
  });
});
