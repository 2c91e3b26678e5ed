// LibreOffice as a judge: the formulas of every indicator of the five orders give, row by row, what the reading to values gives.

import { describe, expect, test } from "vitest";
import { YES_NO_ANSWERS } from "../../shared/catalogue/forms/form.ts";
import { POPULATIONS, type PopulationCode } from "../../shared/catalogue/populations.ts";
import type { Cell } from "../../shared/notation/cell.ts";
import { type CompiledIndicator, instanceKey } from "../../shared/notation/compile-indicator.ts";
import type { KnownField } from "../../shared/notation/known-fields.ts";
import { CLOSED_CELL, type RowFormulas, toRowFormulas, totalFormula } from "../../shared/notation/to-formula.ts";
import { rowReader, totaller } from "../../shared/notation/total.ts";
import { block } from "../../shared/workbook/block.ts";
import type { Edit, WrittenValue } from "../../shared/workbook/edit.ts";
import { here } from "../../shared/workbook/formula.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../libre-office.ts";
import { readByExceljs, written } from "../xlsx/write/opened-parts.ts";
import { FIELDS_OF_FIVE, INSTANCES_OF_FIVE } from "./five-orders.ts";
import { type Answers, isGap, PERIOD, randomAnswers, rowOf, rowsOf, YEAR } from "./random-answers.ts";

/** Where the first organisation is; the totals follow the last. */
const FIRST_ROW = 4;

interface PlacedIndicator {
  readonly compiled: CompiledIndicator;
  readonly formulas: (row: number) => RowFormulas;
  /** Of the numerator; the denominator is in the next column. */
  readonly column: number;
}

interface PlacedSheet {
  readonly over: PopulationCode;
  readonly fields: readonly KnownField[];
  readonly indicators: readonly PlacedIndicator[];
}

function placedSheet(over: PopulationCode): PlacedSheet {
  const fields = FIELDS_OF_FIVE.filter(({ of }) => of === over);
  const columns = new Map(fields.map(({ code }, index) => [code, index + 1]));
  const indicators: PlacedIndicator[] = [];
  const seen = new Set<string>();
  for (const compiled of INSTANCES_OF_FIVE) {
    if (compiled.record.over !== over) continue;
    const at = (row: number) => toRowFormulas(compiled, ({ field }) => here(block(over, row, columns.get(field.code) ?? 0)));
    const first = at(FIRST_ROW);
    if (first === null || seen.has(`${first.numerator}|${first.denominator}`)) continue;
    seen.add(`${first.numerator}|${first.denominator}`);
    const column = fields.length + 2 + 2 * indicators.length;
    indicators.push({ compiled, column, formulas: (row) => at(row) as RowFormulas });
  }
  return { over, fields, indicators };
}

function typed(cell: Cell, { kind }: KnownField): WrittenValue {
  if (isGap(cell)) return cell.why === "not-applicable" ? CLOSED_CELL : null;
  return kind === "yes-no" ? (YES_NO_ANSWERS[cell === 1 ? 0 : 1] as string) : cell;
}

function sheetEdits({ over, fields, indicators }: PlacedSheet, answers: Answers): Edit[] {
  const orgs = answers.orgs[over];
  const put = (rowIndex: number, columnIndex: number, values: WrittenValue[][]): Edit => ({
    kind: "put-values",
    sheet: over,
    rowIndex,
    columnIndex,
    values,
  });
  const rows = orgs.map((org) => [org, ...fields.map((field) => typed(answers.cellOf(org, field.code, YEAR), field))]);
  const formulas = orgs.map((_, i) =>
    indicators.flatMap((one) => {
      const { numerator, denominator } = one.formulas(FIRST_ROW + i);
      return [
        { formula: numerator, value: null },
        { formula: denominator, value: null },
      ];
    }),
  );
  const totals = indicators.flatMap(({ compiled, column }) => {
    const cells = (at: number) => here(block(over, FIRST_ROW, at, orgs.length));
    const formula = totalFormula(cells(column), compiled.denominator === null ? null : cells(column + 1));
    return [{ formula, value: null }, null];
  });
  const first = fields.length + 2;
  return [
    { kind: "ensure-sheet", sheet: over },
    put(FIRST_ROW, 0, rows),
    ...(indicators.length > 0 ? [put(FIRST_ROW, first, formulas), put(FIRST_ROW + orgs.length, first, [totals])] : []),
  ];
}

describe.skipIf(!hasLibreOffice)("formulas in LibreOffice", () => {
  test.each([
    ["complete answers", "none"],
    ["answers with gaps", "some"],
  ] as const)("%s: every row of every indicator, and the totals", { timeout: 300_000 }, async (_, gaps) => {
    const answers = randomAnswers(42, gaps);
    const sheets = POPULATIONS.map(({ code }) => placedSheet(code));
    const bytes = resavedByLibreOffice(written(sheets.flatMap((sheet) => sheetEdits(sheet, answers))), 280);
    const workbook = await readByExceljs(bytes);
    let compared = 0;
    for (const { over, indicators } of sheets) {
      const sheet = workbook.getWorksheet(over);
      const at = (row: number, column: number) => sheet?.getCell(row + 1, column + 1).result ?? "";
      for (const { compiled, column } of indicators) {
        const read = rowReader(compiled, PERIOD);
        const found = answers.orgs[over].map((_, i) => [at(FIRST_ROW + i, column), at(FIRST_ROW + i, column + 1)]);
        const expected = answers.orgs[over].map((org) => {
          const value = read(rowOf(answers, org, compiled.slots, YEAR));
          return value.asked && value.known ? [value.numerator, value.denominator] : ["", ""];
        });
        expect([instanceKey(compiled), found]).toEqual([instanceKey(compiled), expected]);
        const total = totaller(compiled, PERIOD)(rowsOf(answers, over, compiled.slots, YEAR));
        const shown = at(FIRST_ROW + answers.orgs[over].length, column);
        if (total.denominator === null) expect(shown).toBe(total.numerator);
        else if (total.denominator === 0) expect(shown).toBe("");
        else expect(shown).toBeCloseTo(total.numerator / total.denominator, 12);
        compared++;
      }
    }
    // All but those that ask whether a document is there or a date is in the period.
    expect(compared).toBeGreaterThan(500);
  });

  test("no formula is longer than a spreadsheet takes", () => {
    const lengths = POPULATIONS.flatMap(({ code }) => placedSheet(code).indicators).flatMap(({ formulas }) => {
      const { numerator, denominator } = formulas(FIRST_ROW);
      return [numerator.length, denominator.length];
    });
    // Excel takes 8192 signs; a person reads a line or two.
    expect(Math.max(...lengths)).toBeLessThan(600);
  });
});
