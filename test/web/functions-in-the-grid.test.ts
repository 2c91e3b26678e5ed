// Custom functions in cells of the grid, in a real browser.

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { block } from "../../shared/workbook/block.ts";
import { type GridPage, openGridPage } from "./grid-page.ts";
import { at, savedFrom, sheetOf } from "./grid-steps.ts";

let grid: GridPage;
beforeAll(async () => {
  grid = await openGridPage();
});
afterAll(() => grid?.close());
beforeEach(() => grid.ask("fresh"));

it("a whole range goes in, blanks are blanks, and the answer spills", async () => {
  await grid.ask("type", "Лист1", 0, 0, 5);
  await grid.ask("type", "Лист1", 0, 1, 20);
  await grid.ask("type", "Лист1", 1, 1, 10);
  await grid.ask("type", "Лист1", 0, 3, "=SHARE(A1:A2,B1:B2)");
  const { sheets } = await grid.ask("readSnapshot", { sheets: ["Лист1"] });
  // 5 of 20 is a quarter; nothing of 10 is not zero.
  expect(at(sheets[0]!, 0, 3)).toBe(0.25);
  expect(at(sheets[0]!, 1, 3)).not.toBe(0);
  // What has spilled is not written as if it had been typed.
  expect(at(sheetOf(await savedFrom(grid), "Лист1"), 1, 3)).toBeNull();
});

it("copying over a spilled answer copies all its cells", async () => {
  for (const [row, values] of [
    [5, 20],
    [10, 40],
    [3, 4],
  ].entries())
    for (const [column, value] of values.entries()) await grid.ask("type", "Лист1", row, column, value);
  await grid.ask("type", "Лист1", 0, 3, "=SHARE(A1:A3,B1:B3)");
  // 5 of 20, 10 of 40 and 3 of 4.
  expect((await grid.ask("copied", block("Лист1", 0, 3, 3))).split(/\r?\n/)).toEqual(["0.25", "0.25", "0.75"]);
});

it("wrong arguments give an error, the status line says why, and the grid computes on", async () => {
  await grid.ask("type", "Лист1", 0, 0, '=LOW_RESULT_SCHOOL("нет")');
  await grid.ask("type", "Лист1", 1, 0, "=1+1");
  const { sheets } = await grid.ask("readSnapshot", { sheets: ["Лист1"] });
  expect(at(sheets[0]!, 0, 0)).toEqual({ error: "#VALUE!" });
  expect(at(sheets[0]!, 1, 0)).toBe(2);
  const [why, ...more] = await grid.ask("said");
  expect(why).toContain("заголов");
  expect(more).toEqual([]);

  // Once more when its cell is selected, and never of a neighbour.
  await grid.ask("goTo", block("Лист1", 1, 0));
  expect(await grid.ask("said")).toEqual([]);
  await grid.ask("goTo", block("Лист1", 0, 0));
  expect(await grid.ask("said")).toEqual([why]);

  // Its formula deleted, it says nothing.
  await grid.ask("type", "Лист1", 0, 0, null);
  await grid.ask("goTo", block("Лист1", 1, 0));
  await grid.ask("goTo", block("Лист1", 0, 0));
  expect(await grid.ask("said")).toEqual([]);

  // Mended, it says nothing.
  await grid.ask("type", "Лист1", 0, 0, "=SHARE(5,20)");
  await grid.ask("goTo", block("Лист1", 1, 0));
  await grid.ask("goTo", block("Лист1", 0, 0));
  expect(await grid.ask("said")).toEqual([]);
});

it("the first sheet's example gives its verdict", async () => {
  await grid.ask("welcome");
  const { sheets } = await grid.ask("readSnapshot", { sheets: ["Начало"] });
  const texts = sheets[0]!.rows.flatMap(({ values }) => values).filter((value) => typeof value === "string");
  expect(texts.some((text) => text.includes("низкие результаты (2021/22;"))).toBe(true);
});
