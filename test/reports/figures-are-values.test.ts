// What a formula of a report may look at: its own row. A count over a list or over another sheet is a value, so that no program shows
// the count of a sheet that was just made anew, or the answer of an earlier run.

import { expect, test } from "vitest";
import { parseRectangle } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { summaryOf as exampleSummary } from "../hosts/made-summary.ts";
import { rowsOf, summaryOf, TWO_BAD_YEARS } from "./made-district.ts";

interface Placed {
  readonly at: string;
  readonly row: number;
  readonly formula: string;
}

function formulasOf(edits: readonly Edit[]): Placed[] {
  return edits.flatMap((edit) =>
    edit.kind !== "put-values"
      ? []
      : edit.values.flatMap((values, index) =>
          values.flatMap((value): Placed[] =>
            typeof value === "object" && value !== null && "formula" in value
              ? [{ at: edit.sheet, row: edit.rowIndex + index, formula: value.formula }]
              : [],
          ),
        ),
  );
}

/** Rows of the addresses in a formula, from 0. */
const rowsIn = (formula: string): number[] =>
  (formula.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g) ?? []).flatMap((address) => {
    const { rowIndex, rowCount } = parseRectangle(address) ?? { rowIndex: -1, rowCount: 1 };
    return Array.from({ length: rowCount }, (_, index) => rowIndex + index);
  });

test("no formula of the summary looks beyond its row", () => {
  const formulas = formulasOf(exampleSummary(30));
  expect(formulas.length).toBeGreaterThan(500);
  for (const { row, formula } of formulas) {
    expect(formula).not.toContain("!");
    expect(new Set(rowsIn(formula)), formula).toEqual(new Set([row]));
  }
});

test("the municipality's sums are values: pupils of both schools together", () => {
  const second = { school: "Школа № 2", marks: [1, 2, 3, 4] } as const;
  const { edits } = summaryOf([...TWO_BAD_YEARS, { ...second, year: 2021, file: "вторая.xlsx" }]);
  const row = rowsOf(edits, "Муниципалитет").find((values) => values?.[1] === 2021);
  // 20 and 10 pupils; «2» to «5»: 8+1, 6+2, 6+3, 0+4.
  expect(row?.slice(2, 8)).toEqual([2, 30, 9, 8, 9, 4]);
  expect(formulasOf(edits).filter(({ at, formula }) => at === "Муниципалитет" && /SUMIFS|COUNTIF/.test(formula))).toEqual([]);
});
