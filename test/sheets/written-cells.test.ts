// What is handed to the service for a cell: texts that stay texts, formulas that every locale reads, dates that do not slip.

import { describe, expect, it } from "vitest";
import { anyLocaleFormula } from "../../src/sheets/host/plan/any-locale-formula.ts";
import { dateSerial } from "../../src/sheets/host/plan/date-serial.ts";
import { typedText } from "../../src/sheets/host/plan/typed-text.ts";
import { sheetClock } from "../../src/sheets/host/read/sheet-clock.ts";
import { TRAPS } from "../hosts/contract.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

describe("a text", () => {
  it("goes with an apostrophe in front wherever the parser might take it for something else", () => {
    for (const trap of [...TRAPS, "май 2021", "янв", "ИСТИНА", "1e5", "10:30", "₽100"]) {
      expect([trap, `'${trap}`]).toContain(typedText(trap));
      if (/[\d=+@'#]|^(TRUE|ИСТИНА)$/.test(trap)) expect(typedText(trap)).toBe(`'${trap}`);
    }
    expect(typedText("МКОУ «Андийская СОШ»")).toBe("МКОУ «Андийская СОШ»");
  });

  it("longer than a cell is cut, and shows that it is; no letter is cut in half", () => {
    expect(typedText("я".repeat(60_000))).toHaveLength(50_000);
    expect(typedText(`${"я".repeat(49_997)}😀${"я".repeat(9)}`)).toMatch(/я…$/);
  });
});

describe("a formula", () => {
  // Expected by the rule: outside strings and quoted names, commas part arguments and points part numbers.
  it.each([
    ["SUM(A1:A2)", "SUM(A1:A2)"],
    ['IF(A1>0.25,"a,b;0.5",1)', 'IF(A1>(25/100);"a,b;0.5";1)'],
    ["'Лист 0.5, да'!$A$1*0.64", "'Лист 0.5, да'!$A$1*(64/100)"],
    ["A1*1e-3+B2*2.5E2+3e2", "A1*(1/1000)+B2*250+300"],
    ["LOG10(A1)&LEFT(B10,2)", "LOG10(A1)&LEFT(B10;2)"],
  ])("%s", (formula, expected) => expect(anyLocaleFormula(formula)).toBe(expected));
});

describe("a date", () => {
  it("is a number of days, which has no zone", () => {
    // As Google Sheets shows them: 1 is 1899-12-31, 45292 is 2024-01-01.
    expect(["1899-12-31", "2024-01-01", "2024-01-01T12:00:00"].map(dateSerial)).toEqual([1, 45_292, 45_292.5]);
  });

  it("is read by the spreadsheet's own zone, in two calls a month where it is not the script's", () => {
    const model = new SheetsModel();
    model.install();
    model.session.timeZone = "Asia/Vladivostok";
    const clock = sheetClock(SpreadsheetApp.getActive());
    const days = Array.from({ length: 300 }, (_, i) => clock(new Date(Date.UTC(2026, 4, 1 + (i % 28), 21, 0, 0))));
    expect(days.slice(0, 2)).toEqual(["2026-05-02", "2026-05-03"]);
    expect(model.calls.byName().find(([name]) => name === "Utilities.formatDate")?.[1]).toBe(2);
    expect(clock(new Date(Date.UTC(2026, 0, 15, 6, 30, 0)))).toBe("2026-01-15T09:30:00");
  });
});
