// Which sheets are the tool's own: by the marks that its edits leave, whatever the user does with the sheets' names.

import { describe, expect, test } from "vitest";
import type { Edit } from "../../shared/workbook/edit.ts";
import { claimSheets, foreignSheets, ownSheets } from "../../shared/workbook/own-sheets.ts";

const ensure = (sheet: string): Edit => ({ kind: "ensure-sheet", sheet });
const open = (names: readonly string[], marks: readonly (readonly [string, string])[] = []) => ({
  sheets: names.map((name) => ({ name })),
  names: marks.map(([name, refersTo]) => ({ name, refersTo })),
});

test("each sheet that edits make gets one mark, in their order", () => {
  const marks = claimSheets([ensure("Сводка"), ensure("Школы")], "SUMMARY").filter(({ kind }) => kind === "name");
  expect(marks.map((edit) => (edit.kind === "name" ? [edit.name, edit.block.sheet] : []))).toEqual([
    ["MSOKO_SUMMARY_1", "Сводка"],
    ["MSOKO_SUMMARY_2", "Школы"],
  ]);
});

describe("a mark is read in every spelling of hosts", () => {
  test.each([
    ["'Сводка'!$A$1", "Сводка"],
    ["=Сводка!$A$1", "Сводка"],
    ["Сводка!A1", "Сводка"],
    ["='Школы № 2'!$A$1", "Школы № 2"],
    ["'д''Артаньян'!$A$1", "д'Артаньян"],
  ])("%s", (refersTo, sheet) => {
    expect([...ownSheets([{ name: "MSOKO_SUMMARY_1", refersTo }])]).toEqual([[sheet, "MSOKO_SUMMARY_1"]]);
  });

  test.each([
    ["MSOKO_SUMMARY_1", "#REF!"],
    ["MSOKO_SUMMARY_1", "'Сводка'!$B$7"],
    ["ИТОГО_1", "'Сводка'!$A$1"],
    ["MSOKO_SHARES", "'Сводка'!$A$1"],
  ])("%s at %s marks nothing", (name, refersTo) => {
    expect(ownSheets([{ name, refersTo }]).size).toBe(0);
  });
});

describe("foreign sheets", () => {
  const edits = [ensure("Сводка"), { kind: "delete-own-sheet", sheet: "Школы" } as const];

  test("a sheet without a mark is the user's, in any case of letters", () => {
    expect(foreignSheets(edits, open(["СВОДКА", "Прочее"]))).toEqual(["СВОДКА"]);
    expect(foreignSheets(edits, open(["Сводка", "Школы"]))).toEqual(["Сводка", "Школы"]);
  });

  test("marked, it is ours", () => {
    expect(foreignSheets(edits, open(["Сводка"], [["MSOKO_SUMMARY_1", "'Сводка'!$A$1"]]))).toEqual([]);
  });

  test("the user renamed ours and made another of the old name: that one is the user's", () => {
    const renamed = open(["Сводка за май", "Сводка"], [["MSOKO_SUMMARY_1", "'Сводка за май'!$A$1"]]);
    expect(foreignSheets(edits, renamed)).toEqual(["Сводка"]);
  });
});
