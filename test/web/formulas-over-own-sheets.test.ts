// What the user counts over the tool's own sheets, in a real browser: a sheet made anew is counted anew, and never as empty.

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { WrittenValue } from "../../shared/workbook/edit.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { type GridPage, openGridPage } from "./grid-page.ts";
import { base64, OWN, own, savedFrom } from "./grid-steps.ts";

let grid: GridPage;
beforeAll(async () => {
  grid = await openGridPage();
});
afterAll(() => grid?.close());
beforeEach(() => grid.ask("fresh"));

const build = (values: readonly (readonly WrittenValue[])[]): Promise<void> =>
  grid.ask("applyEdits", own({ kind: "put-values", sheet: OWN, rowIndex: 0, columnIndex: 0, values }), false);

/** Column A of the user's sheet in the saved file, as exceljs reads it. */
async function counted(sheet: string): Promise<unknown[]> {
  // Answers come in a turn of their own.
  await grid.ask("readSnapshot", { sheets: "all" });
  const column = (await readByExceljs(await savedFrom(grid))).getWorksheet(sheet)?.getColumn(1);
  const values: unknown[] = [];
  column?.eachCell((cell) => values.push(cell.result ?? cell.value));
  return values;
}

const FORMULAS = [
  `=COUNTIF('${OWN}'!A1:A9,"низкие")`,
  `=SUM('${OWN}'!B1:B9)`,
  `='${OWN}'!B1`,
  "=A2+1",
  `=COUNTA('${OWN}'!A1:A9)`,
];

it("a user's formulas over our sheet give the data of the latest build, after one build, two, and from an opened workbook", async () => {
  await build([
    ["низкие", 3],
    ["нет", 4],
  ]);
  for (const [row, formula] of FORMULAS.entries()) await grid.ask("type", "Лист1", row, 0, formula);
  // Counted by hand: one «низкие», 3 + 4, B1, 7 + 1, two filled cells.
  expect(await counted("Лист1")).toEqual([1, 7, 3, 8, 2]);
  await build([
    ["низкие", 5],
    ["низкие", 6],
    ["нет", 7],
  ]);
  expect(await counted("Лист1")).toEqual([2, 18, 5, 19, 3]);
  await build([
    ["низкие", 5],
    ["низкие", 6],
    ["нет", 7],
  ]);
  expect(await counted("Лист1")).toEqual([2, 18, 5, 19, 3]);
  await grid.ask("open", base64(await savedFrom(grid)), "Книга.xlsx");
  await build([["нет", 1]]);
  expect(await counted("Лист1")).toEqual([0, 1, 1, 2, 1]);
});
