// The grid's own undo beside commands, which make sheets anew.

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type GridPage, openGridPage } from "./grid-page.ts";
import { at, OWN, own } from "./grid-steps.ts";

let grid: GridPage;
beforeAll(async () => {
  grid = await openGridPage();
});
afterAll(() => grid?.close());
beforeEach(() => grid.ask("fresh"));

it("never brings back a sheet that a command has replaced", async () => {
  const edits = own({ kind: "put-values", sheet: OWN, rowIndex: 0, columnIndex: 0, values: [["Школа"]] });
  await grid.ask("applyEdits", edits, false);
  await grid.ask("type", OWN, 3, 3, "помета");
  await grid.ask("applyEdits", edits, false);
  await grid.ask("command", "univer.command.undo", {});
  await grid.ask("type", OWN, 3, 3, "ещё");
  const { sheets } = await grid.ask("readSnapshot", { sheets: "all" });
  expect(sheets.map(({ name }) => name)).toEqual(["Лист1", OWN]);
  expect(at(sheets[1]!, 3, 3)).toBe("ещё");
});

it("takes back what was typed on the user's own sheet before a command made a new one", async () => {
  await grid.ask("type", "Лист1", 0, 0, "опечатка");
  await grid.ask("applyEdits", own(), false);
  await grid.ask("command", "univer.command.undo", {});
  const { sheets } = await grid.ask("readSnapshot", { sheets: "all" });
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["Лист1", 0],
    [OWN, 0],
  ]);
});
