// Whatever cells hold, a verdict comes back, and the same one every time.

import fc from "fast-check";
import { expect, test } from "vitest";
import { findPersonalData } from "../../../shared/validation/personal-data/find-personal-data.ts";
import { redactText } from "../../../shared/validation/personal-data/redact-text.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import { fullName, NO_INN, NO_PASSPORT, NO_SNILS, ON, sheetOf } from "./made-sheet.ts";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.boolean(),
  fc.record({ date: fc.oneof(fc.string(), fc.constantFrom("2012-03-09", "2012-99-99", "")) }),
  fc.record({ percent: fc.double() }),
  fc.record({ error: fc.string() }),
  fc.constantFrom(
    "Фамилия",
    "ФИО:",
    "Номер",
    "Серия",
    "ИНН",
    "Дата рождения",
    fullName(1),
    NO_SNILS,
    NO_PASSPORT,
    NO_INN,
    90000000081,
  ),
);

test("any sheet", () => {
  const merge = fc.record({
    rowIndex: fc.nat(5),
    columnIndex: fc.nat(5),
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      fc.array(merge, { maxLength: 3 }),
      (rows, merges) => {
        const sheet = sheetOf(rows, { merges });
        const outcome = findPersonalData(sheet, "файл.xlsx", { on: ON });
        expect(findPersonalData(sheet, "файл.xlsx", { on: ON })).toEqual(outcome);
        const columns = outcome.findings.map(({ facts }) => (facts as { column: string }).column);
        expect(new Set(columns).size).toBe(columns.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test("any day to count from", () => {
  const sheet = sheetOf([["Дата"], [{ date: "2012-08-05" }], [{ date: "2012-08-06" }], [{ date: "2012-08-07" }]]);
  fc.assert(fc.property(fc.string(), (on) => void findPersonalData(sheet, "файл.xlsx", { on })));
});

test("any text", () => {
  const units = fc.constantFrom(
    ..."АБВИИвановичнаоглы. -–№0123456789+7()@.,:; \nulд.квIVXLC",
    "ул. ",
    "Иванов ",
    "И.И. ",
    "им. ",
  );
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 80 }), (text) => {
      expect(typeof redactText(text)).toBe("string");
    }),
    { numRuns: 3000 },
  );
});

test("the longest cell that there is takes no time to speak of", () => {
  for (const unit of ["А", "1", "Аа ", "ул. ", "a@", "И.", "7 900 ", "серия ", "им. ", "I-"]) {
    const text = unit.repeat(32_767 / unit.length);
    const start = performance.now();
    redactText(text);
    findPersonalData(sheetOf([["x", text]]), "файл.xlsx", { on: ON });
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
