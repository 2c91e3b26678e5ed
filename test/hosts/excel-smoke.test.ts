// The steps for a real Excel: the page of the docs is what the tool makes, and what the steps promise of functions is what they give.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CUSTOM_FUNCTIONS } from "../../shared/functions/function-table.ts";
import { smokePage, smokeWorkbook } from "../../src/build/smoke-sheets.ts";
import { SMOKE_DATA, SMOKE_FIGURES, SMOKE_STEPS } from "../../src/build/smoke-steps.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { cellsOf } from "../functions/call.ts";

const of = (id: string) => CUSTOM_FUNCTIONS.find((each) => each.id === id)!;

it("the page lists the steps of the tool: npm run excel:smoke writes it anew", () => {
  expect(readFileSync("docs/excel-smoke.md", "utf8")).toBe(smokePage());
  expect(SMOKE_STEPS).toHaveLength(20);
});

it("the workbook has a row for each step and the cells that the steps name", () => {
  const outcome = readWorkbook(smokeWorkbook(), "excel-smoke.xlsx");
  const sheets = outcome.ok ? outcome.workbook.sheets : [];
  expect(sheets[0]?.rows).toHaveLength(SMOKE_STEPS.length + 1);
  expect(sheets[1]?.rows.find(({ rowIndex }) => rowIndex === 20)?.values[0]).toBe("Качество, %");
});

it("functions give over that data what the steps say must be seen", () => {
  const figures = SMOKE_FIGURES;
  const column = (index: number) => figures.map((row) => [row[index] ?? null]);
  // (80·20 + 60·10 + 0·10) / 40; with the blank as zero 2200 / 70.
  expect(cellsOf(of("WEIGHTED_MEAN"), column(0), column(1))).toEqual([[55]]);
  expect((80 * 20 + 60 * 10) / 70).toBeCloseTo(31.43, 2);
  const verdicts = JSON.stringify(cellsOf(of("LOW_RESULT_SCHOOL"), SMOKE_DATA));
  expect(verdicts).toContain("5 из 20");
  expect(verdicts).toContain("СОШ № 2");
});
